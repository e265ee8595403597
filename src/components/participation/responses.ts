import {formatPercent} from "../../domain/format.js";
import type {SiteIndicator, SiteUnit} from "../../domain/siteData.js";
import type {BarRow} from "../chart/BarRows.js";
import {BarRows} from "../chart/BarRows.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import type {Point} from "../points.js";
import {placeParts, pointOf} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {chosenUnits, headlineOf, populationOf} from "../scene.js";
import {inSentence, isShort, showPoint, thresholdOf, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {participation} from "../texts/participation.js";

const words = participation.response;

interface UnitResponse {
  unit: SiteUnit;
  point: Point;
  isBelow: boolean;
  /** Reported that it received no opinion at all. */
  isSilent: boolean;
}

/** Who leaves opinions unanswered, and who received none. Null where the catalogue has no such rate. */
export function responsesSection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_opinion_response");
  if (!indicator) return null;
  const rows = unitResponses(indicator, scene);
  const section = {id: "tra-loi", question: words.question};
  if (!rows.some(({point}) => point.state === "value")) {
    const answer = scene.unit && rows[0] ? words.unit(scene.unit.short_name, showPoint(rows[0].point)) : words.none;
    return answerSection({...section, answer});
  }
  const threshold = thresholdOf(scene.context, indicator);
  const answer = describeResponses(rows, threshold ? formatPercent(threshold.value) : "", scene);
  const chart = responsesChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => responseTable(rows, scene)
  );
}

/** Of each unit how many opinions were answered. Null where no unit has such a figure. */
export function responsesChart(scene: FigureScene): Chart | null {
  const indicator = headlineOf(scene, "headline_opinion_response");
  const rows = indicator ? unitResponses(indicator, scene) : [];
  if (!indicator || !rows.some(({point}) => point.state === "value")) return null;
  const threshold = thresholdOf(scene.context, indicator);
  const references = threshold
    ? [{value: threshold.value, label: `${threshold.label_vi}: ${formatPercent(threshold.value)}`}]
    : [];
  const domain = [0, Math.max(100, ...rows.map(({point}) => point.value ?? 0))] as const;
  const summary = describeResponses(rows, threshold ? formatPercent(threshold.value) : "", scene);
  return createChart(
    {
      code: "TG-03",
      title: words.title(
        rows.filter((row) => row.isBelow).length,
        rows.filter(({point}) => point.state === "value").length
      ),
      subtitle: words.subtitle(populationOf(scene)),
      periods: [],
      points: rows.map(({point}) => point),
      draw: (size) =>
        BarRows(rows.map(toBar), {
          ...size,
          summary,
          axis: {domain, format: (value) => formatPercent(value), references}
        }),
      table: responseRows(rows),
      native: {
        kind: "bar",
        categories: rows.map(({unit}) => unit.short_name),
        series: [
          {
            name: words.rate,
            values: rows.map(({point}) => point.value),
            look: "strong",
            failing: rows.flatMap((row, index) => (row.isBelow ? [index] : []))
          }
        ],
        levels: references.map(({value, label}) => ({name: label, value})),
        format: "percent",
        domain
      }
    },
    scene
  );
}

function responseTable(rows: readonly UnitResponse[], {period}: FigureScene): Markup {
  return dataTable({
    caption: words.caption(inSentence(period.label_vi)),
    columns: [{label: common.unit}, {label: words.rate, isNumber: true}],
    rows: placeParts(rows).map(({unit, point, isBelow}) => ({
      cells: [unit.short_name, h("span", {class: isBelow ? "failing" : null}, valueCell(point))],
      kind: unit.role === "part" ? ("part" as const) : undefined
    })),
    legend: legendOf(rows.map(({point}) => point))
  });
}

function responseRows(rows: readonly UnitResponse[]): ChartTable {
  return {
    columns: [{label: common.unit, kind: "text"}, ...pointColumns("percent", words.rate)],
    rows: rows.map(({unit, point}) => [unit.short_name, ...pointCells(point, "percent")])
  };
}

function unitResponses(indicator: SiteIndicator, scene: FigureScene): UnitResponse[] {
  const threshold = thresholdOf(scene.context, indicator);
  const rows = chosenUnits(scene).map((unit) => {
    const point = pointOf(scene.book, indicator.indicator, {unit: unit.unit, period: scene.period.period});
    return {unit, point, isBelow: isShort(point.value, threshold), isSilent: point.denominator === 0};
  });
  return rows.filter(({point}) => point.state !== "not_asked");
}

/** Who received no opinion is told by the part on silent units, where the catalogue has it. */
function describeResponses(rows: readonly UnitResponse[], level: string, scene: FigureScene): string {
  const below = rows.filter((row) => row.isBelow).map(({unit}) => unit.short_name);
  const silent = rows.filter((row) => row.isSilent).map(({unit}) => unit.short_name);
  const parts = [below.length > 0 ? words.below(below.length, below, level) : words.all];
  if (silent.length > 0 && !headlineOf(scene, "headline_opinions")) parts.push(words.silent(silent));
  return parts.join(" ");
}

function toBar({unit, point, isBelow, isSilent}: UnitResponse): BarRow {
  return {
    label: unit.short_name,
    value: point.value,
    text: isSilent ? words.zero : showPoint(point),
    tone: isBelow ? "fail" : "base",
    isFailing: isBelow,
    trace: traceOf(point)
  };
}
