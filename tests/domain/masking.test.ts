import {describe, expect, it} from "vitest";
import {isRevealing, isTooSmall, maskRows, maskedIndicators} from "../../src/domain/masking.js";

describe("maskedIndicators(settings)", () => {
  it("comes from the settings, else the default", () => {
    expect([...maskedIndicators({other: {masked_indicators: "injuries | thefts"}})]).toEqual(["injuries", "thefts"]);
    expect([...maskedIndicators({other: {}})]).toEqual(["internal_complaints", "discipline_cases"]);
  });
});

describe("isTooSmall(value)", () => {
  it.each([
    [0, false],
    [1, true],
    [2, true],
    [1.5, true],
    [3, false],
    [null, false]
  ])("%s: %s", (value, expected) => {
    expect(isTooSmall(value)).toBe(expected);
  });
});

describe("isRevealing(sum, parts)", () => {
  it.each([
    [0, [0, 0], false],
    [1, [1, 0], true],
    [6, [1, 5], true],
    [6, [1, 0, 5], true],
    [8, [3, 5], false],
    [7, [1, 1, 5], true],
    [9, [2, 2, 5], true],
    [8, [1, 2, 5], false],
    [9, [1, 2, 1, 5], false],
    [8, [1, 2, null, 5], false],
    [null, [1, 5], false]
  ])("%s of %j: %s", (sum, parts, expected) => {
    expect(isRevealing(sum, parts)).toBe(expected);
  });
});

describe("maskRows(rows, indicators)", () => {
  it("takes the value and the text as written away, and leaves the rest", () => {
    const rows = [
      {indicator: "injuries", value: 2, raw: "02 người", unit: "A"},
      {indicator: "injuries", value: 3, raw: "3", unit: "B"},
      {indicator: "visits", value: 1, raw: "1", unit: "A"}
    ];
    expect(maskRows(rows, new Set(["injuries"]))).toEqual([
      {indicator: "injuries", value: null, raw: null, unit: "A", is_masked: true},
      {...rows[1], is_masked: false},
      {...rows[2], is_masked: false}
    ]);
  });

  it("adds no text column to rows without one", () => {
    expect(maskRows([{indicator: "injuries", value: 1}], new Set(["injuries"]))).toEqual([
      {indicator: "injuries", value: null, is_masked: true}
    ]);
  });
});
