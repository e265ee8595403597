import {formatDecimal, formatPercent} from "../../domain/format.js";
import {comparePeriods, samePeriodLastYear} from "../../domain/periods.js";
import type {Period} from "../../domain/catalogue.js";
import type {NativeChart} from "../../domain/nativeChart.js";
import type {SiteIndicator, SitePeriod} from "../../domain/siteData.js";
import {ChangeDots} from "../chart/ChangeDots.js";
import type {ChangeRow} from "../chart/ChangeDots.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Markup} from "../markup.js";
import type {Total} from "../points.js";
import {pointOf, totalOf} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {chosenUnits, isOfPeriod, populationOf} from "../scene.js";
import {inSentence, isShort, shortLabel, showValue, thresholdOf, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {overview} from "../texts/overview.js";
import {changeTextOf, headlineIndicators} from "./headlines.js";

const words = overview.change;

/** One headline figure now and a year before, of the units that have it in both periods. */
export interface Change {
  indicator: SiteIndicator;
  period: SitePeriod;
  before: SitePeriod | null;
  now: Total;
  /** Of the same units; null when nothing can be compared. */
  earlier: Total | null;
  units: number;
  /** Units asked for it in this period. */
  asked: number;
  /** False for counts of periods of different length. */
  is_comparable: boolean;
}

/** The headline figures of the period; those nobody is asked for are left out. */
export function headlineChanges(scene: FigureScene): Change[] {
  return headlineIndicators(scene)
    .filter((indicator) => isOfPeriod(indicator, scene.period))
    .map((indicator) => changeOf(indicator, scene))
    .filter((change) => change !== null);
}

/** Compares one indicator with the same period a year before. Null when no unit is asked for it. */
export function changeOf(indicator: SiteIndicator, scene: FigureScene): Change | null {
  const {period} = scene;
  const units = chosenUnits(scene);
  const at = (place: SitePeriod, among = units) =>
    totalOf(among.map(({unit}) => pointOf(scene.book, indicator.indicator, {unit, period: place.period})));
  const all = at(period);
  if (all.asked === 0) return null;
  const before = findBefore(period, scene);
  const both = before ? units.filter((unit) => hasBoth(indicator, unit.unit, {scene, period, before})) : [];
  if (!before || both.length === 0) {
    return {
      indicator,
      period,
      before,
      now: all,
      earlier: null,
      units: 0,
      asked: all.asked,
      is_comparable: false
    };
  }
  const isRatio = indicator.type === "percent";
  return {
    indicator,
    period,
    before,
    now: at(period, both),
    earlier: at(before, both),
    units: both.length,
    asked: all.asked,
    is_comparable: isRatio || comparePeriods(toPeriod(period), toPeriod(before)).is_comparable
  };
}

function findBefore(period: SitePeriod, {context}: FigureScene): SitePeriod | null {
  const found = samePeriodLastYear(toPeriod(period), context.periods.map(toPeriod));
  return context.periods.find((one) => one.period === found?.code) ?? null;
}

function hasBoth(
  {indicator}: SiteIndicator,
  unit: string,
  {scene, period, before}: {scene: FigureScene; period: SitePeriod; before: SitePeriod}
): boolean {
  return [period, before].every((place) => {
    const point = pointOf(scene.book, indicator, {unit, period: place.period});
    return point.state === "value" && !point.is_partial;
  });
}

/** What the rules about periods ask of one. */
export function toPeriod({period, ...rest}: SitePeriod): Period {
  return {...rest, code: period, note: ""};
}

/** The change in words; a dash where nothing may be compared. */
export function describeChange({indicator, now, earlier, is_comparable}: Change): string {
  if (earlier === null || earlier.value === null || now.value === null) return "—";
  if (!is_comparable) return words.notComparable;
  return changeTextOf(indicator, earlier.value, now.value);
}

/** What changed against the same period last year. */
export function changesSection(scene: FigureScene): Markup {
  const changes = headlineChanges(scene);
  const rates = changes.filter(({indicator}) => indicator.type === "percent");
  const section = {id: "thay-doi", question: words.question, answer: describeChanges(rates, scene)};
  if (changes.length === 0) return answerSection(section);
  const chart = changesChart(scene);
  return answerSection(
    section,
    () => chart && figureFrame(chart, scene),
    () => changeTable(changes, scene)
  );
}

/** The headline rates now and a year before. Null where the period has none. */
export function changesChart(scene: FigureScene): Chart | null {
  const rates = headlineChanges(scene).filter(({indicator}) => indicator.type === "percent");
  return rates.length === 0 ? null : changeFigure(rates, scene);
}

function describeChanges(rates: readonly Change[], {period}: FigureScene): string {
  const moved = rates.flatMap((change) => {
    if (!change.earlier || change.earlier.value === null || change.now.value === null) return [];
    return [{change, points: roundPoint(change.now.value) - roundPoint(change.earlier.value)}];
  });
  if (moved.length === 0) return words.none(inSentence(period.label_vi));
  const sorted = moved.toSorted((a, b) => a.points - b.points);
  const up = moved.filter(({points}) => points > 0);
  const down = moved.filter(({points}) => points < 0);
  const names = (list: typeof moved) => list.map(({change}) => change.indicator.label_vi);
  const parts = [words.summary(names(up), names(down), moved.length - up.length - down.length)];
  const [lowest, highest] = [sorted[0]!.change, sorted.at(-1)!.change];
  if (down.length > 0) parts.push(words.greatestFall(inSentence(lowest.indicator.label_vi), describeChange(lowest)));
  if (up.length > 0) parts.push(words.greatestRise(inSentence(highest.indicator.label_vi), describeChange(highest)));
  return parts.join(" ");
}

function roundPoint(value: number): number {
  return Math.round(value * 10) / 10;
}

function changeFigure(rates: readonly Change[], scene: FigureScene): Chart {
  const rows = rates.map((change) => toRow(change, scene));
  const known = rates.filter(({now}) => now.value !== null);
  const short = known.filter((change) => isShort(change.now.value, thresholdOf(scene.context, change.indicator)));
  const hasTargets = rates.some(({indicator}) => thresholdOf(scene.context, indicator));
  const names = short.map(({indicator}) => inSentence(shortLabel(indicator)));
  const greatest = Math.max(100, ...rows.flatMap((row) => [row.now ?? 0, row.before ?? 0]));
  const axis = {domain: [0, greatest] as const, format: (value: number) => formatPercent(value)};
  const before = rates.find((change) => change.before)?.before?.label_vi ?? null;
  return createChart(
    {
      code: "TQ-02",
      title: hasTargets ? words.title(names, known.length) : words.titlePlain,
      subtitle: words.subtitle(
        populationOf(scene),
        inSentence(scene.period.label_vi),
        before === null ? null : inSentence(before)
      ),
      legend: [
        {label: words.now, mark: "dot-full"},
        {label: words.before, mark: "dot-open"},
        {label: words.target, mark: "stroke"}
      ],
      note: comparisonNote(rates),
      periods: [...rates.flatMap(({before: place}) => place ?? []), scene.period],
      points: rates.flatMap((change) => [change.now, ...(change.earlier ? [change.earlier] : [])]),
      draw: (size) => ChangeDots(rows, {...size, summary: describeChanges(rates, scene), axis}),
      table: changeRows(rates),
      native: changeNative(rates, scene, axis.domain)
    },
    scene
  );
}

function toRow({indicator, now, earlier, ...rest}: Change, {context}: FigureScene): ChangeRow {
  const threshold = thresholdOf(context, indicator);
  const change = describeChange({indicator, now, earlier, ...rest});
  const fraction =
    now.denominator === null ? "" : ` (${formatDecimal(now.numerator ?? 0)}/${formatDecimal(now.denominator)})`;
  const value = showValue(now);
  return {
    label: indicator.label_vi,
    text: `${value}${fraction}${change === "—" ? "" : `, ${change}`}`,
    now: now.value,
    before: earlier?.value ?? null,
    target: threshold?.value ?? null,
    tone: isShort(now.value, threshold) ? "fail" : "base",
    trace: traceOf(now)
  };
}

/** The most rates that a chart of Office holds without crowding. */
const mostInOffice = 6;

/** The rates to look at first: below their level and farthest from it, then those that changed most; in official order. */
function pickFirst(all: readonly Change[], {context}: FigureScene): Change[] {
  const weightOf = (change: Change) => {
    const {now, earlier, indicator} = change;
    const level = thresholdOf(context, indicator);
    const moved = Math.abs((now.value ?? 0) - (earlier?.value ?? now.value ?? 0));
    return isShort(now.value, level) ? 1000 + Math.abs(level!.value - now.value!) : moved;
  };
  const picked = new Set(all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostInOffice));
  return all.filter((change) => picked.has(change));
}

