import {describe, expect, it} from "vitest";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {InspectionLine} from "../../src/domain/coverage.js";
import {periodCoverage, rollingCoverage, subordinateUnits, unitsNotInspected} from "../../src/domain/coverage.js";
import {edge, emptyCatalogue, sampleCatalogue, unit} from "./catalogue.js";
import type {Row} from "./truth.js";
import {readTruth} from "./truth.js";

function toLine(row: Row): InspectionLine {
  return {unit: row.unit || null, form: row.form || null, actual: row.actual || null};
}

describe("periodCoverage(lines, options)", () => {
  const catalogue = sampleCatalogue();
  const lines = readTruth("inspections");

  it("equals every row of coverage.csv", () => {
    const truth = readTruth("coverage");
    expect(truth).toHaveLength(29);
    const ours = truth.map((row) => {
      const register = lines.filter((line) => line.province === row.province && line.period === row.period);
      const found = periodCoverage(register.map(toLine), {
        catalogue,
        province: row.province!,
        period: catalogue.periods.find((one) => one.code === row.period)!
      });
      return {
        ...row,
        units_valid_on_period_end: String(found.units_total),
        units_inspected: String(found.units_inspected),
        coverage: found.rate!.toFixed(4)
      };
    });
    expect(ours).toEqual(truth);
  });
});

const catalogue: Catalogue = {
  ...emptyCatalogue(),
  units: [
    unit("P", "2000-01-01", null, {kind: "province"}),
    unit("desk", "2000-01-01", null, {kind: "phong", parent: "P"}),
    unit("A", "2000-01-01", "2024-06-30", {parent: "P"}),
    unit("B", "2000-01-01", "2024-06-30", {parent: "P"}),
    unit("C", "2000-01-01", null, {parent: "P"}),
    unit("D", "2000-01-01", "2024-06-30", {parent: "P"}),
    unit("AB", "2024-07-01", null, {parent: "P"}),
    unit("D1", "2024-07-01", null, {parent: "P"}),
    unit("D2", "2024-07-01", null, {parent: "P"})
  ],
  lineage: [
    edge("2024-07-01", "A", "AB", "1"),
    edge("2024-07-01", "B", "AB", "1"),
    edge("2024-07-01", "D", "D1", "1/2"),
    edge("2024-07-01", "D", "D2", "1/2")
  ]
};

function line(code: string, actual: string | null, form = "truc_tiep"): InspectionLine {
  return {unit: code, form, actual};
}

describe("subordinateUnits(catalogue, province, date)", () => {
  it.each([
    ["2024-06-30", ["A", "B", "C", "D"]],
    ["2024-07-01", ["C", "AB", "D1", "D2"]]
  ])("on %s: %j", (date, expected) => {
    expect(subordinateUnits(catalogue, "P", date).map(({code}) => code)).toEqual(expected);
  });

  it("leaves out the kinds that the settings name", () => {
    const settings = {...catalogue.settings, other: {internal_unit_kinds: "office|phong"}};
    expect(subordinateUnits({...catalogue, settings}, "P", "2024-06-30")).toEqual([]);
  });
});

describe("rollingCoverage(lines, options)", () => {
  const options = {catalogue, province: "P", date: "2025-06-30"};

  it("counts a unit once, by direct inspections of the last 24 months only", () => {
    const lines = [
      line("C", "2023-06-30"),
      line("C", "2025-07-01"),
      line("C", null),
      line("AB", "2024-09-01"),
      line("AB", "2025-02-01"),
      line("D1", "2025-02-01", "tu_kiem_tra")
    ];
    expect(rollingCoverage(lines, options)).toEqual({units_total: 4, units_inspected: 1, rate: 25, inspected: ["AB"]});
  });

  it("carries an inspection over to the unit that took the whole over, never to a part", () => {
    expect(rollingCoverage([line("B", "2023-07-01"), line("D", "2024-01-01")], options).inspected).toEqual(["AB"]);
  });

  it("counts over another number of months", () => {
    expect(rollingCoverage([line("C", "2023-07-01")], {...options, months: 12}).units_inspected).toBe(0);
  });

  it("has no rate without units", () => {
    const found = rollingCoverage([], {...options, province: "nowhere"});
    expect(found).toEqual({units_total: 0, units_inspected: 0, rate: null, inspected: []});
  });
});

describe("unitsNotInspected(lines, options)", () => {
  it("lists the others in official order", () => {
    const found = unitsNotInspected([line("AB", "2025-01-01")], {catalogue, province: "P", date: "2025-06-30"});
    expect(found.map(({code}) => code)).toEqual(["C", "D1", "D2"]);
  });
});
