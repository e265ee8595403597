import type {Holiday} from "./catalogue.js";
import {addDays, toDay} from "./days.js";

/** Dates on which nobody works although they are not a Saturday or Sunday. */
export type HolidayDates = ReadonlySet<string>;

export function holidayDates(holidays: readonly Holiday[]): HolidayDates {
  return new Set(holidays.map((holiday) => holiday.date));
}

/** True for Monday to Friday outside the holidays. */
export function isWorkingDay(date: string, holidays: HolidayDates): boolean {
  const weekday = (toDay(date) + 4) % 7;
  return weekday >= 1 && weekday <= 5 && !holidays.has(date);
}

/** Working days after the first date up to and including the second; 0 when it is not later. */
export function workingDaysBetween(after: string, until: string, holidays: HolidayDates): number {
  let count = 0;
  for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}

/** The date so many working days later; with 0 the date itself, or the next working day when it is none. */
export function addWorkingDays(date: string, days: number, holidays: HolidayDates): string {
  let current = date;
  while (!isWorkingDay(current, holidays)) current = addDays(current, 1);
  for (let left = days; left > 0; left -= 1) {
    current = addDays(current, 1);
    while (!isWorkingDay(current, holidays)) current = addDays(current, 1);
  }
  return current;
}
