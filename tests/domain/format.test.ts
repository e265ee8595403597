import {describe, expect, it} from "vitest";
import {
  formatCount,
  formatDecimal,
  formatInstant,
  formatPadded,
  formatPercent,
  formatPointChange,
  formatRatio,
  formatRelativeChange
} from "../../src/domain/format.js";

describe("numbers", () => {
  it.each([
    [formatCount(2346), "2.346"],
    [formatCount(0), "0"],
    [formatDecimal(1234.5), "1.234,5"],
    [formatDecimal(7), "7"],
    [formatPercent(95.75), "95,75%"],
    [formatPercent(88.4615, 1), "88,5%"],
    [formatPercent(100), "100%"],
    [formatRatio(23, 26), "88,5% (23/26)"],
    [formatRatio(0, 0), "— (0/0)"],
    [formatPadded(9), "09"],
    [formatPadded(0), "00"],
    [formatPadded(10), "10"],
    [formatPadded(1234), "1.234"],
    [formatPadded(2.5), "2,5"]
  ])("%s is %s", (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe("formatPointChange(from, to)", () => {
  it.each([
    [88.4, 91.6, "tăng 3,2 điểm %"],
    [91.6, 88.4, "giảm 3,2 điểm %"],
    [90.01, 89.99, "không đổi"],
    [89.94, 90.06, "tăng 0,2 điểm %"]
  ])("from %d to %d: %s", (from, to, expected) => {
    expect(formatPointChange(from, to)).toBe(expected);
  });
});

describe("formatRelativeChange(from, to)", () => {
  it.each([
    [40, 35, "giảm 12,5%"],
    [8, 9, "tăng 12,5%"],
    [7, 7, "không đổi"],
    [0, 3, "tăng 3"],
    [0, 0, "không đổi"]
  ])("from %d to %d: %s", (from, to, expected) => {
    expect(formatRelativeChange(from, to)).toBe(expected);
  });
});

describe("formatInstant(instant)", () => {
  it.each([
    ["2024-07-05T08:12:00+07:00", "08:12 05/07/2024"],
    ["2024-12-31T18:30:00Z", "01:30 01/01/2025"]
  ])("%s is %s", (instant, expected) => {
    expect(formatInstant(instant)).toBe(expected);
  });
});