function changeNative(all: readonly Change[], scene: FigureScene, domain: NativeChart["domain"]): NativeChart {
  const {context} = scene;
  const rates = pickFirst(all, scene);
  const levels = rates.map(({indicator}) => thresholdOf(context, indicator));
  const failing = rates.flatMap(({now}, index) => (isShort(now.value, levels[index]!) ? [index] : []));
  return {
    kind: "bar",
    categories: rates.map(({indicator}, index) => nameWithLevel(indicator.label_vi, levels[index]?.value)),
    series: [
      {name: words.before, values: rates.map(({earlier}) => earlier?.value ?? null), look: "soft"},
      {name: words.now, values: rates.map(({now}) => now.value), look: "strong", failing}
    ],
    format: "percent",
    domain,
    ...(rates.length < all.length ? {note: words.firstOnly(rates.length, all.length - rates.length)} : {})
  };
}

function nameWithLevel(label: string, level: number | undefined): string {
  return level === undefined ? label : `${label} (${inSentence(words.target)} ${formatPercent(level)})`;
}

function changeRows(rates: readonly Change[]): ChartTable {
  const {indicator, period, change} = words.columns;
  const row = (one: Change, place: SitePeriod | null, point: Total) => [
    one.indicator.label_vi,
    place?.label_vi ?? null,
    ...pointCells(point, "percent")
  ];
  return {
    columns: [
      {label: indicator, kind: "text"},
      {label: period, kind: "text"},
      ...pointColumns("percent", words.columns.rate),
      {label: change, kind: "text"}
    ],
    rows: rates.flatMap((one) => [
      ...(one.earlier ? [[...row(one, one.before, one.earlier), null]] : []),
      [...row(one, one.period, one.now), describeChange(one)]
    ])
  };
}

