import {toDisplayDate, toVietnamDate} from "../domain/days.js";
import {formatInstant} from "../domain/format.js";
import type {NativeChart} from "../domain/nativeChart.js";
import type {SitePeriod, SiteUnit} from "../domain/siteData.js";
import type {DrawSize} from "./chart/svg.js";
import type {ChartTable} from "./chartTable.js";
import {isIncomplete} from "./chartTable.js";
import type {Markup} from "./markup.js";
import type {Point, Total} from "./points.js";
import type {Scene} from "./scene.js";
import {common} from "./texts/common.js";

export interface LegendEntry {
  label: string;
  /** Class of the sample mark. */
  mark: string;
}

/** What a chart says and shows; `createChart` makes it whole. */
export interface ChartParts {
  /** Stable code, such as TQ-01. */
  code: string;
  /** A sentence computed from the data. */
  title: string;
  /** What is measured in which unit, and of whom. */
  subtitle: string;
  legend?: readonly LegendEntry[];
  /** What else must be said; comparability is added by itself. */
  note?: string | null;
  /** Periods whose figures stand side by side: a change of structure between them is told in the note. */
  periods: readonly SitePeriod[];
  /** First and last ISO day of what is drawn along time but of no period. */
  days?: readonly string[];
  /** Every figure drawn: where one is incomplete, the note tells so. */
  points: readonly (Point | Total)[];
  draw: (size: DrawSize) => Markup;
  /** The rows it is drawn from. */
  table: ChartTable;
  /** The same for Office to draw; null for kinds that Office has not. */
  native: NativeChart | null;
}

/** One chart with everything that must go wherever it goes: page, slide, document, download. */
export interface Chart {
  code: string;
  title: string;
  subtitle: string;
  legend: readonly LegendEntry[];
  /** Comparability first, then what else must be said; null where there is nothing to say. */
  note: string | null;
  source: string;
  /** Until when figures were received, in words. */
  cutoff: string;
  /** The same as an ISO instant. */
  as_of: string;
  build_id: string;
  /** Whose figures and of when, as codes: unit or scope, period, and what else the reader chose. */
  of: readonly string[];
  /** The mark of figures that are not official; null for those that are. */
  mark: string | null;
  draw: (size: DrawSize) => Markup;
  table: ChartTable;
  native: NativeChart | null;
}

/** The one way to make a chart: adds source, moment, build and marks, and tells what cannot be compared. */
export function createChart(parts: ChartParts, scene: Scene & {unit?: SiteUnit | null}): Chart {
  const {code, title, subtitle, legend = [], draw, table, native} = parts;
  const {context} = scene;
  const notes = [...comparabilityNotes(parts, scene), ...(parts.note ? [parts.note] : [])];
  return {
    code,
    title,
    subtitle,
    legend,
    note: notes.length === 0 ? null : notes.join(" "),
    source: common.source,
    cutoff: common.dataUntil(formatInstant(context.as_of)),
    as_of: context.as_of,
    build_id: context.build_id,
    of: [scene.unit?.unit ?? scene.scope.scope, scene.period.period, ...chosenOf(scene)],
    mark: context.is_sample ? common.sample : null,
    draw,
    table,
    native
  };
}

/** Choices of the reader that make another chart of the same code. */
function chosenOf({state}: Scene): string[] {
  return [state.lens, state.indicator, state.before].filter((choice) => choice !== null);
}

/** What a reader must know before comparing: units that changed between two periods, and figures that are not whole. */
function comparabilityNotes({periods, points, days = []}: ChartParts, scene: Scene): string[] {
  const notes: string[] = [];
  const dates = crossedBreaks([...periods.map(({to}) => to), ...days], scene).map(toDisplayDate);
  if (dates.length > 0) notes.push(scene.lens === "current" ? common.restated(dates) : common.otherUnits(dates));
  if (points.some(isIncomplete)) notes.push(common.incomplete);
  if (points.some((point) => point.is_estimated)) notes.push(common.estimated);
  return notes;
}

/** Days on which units of the scope changed, between the first and the last of the days given. */
function crossedBreaks(ends: readonly string[], {context, scope}: Scene): string[] {
  const own = context.breaks.filter(({scopes}) => scopes.includes(scope.scope)).map(({date}) => date);
  return own.filter(
    (date) => date <= toVietnamDate(context.as_of) && ends.some((end) => end < date) && ends.some((end) => end >= date)
  );
}
