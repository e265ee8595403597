import type {Indicator} from "../catalogue.js";
import {isRegistryCount} from "../derived.js";
import type {Rational} from "../rational.js";
import {add, fromNumber, zero} from "../rational.js";
import type {Fact} from "./facts.js";

/** What one unit reported for one indicator, as the parts that can be restated apart. */
export interface Parts {
  /** The figure itself, or the numerator of a ratio, or 1 for yes and 0 for no. */
  first: Rational;
  /** The denominator of a ratio; null for everything else. */
  second: Rational | null;
  /** Date, code or text; null for numbers. */
  text: string | null;
}

type FactOf = (code: string) => Fact | null;
type RegistryOf = () => {numerator: number; denominator: number} | null;

/** Null when the unit did not report it (for a ratio: not all of its parts). */
export function readSource(
  indicator: Indicator,
  factOf: FactOf,
  registryOf: RegistryOf
): Parts | "not_applicable" | null {
  if (indicator.numerator.length > 0) return readRatio(indicator, factOf, registryOf);
  const fact = factOf(indicator.code);
  if (fact?.state === "not_applicable") return "not_applicable";
  if (fact?.state !== "value") return null;
  if (fact.value !== null) return {first: fromNumber(fact.value), second: null, text: null};
  return fact.value_text === null ? null : {first: zero, second: null, text: fact.value_text};
}

function readRatio(indicator: Indicator, factOf: FactOf, registryOf: RegistryOf): Parts | "not_applicable" | null {
  if (indicator.denominator.some(isRegistryCount)) {
    const count = registryOf();
    return count && {first: fromNumber(count.numerator), second: fromNumber(count.denominator), text: null};
  }
  const codes = [...indicator.numerator, ...indicator.denominator];
  if (codes.some((code) => factOf(code)?.state === "not_applicable")) return "not_applicable";
  const first = sumOf(indicator.numerator, factOf);
  const second = sumOf(indicator.denominator, factOf);
  return first && second && {first, second, text: null};
}

function sumOf(codes: readonly string[], factOf: FactOf): Rational | null {
  let sum = zero;
  for (const code of codes) {
    const fact = factOf(code);
    if (fact?.state !== "value" || fact.value === null) return null;
    sum = add(sum, fromNumber(fact.value));
  }
  return sum;
}
