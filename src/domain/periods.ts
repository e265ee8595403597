import type {Cadence, Period} from "./catalogue.js";
import {monthsBetween} from "./days.js";

/** How one period stands to another of an earlier work year. */
export interface Comparability {
  /** False when the two cover different numbers of months: totals of the one say nothing about the other. */
  is_comparable: boolean;
  months: number;
  months_before: number;
  /** What the reader must know; null when nothing. */
  note_vi: string | null;
}

/** The same part of the work year before (first half against first half, year against year); null when there is none. */
export function samePeriodLastYear(period: Period, periods: readonly Period[]): Period | null {
  return periods.find((other) => other.work_year === period.work_year - 1 && other.half === period.half) ?? null;
}

/**
 * The period before: of those that closed earlier, the one that closed last. An indicator of yearly cadence is only
 * reported for whole work years, so only those count for it.
 */
export function previousPeriod(period: Period, periods: readonly Period[], cadence: Cadence = "half"): Period | null {
  let latest: Period | null = null;
  for (const other of periods) {
    if (other.to >= period.to || (cadence === "year" && other.half !== 0)) continue;
    if (!latest || other.to > latest.to) latest = other;
  }
  return latest;
}

/** The first half of the work year that a whole-year period covers; null for a half-year itself. */
export function firstHalf(period: Period, periods: readonly Period[]): Period | null {
  if (period.half !== 0) return null;
  return periods.find((other) => other.work_year === period.work_year && other.half === 1) ?? null;
}

/** The period that closed last on or before a day (ISO date); null before the first. */
export function latestClosedPeriod(periods: readonly Period[], date: string): Period | null {
  let latest: Period | null = null;
  for (const period of periods) {
    if (period.to <= date && (!latest || period.to > latest.to)) latest = period;
  }
  return latest;
}

/** The work year as a whole that a day lies in; null between work years. */
export function workYearOn(periods: readonly Period[], date: string): Period | null {
  return periods.find((period) => period.half === 0 && period.from <= date && date <= period.to) ?? null;
}

/** Whether figures of two periods may be set side by side, and what must be said when they are. */
export function comparePeriods(period: Period, before: Period): Comparability {
  const months = monthsBetween(period.from, period.to);
  const months_before = monthsBetween(before.from, before.to);
  const base = {months, months_before, is_comparable: months === months_before};
  if (months !== months_before) {
    const note_vi = `${period.label_vi} gồm ${months} tháng, ${before.label_vi} gồm ${months_before} tháng: không so sánh trực tiếp số phát sinh.`;
    return {...base, note_vi};
  }
  if (period.regime === before.regime) return {...base, note_vi: null};
  const note_vi = `${period.label_vi} và ${before.label_vi} tính theo hai mốc năm công tác khác nhau.`;
  return {...base, note_vi};
}
