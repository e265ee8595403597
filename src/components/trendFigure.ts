import type {SiteIndicator, SitePeriod, SiteUnit} from "../domain/siteData.js";
import type {TrendPoint, TrendSeries} from "./chart/TrendLines.js";
import type {Point, Total} from "./points.js";
import {countedUnits, isWhole, pointOf, ratioOf, totalOf} from "./points.js";
import type {SeriesScene} from "./scene.js";
import {seriesPeriods} from "./scene.js";
import {showValue, traceOf} from "./show.js";
import {labels} from "./texts/labels.js";

/** One rate over periods: of all units together, and of each. */
export interface RateHistory {
  indicator: SiteIndicator;
  periods: SitePeriod[];
  totals: Total[];
  units: {unit: SiteUnit; points: Point[]}[];
}

/** The history of a rate in the scope, oldest first; periods nobody was asked for are left out. */
export function rateHistory(indicator: SiteIndicator, scene: SeriesScene): RateHistory {
  const {book} = scene;
  const at = (unit: string, period: string) => asRate(indicator, pointOf(book, indicator.indicator, {unit, period}));
  const asked = seriesPeriods(scene, indicator).map((period) => ({
    period,
    total: totalOf(countedUnits(book, period).map(({unit}) => at(unit, period.period)))
  }));
  const periods = asked.filter(({total}) => total.asked > 0);
  const everyone = book.figures.units.filter((unit) => unit.role !== "part" || unit.unit === scene.unit?.unit);
  const units = everyone.map((unit) => ({
    unit,
    points: periods.map(({period}) => at(unit.unit, period.period))
  }));
  return {
    indicator,
    periods: periods.map(({period}) => period),
    totals: periods.map(({total}) => total),
    units: units.filter(({points}) => points.some((point) => point.state === "value"))
  };
}

/** Yes and no become how many of how many, so that units can be added up. */
export function asRate({type}: SiteIndicator, point: Point): Point {
  if (type !== "yesno" || point.value === null || point.denominator !== null) return point;
  const {of, is_partial, is_estimated} = point;
  return {...ratioOf(point.value, 1), of, is_partial, is_estimated};
}

/** Its lines: all together strong, the unit chosen broken, the others grey. */
export function historySeries({totals, units}: RateHistory, {unit}: SeriesScene, together: string): TrendSeries[] {
  const main: TrendSeries = {
    name: together,
    weight: "main",
    points: totals.map((total, position) => toTrendPoint(total, position, !isWhole(total)))
  };
  const rest = units.map(({unit: one, points}): TrendSeries => ({
    name: one.short_name,
    weight: one.unit === unit?.unit ? "chosen" : "context",
    points: points.map((point, position) => toTrendPoint(point, position, point.is_partial))
  }));
  return [main, ...rest];
}

function toTrendPoint(point: Point, position: number, isPartial: boolean): TrendPoint {
  return {
    position,
    value: point.value,
    text: showValue(point),
    trace: traceOf(point),
    isPartial
  };
}

/** From a round value below the lowest point up to 100, so that differences between units can be seen. */
export function rateDomain(series: readonly TrendSeries[], levels: readonly number[] = []): [number, number] {
  const values = [...levels, ...series.flatMap(({points}) => points.flatMap((point) => point.value ?? []))];
  const lowest = Math.floor((Math.min(100, ...values) - 2) / 10) * 10;
  return [Math.max(0, lowest), Math.max(100, Math.ceil(Math.max(0, ...values) / 10) * 10)];
}

/** A period on an axis. */
export function tickOf({half, work_year}: SitePeriod): string {
  return labels.tick(half, work_year);
}
