import {toDisplayDate, toVietnamDate} from "../domain/days.js";
import {comparePeriods} from "../domain/periods.js";
import type {SiteBreak, SitePeriod} from "../domain/siteData.js";
import {toPeriod} from "./overview/changes.js";
import type {SeriesScene} from "./scene.js";
import {labels} from "./texts/labels.js";
import {trends} from "./texts/trends.js";

/** Between which two periods of an axis something changed: 2.5 is after the third. */
interface AxisBreak {
  position: number;
  label: string;
}

const words = trends.marks;

/** Everything that a reader of a course must know to have changed between two of its periods, oldest first. */
export function axisBreaks(scene: SeriesScene, periods: readonly SitePeriod[]): AxisBreak[] {
  const all = [...structureBreaks(scene, periods), ...milestones(scene, periods), ...calendarBreaks(periods)];
  return all.toSorted((a, b) => a.position - b.position);
}

/** Changes of structure that touch the scope; those among departments where one is looked at. */
function structureBreaks({context, scope, unit}: SeriesScene, periods: readonly SitePeriod[]): AxisBreak[] {
  const touches = ({scopes, part_scopes}: SiteBreak) =>
    scopes.includes(scope.scope) || (unit?.role === "part" && part_scopes.includes(scope.scope));
  const own = context.breaks.filter(touches);
  return own.flatMap(({date}) => placeDay(date, {context, periods, label: words.structure(toDisplayDate(date))}));
}

/** What the office marks by rows `milestone@…` of the settings, such as a law that came into force. */
function milestones({context}: SeriesScene, periods: readonly SitePeriod[]): AxisBreak[] {
  return context.milestones.flatMap(({date, label_vi}) =>
    placeDay(date, {context, periods, label: words.milestone(toDisplayDate(date), label_vi)})
  );
}

function placeDay(
  date: string,
  {context, periods, label}: Pick<SeriesScene, "context"> & {periods: readonly SitePeriod[]; label: string}
): AxisBreak[] {
  const next = periods.findIndex((period) => period.to >= date);
  return next < 1 || toVietnamDate(context.as_of) < date ? [] : [{position: next - 0.5, label}];
}

/** Where the work year begins on another day or is longer or shorter than the one before. */
function calendarBreaks(periods: readonly SitePeriod[]): AxisBreak[] {
  return periods.flatMap((period, index) => {
    const before = periods[index - 1];
    if (!before) return [];
    const {is_comparable, months} = comparePeriods(toPeriod(period), toPeriod(before));
    if (is_comparable && period.regime === before.regime) return [];
    const [from, to] = [toDisplayDate(period.from), toDisplayDate(period.to)];
    const label = words.calendar({period: labels.tick(period.half, period.work_year), from, to, months});
    return [{position: index - 0.5, label}];
  });
}
