import {describe, expect, it} from "vitest";
import type {Catalogue, FormCode} from "../../../src/domain/catalogue.js";
import {buildCrosswalk, identityCrosswalk} from "../../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../../src/domain/lineage/facts.js";
import {buildTrend} from "../../../src/domain/lineage/trend.js";
import {edge, emptyCatalogue, indicator, period, unit} from "../catalogue.js";

/** Schools of a town: north and south merge into central, east is split 3/5 and 2/5, west gives a tenth to the new one. */
const catalogue: Catalogue = {
  ...emptyCatalogue(),
  units: [
    unit("north", "2010-01-01", "2023-06-30"),
    unit("south", "2010-01-01", "2023-06-30"),
    unit("central", "2023-07-01", null),
    unit("east", "2010-01-01", "2023-06-30"),
    unit("east1", "2023-07-01", null),
    unit("east2", "2023-07-01", null),
    unit("west", "2010-01-01", null),
    unit("far", "2010-01-01", "2023-06-30"),
    unit("farther", "2023-07-01", null)
  ],
  lineage: [
    edge("2023-07-01", "north", "central", "1"),
    edge("2023-07-01", "south", "central", "1"),
    edge("2023-07-01", "east", "east1", "3/5"),
    edge("2023-07-01", "east", "east2", "2/5"),
    edge("2023-07-01", "west", "west", "9/10"),
    edge("2023-07-01", "west", "central", "1/10"),
    edge("2023-07-01", "far", "farther", "1")
  ],
  indicators: [
    indicator("lessons"),
    indicator("pupils", {aggregation: "last"}),
    indicator("present"),
    indicator("attendance", {type: "percent", numerator: ["present"], denominator: ["pupils"], aggregation: "ratio"}),
    indicator("has_library", {type: "yesno", aggregation: "none"}),
    indicator("founded", {type: "date", aggregation: "none"}),
    indicator("mood", {type: "percent", aggregation: "none"})
  ],
  periods: [period("2022", "2022-01-01", "2022-12-31"), period("2023", "2023-01-01", "2023-12-31")],
  obligations: ["2022", "2023"].map((code) => ({
    form: "F1" as FormCode,
    unit_kind: "office",
    period: code,
    due_at: `${code}-12-31T17:00:00+07:00`,
    note: ""
  }))
};

/** `answer` is a number, a text, or the name of a state. */
function fact(code: string, of: string, answer: number | string, when = "2022"): Fact {
  const isState = answer === "not_applicable" || answer === "refused";
  return {
    unit: code,
    period: when,
    indicator: of,
    state: isState ? answer : "value",
    value: typeof answer === "number" ? answer : null,
    value_text: typeof answer === "string" && !isState ? answer : null
  };
}

function pointOf(facts: Fact[], code: string, of: string, {when = "2022", on = "2024-01-01"} = {}) {
  const crosswalk = buildCrosswalk(catalogue, on);
  const {rows, displaced} = buildTrend(catalogue, facts, {lens: "current", crosswalk, registry: () => null});
  const row = rows.find((one) => one.unit === code && one.indicator === of && one.period === when);
  return row && {...row, displaced};
}

describe("a merge", () => {
  const facts = [
    fact("north", "lessons", 30),
    fact("south", "lessons", 12),
    fact("west", "lessons", 20),
    fact("north", "pupils", 100),
    fact("south", "pupils", 20),
    fact("west", "pupils", 50),
    fact("north", "present", 90),
    fact("south", "present", 10),
    fact("west", "present", 50)
  ];

  it("adds counts and stocks, a tenth of the west included", () => {
    expect(pointOf(facts, "central", "lessons")).toMatchObject({value: 44, quality: "estimated", sources_expected: 3});
    expect(pointOf(facts, "central", "pupils")).toMatchObject({value: 125, quality: "estimated"});
    expect(pointOf(facts, "west", "pupils")).toMatchObject({value: 45, quality: "estimated", sources: ["west"]});
  });

  it("restates the parts of a ratio apart", () => {
    expect(pointOf(facts, "central", "attendance")).toMatchObject({numerator: 105, denominator: 125, value: 84});
  });

  it("marks a point partial when a source is missing or refused, and keeps what is there", () => {
    const some = facts.filter((one) => one.unit !== "south");
    const point = pointOf([...some, fact("south", "lessons", "refused")], "central", "lessons");
    expect(point).toMatchObject({value: 32, quality: "partial", sources_expected: 3, sources_reported: 2});
    expect(point!.sources).toEqual(["north", "south", "west"]);
    expect(pointOf(some, "central", "attendance")).toMatchObject({numerator: 95, denominator: 105, quality: "partial"});
  });

  it("has no value, and no zero, when nobody reported", () => {
    const others = [fact("far", "lessons", 1)];
    expect(pointOf(others, "central", "lessons")).toMatchObject({value: null, quality: "partial", sources_reported: 0});
  });

  it("leaves a source out for which the indicator does not apply", () => {
    const point = pointOf([...facts, fact("far", "lessons", "not_applicable")], "farther", "lessons");
    expect(point).toBeUndefined();
  });

  it("cannot be summed when the indicator is not additive, and says why", () => {
    const moods = [fact("north", "mood", 80), fact("south", "mood", 60)];
    expect(pointOf(moods, "central", "mood")).toMatchObject({value: null, quality: "not_convertible"});
  });
});

