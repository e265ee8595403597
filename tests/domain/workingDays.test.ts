import {describe, expect, it} from "vitest";
import {addWorkingDays, holidayDates, isWorkingDay, workingDaysBetween} from "../../src/domain/workingDays.js";

// Tết Ất Tỵ: Monday 27/01 to Friday 31/01/2025
const holidays = holidayDates(
  ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"].map((date) => ({date, name: "Tết"}))
);

describe("isWorkingDay(date, holidays)", () => {
  it.each([
    ["2025-01-24", true],
    ["2025-01-25", false],
    ["2025-01-26", false],
    ["2025-01-27", false],
    ["2025-02-03", true],
    ["1969-12-31", true],
    ["1969-12-28", false]
  ])("%s: %s", (date, expected) => {
    expect(isWorkingDay(date, holidays)).toBe(expected);
  });
});

describe("workingDaysBetween(after, until, holidays)", () => {
  it.each([
    ["2025-01-24", "2025-02-03", 1],
    ["2025-01-23", "2025-02-04", 3],
    ["2025-02-03", "2025-02-03", 0],
    ["2025-02-04", "2025-02-03", 0]
  ])("from %s to %s: %i", (after, until, expected) => {
    expect(workingDaysBetween(after, until, holidays)).toBe(expected);
  });
});

describe("addWorkingDays(date, days, holidays)", () => {
  it.each([
    ["2025-01-24", 1, "2025-02-03"],
    ["2025-01-24", 0, "2025-01-24"],
    ["2025-01-25", 0, "2025-02-03"],
    ["2025-01-20", 5, "2025-02-03"]
  ])("%s plus %i: %s", (date, days, expected) => {
    expect(addWorkingDays(date, days, holidays)).toBe(expected);
  });
});
