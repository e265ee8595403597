/** An unusual value in a short series, judged against the other values of the series. */
export interface Outlier {
  value: number;
  /** Median of the others. */
  median: number;
  /** Distance from the median in units of the usual scatter of the others. */
  score: number;
  /** A slip that explains it: a digit too many or too few. */
  tell: "times_10" | "times_100" | "tenth" | "hundredth" | null;
}

/** Median absolute deviation and mean absolute deviation as estimates of a normal standard deviation. */
const medianScale = 1.4826;
const meanScale = 1.2533;

const outlierThreshold = 3.5;
/** With fewer others than this nothing can be called usual. */
const fewestOthers = 3;

/**
 * Judges one count against the others of its series (same unit, same part of the year), leaving itself out. The scatter
 * is at least the square root of the median, as for rare events, so that steady series do not cry wolf. Null: not unusual.
 * An ordinary z-score can never exceed 3 with ten values or fewer, which is why it is not used.
 */
export function judgeOutlier(value: number, others: readonly number[]): Outlier | null {
  if (others.length < fewestOthers) return null;
  const median = medianOf(others);
  const deviations = others.map((other) => Math.abs(other - median));
  const mad = medianOf(deviations);
  const scatter = mad > 0 ? medianScale * mad : meanScale * meanOf(deviations);
  const score = Math.abs(value - median) / Math.max(scatter, Math.sqrt(Math.abs(median)), 1);
  return score > outlierThreshold ? {value, median, score, tell: tellOf(value, median)} : null;
}

const slips = [
  ["times_10", 10],
  ["times_100", 100],
  ["tenth", 0.1],
  ["hundredth", 0.01]
] as const;

/** The factor that brings the value back to within a quarter of the median. */
function tellOf(value: number, median: number): Outlier["tell"] {
  for (const [tell, factor] of slips) {
    if (median > 0 && Math.abs(value / factor - median) <= median / 4) return tell;
  }
  return null;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
