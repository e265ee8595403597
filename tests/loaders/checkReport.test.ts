import {describe, expect, test} from "vitest";
import type {Report} from "../../loaders/types.js";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {checkReport} from "../../loaders/checkReport.js";
import type {ReportedValue} from "../../src/domain/values.js";

const catalogue = await readCatalogue("data/catalogue");
const [unit, period] = [catalogue.units[1]!.code, catalogue.periods[0]!.code];
const [first, second] = catalogue.indicators.map(({code}) => code) as [string, string];

function value(indicator: string, change: Partial<ReportedValue> = {}): ReportedValue {
  const place = {sheet: "Sheet1", row: 5, column: 4, raw: "7", is_derived: false};
  return {unit, period, indicator, state: "value", value: 7, value_text: null, ...place, ...change};
}

function report(change: Partial<Report> = {}): Report {
  const values = [value(first), value(second, {state: "missing", value: null, raw: ""})];
  const counts = {mapped: 2, value: 1, not_applicable: 0, missing: 1, refused: 0};
  const base = {status: "accepted" as const, forms: ["F1" as const], unit, period, lines: [], totals: [], findings: []};
  return {...base, values, counts, ...change};
}

describe("checkReport(report, catalogue)", () => {
  test("passes a report whose cells are all accounted for", () => {
    expect(checkReport(report(), catalogue)).toEqual(report());
  });

  test("passes cells of a row refused as a whole, which stand in no value", () => {
    const counts = {mapped: 3, value: 1, not_applicable: 0, missing: 1, refused: 1};
    expect(checkReport(report({counts}), catalogue).status).toBe("accepted");
  });

  test.each<[string, Partial<Report>]>([
    ["a mapped cell that went nowhere", {counts: {mapped: 3, value: 1, not_applicable: 0, missing: 1, refused: 0}}],
    [
      "a value that was counted and not kept",
      {counts: {mapped: 3, value: 2, not_applicable: 0, missing: 1, refused: 0}}
    ],
    ["the same thing twice", {values: [value(first), value(first, {state: "missing", value: null})]}],
    ["a value that is none", {values: [value(first, {value: null}), value(second, {state: "missing", value: null})]}],
    [
      "a value that is no number",
      {values: [value(first, {value: Number.NaN}), value(second, {state: "missing", value: null})]}
    ],
    ["an unknown indicator", {values: [value("no_such"), value(second, {state: "missing", value: null})]}],
    ["an unknown unit", {values: [value(first, {unit: "x"}), value(second, {state: "missing", value: null})]}],
    ["values in a refused file", {status: "refused"}],
    ["a refusal without a reason", {status: "partly_refused"}]
  ])("sets aside %s", (_, change) => {
    const checked = checkReport(report(change), catalogue);
    expect([checked.status, checked.values, checked.findings.map(({code}) => code)]).toEqual([
      "refused",
      [],
      ["reader_failed"]
    ]);
  });
});
