import {describe, expect, it} from "vitest";
import {deriveRatio, percentOf} from "../../src/domain/derived.js";
import {indicator, sampleCatalogue} from "./catalogue.js";
import {readTruth} from "./truth.js";

describe("deriveRatio(indicator, valueOf)", () => {
  const rate = indicator("rate", {numerator: ["a", "b"], denominator: ["c"]});

  it.each([
    [
      {a: 1, b: 2, c: 4},
      {numerator: 3, denominator: 4, value: 75}
    ],
    [
      {a: 0, b: 0, c: 0},
      {numerator: 0, denominator: 0, value: null}
    ],
    [{a: 1, c: 4}, null],
    [{a: 1, b: 2}, null]
  ])("of %j is %j", (values: Record<string, number>, expected) => {
    expect(deriveRatio(rate, (code) => values[code] ?? null)).toEqual(expected);
  });

  it("is null for an indicator that is entered", () => {
    expect(deriveRatio(indicator("a"), () => 1)).toBeNull();
  });

  it("equals every row of derived.csv, with the registry counted on the period's last day", () => {
    const {indicators} = sampleCatalogue();
    const totals = new Map(
      readTruth("coverage").map((row) => [`${row.province} ${row.period}`, Number(row.units_valid_on_period_end)])
    );
    const current = new Map(
      readTruth("current").map((row) => [`${row.unit} ${row.period} ${row.indicator}`, Number(row.value)])
    );
    const truth = readTruth("derived");
    expect(truth).toHaveLength(1972);
    const ours = truth.map((row) => {
      const valueOf = (code: string) =>
        (code.startsWith("@")
          ? totals.get(`${row.unit} ${row.period}`)
          : current.get(`${row.unit} ${row.period} ${code}`)) ?? null;
      const found = deriveRatio(
        indicators.find((one) => one.code === row.indicator)!,
        valueOf
      )!;
      const value = found.value === null ? "" : found.value.toFixed(4);
      return {...row, numerator: String(found.numerator), denominator: String(found.denominator), value};
    });
    expect(ours).toEqual(truth);
  });
});

describe("percentOf(numerator, denominator)", () => {
  it("is in percent points, and null without a denominator", () => {
    expect(percentOf(23, 26)).toBeCloseTo(88.4615, 4);
    expect(percentOf(0, 0)).toBeNull();
  });
});
