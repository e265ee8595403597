import {comparePeriods, samePeriodLastYear} from "../../domain/periods.js";
import {toDisplayDate, toVietnamDate} from "../../domain/days.js";
import type {SiteIndicator, SiteMoment, SitePeriod} from "../../domain/siteData.js";
import {toPeriod} from "../overview/changes.js";
import type {FigureBook, Point} from "../points.js";
import {pointOf} from "../points.js";
import type {SeriesScene} from "../scene.js";
import {seriesPeriods, shownPeriod} from "../scene.js";
import {inSentence} from "../show.js";
import {asRate} from "../trendFigure.js";
import {labels} from "../texts/labels.js";
import {trends as words} from "../texts/trends.js";

export interface TrendScene extends SeriesScene {
  indicator: SiteIndicator;
  /** The session to compare with, and the figures known on its morning; null where periods are compared. */
  told?: {session: SiteMoment; book: FigureBook} | null;
}

/** The indicator the address asks for, else the first rate of the group, else what can be drawn. */
export function chosenIndicator({context, state, book}: SeriesScene): SiteIndicator | null {
  const own = context.indicators.filter(({indicator}) => book.figures.series[indicator]);
  const asked = context.indicators.find(({indicator}) => indicator === state.indicator);
  return (
    asked ?? own.find(({type}) => type === "percent") ?? own.find(isDrawable) ?? own[0] ?? context.indicators[0] ?? null
  );
}

/** Dates, codes and texts have no course. */
export function isDrawable({type}: SiteIndicator): boolean {
  return type === "count" || type === "percent" || type === "yesno" || type === "decimal";
}

/** The period of the figures that are looked at: for a yearly indicator the last whole year. */
export function periodNow(scene: TrendScene): SitePeriod | null {
  return shownPeriod(scene, scene.indicator);
}

/** The period to compare with: the one asked for, else the same one a year before; null where there is none. */
export function periodBefore(scene: TrendScene): SitePeriod | null {
  const now = periodNow(scene);
  if (!now) return null;
  if (scene.told) return toldPeriod(scene, now, scene.told.session);
  const earlier = seriesPeriods(scene, scene.indicator).filter(({to}) => to < now.to);
  const asked = earlier.find(({period}) => period === scene.state.before);
  const usual = samePeriodLastYear(toPeriod(now), earlier.map(toPeriod));
  return asked ?? earlier.find(({period}) => period === usual?.code) ?? earlier.at(-1) ?? null;
}

/** What was told at a session: a rate of the period that closed last before it, a count of the last as long as that looked at. */
function toldPeriod({context, scope, indicator}: TrendScene, now: SitePeriod, {as_of}: SiteMoment): SitePeriod | null {
  const day = toVietnamDate(as_of);
  const known = context.periods.filter(({to}) => to < day && scope.valid_from <= to);
  const closed = known
    .filter(({half}) => !indicator.is_yearly || half === 0)
    .toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const isRate = indicator.type === "percent" || indicator.type === "yesno";
  return (isRate ? closed : closed.filter(({half}) => half === now.half)).at(-1) ?? null;
}

/** True where figures of the two may be set side by side: rates always, counts of periods of the same length. */
export function isComparable({type, is_yearly}: SiteIndicator, now: SitePeriod, before: SitePeriod): boolean {
  if (type === "percent" || type === "yesno" || is_yearly) return true;
  return comparePeriods(toPeriod(now), toPeriod(before)).is_comparable;
}

export function pointAt({book, indicator}: TrendScene, unit: string, period: SitePeriod): Point {
  return asRate(indicator, pointOf(book, indicator.indicator, {unit, period: period.period}));
}

/** The same of the earlier side of a comparison: as known at the session, where one is compared with. */
export function pointBefore(scene: TrendScene, unit: string, period: SitePeriod): Point {
  return pointAt({...scene, book: scene.told?.book ?? scene.book}, unit, period);
}

/** What the earlier side is called: the period, and at which session it was known so. */
export function nameBefore({told}: TrendScene, period: SitePeriod): string {
  const name = inSentence(labels.period(period));
  return told ? words.toldAt(name, toDisplayDate(told.session.moment)) : name;
}

/** What must be said of periods of different length side by side; null for rates and for periods all alike. */
export function lengthNote({indicator}: TrendScene, periods: readonly SitePeriod[]): string | null {
  if (indicator.type !== "count" && indicator.type !== "decimal") return null;
  const changes = periods.flatMap((period, index) => {
    const before = periods[index - 1];
    if (!before) return [];
    const {is_comparable, months, months_before} = comparePeriods(toPeriod(period), toPeriod(before));
    return is_comparable ? [] : [words.shorter(labels.period(period), months, months_before)];
  });
  return changes.length === 0 ? null : words.periodNote(changes);
}
