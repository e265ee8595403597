/** An exact fraction in lowest terms; `den` is positive. */
export interface Rational {
  num: bigint;
  den: bigint;
}

export const zero: Rational = {num: 0n, den: 1n};
export const one: Rational = {num: 1n, den: 1n};

/** The fraction num/den in lowest terms. Throws when the denominator is 0. */
export function createRational(num: bigint, den: bigint): Rational {
  if (den === 0n) throw new Error(`denominator is zero: ${num}/${den}`);
  const divisor = greatestDivisor(num, den) * (den < 0n ? -1n : 1n);
  return {num: num / divisor, den: den / divisor};
}

/** Reads an integer, a decimal (dot) or `a/b` exactly; null for anything else. */
export function parseRational(text: string): Rational | null {
  const match = /^\s*([-+]?\d+)(?:\.(\d+))?(?:\s*\/\s*(\d+))?\s*$/.exec(text);
  if (!match) return null;
  const [, whole, decimals, den] = match;
  if (den !== undefined) {
    return decimals === undefined && BigInt(den) !== 0n ? createRational(BigInt(whole!), BigInt(den)) : null;
  }
  return createRational(BigInt(whole! + (decimals ?? "")), 10n ** BigInt(decimals?.length ?? 0));
}

/** The decimal that JavaScript prints for a number, as a fraction: 12.5 is 25/2. Throws for NaN and infinity. */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return {num: BigInt(value), den: 1n};
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  const [whole, decimals = ""] = mantissa.split(".") as [string, string?];
  const power = Number(exponent) - decimals.length;
  const num = BigInt(whole + decimals);
  return power >= 0 ? {num: num * 10n ** BigInt(power), den: 1n} : createRational(num, 10n ** BigInt(-power));
}

/** The nearest double. */
export function toNumber({num, den}: Rational): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  const size = num < 0n ? -num : num;
  if (size <= limit && den <= limit) return Number(num) / Number(den);
  return Number(num / den) + Number(`${((num % den) * 10n ** 18n) / den}e-18`);
}

export function add(a: Rational, b: Rational): Rational {
  if (a.den === b.den) return a.den === 1n ? {num: a.num + b.num, den: 1n} : createRational(a.num + b.num, a.den);
  return createRational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function multiply(a: Rational, b: Rational): Rational {
  return a.den === 1n && b.den === 1n ? {num: a.num * b.num, den: 1n} : createRational(a.num * b.num, a.den * b.den);
}

/** True when the two fractions, both in lowest terms, are the same number. */
export function isEqual(a: Rational, b: Rational): boolean {
  return a.num === b.num && a.den === b.den;
}

/** The least common multiple of positive integers; 1 for none. */
export function leastMultiple(numbers: Iterable<bigint>): bigint {
  let multiple = 1n;
  for (const number of numbers) multiple = (multiple / greatestDivisor(multiple, number)) * number;
  return multiple;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
