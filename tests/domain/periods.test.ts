import {describe, expect, it} from "vitest";
import {
  comparePeriods,
  firstHalf,
  latestClosedPeriod,
  previousPeriod,
  samePeriodLastYear,
  workYearOn
} from "../../src/domain/periods.js";
import {sampleCatalogue} from "./catalogue.js";

const {periods} = sampleCatalogue();

function named(code: string) {
  const found = periods.find((period) => period.code === code);
  if (!found) throw new Error(`no such period: ${code}`);
  return found;
}

describe("previousPeriod(period, periods, cadence)", () => {
  it.each([
    ["2024-Y", "half", "2024-H1"],
    ["2024-H1", "half", "2023-Y"],
    ["2024-Y", "year", "2023-Y"],
    ["2026-H1", "half", "2025-Y"],
    ["2019-H1", "half", undefined]
  ] as const)("of %s (%s) is %s", (code, cadence, expected) => {
    expect(previousPeriod(named(code), periods, cadence)?.code).toBe(expected);
  });
});

describe("samePeriodLastYear and firstHalf", () => {
  it.each([
    ["2024-Y", "2023-Y", "2024-H1"],
    ["2024-H1", "2023-H1", undefined],
    ["2019-Y", undefined, "2019-H1"]
  ])("of %s are %s and %s", (code, lastYear, half) => {
    expect([samePeriodLastYear(named(code), periods)?.code, firstHalf(named(code), periods)?.code]).toEqual([
      lastYear,
      half
    ]);
  });
});

describe("latestClosedPeriod(periods, date)", () => {
  it.each([
    ["2025-04-29", "2024-Y"],
    ["2025-04-30", "2025-H1"],
    ["2026-10-20", "2026-Y"],
    ["2018-01-01", undefined]
  ])("on %s is %s", (date, expected) => {
    expect(latestClosedPeriod(periods, date)?.code).toBe(expected);
  });
});

describe("workYearOn(periods, date)", () => {
  it.each([
    ["2024-11-30", "2024-Y"],
    ["2024-12-01", "2025-Y"],
    ["2025-10-01", "2026-Y"],
    ["2026-10-01", undefined]
  ])("on %s is %s", (date, expected) => {
    expect(workYearOn(periods, date)?.code).toBe(expected);
  });
});

describe("comparePeriods(period, before)", () => {
  it.each([
    ["2024-Y", "2023-Y", true, null],
    ["2025-Y", "2024-Y", false, "Năm 2025 gồm 10 tháng, Năm 2024 gồm 12 tháng: không so sánh trực tiếp số phát sinh."],
    [
      "2025-H1",
      "2024-H1",
      false,
      "6 tháng đầu năm 2025 gồm 5 tháng, 6 tháng đầu năm 2024 gồm 6 tháng: không so sánh trực tiếp số phát sinh."
    ],
    ["2026-Y", "2024-Y", true, "Năm 2026 và Năm 2024 tính theo hai mốc năm công tác khác nhau."]
  ])("%s with %s", (code, before, is_comparable, note_vi) => {
    expect(comparePeriods(named(code), named(before))).toMatchObject({is_comparable, note_vi});
  });
});