/** What must be said when figures of two periods stand side by side. */
function comparisonNote(changes: readonly Change[]): string | null {
  const notes = new Set<string>();
  for (const {period, before, earlier} of changes) {
    if (!before || !earlier) continue;
    const {note_vi} = comparePeriods(toPeriod(period), toPeriod(before));
    if (note_vi) notes.add(note_vi.replace(/\.$/, ""));
  }
  return notes.size === 0 ? null : `${[...notes].join("; ")}.`;
}

function changeTable(changes: readonly Change[], scene: FigureScene): Markup {
  const {indicator, now, before, change, units} = words.columns;
  const first = changes.find((one) => one.before);
  return dataTable({
    caption: words.caption(inSentence(scene.period.label_vi), inSentence(first?.before?.label_vi ?? words.before)),
    columns: [
      {label: indicator},
      {label: now, isNumber: true},
      {label: before, isNumber: true},
      {label: change, isNumber: true},
      {label: units, isNumber: true}
    ],
    rows: changes.map((one) => ({
      cells: [
        `${one.indicator.label_vi}${one.indicator.type === "percent" ? "" : ` (${one.indicator.unit_of_measure})`}`,
        valueCell(one.now),
        one.earlier ? valueCell(one.earlier) : "—",
        describeChange(one),
        `${one.units}/${one.asked}`
      ]
    })),
    legend: legendOf(changes.flatMap((one) => (one.earlier ? [one.now, one.earlier] : [one.now])))
  });
}
