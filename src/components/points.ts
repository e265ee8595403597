import type {PackedPoint, ScopeSeries, SiteContext, SitePeriod, SiteUnit} from "../domain/siteData.js";
import {pointLetters} from "../domain/siteData.js";

export type PointState = "value" | "not_asked" | (typeof pointLetters)[keyof typeof pointLetters];

/** A figure of one unit, or of several together. */
export interface Point {
  state: PointState;
  /** A count, or a ratio in percent points; null without figure and for a ratio over 0. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** A date (ISO) or a code; null for what is counted. */
  text: string | null;
  /** A predecessor's figure is missing: the value is only a part. */
  is_partial: boolean;
  /** Worked out from a predecessor that was divided, by the shares of the lineage: nobody counted it. */
  is_estimated: boolean;
  /** The one figure this is; null for what was added up, which has no one cell behind it. */
  of: FigureKey | null;
}

/** Names one figure. */
export interface FigureKey {
  unit: string;
  period: string;
  indicator: string;
}

/** Figures of one scope with what is needed to find them. */
export interface FigureBook<Figures extends ScopeSeries = ScopeSeries> {
  figures: Figures;
  periods: readonly SitePeriod[];
  places: ReadonlyMap<string, number>;
}

export function openBook<Figures extends ScopeSeries>({periods}: SiteContext, figures: Figures): FigureBook<Figures> {
  return {figures, periods, places: new Map(periods.map(({period}, index) => [period, index]))};
}

/** The figure of one unit in one period. */
export function pointOf(
  {figures, places}: FigureBook,
  indicator: string,
  {unit, period}: {unit: string; period: string}
): Point {
  const point = unpack(figures.series[indicator]?.[unit]?.[places.get(period) ?? -1] ?? null);
  return {...point, of: {unit, period, indicator}};
}

const withoutValue = {
  value: null,
  numerator: null,
  denominator: null,
  text: null,
  is_partial: false,
  is_estimated: false,
  of: null
};

export function unpack(packed: PackedPoint): Point {
  if (packed === null) return {...withoutValue, state: "not_asked"};
  if (typeof packed === "number") return {...withoutValue, state: "value", value: packed};
  if (typeof packed === "string") {
    return {...withoutValue, state: pointLetters[packed as keyof typeof pointLetters] ?? "missing"};
  }
  if (!Array.isArray(packed)) {
    if ("text" in packed) return {...withoutValue, state: "value", text: packed.text};
    return {...unpack(packed.estimated), is_estimated: true};
  }
  if (packed.length === 3) return {...withoutValue, state: "value", value: packed[0], is_partial: true};
  const [numerator, denominator] = packed;
  return {...ratioOf(numerator, denominator), is_partial: packed.length === 4};
}

/** A ratio from its two parts. */
export function ratioOf(numerator: number, denominator: number): Point {
  const value = denominator === 0 ? null : (100 * numerator) / denominator;
  return {...withoutValue, state: "value", value, numerator, denominator};
}

/** Units that are compared and added up in a period: the head and those below it; departments are within the head. */
export function countedUnits(book: FigureBook, period: SitePeriod): SiteUnit[] {
  return unitsIn(book, period).filter((unit) => unit.role !== "part");
}

/** Units of a period in official order: of a living scope today's units, whose history is restated; else those of that day. */
export function unitsIn({figures}: FigureBook, period: SitePeriod): SiteUnit[] {
  return figures.units.filter((unit) =>
    figures.lens === "current" ? unit.valid_to === null : livesOn(unit, period.to)
  );
}

/** Rows with those of departments right below the head they are part of. */
export function placeParts<Row extends {unit: SiteUnit}>(rows: readonly Row[]): Row[] {
  const parts = rows.filter(({unit}) => unit.role === "part");
  const others = rows.filter(({unit}) => unit.role !== "part");
  const head = others.findIndex(({unit}) => unit.role === "head");
  return [...others.slice(0, head + 1), ...parts, ...others.slice(head + 1)];
}

export function livesOn(unit: SiteUnit, date: string): boolean {
  return unit.valid_from <= date && (unit.valid_to === null || date <= unit.valid_to);
}

/** Several units together, and of how many asked there is a whole figure. */
export interface Total extends Point {
  asked: number;
  reported: number;
}

/** Ratios are added up as numerators and denominators; a masked part masks the whole. */
export function totalOf(points: readonly Point[]): Total {
  return {...addUp(points), of: points.length === 1 ? points[0]!.of : null};
}

function addUp(points: readonly Point[]): Total {
  const asked = points.filter((point) => point.state !== "not_asked" && point.state !== "not_applicable");
  const known = asked.filter((point) => point.state === "value");
  const counts = {asked: asked.length, reported: known.filter((point) => !point.is_partial).length};
  if (asked.some((point) => point.state === "masked")) return {...withoutValue, state: "masked", ...counts};
  if (known.length === 0) return {...withoutValue, state: asked[0]?.state ?? "not_asked", ...counts};
  const is_partial = known.some((point) => point.is_partial);
  const is_estimated = known.some((point) => point.is_estimated);
  const marks = {is_partial, is_estimated, ...counts};
  if (known.every((point) => point.denominator === null)) {
    return {...withoutValue, state: "value", value: sum(known.map((point) => point.value ?? 0)), ...marks};
  }
  const numerator = sum(known.map((point) => point.numerator ?? 0));
  return {...ratioOf(numerator, sum(known.map((point) => point.denominator ?? 0))), ...marks};
}

/** True when every unit asked gave its whole figure. */
export function isWhole(total: Total): boolean {
  return total.state === "value" && total.reported === total.asked && !total.is_partial;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
