/** Calendar days as whole numbers since 1970-01-01, so that they can be added, subtracted and compared. */
import {locale} from "./locale.js";

/** Day number of an ISO date (YYYY-MM-DD). Throws on a text that is no date. */
export function toDay(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new Error(`not an iso date: ${date}`);
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
  if (toDate(day) !== date) throw new Error(`not a calendar date: ${date}`);
  return day;
}

/** ISO date of a day number. */
export function toDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO date so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return toDate(toDay(date) + days);
}

/** The same day of the month so many months later; the last day of that month when it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** Whole and begun months from the first to the last day, both inclusive: 01/12 to 31/05 is 6. */
export function monthsBetween(from: string, to: string): number {
  const end = addDays(to, 1);
  let months = 0;
  while (addMonths(from, months) < end) months += 1;
  return months;
}

/** The calendar date in Vietnam (+07:00, no summer time) of an ISO instant with offset. */
export function toVietnamDate(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error(`not an iso instant: ${instant}`);
  return new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** As Vietnamese offices write it, day first: 05/07/2024; on the English pages 5 Jul 2024. */
export function toDisplayDate(date: string): string {
  return locale.date(date.slice(0, 10));
}

/** When a council session is looked at: 08:00 of its day in Vietnam, when office work begins. */
export function sessionMorning(date: string): string {
  return `${date}T08:00:00+07:00`;
}

/** An ISO day as spreadsheets count it; null for what is no day. */
export function serialDay(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
