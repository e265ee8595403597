import {describe, expect, it} from "vitest";
import {findDecreases} from "../../../src/domain/checks/decreases.js";
import type {Fact} from "../../../src/domain/lineage/facts.js";
import {indicator, period, sampleCatalogue} from "../catalogue.js";
import {readTruth} from "../truth.js";

const catalogue = {
  indicators: [indicator("visits"), indicator("staff", {aggregation: "last"}), indicator("prizes", {cadence: "year"})],
  periods: [
    period("2024-H1", "2024-01-01", "2024-06-30", {half: 1}),
    period("2024-Y", "2024-01-01", "2024-12-31"),
    period("2025-Y", "2025-01-01", "2025-12-31")
  ]
};

function fact(of: string, when: string, value: number, unit = "A"): Fact {
  return {unit, period: when, indicator: of, state: "value", value, value_text: null};
}

describe("findDecreases(catalogue, facts)", () => {
  it("names a flow that is lower for the year than for its first half", () => {
    const facts = [fact("visits", "2024-H1", 9), fact("visits", "2024-Y", 7), fact("visits", "2025-Y", 1)];
    expect(findDecreases(catalogue, facts)).toEqual([
      {unit: "A", period: "2024-Y", indicator: "visits", first_half: 9, year: 7}
    ]);
  });

  it.each([
    ["the same figure", [fact("visits", "2024-H1", 9), fact("visits", "2024-Y", 9)]],
    ["a stock", [fact("staff", "2024-H1", 9), fact("staff", "2024-Y", 7)]],
    ["another unit", [fact("visits", "2024-H1", 9, "B"), fact("visits", "2024-Y", 7)]],
    ["a refused year", [fact("visits", "2024-H1", 9), {...fact("visits", "2024-Y", 7), state: "refused" as const}]]
  ])("leaves %s alone", (_, facts) => {
    expect(findDecreases(catalogue, facts)).toEqual([]);
  });

  it("equals cumulative_decrease.csv", () => {
    const facts = readTruth("current")
      .filter((row) => /^\d+(\.\d+)?$/.test(row.value!))
      .map((row) => fact(row.indicator!, row.period!, Number(row.value), row.unit!));
    expect(facts.length).toBeGreaterThan(12000);
    expect(findDecreases(sampleCatalogue(), facts)).toHaveLength(readTruth("cumulative_decrease").length);
  });
});
