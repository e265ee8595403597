/** Numbers and dates as Vietnamese offices write them: 2.346; 95,75%; 05/07/2024; on the English pages as `locale.en.ts` says. */
import {toDisplayDate, toVietnamDate} from "./days.js";
import {locale} from "./locale.js";

const formatters = new Map<number, Intl.NumberFormat>();

/** A whole number with a dot between thousands: 2.346. */
export function formatCount(value: number): string {
  return numberFormat(0).format(value);
}

/** A number with a comma before its decimals, at most `digits` of them and no trailing zeros: 1.234,5. */
export function formatDecimal(value: number, digits = 4): string {
  return numberFormat(digits).format(value);
}

/** Percent points as 95,75%, with at most `digits` decimals. */
export function formatPercent(value: number, digits = 2): string {
  return `${formatDecimal(value, digits)}%`;
}

/** A ratio with what stands behind it: 95,75% (45/47); a dash when there is no denominator. */
export function formatRatio(numerator: number, denominator: number, digits = 1): string {
  const parts = `${formatDecimal(numerator)}/${formatDecimal(denominator)}`;
  return denominator === 0 ? `— (${parts})` : `${formatPercent((100 * numerator) / denominator, digits)} (${parts})`;
}

/** A count in running text, where numbers below 10 take a zero: 09. */
export function formatPadded(count: number): string {
  return locale.isPadded && Number.isInteger(count) && count >= 0 && count < 10 ? `0${count}` : formatDecimal(count);
}

/** Change between two percentages in percent points, never in percent: "tăng 3,2 điểm %". */
export function formatPointChange(from: number, to: number, digits = 1): string {
  return describeChange(roundTo(to, digits) - roundTo(from, digits), digits, locale.change.points);
}

/** Change of a count relative to where it was: "giảm 12,5%"; the difference in words when it was 0. */
export function formatRelativeChange(from: number, to: number, digits = 1): string {
  if (from === 0) return describeChange(to, digits, "");
  return describeChange((100 * (to - from)) / Math.abs(from), digits, "%");
}

/** An ISO instant as the clock in Vietnam shows it: 16:05 05/07/2024. */
export function formatInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${toDisplayDate(toVietnamDate(instant))}`;
}

function describeChange(change: number, digits: number, unit: string): string {
  const size = formatDecimal(Math.abs(change), digits);
  const {none, up, down} = locale.change;
  if (size === "0") return none;
  return change > 0 ? up(`${size}${unit}`) : down(`${size}${unit}`);
}

function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function numberFormat(digits: number): Intl.NumberFormat {
  const known = formatters.get(digits);
  if (known) return known;
  const format = new Intl.NumberFormat(locale.numbers, {maximumFractionDigits: digits});
  formatters.set(digits, format);
  return format;
}
