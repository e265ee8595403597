import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {SiteIndicator, SiteUnit} from "../../domain/siteData.js";
import {CellGrid} from "../chart/CellGrid.js";
import type {GridCell} from "../chart/CellGrid.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import type {Point} from "../points.js";
import {countedUnits, placeParts, pointOf, unitsIn} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {isOfPeriod, populationOf} from "../scene.js";
import {inSentence, isShort, shortLabel, showPoint, thresholdOf, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {overview} from "../texts/overview.js";
import {writeState} from "../viewState.js";

const words = overview.weak;

/** The rates of one unit, and which of them miss their threshold. */
export interface UnitRates {
  unit: SiteUnit;
  points: Point[];
  short: boolean[];
  count: number;
}

/** Headline rates with a threshold that units other than the head report, in official order. */
export function unitRates(scene: FigureScene): {indicators: SiteIndicator[]; rows: UnitRates[]} {
  const units = scene.unit ? [scene.unit] : countedUnits(scene.book, scene.period);
  const codes = new Set(Object.values(scene.context.headlines));
  const indicators = scene.context.indicators.filter((indicator) => {
    if (!codes.has(indicator.indicator) || indicator.type !== "percent") return false;
    if (!isOfPeriod(indicator, scene.period)) return false;
    if (!thresholdOf(scene.context, indicator)) return false;
    const asked = units.filter((unit) => rateOf(indicator, unit, scene).state !== "not_asked");
    return asked.some((unit) => unit.role !== "head") || (units.length === 1 && asked.length === 1);
  });
  return {indicators, rows: units.map((unit) => judgeUnit(unit, indicators, scene))};
}

function rateOf({indicator}: SiteIndicator, {unit}: SiteUnit, {book, period}: FigureScene): Point {
  return pointOf(book, indicator, {unit, period: period.period});
}

function judgeUnit(unit: SiteUnit, indicators: readonly SiteIndicator[], scene: FigureScene): UnitRates {
  const points = indicators.map((indicator) => rateOf(indicator, unit, scene));
  const short = points.map((point, index) => isShort(point.value, thresholdOf(scene.context, indicators[index]!)));
  return {unit, points, short, count: short.filter(Boolean).length};
}

/** Official order unless the reader asks for the worst first. */
export function sortRates(rows: readonly UnitRates[], sort: string | null): UnitRates[] {
  return sort === "worst" ? rows.toSorted((a, b) => b.count - a.count) : [...rows];
}

/** Which units miss a threshold, and in what. */
export function shortfallSection(scene: FigureScene): Markup {
  const {indicators, rows} = unitRates(scene);
  const answer = scene.unit ? describeUnit(rows[0]!, indicators) : describeShortfalls(rows);
  const section = {id: "can-chu-y", question: scene.unit ? words.questionUnit : words.question, answer};
  if (!rows.some((row) => row.points.some((point) => point.state === "value"))) {
    return answerSection({...section, answer: words.noData});
  }
  const sorted = sortRates(rows, scene.state.sort);
  const chart = shortfallChart(scene);
  return answerSection(
    section,
    scene.unit === null && sortLinks(scene),
    () => chart && figureFrame(chart, scene),
    () => rateTable(sorted, indicators, scene)
  );
}

/** Every headline rate of every unit, and where it misses its threshold. Null where no unit has any. */
export function shortfallChart(scene: FigureScene): Chart | null {
  const {indicators, rows} = unitRates(scene);
  const points = rows.flatMap((row) => row.points);
  if (!points.some((point) => point.state === "value")) return null;
  const sorted = sortRates(rows, scene.state.sort);
  const summary = scene.unit ? describeUnit(rows[0]!, indicators) : describeShortfalls(rows);
  return createChart(
    {
      code: "TQ-03",
      title: titleOf(indicators, rows),
      subtitle: words.subtitle(populationOf(scene)),
      legend: [
        {label: words.legend.met, mark: "cell-soft"},
        {label: words.legend.short, mark: "cell-fail"},
        {label: words.legend.absent, mark: "cell-empty"}
      ],
      note: words.note(indicators.map((indicator) => nameThreshold(indicator, scene))),
      periods: [],
      points,
      draw: (size) =>
        CellGrid(
          sorted.map((row) => ({
            label: row.unit.short_name,
            cells: row.points.map((point, index) => toCell(point, row, index))
          })),
          {...size, summary, columns: indicators.map(shortLabel)}
        ),
      table: rateRows(sorted, indicators),
      native: null
    },
    scene
  );
}

function rateRows(rows: readonly UnitRates[], indicators: readonly SiteIndicator[]): ChartTable {
  const {unit, indicator, rate, below} = words.columns;
  return {
    columns: [
      {label: unit, kind: "text"},
      {label: indicator, kind: "text"},
      ...pointColumns("percent", rate),
      {label: below, kind: "text"}
    ],
    rows: rows.flatMap((row) =>
      row.points.map((point, index) => [
        row.unit.short_name,
        indicators[index]!.label_vi,
        ...pointCells(point, "percent"),
        row.short[index] ? words.yes : null
      ])
    )
  };
}

function describeShortfalls(rows: readonly UnitRates[]): string {
  const short = rows.filter((row) => row.count > 0).toSorted((a, b) => b.count - a.count);
  if (short.length === 0) return words.none;
  const greatest = short[0]!.count;
  const worst = short.filter((row) => row.count === greatest).map((row) => row.unit.short_name);
  return words.some({count: short.length, all: rows.length, worst, greatest});
}

function describeUnit({unit, short, count}: UnitRates, indicators: readonly SiteIndicator[]): string {
  if (count === 0) return words.noneUnit(unit.short_name);
  const names = indicators.filter((_, index) => short[index]).map((indicator) => inSentence(shortLabel(indicator)));
  return words.someUnit(unit.short_name, names);
}

function titleOf(indicators: readonly SiteIndicator[], rows: readonly UnitRates[]): string {
  const counts = indicators.map((_, index) => rows.filter((row) => row.short[index]).length);
  const greatest = Math.max(0, ...counts);
  const worst = indicators[counts.indexOf(greatest)];
  if (greatest === 0 || !worst) return words.titleNone;
  const asked = rows.filter((row) => row.points[indicators.indexOf(worst)]?.state === "value").length;
  return words.title(worst.label_vi, greatest, asked);
}

function nameThreshold(indicator: SiteIndicator, {context}: FigureScene): string {
  const threshold = thresholdOf(context, indicator);
  return `${inSentence(shortLabel(indicator))} ${threshold ? formatPercent(threshold.value) : ""}`;
}

function toCell(point: Point, row: UnitRates, index: number): GridCell | null {
  if (point.state === "not_asked") return null;
  const title = `${row.unit.short_name}: ${showPoint(point)}`;
  const trace = traceOf(point);
  if (point.state !== "value" || point.value === null)
    return {text: words.absent[point.state], tone: "empty", title, trace};
  const isFailing = row.short[index] === true;
  const about = point.is_estimated ? common.about.trim() : "";
  const value = `${about}${formatDecimal(point.value, 1)}${point.is_partial ? "*" : ""}`;
  return {text: isFailing ? `▼${value}` : value, tone: isFailing ? "fail" : "soft", title, trace};
}

function sortLinks({state}: FigureScene): Markup {
  const link = (label: string, sort: string | null) => {
    const isCurrent = (state.sort === "worst") === (sort === "worst");
    return h(
      "a",
      {href: writeState({...state, sort}) || "?", "data-view": "", "aria-current": isCurrent ? "true" : null},
      label
    );
  };
  return h(
    "p",
    {class: "choices"},
    `${words.sort}: `,
    link(words.sortOfficial, null),
    " ",
    link(words.sortWorst, "worst")
  );
}

function rateTable(rows: readonly UnitRates[], indicators: readonly SiteIndicator[], scene: FigureScene): Markup {
  const parts = scene.unit ? [] : unitsIn(scene.book, scene.period).filter((unit) => unit.role === "part");
  const all = placeParts([...rows, ...parts.map((unit) => judgeUnit(unit, indicators, scene))]);
  return dataTable({
    caption: words.caption(inSentence(scene.period.label_vi)),
    columns: [
      {label: words.columns.unit},
      ...indicators.map((indicator) => ({label: indicator.label_vi, isNumber: true})),
      {label: words.columns.short, isNumber: true}
    ],
    rows: all.map(({unit, points, short, count}) => ({
      kind: unit.role === "part" ? "part" : undefined,
      cells: [
        unit.short_name,
        ...points.map((point, index) => h("span", {class: short[index] ? "failing" : null}, valueCell(point))),
        String(count)
      ]
    })),
    legend: legendOf(all.flatMap((row) => row.points))
  });
}
