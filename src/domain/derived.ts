import type {Indicator} from "./catalogue.js";

/** A ratio as its two parts; `value` in percent points, null when the denominator is 0. */
export interface Ratio {
  numerator: number;
  denominator: number;
  value: number | null;
}

/** The two parts of a ratio as a percentage in percent points (88.4615…); null when the denominator is 0. */
export function percentOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

/**
 * A derived percentage of one unit in one period; `valueOf` gives the value of an indicator, or a registry count for a
 * name that starts with `@`. Null when any part is missing, or the indicator is not derived.
 */
export function deriveRatio(indicator: Indicator, valueOf: (code: string) => number | null): Ratio | null {
  if (indicator.numerator.length === 0) return null;
  const numerator = sumOf(indicator.numerator, valueOf);
  const denominator = sumOf(indicator.denominator, valueOf);
  if (numerator === null || denominator === null) return null;
  return {numerator, denominator, value: percentOf(numerator, denominator)};
}

function sumOf(codes: readonly string[], valueOf: (code: string) => number | null): number | null {
  let sum = 0;
  for (const code of codes) {
    const value = valueOf(code);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** True for a denominator that is counted in the registry of units instead of being reported. */
export function isRegistryCount(code: string): boolean {
  return code.startsWith("@");
}
