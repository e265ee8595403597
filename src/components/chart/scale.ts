/** A straight scale: `at` gives the place of a value, `ticks` round values inside the domain. */
export interface Scale {
  domain: readonly [number, number];
  at(value: number): number;
}

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const [start, end] = range;
  const span = high - low || 1;
  return {domain, at: (value) => round(start + ((value - low) / span) * (end - start))};
}

/** Round values in the domain, at most about `count` of them and no nearer to each other than `least`. */
export function ticksOf([low, high]: readonly [number, number], count: number, least = 0): number[] {
  const step = Math.max(least, roundStep((high - low) / Math.max(1, count)));
  const ticks: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-9; index += 1) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return ticks;
}

/** The domain from 0 to the next round value at or above the greatest, for bars. */
export function countDomain(values: readonly number[], count = 5): [number, number] {
  const greatest = Math.max(1, ...values);
  const step = Math.max(1, roundStep(greatest / count));
  return [0, Math.ceil(greatest / step) * step];
}

/** The value, or the nearest of the two bounds. */
export function fitBetween(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(high, value));
}

/** 2 decimals: enough for pixels, short in the file. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function roundStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}
