import {axisBreaks} from "../axisBreaks.js";
import type {SitePeriod, SiteUnit} from "../../domain/siteData.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {ChangeRow} from "../chart/ChangeDots.js";
import {ChangeDots} from "../chart/ChangeDots.js";
import {countDomain} from "../chart/scale.js";
import {SmallMultiples} from "../chart/SmallMultiples.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import {formatDecimal, formatPercent} from "../../domain/format.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import type {Point} from "../points.js";
import {countedUnits} from "../points.js";
import {answerSection} from "../section.js";
import {inSentence, isShort, plainLabel, showPoint, thresholdOf, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {labels} from "../texts/labels.js";
import {trends} from "../texts/trends.js";
import {historySeries, rateHistory, tickOf} from "../trendFigure.js";
import {changeText, domainOf, courseTable, isRate} from "./course.js";
import type {TrendScene} from "./trendScene.js";
import {
  isComparable,
  isDrawable,
  lengthNote,
  nameBefore,
  periodBefore,
  periodNow,
  pointAt,
  pointBefore
} from "./trendScene.js";

/** One unit in two periods; only where both figures are whole. */
interface Pair {
  unit: SiteUnit;
  before: Point;
  now: Point;
}

function pairsOf(scene: TrendScene): Pair[] {
  const [now, before] = [periodNow(scene), periodBefore(scene)];
  if (!now || !before || !isComparable(scene.indicator, now, before)) return [];
  const pairs = countedUnits(scene.book, now).map((unit) => ({
    unit,
    before: pointBefore(scene, unit.unit, before),
    now: pointAt(scene, unit.unit, now)
  }));
  return pairs.filter((pair) => isKnown(pair.before) && isKnown(pair.now));
}

function isKnown(point: Point): boolean {
  return point.value !== null && !point.is_partial;
}

function changeOf({before, now}: Pair): number {
  return (now.value ?? 0) - (before.value ?? 0);
}

/** Which way each unit goes: a small chart each. Null for what has no course. */
export function unitsSection(scene: TrendScene): Markup | null {
  if (!isDrawable(scene.indicator)) return null;
  const chart = unitsChart(scene);
  const words = trends.units;
  const pairs = pairsOf(scene);
  const names = (list: readonly Pair[]) => list.map(({unit}) => unit.short_name);
  const [up, down] = [pairs.filter((pair) => changeOf(pair) > 0), pairs.filter((pair) => changeOf(pair) < 0)];
  const [period, earlier] = [periodNow(scene), periodBefore(scene)];
  const isSame = !period || !earlier || isComparable(scene.indicator, period, earlier);
  const answer = !isSame
    ? words.otherLength(inSentence(labels.period(period)), inSentence(labels.period(earlier)))
    : pairs.length === 0
      ? words.none
      : words.answer(names(up), names(down), pairs.length - up.length - down.length);
  return answerSection(
    {id: "tung-don-vi", question: words.question, answer},
    () => chart && figureFrame(chart, scene),
    () => chart && courseTable(rateHistory(scene.indicator, scene))
  );
}

/** Small multiples of the units. Null where none has a figure. */
export function unitsChart(scene: TrendScene): Chart | null {
  const {indicator} = scene;
  if (!isDrawable(indicator)) return null;
  const words = trends.units;
  const history = rateHistory(indicator, scene);
  const [together, ...units] = historySeries(history, {...scene, unit: null}, trends.course.together);
  if (!together || units.length === 0) return null;
  const pairs = pairsOf(scene);
  const down = pairs.filter((pair) => changeOf(pair) < 0).length;
  const title =
    pairs.length === 0
      ? trends.course.titleUnits(plainLabel(indicator), units.length)
      : words.title(down, pairs.length);
  const back = isRate(indicator) ? together.points : [];
  const panels = units.map(({name, points}) => ({
    name,
    points,
    text: points.findLast(({value}) => value !== null)?.text ?? ""
  }));
  const domain = domainOf(indicator, isRate(indicator) ? [together, ...units] : units, []);
  return createChart(
    {
      code: "XH-02",
      title,
      subtitle: words.subtitle(isRate(indicator) ? "%" : indicator.unit_of_measure, inSentence(trends.course.together)),
      note: lengthNote(scene, history.periods),
      periods: history.periods,
      points: history.units.flatMap(({points}) => points),
      draw: ({width}) =>
        SmallMultiples(panels, {
          width,
          summary: title,
          ticks: history.periods.map(tickOf),
          domain,
          together: back,
          breaks: axisBreaks({...scene, unit: null}, history.periods).map(({position}) => position)
        }),
      table: pairRows(scene, history.periods),
      native: null
    },
    scene
  );
}

function pairRows(scene: TrendScene, periods: readonly SitePeriod[]): ChartTable {
  const kind = isRate(scene.indicator) ? "percent" : "count";
  const history = rateHistory(scene.indicator, scene);
  return {
    columns: [
      {label: common.unit, kind: "text"},
      {label: common.figureTable.period, kind: "text"},
      ...pointColumns(kind, plainLabel(scene.indicator))
    ],
    rows: history.units.flatMap(({unit, points}) =>
      points.map((point, index) => [unit.short_name, labels.period(periods[index]!), ...pointCells(point, kind)])
    )
  };
}

/** Two periods side by side, the greatest fall first. Null where they cannot be compared. */
export function compareSection(scene: TrendScene): Markup | null {
  const [now, before] = [periodNow(scene), periodBefore(scene)];
  const chart = compareChart(scene);
  const words = trends.compare;
  if (!now || !before) return null;
  const question = words.question(nameBefore(scene, before), labels.period(now));
  if (!chart) return scene.told ? answerSection({id: "so-sanh", question, answer: words.none}) : null;
  const units = pairsOf(scene).length;
  const answer = words.answer({now: inSentence(labels.period(now)), before: nameBefore(scene, before), units});
  return answerSection(
    {id: "so-sanh", question, answer},
    () => figureFrame(chart, scene),
    () => pairTable(scene)
  );
}

/** The units of the comparison in official order; the earlier side opens no cell where it was known so at a session. */
function pairTable(scene: TrendScene): Markup | null {
  const [now, before] = [periodNow(scene), periodBefore(scene)];
  if (!now || !before) return null;
  const pairs = pairsOf(scene);
  const [name, period] = [nameBefore(scene, before), labels.period(now)];
  return dataTable({
    caption: trends.compare.caption(name, inSentence(period)),
    columns: [
      {label: common.unit},
      {label: name, isNumber: true},
      {label: period, isNumber: true},
      {label: trends.compare.change, isNumber: true}
    ],
    rows: pairs.map((pair) => ({
      cells: [
        pair.unit.short_name,
        valueCell(scene.told ? {...pair.before, of: null} : pair.before),
        valueCell(pair.now),
        changeText(scene.indicator, pair.before.value!, pair.now.value!)
      ]
    })),
    legend: legendOf(pairs.flatMap((pair) => [pair.before, pair.now]))
  });
}

/** Units between two periods. Null where no two figures may be set side by side. */
export function compareChart(scene: TrendScene): Chart | null {
  const {indicator} = scene;
  const [now, before] = [periodNow(scene), periodBefore(scene)];
  if (!now || !before || !isDrawable(indicator) || !isComparable(indicator, now, before)) return null;
  const pairs = pairsOf(scene).toSorted((a, b) => changeOf(a) - changeOf(b));
  if (pairs.length === 0) return null;
  const words = trends.compare;
  const rows = pairs.map((pair) => toRow(pair, scene));
  const greatest = pairs.toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))[0]!;
  const change = changeText(indicator, greatest.before.value!, greatest.now.value!);
  const title = changeOf(greatest) === 0 ? words.titleSame : words.title(greatest.unit.short_name, change);
  const values = pairs.flatMap((pair) => [pair.before.value ?? 0, pair.now.value ?? 0]);
  const domain = isRate(indicator) ? ([0, Math.max(100, ...values)] as const) : countDomain(values);
  const format = (value: number) => (isRate(indicator) ? formatPercent(value) : formatDecimal(value));
  return createChart(
    {
      code: "XH-03",
      title,
      subtitle: words.subtitle(isRate(indicator) ? "%" : indicator.unit_of_measure, scene.scope.name),
      legend: [
        {label: `${words.now}: ${inSentence(labels.period(now))}`, mark: "dot-full"},
        {label: `${words.earlier}: ${nameBefore(scene, before)}`, mark: "dot-open"}
      ],
      periods: [before, now],
      points: pairs.flatMap((pair) => [pair.before, pair.now]),
      draw: (size) => ChangeDots(rows, {...size, summary: title, axis: {domain, format}}),
      table: compareRows(pairs, scene, [nameBefore(scene, before), labels.period(now)]),
      native: {
        kind: "bar",
        categories: pairs.map(({unit}) => unit.short_name),
        series: [
          {name: nameBefore(scene, before), values: pairs.map((pair) => pair.before.value), look: "soft"},
          {name: labels.period(now), values: pairs.map((pair) => pair.now.value), look: "strong"}
        ],
        format: isRate(indicator) ? "percent" : "count",
        domain
      }
    },
    scene
  );
}

function toRow({unit, before, now}: Pair, {indicator, context}: TrendScene): ChangeRow {
  const threshold = thresholdOf(context, indicator);
  return {
    label: unit.short_name,
    text: `${showPoint(now)}, ${changeText(indicator, before.value!, now.value!)}`,
    before: before.value,
    now: now.value,
    target: threshold?.value ?? null,
    tone: isShort(now.value, threshold) ? "fail" : "base",
    trace: traceOf(now)
  };
}

function compareRows(pairs: readonly Pair[], {indicator}: TrendScene, periods: readonly [string, string]): ChartTable {
  const kind = isRate(indicator) ? "percent" : "count";
  return {
    columns: [
      {label: common.unit, kind: "text"},
      {label: common.figureTable.period, kind: "text"},
      ...pointColumns(kind, plainLabel(indicator))
    ],
    rows: pairs.flatMap(({unit, before, now}) => [
      [unit.short_name, periods[0], ...pointCells(before, kind)],
      [unit.short_name, periods[1], ...pointCells(now, kind)]
    ])
  };
}
