import {describe, expect, it} from "vitest";
import {buildCrosswalk, identityCrosswalk} from "../../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../../src/domain/lineage/facts.js";
import type {TrendRow} from "../../../src/domain/lineage/trend.js";
import {buildTrend} from "../../../src/domain/lineage/trend.js";
import {sampleCatalogue} from "../catalogue.js";
import {readTruth} from "../truth.js";

const catalogue = sampleCatalogue();
const types = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator.type]));
const facts: Fact[] = readTruth("current").map((row) => {
  const isNumber = /^-?\d+(\.\d+)?$/.test(row.value!) && !["date", "code"].includes(types.get(row.indicator!)!);
  const hasValue = row.state === "value" || row.state === "zero";
  return {
    unit: row.unit!,
    period: row.period!,
    indicator: row.indicator!,
    state: hasValue ? "value" : (row.state as Fact["state"]),
    value: hasValue && isNumber ? Number(row.value) : null,
    value_text: hasValue && !isNumber ? row.value! : null
  };
});

function trendOf(lens: string, crosswalk: ReturnType<typeof buildCrosswalk>): Map<string, TrendRow> {
  const trend = buildTrend(catalogue, facts, {lens, crosswalk, registry: () => null});
  expect(trend.displaced).toEqual([]);
  return new Map(trend.rows.map((row) => [`${row.unit} ${row.period} ${row.indicator}`, row]));
}

const current = trendOf("current", buildCrosswalk(catalogue, "2026-10-20"));
const asReported = trendOf("as_reported", identityCrosswalk(catalogue));

function text(value: number | null, digits?: number): string {
  if (value === null) return "";
  return digits === undefined ? String(value) : value.toFixed(digits);
}

describe("buildTrend(catalogue, facts, options)", () => {
  it("equals every row of lineage_trend.csv", () => {
    const truth = readTruth("lineage_trend");
    expect(truth).toHaveLength(2336);
    const ours = truth.map((row) => {
      const found = current.get(`${row.unit} ${row.period} ${row.indicator}`);
      if (!found) return {...row, value: "no such row"};
      return {
        unit: found.unit,
        period: found.period,
        indicator: found.indicator,
        value: text(found.value, found.numerator === null ? undefined : 4),
        numerator: text(found.numerator),
        denominator: text(found.denominator),
        sources_expected: String(found.sources_expected),
        sources_reported: String(found.sources_reported),
        sources: found.sources.join(" ")
      };
    });
    expect(ours).toEqual(truth);
  });

  it("marks exactly the rows where a source is missing as partial", () => {
    for (const row of readTruth("lineage_trend")) {
      const isPartial = row.sources_expected !== row.sources_reported;
      const quality = current.get(`${row.unit} ${row.period} ${row.indicator}`)!.quality;
      expect(quality).toBe(isPartial ? "partial" : "exact");
    }
  });

  it("has no other rows of these indicators than the truth", () => {
    const truth = readTruth("lineage_trend");
    const indicators = new Set(truth.map((row) => row.indicator));
    expect([...current.values()].filter((row) => indicators.has(row.indicator))).toHaveLength(truth.length);
  });

  it("equals current.csv as reported", () => {
    for (const fact of facts) {
      if (fact.state !== "value") continue;
      const row = asReported.get(`${fact.unit} ${fact.period} ${fact.indicator}`);
      expect(row).toMatchObject({value: fact.value, value_text: fact.value_text, quality: "exact"});
    }
  });

  it("equals derived.csv as reported, but for the coverage that comes from the register", () => {
    const truth = readTruth("derived").filter((row) => row.indicator !== "inspection_coverage");
    const ratios = new Set(truth.map((row) => row.indicator));
    const ours = [...asReported.values()].filter((row) => ratios.has(row.indicator) && row.numerator !== null);
    expect(ours).toHaveLength(truth.length);
    for (const row of truth) {
      const found = asReported.get(`${row.unit} ${row.period} ${row.indicator}`)!;
      expect([text(found.numerator), text(found.denominator), text(found.value, 4)]).toEqual([
        row.numerator,
        row.denominator,
        row.value
      ]);
    }
  });

  it("keeps the sum of every additive indicator in every period", () => {
    const additive = catalogue.indicators.filter((row) => ["sum", "last"].includes(row.aggregation));
    const sums = (rows: Iterable<TrendRow>) => {
      const bySeries = new Map<string, number>();
      for (const row of rows) {
        if (!additive.some((indicator) => indicator.code === row.indicator) || row.value === null) continue;
        const key = `${row.period} ${row.indicator}`;
        bySeries.set(key, (bySeries.get(key) ?? 0) + row.value);
      }
      return bySeries;
    };
    expect(sums(current.values())).toEqual(sums(asReported.values()));
    expect(sums(current.values()).size).toBeGreaterThan(400);
  });
});
