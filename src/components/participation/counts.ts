import {formatDecimal} from "../../domain/format.js";
import type {Headline} from "../../domain/headlines.js";
import type {SitePeriod, SiteUnit} from "../../domain/siteData.js";
import {axisBreaks} from "../axisBreaks.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {GridCell} from "../chart/CellGrid.js";
import {CellGrid} from "../chart/CellGrid.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import type {Point, Total} from "../points.js";
import {totalOf} from "../points.js";
import type {FigureScene} from "../scene.js";
import {headlineOf, populationOf} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence, showPoint, showValue, traceOf} from "../show.js";
import {common} from "../texts/common.js";
import {labels} from "../texts/labels.js";
import {overview} from "../texts/overview.js";
import {participation} from "../texts/participation.js";
import {rateHistory, tickOf} from "../trendFigure.js";
import {historyTable} from "../historyTable.js";

/** A count of which 0 is the news: opinions, dialogues. */
interface CountPart {
  id: string;
  code: string;
  headline: Headline;
  words: (typeof participation)["silence"];
}

interface CountHistory {
  periods: SitePeriod[];
  total: Total;
  rows: {unit: SiteUnit; points: Point[]}[];
}

const silence: CountPart = {
  id: "im-lang",
  code: "TG-04",
  headline: "headline_opinions",
  words: participation.silence
};
const dialogue: CountPart = {
  id: "doi-thoai",
  code: "TG-05",
  headline: "headline_dialogues",
  words: participation.dialogue
};

/** Which units receive no opinion, year after year. Null where the catalogue does not ask for opinions. */
export function silenceSection(scene: FigureScene): Markup | null {
  return countSection(silence, scene);
}

/** Units by period: opinions received. */
export function silenceChart(scene: FigureScene): Chart | null {
  return countChart(silence, scene);
}

/** Which units hold dialogues, and which none. Null where the catalogue does not ask for them. */
export function dialogueSection(scene: FigureScene): Markup | null {
  return countSection(dialogue, scene);
}

/** Units by period: dialogues held. */
export function dialogueChart(scene: FigureScene): Chart | null {
  return countChart(dialogue, scene);
}

function countSection(part: CountPart, scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, part.headline);
  if (!indicator) return null;
  const {id, words} = part;
  const history = countHistory(part, scene);
  const chart = countChart(part, scene);
  if (!history || !chart) return answerSection({id, question: words.question, answer: words.none});
  const answer = describeCounts(history, part, scene);
  const table = () => historyTable(rateHistory(indicator, scene), {caption: words.caption});
  return answerSection({id, question: words.question, answer}, () => figureFrame(chart, scene), table);
}

/** Null where nobody was asked, or the unit chosen was not. */
function countHistory({headline}: CountPart, scene: FigureScene): CountHistory | null {
  const indicator = headlineOf(scene, headline);
  if (!indicator) return null;
  const {periods, units} = rateHistory(indicator, scene);
  const {unit} = scene;
  const rows = units.filter((row) => unit === null || row.unit.unit === unit.unit);
  const last = periods.length - 1;
  return last < 0 || rows.length === 0 ? null : {periods, rows, total: totalOf(rows.map(({points}) => points[last]!))};
}

function isNone({state, value, is_partial}: Point): boolean {
  return state === "value" && value === 0 && !is_partial;
}

/** In how many periods up to the last there was none. */
function streakOf(points: readonly Point[]): number {
  const last = points.findLastIndex((point) => !isNone(point));
  return points.length - 1 - last;
}

function describeCounts({periods, total, rows}: CountHistory, {words}: CountPart, scene: FigureScene): string {
  const none = rows.filter(({points}) => isNone(points.at(-1)!));
  const named = none.flatMap(({unit, points}) => {
    const count = streakOf(points);
    if (count > 1) return [participation.streak(unit.short_name, count)];
    // Of a unit looked at alone the figure says it.
    return scene.unit ? [] : [unit.short_name];
  });
  return words.answer({
    period: labels.period(periods.at(-1)!),
    value: showValue(total),
    coverage: scene.unit ? null : common.coverageOf(total.reported, total.asked),
    none: named
  });
}

/** Units by period, those with none marked. Null where no unit has a figure. */
function countChart(part: CountPart, scene: FigureScene): Chart | null {
  const history = countHistory(part, scene);
  if (!history) return null;
  const {words, code} = part;
  const {periods, rows} = history;
  const [none, known] = [isNone, ({state}: Point) => state === "value"].map(
    (test) => rows.filter(({points}) => test(points.at(-1)!)).length
  );
  const marks = axisBreaks(scene, periods).map(({label}) => label);
  return createChart(
    {
      code,
      title: words.title(none!, known!, inSentence(labels.period(periods.at(-1)!))),
      subtitle: words.subtitle(populationOf(scene)),
      legend: [
        {label: words.some, mark: "cell-soft"},
        {label: words.zero, mark: "cell-muted"},
        {label: overview.weak.legend.absent, mark: "cell-empty"}
      ],
      note: marks.length === 0 ? null : participation.marks(marks),
      periods,
      points: rows.flatMap(({points}) => points),
      draw: (size) =>
        CellGrid(
          rows.map(({unit, points}) => ({label: unit.short_name, cells: points.map((point) => toCell(point, unit))})),
          {...size, summary: describeCounts(history, part, scene), columns: periods.map(tickOf)}
        ),
      table: countRows(history, part),
      native: null
    },
    scene
  );
}

function toCell(point: Point, unit: SiteUnit): GridCell | null {
  if (point.state === "not_asked") return null;
  const trace = traceOf(point);
  const title = `${unit.short_name}: ${showPoint(point)}`;
  if (point.state !== "value") return {text: overview.weak.absent[point.state], tone: "empty", title, trace};
  return isNone(point)
    ? {text: formatDecimal(0), tone: "muted", title, trace}
    : {text: showValue(point), tone: "soft", title, trace};
}

function countRows({periods, rows}: CountHistory, {words}: CountPart): ChartTable {
  return {
    columns: [
      {label: common.unit, kind: "text"},
      {label: common.figureTable.period, kind: "text"},
      ...pointColumns("count", words.count)
    ],
    rows: rows.flatMap(({unit, points}) =>
      points.map((point, index) => [unit.short_name, labels.period(periods[index]!), ...pointCells(point, "count")])
    )
  };
}
