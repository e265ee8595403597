import {axisBreaks} from "../axisBreaks.js";
import {formatDecimal, formatPercent, formatPointChange, formatRelativeChange} from "../../domain/format.js";
import type {SiteIndicator} from "../../domain/siteData.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {countDomain} from "../chart/scale.js";
import type {TrendSeries} from "../chart/TrendLines.js";
import {TrendLines} from "../chart/TrendLines.js";
import {historyTable} from "../historyTable.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import type {Point, Total} from "../points.js";
import {isWhole} from "../points.js";
import {populationOf} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence, levelsOf, plainLabel, showPoint, showValue} from "../show.js";
import {common} from "../texts/common.js";
import {labels} from "../texts/labels.js";
import {trends} from "../texts/trends.js";
import type {RateHistory} from "../trendFigure.js";
import {historySeries, rateDomain, rateHistory, tickOf} from "../trendFigure.js";
import type {TrendScene} from "./trendScene.js";
import {isComparable, isDrawable, lengthNote} from "./trendScene.js";

const words = trends.course;

/** True for what is shown in percent. */
export function isRate({type}: SiteIndicator): boolean {
  return type === "percent" || type === "yesno";
}

/** The indicator over all periods: the whole and each unit. */
export function courseSection(scene: TrendScene): Markup {
  const {indicator} = scene;
  const section = {id: "dien-bien", question: words.question};
  const history = rateHistory(indicator, scene);
  if (history.periods.length === 0) {
    return answerSection({...section, answer: trends.noFigures(plainLabel(indicator))});
  }
  const table = () => courseTable(history);
  if (!isDrawable(indicator)) {
    return answerSection({...section, answer: trends.noTrend(plainLabel(indicator))}, table);
  }
  const chart = courseChart(scene);
  return answerSection(
    {...section, answer: describeCourse(history, scene)},
    () => chart && figureFrame(chart, scene),
    table
  );
}

/** The figures the sentence speaks of: of the unit chosen, else of all together. */
function mainPoints({totals, units}: RateHistory, {unit}: TrendScene): (Total | Point)[] {
  return units.find((one) => one.unit.unit === unit?.unit)?.points ?? totals;
}

function describeCourse(history: RateHistory, scene: TrendScene): string {
  if (!scene.indicator.is_additive && !scene.unit) return words.notAdded;
  const points = mainPoints(history, scene);
  const now = points.at(-1)!;
  const period = history.periods.at(-1)!;
  return words.answer({
    period: labels.period(period),
    value: showPoint(now),
    coverage: "asked" in now ? common.coverageOf(now.reported, now.asked) : null,
    change: describeLast(points, history, scene)
  });
}

function describeLast(points: readonly (Total | Point)[], {periods}: RateHistory, {indicator}: TrendScene): string {
  const [now, before] = [points.at(-1)!, points.at(-2)];
  const [period, earlier] = [periods.at(-1)!, periods.at(-2)];
  if (!before || !earlier || now.value === null || before.value === null) return "";
  const name = inSentence(labels.period(earlier));
  if (!isFull(now) || !isFull(before)) return words.incomplete(name);
  if (!isComparable(indicator, period, earlier)) return words.notComparable(name);
  return words.change(changeText(indicator, before.value, now.value), name);
}

function isFull(point: Total | Point): boolean {
  return "asked" in point ? isWhole(point) : point.state === "value" && !point.is_partial;
}

/** "tăng 1,2 điểm %" of a rate, "giảm 5%" of a count. */
export function changeText(indicator: SiteIndicator, before: number, now: number): string {
  return isRate(indicator) ? formatPointChange(before, now) : formatRelativeChange(before, now);
}

/** The course of the indicator with the changes of structure. Null where nothing can be drawn. */
export function courseChart(scene: TrendScene): Chart | null {
  const {indicator, context} = scene;
  const history = rateHistory(indicator, scene);
  if (history.periods.length === 0 || !isDrawable(indicator)) return null;
  const lines = historySeries(history, scene, scene.unit ? scene.scope.name : words.together);
  const series = indicator.is_additive ? lines : lines.slice(1);
  const levels = levelsOf(context, indicator);
  const ticks = history.periods.map(tickOf);
  const domain = domainOf(
    indicator,
    series,
    levels.map(({value}) => value)
  );
  const format = (value: number) => (isRate(indicator) ? formatPercent(value) : formatDecimal(value));
  return createChart(
    {
      code: "XH-01",
      title: titleOf(history, scene),
      subtitle: words.subtitle(isRate(indicator) ? "%" : indicator.unit_of_measure, populationOf(scene)),
      note: lengthNote(scene, history.periods),
      periods: history.periods,
      points: [...history.totals, ...history.units.flatMap(({points}) => points)],
      draw: (size) =>
        TrendLines(series, {
          ...size,
          summary: describeCourse(history, scene),
          ticks,
          domain,
          format,
          references: levels,
          breaks: axisBreaks(scene, history.periods)
        }),
      table: historyRows(history, scene),
      native: {
        kind: "line",
        categories: ticks,
        series: series.map(({name, weight, points}) => ({
          name,
          values: points.map(({value}) => value),
          look: weight === "main" ? "strong" : weight
        })),
        levels: levels.map(({value, label}) => ({name: label, value})),
        format: isRate(indicator) ? "percent" : "count",
        domain
      }
    },
    scene
  );
}

/** The axis: of a rate from a round value below the lowest, of a count from 0. */
export function domainOf(
  indicator: SiteIndicator,
  series: readonly TrendSeries[],
  levels: readonly number[]
): [number, number] {
  if (isRate(indicator)) return rateDomain(series, levels);
  const values = [...levels, ...series.flatMap(({points}) => points.flatMap(({value}) => value ?? []))];
  const [low, high] = countDomain(values);
  return [low, high];
}

function titleOf(history: RateHistory, scene: TrendScene): string {
  const name = plainLabel(scene.indicator);
  if (!scene.indicator.is_additive && !scene.unit) return words.titleUnits(name, history.units.length);
  const points = mainPoints(history, scene);
  const known = points.flatMap((point, index) => (isFull(point) && point.value !== null ? [index] : []));
  const [first, last] = [known[0], known.at(-1)];
  const labelOf = (index: number) => inSentence(labels.period(history.periods[index]!));
  if (first === undefined || last === undefined || first === last) {
    return words.titleOne(name, showValue(points.at(-1)!), labelOf(points.length - 1));
  }
  const [from, to] = [labelOf(first), labelOf(last)];
  return words.title({indicator: name, first: showValue(points[first]!), last: showValue(points[last]!), from, to});
}

function historyRows({periods, totals, units}: RateHistory, {indicator}: TrendScene): ChartTable {
  const kind = isRate(indicator) ? "percent" : "count";
  const together = indicator.is_additive ? [{name: words.together, points: totals as readonly Point[]}] : [];
  const lines = [...together, ...units.map(({unit, points}) => ({name: unit.short_name, points}))];
  return {
    columns: [
      {label: common.unit, kind: "text"},
      {label: common.figureTable.period, kind: "text"},
      ...pointColumns(kind, plainLabel(indicator))
    ],
    rows: lines.flatMap(({name, points}) =>
      points.map((point, index) => [name, labels.period(periods[index]!), ...pointCells(point, kind)])
    )
  };
}

/** The figures of every unit by period: the table of each chart of the course. */
export function courseTable(history: RateHistory): Markup {
  const isShown = isDrawable(history.indicator);
  return historyTable(history, {
    caption: words.caption,
    hasTotal: history.indicator.is_additive && isShown,
    isOpen: !isShown
  });
}
