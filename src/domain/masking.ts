import type {Settings} from "./catalogue.js";
import {headlineCodes} from "./headlines.js";

/** What stands in place of a masked count. */
export const maskedText = "< 3";

/** Indicators whose counts of 1 and 2 could tell who complained or was disciplined (Luật 10/2022 Điều 9 khoản 2). */
export function maskedIndicators(settings: Pick<Settings, "other">): ReadonlySet<string> {
  return new Set(headlineCodes(settings, "masked_indicators"));
}

/** True for a count so small that it points at a person. */
export function isTooSmall(value: number | null): boolean {
  return value !== null && value > 0 && value < 3;
}

/**
 * True when a sum, shown beside its parts, would give away a masked part: one alone is masked, or the masked ones
 * together are so few or so many that each must be 1, or each 2. A sum that is itself too small is masked anyway.
 */
export function isRevealing(sum: number | null, parts: readonly (number | null)[]): boolean {
  if (isTooSmall(sum)) return true;
  const masked = parts.filter((part): part is number => isTooSmall(part));
  if (sum === null || masked.length === 0) return false;
  let hidden = 0;
  for (const part of masked) hidden += part;
  return masked.length === 1 || hidden === masked.length || hidden === 2 * masked.length;
}

/** Rows with every count of 1 and 2 of the masked indicators, and its text as written, replaced by null. */
export function maskRows<Row extends {indicator: string; value: number | null; raw?: string | null}>(
  rows: readonly Row[],
  indicators: ReadonlySet<string>
): (Row & {is_masked: boolean})[] {
  return rows.map((row) => {
    const is_masked = indicators.has(row.indicator) && isTooSmall(row.value);
    if (!is_masked) return {...row, is_masked};
    return {...row, value: null, ...("raw" in row ? {raw: null} : {}), is_masked};
  });
}