describe("a split", () => {
  const facts = [fact("east", "lessons", 7), fact("east", "has_library", 1), fact("east", "founded", "1999-09-05")];

  it("divides counts by the weights, as an estimate", () => {
    expect(pointOf(facts, "east1", "lessons")).toMatchObject({value: 4.2, quality: "estimated"});
    expect(pointOf(facts, "east2", "lessons")).toMatchObject({value: 2.8, quality: "estimated"});
  });

  it.each(["has_library", "founded"])("does not divide %s", (of) => {
    expect(pointOf(facts, "east1", of)).toMatchObject({value: null, quality: "not_convertible", reason: "split"});
  });

  it("is put together again for the structure of an earlier day", () => {
    const parts = [fact("east1", "lessons", 4, "2023"), fact("east2", "lessons", 5, "2023")];
    const point = pointOf(parts, "east", "lessons", {when: "2023", on: "2022-12-31"});
    expect(point).toMatchObject({value: 9, quality: "exact", sources: ["east1", "east2"]});
  });
});

describe("a succession", () => {
  const facts = [fact("far", "founded", "1999-09-05"), fact("far", "mood", 71.5), fact("far", "has_library", 0)];

  it("carries dates, texts, entered percentages and yes/no over", () => {
    expect(pointOf(facts, "farther", "founded")).toMatchObject({value_text: "1999-09-05", quality: "exact"});
    expect(pointOf(facts, "farther", "mood")).toMatchObject({value: 71.5, quality: "exact"});
    expect(pointOf(facts, "farther", "has_library")).toMatchObject({value: 0, numerator: 0, denominator: 1});
  });

  it("is undone exactly for an earlier day", () => {
    const later = [fact("farther", "mood", 60, "2023")];
    const point = pointOf(later, "far", "mood", {when: "2023", on: "2022-12-31"});
    expect(point).toMatchObject({value: 60, quality: "exact", sources: ["farther"]});
  });
});

describe("a merge undone for an earlier day", () => {
  it("names the units and gives them nothing", () => {
    for (const code of ["north", "south"]) {
      const point = pointOf([fact("central", "lessons", 9, "2023")], code, "lessons", {when: "2023", on: "2022-12-31"});
      expect(point).toMatchObject({value: null, quality: "not_convertible", reason: "merge_undone"});
    }
  });
});

describe("yes/no across a merge", () => {
  const merged: Catalogue = {...catalogue, lineage: catalogue.lineage.filter((one) => one.predecessor !== "west")};

  it("becomes how many of how many", () => {
    const facts = [fact("north", "has_library", 1), fact("south", "has_library", 0)];
    const crosswalk = buildCrosswalk(merged, "2024-01-01");
    const {rows} = buildTrend(merged, facts, {lens: "current", crosswalk, registry: () => null});
    const row = rows.find((one) => one.unit === "central" && one.indicator === "has_library");
    expect(row).toMatchObject({value: null, numerator: 1, denominator: 2, quality: "exact"});
  });
});

describe("cumulative reports across a change within the period", () => {
  const successor = fact("farther", "lessons", 40, "2023");
  const predecessor = fact("far", "lessons", 15, "2023");

  it("take the successor's alone: it contains the predecessor's", () => {
    const point = pointOf([successor, predecessor], "farther", "lessons", {when: "2023"});
    expect(point).toMatchObject({value: 40, quality: "exact", sources: ["farther"]});
    expect(point!.displaced).toEqual([{unit: "far", period: "2023", indicator: "lessons", target: "farther"}]);
  });

  it("take the predecessor's, as a partial point, while the successor's is missing", () => {
    const point = pointOf([predecessor], "farther", "lessons", {when: "2023"});
    expect(point).toMatchObject({value: 15, quality: "partial", displaced: []});
  });

  it("take a successor's own report on earlier times where the predecessors' are incomplete", () => {
    const own = fact("central", "lessons", 50);
    const incomplete = pointOf([own, fact("north", "lessons", 30)], "central", "lessons");
    expect(incomplete).toMatchObject({value: 50, quality: "exact"});
    expect(incomplete!.displaced.map((one) => one.unit)).toEqual(["north"]);
    const complete = [fact("north", "lessons", 30), fact("south", "lessons", 12), fact("west", "lessons", 20)];
    expect(pointOf([own, ...complete], "central", "lessons")).toMatchObject({value: 44});
  });
});

describe("buildCrosswalk(catalogue, targetDate)", () => {
  it("gives all shares of one target a common denominator", () => {
    const rows = buildCrosswalk(catalogue, "2024-01-01").filter((row) => row.period === "2022");
    const shares = rows.filter((row) => row.to_unit === "central" && row.role === "expected");
    expect(shares.map(({from_unit, num, den}) => [from_unit, num, den])).toEqual([
      ["north", 10n, 10n],
      ["south", 10n, 10n],
      ["west", 1n, 10n]
    ]);
  });

  it("keeps a unit that ended without a successor under its own name", () => {
    const alone = {...catalogue, lineage: catalogue.lineage.filter((one) => one.predecessor !== "far")};
    const rows = buildCrosswalk(alone, "2024-01-01").filter((row) => row.from_unit === "far");
    expect(rows.map(({to_unit, period: when, role}) => [to_unit, when, role])).toEqual([
      ["far", "2022", "expected"],
      ["far", "2023", "predecessor"]
    ]);
  });
});

describe("the lens as reported", () => {
  it("takes a ratio from a register where its denominator is counted there", () => {
    const rate = indicator("coverage", {numerator: ["lessons"], denominator: ["@units"], aggregation: "ratio"});
    const withRate = {...catalogue, indicators: [...catalogue.indicators, rate]};
    const {rows} = buildTrend(withRate, [fact("north", "lessons", 3)], {
      lens: "as_reported",
      crosswalk: identityCrosswalk(withRate),
      registry: (province) => (province === "north" ? {numerator: 3, denominator: 12} : null)
    });
    const row = rows.find((one) => one.unit === "north" && one.indicator === "coverage");
    expect(row).toMatchObject({lens: "as_reported", value: 25, numerator: 3, denominator: 12, quality: "exact"});
  });
});
