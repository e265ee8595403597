import {axisBreaks} from "../axisBreaks.js";
import {formatPercent, formatPointChange} from "../../domain/format.js";
import {TrendLines} from "../chart/TrendLines.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import {historyTable} from "../historyTable.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Markup} from "../markup.js";
import type {Total} from "../points.js";
import {isWhole, totalOf} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf, shownPeriod} from "../scene.js";
import {inSentence, isShort, levelsOf, thresholdOf} from "../show.js";
import {common} from "../texts/common.js";
import {participation} from "../texts/participation.js";
import type {RateHistory} from "../trendFigure.js";
import {historySeries, rateDomain, rateHistory, tickOf} from "../trendFigure.js";

const words = participation.attendance;

/** How many came to the annual conference, over the years and by unit. Null where the catalogue has no such rate. */
export function attendanceSection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_attendance");
  if (!indicator) return null;
  const history = rateHistory(indicator, scene);
  const place = history.periods.findIndex((period) => period === shownPeriod(scene, indicator));
  const section = {id: "du-hoi-nghi", question: words.question};
  if (place < 0) return answerSection({...section, answer: words.none});
  const answer = describeAttendance(history, place, scene);
  const chart = attendanceChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => historyTable(history, {caption: words.caption})
  );
}

/** The rate over the years, of all together and of each unit. Null where there is none to show. */
export function attendanceChart(scene: FigureScene): Chart | null {
  const indicator = headlineOf(scene, "headline_attendance");
  if (!indicator) return null;
  const history = rateHistory(indicator, scene);
  const place = history.periods.findIndex((period) => period === shownPeriod(scene, indicator));
  return place < 0 ? null : attendanceFigure(history, place, scene);
}

/** The figure the sentences speak of: of the unit chosen, else of all together. */
function mainTotal({totals, units}: RateHistory, place: number, {unit}: FigureScene): Total {
  const own = units.find((one) => one.unit.unit === unit?.unit);
  return own ? totalOf([own.points[place]!]) : totals[place]!;
}

function describeAttendance(history: RateHistory, place: number, scene: FigureScene): string {
  const now = mainTotal(history, place, scene);
  const period = history.periods[place]!;
  if (now.value === null) return `${period.label_vi}: ${scene.unit?.short_name ?? ""} ${common.states[now.state]}.`;
  const before = place > 0 ? mainTotal(history, place - 1, scene) : null;
  const change =
    before && before.value !== null && isWhole(before) && isWhole(now)
      ? formatPointChange(before.value, now.value)
      : "";
  const rate = `${formatPercent(now.value, 1)} (${now.numerator}/${now.denominator})`;
  const sentence = words.answer({
    period: period.label_vi,
    rate,
    coverage: scene.unit ? null : common.coverageOf(now.reported, now.asked),
    change
  });
  return [sentence, scene.unit ? "" : describeBelow(history, place, scene)].join(" ").trim();
}

function describeBelow({indicator, units}: RateHistory, place: number, {context}: FigureScene): string {
  const threshold = thresholdOf(context, indicator);
  if (!threshold) return "";
  const below = units.filter(({unit, points}) => unit.role !== "part" && isShort(points[place]!.value, threshold));
  const level = formatPercent(threshold.value);
  return below.length === 0
    ? words.noneBelow(level)
    : words.below(
        below.map(({unit}) => unit.short_name),
        level
      );
}

function attendanceFigure(history: RateHistory, place: number, scene: FigureScene): Chart {
  const levels = levelsOf(scene.context, history.indicator);
  const series = historySeries(history, scene, scene.unit ? scene.scope.name : words.together);
  const others = series.filter((one) => one.weight === "context").length;
  const ticks = history.periods.map(tickOf);
  const domain = rateDomain(
    series,
    levels.map((level) => level.value)
  );
  return createChart(
    {
      code: "TG-01",
      title: titleOf(history, place, scene),
      subtitle: scene.unit
        ? words.subtitleUnit(scene.unit.short_name, scene.scope.name)
        : words.subtitle(scene.scope.name, others),
      periods: history.periods,
      points: [...history.totals, ...history.units.flatMap((unit) => unit.points)],
      draw: (size) =>
        TrendLines(series, {
          ...size,
          summary: describeAttendance(history, place, scene),
          ticks,
          domain,
          format: (value) => formatPercent(value),
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
        format: "percent",
        domain
      }
    },
    scene
  );
}

function historyRows({periods, totals, units}: RateHistory, scene: FigureScene): ChartTable {
  const together = {name: scene.unit ? scene.scope.name : words.together, points: totals};
  const lines = [together, ...units.map(({unit, points}) => ({name: unit.short_name, points}))];
  return {
    columns: [
      {label: common.unit, kind: "text"},
      {label: common.figureTable.period, kind: "text"},
      ...pointColumns("percent", words.rate)
    ],
    rows: lines.flatMap(({name, points}) =>
      points.map((point, index) => [name, periods[index]!.label_vi, ...pointCells(point, "percent")])
    )
  };
}

function titleOf(history: RateHistory, place: number, scene: FigureScene): string {
  const now = mainTotal(history, place, scene);
  const label = inSentence(history.periods[place]!.label_vi);
  if (now.value === null) return `${words.question}`;
  const rate = formatPercent(now.value, 1);
  if (!isWhole(now)) return words.titlePartial(rate, label, now);
  const start = history.periods.findIndex((_, index) => index < place && isWhole(mainTotal(history, index, scene)));
  const first = start < 0 ? null : mainTotal(history, start, scene).value;
  if (first === null) return words.titleFirst(rate, label);
  const change = formatPointChange(first, now.value);
  return words.title({rate, period: label, change, first: inSentence(history.periods[start]!.label_vi)});
}
