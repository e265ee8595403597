import {formatPercent} from "../../domain/format.js";
import type {Completeness} from "../../domain/qualityData.js";
import type {SitePeriod} from "../../domain/siteData.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {GridCell} from "../chart/CellGrid.js";
import {CellGrid} from "../chart/CellGrid.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {labels} from "../texts/labels.js";
import {quality} from "../texts/quality.js";
import {tickOf} from "../trendFigure.js";
import {shownFindings} from "./kinds.js";
import type {QualityScene} from "./qualityScene.js";

const words = quality.trust;

/** Below this share of cells answered a report is formal rather than complete. */
const enough = 0.9;
const greatestColumns = 8;

/** How much of what was asked for has an answer, and what was refused. */
export function trustSection(scene: QualityScene): Markup {
  const chart = completenessChart(scene);
  const section = {id: "tin-cay", question: words.question};
  if (!chart) return answerSection({...section, answer: words.none});
  const now = inPeriod(scene, scene.period);
  const findings = shownFindings(scene);
  const answer = words.answer({
    period: labels.period(scene.period),
    answered: sum(now.map((one) => one.answered)),
    asked: sum(now.map((one) => one.asked)),
    refused: findings.filter(({severity}) => severity === "refuse").length,
    noted: findings.filter(({severity}) => severity === "note").length,
    totals: scene.quality.totals.filter(({period}) => period === scene.period.period).length
  });
  return answerSection(
    {...section, answer},
    () => figureFrame(chart, scene),
    () => completenessTable(scene)
  );
}

function inPeriod({quality: {completeness}, state}: QualityScene, {period}: SitePeriod): Completeness[] {
  return completeness.filter((one) => one.period === period && (state.unit === null || one.unit === state.unit));
}

/** Share of cells answered by unit and period. Null where nothing was asked for in the period. */
export function completenessChart(scene: QualityScene): Chart | null {
  const now = inPeriod(scene, scene.period);
  if (now.length === 0) return null;
  const periods = scene.periods.filter((one) => one.to <= scene.period.to).slice(-greatestColumns);
  const of = new Map(scene.quality.completeness.map((one) => [`${one.unit} ${one.period}`, one]));
  const units = scene.reports.units.filter(({unit}) => now.some((one) => one.unit === unit));
  const rows = units.map(({unit, short_name}) => ({
    label: short_name,
    cells: periods.map((period) => toCell(of.get(`${unit} ${period.period}`)))
  }));
  const low = now.filter(({answered, asked}) => answered < enough * asked).length;
  const title = words.title(low, now.length);
  return createChart(
    {
      code: "CL-01",
      title,
      subtitle: words.subtitle(scene.scope.name),
      legend: [
        {label: words.legend.full, mark: "cell-soft"},
        {label: words.legend.part, mark: "cell-muted"},
        {label: words.legend.none, mark: "cell-fail"}
      ],
      note: words.note,
      periods: [],
      points: [],
      draw: (size) => CellGrid(rows, {...size, summary: title, columns: periods.map(tickOf)}),
      table: {
        columns: [
          {label: words.columns.unit, kind: "text"},
          {label: words.columns.period, kind: "text"},
          {label: words.columns.answered, kind: "count"},
          {label: words.columns.asked, kind: "count"}
        ],
        rows: units.flatMap(({unit, short_name}) =>
          periods.flatMap((period) => {
            const one = of.get(`${unit} ${period.period}`);
            return one ? [[short_name, labels.period(period), one.answered, one.asked]] : [];
          })
        )
      },
      native: null
    },
    scene
  );
}

function toCell(one: Completeness | undefined): GridCell | null {
  if (!one) return null;
  const share = one.answered / one.asked;
  const tone = one.answered === 0 ? "fail" : share < enough ? "muted" : "soft";
  return {text: formatPercent(100 * share, 0), tone, title: words.cell(one.answered, one.asked)};
}

function completenessTable(scene: QualityScene): Markup {
  const chart = completenessChart(scene);
  const rows = chart?.table.rows ?? [];
  return dataTable({
    caption: words.caption,
    columns: (chart?.table.columns ?? []).map(({label, kind}) => ({label, isNumber: kind === "count"})),
    rows: rows.map((cells) => ({cells: [...cells]}))
  });
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
