import {isTooSmall} from "../../src/domain/masking.js";
import type {PackedPoint} from "../../src/domain/siteData.js";

export interface PointRow {
  unit: string;
  period: string;
  indicator: string;
  value: number | null;
  /** Date (ISO) or code. */
  value_text: string | null;
  numerator: number | null;
  denominator: number | null;
  sources_expected: number;
  sources_reported: number;
  quality: string;
}

export interface StateRow {
  unit: string;
  period: string;
  indicator: string;
  state: string;
}

/** A figure on today's structure among whose sources a masked one is: the sum would tell it. */
export interface HiddenRow {
  unit: string;
  period: string;
  indicator: string;
}

export interface PackOptions {
  /** Figures that are masked whatever their size: `unit period indicator`. */
  hidden: ReadonlySet<string>;
  periods: readonly string[];
  /** Indicators of which counts of 1 and 2 are not shown. */
  masked: ReadonlySet<string>;
  /** By ratio indicator: the indicators it is made of. */
  parts: ReadonlyMap<string, readonly string[]>;
  /** What codes mean: by `indicator code`. */
  codes: ReadonlyMap<string, string>;
}

type Series = Record<string, Record<string, PackedPoint[]>>;

/** Rows of the trend as indicator → unit → one packed point a period; units nobody asks for an indicator are left out. */
export function packPoints(points: readonly PointRow[], states: readonly StateRow[], options: PackOptions): Series {
  const stateOf = indexStates(states);
  const places = new Map(options.periods.map((period, place) => [period, place]));
  const series: Series = {};
  for (const row of points) {
    const place = places.get(row.period);
    if (place !== undefined) cellsOf(series, row, places.size)[place] = packPoint(row, stateOf, options);
  }
  for (const row of states) {
    const place = places.get(row.period);
    if (place === undefined || row.state !== "not_applicable") continue;
    cellsOf(series, row, places.size)[place] ??= "n";
  }
  return series;
}

function cellsOf(
  series: Series,
  {indicator, unit}: Pick<StateRow, "indicator" | "unit">,
  count: number
): PackedPoint[] {
  const units = (series[indicator] ??= {});
  return (units[unit] ??= Array.from<PackedPoint>({length: count}).fill(null));
}

function indexStates(states: readonly StateRow[]): ReadonlyMap<string, string> {
  return new Map(states.map(({unit, period, indicator, state}) => [`${unit} ${period} ${indicator}`, state]));
}

function packPoint(
  row: PointRow,
  states: ReadonlyMap<string, string>,
  {hidden, masked, parts, codes}: PackOptions
): PackedPoint {
  if (row.quality === "not_convertible") return "c";
  const isRatio = row.denominator !== null;
  if (row.value_text !== null) return {text: codes.get(`${row.indicator} ${row.value_text}`) ?? row.value_text};
  if (row.value === null && !isRatio) return absence(row, states, parts);
  if (isMasked(row, masked, parts) || isHidden(row, hidden, parts)) return "x";
  if (row.quality === "estimated") return {estimated: isRatio ? [row.numerator ?? 0, row.denominator!] : row.value!};
  const isPartial = row.sources_reported < row.sources_expected;
  const sources = isPartial ? ([row.sources_reported, row.sources_expected] as const) : ([] as const);
  if (isRatio) return [row.numerator ?? 0, row.denominator!, ...sources] as PackedPoint;
  return isPartial ? ([row.value!, ...sources] as PackedPoint) : row.value;
}

function isHidden(
  {unit, period, indicator}: PointRow,
  hidden: PackOptions["hidden"],
  parts: PackOptions["parts"]
): boolean {
  return [indicator, ...(parts.get(indicator) ?? [])].some((code) => hidden.has(`${unit} ${period} ${code}`));
}

function isMasked(
  {indicator, value, numerator}: PointRow,
  masked: PackOptions["masked"],
  parts: PackOptions["parts"]
): boolean {
  if (masked.has(indicator)) return isTooSmall(value);
  return (parts.get(indicator) ?? []).some((part) => masked.has(part)) && isTooSmall(numerator);
}

/** Why there is no figure; of a ratio, the gravest reason among its parts. */
function absence(
  {unit, period, indicator}: PointRow,
  states: ReadonlyMap<string, string>,
  parts: PackOptions["parts"]
): PackedPoint {
  const found = [indicator, ...(parts.get(indicator) ?? [])].map((code) => states.get(`${unit} ${period} ${code}`));
  if (found.includes("refused")) return "r";
  if (found.includes("not_applicable")) return "n";
  return "m";
}
