import {describe, expect, it} from "vitest";
import {addDays, addMonths, monthsBetween, toDate, toDay, toDisplayDate, toVietnamDate} from "../../src/domain/days.js";

describe("toDay(date)", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-02-01", 31],
    ["2024-03-01", 19783],
    ["1969-12-31", -1]
  ])("%s is day %i, and back", (date, day) => {
    expect([toDay(date), toDate(day)]).toEqual([day, date]);
  });

  it.each(["2024-02-30", "2024-13-01", "01/02/2024", "2024-1-1"])("throws on %s", (date) => {
    expect(() => toDay(date)).toThrow(date);
  });
});

describe("addDays and addMonths", () => {
  it.each([
    [addDays("2024-02-28", 2), "2024-03-01"],
    [addDays("2024-01-01", -1), "2023-12-31"],
    [addMonths("2024-01-31", 1), "2024-02-29"],
    [addMonths("2023-12-01", 3), "2024-03-01"],
    [addMonths("2024-03-31", -24), "2022-03-31"],
    [addMonths("2024-01-15", -1), "2023-12-15"]
  ])("gives %s", (date, expected) => {
    expect(date).toBe(expected);
  });
});

describe("monthsBetween(from, to)", () => {
  it.each([
    ["2018-12-01", "2019-05-31", 6],
    ["2024-12-01", "2025-09-30", 10],
    ["2024-12-01", "2024-12-01", 1],
    ["2024-01-15", "2024-02-15", 2]
  ])("%s to %s: %i", (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });
});

describe("toVietnamDate(instant)", () => {
  it.each([
    ["2019-06-03T23:59:59+07:00", "2019-06-03"],
    ["2019-06-03T17:00:00Z", "2019-06-04"]
  ])("%s is %s", (instant, expected) => {
    expect(toVietnamDate(instant)).toBe(expected);
  });
});

describe("toDisplayDate(date)", () => {
  it("puts the day first", () => {
    expect(toDisplayDate("2024-07-05")).toBe("05/07/2024");
  });
});
