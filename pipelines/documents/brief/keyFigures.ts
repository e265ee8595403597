/** The headline figures of a session, with what changed against last year and against the last session. */
import {headlineChanges, describeChange, toPeriod} from "../../../src/components/overview/changes.js";
import type {Change} from "../../../src/components/overview/changes.js";
import type {Total} from "../../../src/components/points.js";
import {isWhole, pointOf, totalOf} from "../../../src/components/points.js";
import type {FigureScene} from "../../../src/components/scene.js";
import {chosenUnits, indicatorOf} from "../../../src/components/scene.js";
import {inSentence, showPoint, showValue} from "../../../src/components/show.js";
import {rateHistory} from "../../../src/components/trendFigure.js";
import {formatPercent, formatPointChange, formatRelativeChange} from "../../../src/domain/format.js";
import {comparePeriods} from "../../../src/domain/periods.js";
import type {SiteIndicator} from "../../../src/domain/siteData.js";
import {briefTexts} from "./texts.js";

/** What the last session was shown. */
export interface LastSession {
  scene: FigureScene;
  session: string;
  date: string;
}

export interface KeyFigure {
  label: string;
  isRate: boolean;
  now: Total;
  /** Of the units that have it in both periods; null where nothing can be compared. */
  lastYear: Total | null;
  change: string;
  lastSession: Total | null;
  sessionChange: string;
  /** "tăng đều qua 4 kỳ, từ …" where every step of it is true; null else. */
  steady: string | null;
}

/** One figure per headline indicator of the period, in official order. */
export function keyFigures(scene: FigureScene, last: LastSession | null): KeyFigure[] {
  return headlineChanges(scene).map((change) => toKeyFigure(change, scene, last));
}

function toKeyFigure(change: Change, scene: FigureScene, last: LastSession | null): KeyFigure {
  const {indicator} = change;
  const isRate = indicator.type === "percent";
  const now = totalIn(indicator, scene);
  const then = last && indicatorOf(last.scene.context, indicator.indicator) ? totalIn(indicator, last.scene) : null;
  return {
    label: isRate ? indicator.label_vi : `${indicator.label_vi} (${indicator.unit_of_measure})`,
    isRate,
    now,
    lastYear: change.earlier,
    change: change.earlier ? describeChange(change) : briefTexts.none,
    lastSession: then && then.asked > 0 ? then : null,
    sessionChange: then && last ? describeSince(then, now, {isRate, scene, last}) : briefTexts.none,
    steady: isRate ? describeSteady(indicator, scene) : null
  };
}

/** Of all units that are counted in the period. */
function totalIn({indicator}: SiteIndicator, scene: FigureScene): Total {
  const {book, period} = scene;
  return totalOf(chosenUnits(scene).map(({unit}) => pointOf(book, indicator, {unit, period: period.period})));
}

/** Only whole figures are compared, and counts only of periods of the same length. */
function describeSince(
  then: Total,
  now: Total,
  {isRate, scene, last}: {isRate: boolean; scene: FigureScene; last: LastSession}
): string {
  if (then.value === null || now.value === null) return briefTexts.none;
  if (!isWhole(then) || !isWhole(now)) return briefTexts.notComparable;
  if (isRate) return formatPointChange(then.value, now.value);
  const {is_comparable} = comparePeriods(toPeriod(scene.period), toPeriod(last.scene.period));
  return is_comparable ? formatRelativeChange(then.value, now.value) : briefTexts.notComparable;
}

const fewestForSteady = 3;

/** A rise or fall at every step of at least three whole figures up to this period, as they are printed. */
function describeSteady(indicator: SiteIndicator, scene: FigureScene): string | null {
  const {periods, totals} = rateHistory(indicator, scene);
  if (periods.at(-1) !== scene.period) return null;
  const values = totals.map((total) =>
    isWhole(total) && total.value !== null ? Math.round(total.value * 10) / 10 : null
  );
  const length = steadyLength(values);
  if (Math.abs(length) < fewestForSteady) return null;
  const first = values.length - Math.abs(length);
  return briefTexts.steady({
    isUp: length > 0,
    count: Math.abs(length),
    from: formatPercent(values[first]!, 1),
    first: inSentence(periods[first]!.label_vi)
  });
}

/** How many values up to the last one rise at every step; negative where they fall; a missing value ends the run. */
export function steadyLength(values: readonly (number | null)[]): number {
  let length = 0;
  let direction = 0;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index] ?? null;
    const next = values[index + 1] ?? null;
    if (value === null) break;
    const step = next === null ? 0 : Math.sign(next - value);
    if (next !== null && (step === 0 || (direction !== 0 && step !== direction))) break;
    if (next !== null) direction = step;
    length += 1;
  }
  return length * (direction || 1);
}

/** A figure in a table; `*` where units that were asked are missing. */
export function showTotal(total: Total | null): string {
  if (!total) return briefTexts.none;
  const mark = total.value !== null && !isWhole(total) && !total.is_partial ? "*" : "";
  return `${showValue(total)}${mark}`;
}

/** The same as a sentence with every change that can be told. */
export function describeFigure(
  {label, now, change, sessionChange, steady}: KeyFigure,
  last: LastSession | null
): string {
  const told = (text: string) => text !== briefTexts.none && text !== briefTexts.notComparable;
  const changes = [
    told(change) ? briefTexts.versusYear(change) : "",
    last && told(sessionChange) ? briefTexts.versusSession(sessionChange, last.date) : "",
    steady ?? ""
  ];
  return briefTexts.sentence({label, value: showPoint(now), changes: changes.filter((text) => text !== "")});
}
