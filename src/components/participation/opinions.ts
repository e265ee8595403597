import {formatDecimal, formatPercent, formatRelativeChange} from "../../domain/format.js";
import {comparePeriods} from "../../domain/periods.js";
import type {SiteIndicator, SitePeriod} from "../../domain/siteData.js";
import {StackedRows} from "../chart/StackedRows.js";
import type {StackedRow} from "../chart/StackedRows.js";
import {countDomain} from "../chart/scale.js";
import type {Tone} from "../chart/svg.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {NativeLook} from "../../domain/nativeChart.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Markup} from "../markup.js";
import {toPeriod} from "../overview/changes.js";
import type {Total} from "../points.js";
import {isWhole, placeParts, pointOf, totalOf, unitsIn} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {chosenUnits, headlineOf, indicatorOf, populationOf, seriesPeriods} from "../scene.js";
import {inSentence, plainLabel, shortLabel, showValue, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {participation} from "../texts/participation.js";
import {tickOf} from "../trendFigure.js";

const words = participation.opinions;
const tones: Tone[] = ["base", "soft", "muted"];
const looks: NativeLook[] = ["strong", "soft", "muted"];

/** Opinions received and what became of them. */
interface Flow {
  received: SiteIndicator;
  parts: SiteIndicator[];
}

interface PeriodFlow {
  period: SitePeriod;
  received: Total;
  parts: Total[];
}

/** How opinions were dealt with, over the years and by unit. Null where the catalogue does not ask for them. */
export function opinionsSection(scene: FigureScene): Markup | null {
  const flow = flowOf(scene);
  if (!flow) return null;
  const history = flowHistory(flow, scene);
  const now = history.find(({period}) => period === scene.period);
  const section = {id: "y-kien", question: words.question};
  if (!now) return answerSection({...section, answer: words.none});
  const answer = now.received.value === null ? describeAbsence(now, scene) : describeFlow(now, {flow, scene});
  const chart = opinionsChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => unitTable(flow, scene)
  );
}

/** Opinions over the years by what became of them. Null where no figure is known. */
export function opinionsChart(scene: FigureScene): Chart | null {
  const flow = flowOf(scene);
  if (!flow) return null;
  const history = flowHistory(flow, scene);
  const now = history.find(({period}) => period === scene.period);
  return now && history.some(({received}) => received.value !== null) ? flowFigure(history, now, {flow, scene}) : null;
}

function flowHistory(flow: Flow, scene: FigureScene): PeriodFlow[] {
  return seriesPeriods(scene, flow.received)
    .map((period) => flowIn(flow, period, scene))
    .filter(({received}) => received.asked > 0);
}

function flowOf(scene: FigureScene): Flow | null {
  const received = headlineOf(scene, "headline_opinions");
  if (!received) return null;
  const response = headlineOf(scene, "headline_opinion_response");
  const parts = (response?.numerator ?? []).map((code) => indicatorOf(scene.context, code));
  const pending = headlineOf(scene, "headline_opinions_pending");
  return {received, parts: [...parts, pending].filter((part) => part !== null)};
}

function flowIn({received, parts}: Flow, period: SitePeriod, scene: FigureScene): PeriodFlow {
  const units = chosenUnits(scene, period);
  const total = ({indicator}: SiteIndicator) =>
    totalOf(units.map(({unit}) => pointOf(scene.book, indicator, {unit, period: period.period})));
  return {period, received: total(received), parts: parts.map(total)};
}

function describeAbsence({period, received}: PeriodFlow, scene: FigureScene): string {
  return words.without(period.label_vi, populationOf(scene), common.states[received.state]);
}

function describeFlow({period, received, parts}: PeriodFlow, {flow, scene}: {flow: Flow; scene: FigureScene}): string {
  const described = parts.map((part, index) => {
    const share = part.value === null || !received.value ? "" : formatPercent((100 * part.value) / received.value, 1);
    return words.part(inSentence(plainLabel(flow.parts[index]!)).replace(words.opening, ""), showValue(part), share);
  });
  const coverage = scene.unit ? null : common.coverageOf(received.reported, received.asked);
  const all = formatDecimal(received.value ?? 0);
  return words.answer({period: period.label_vi, received: all, parts: described.join("; "), coverage});
}

function flowFigure(
  history: readonly PeriodFlow[],
  now: PeriodFlow,
  {flow, scene}: {flow: Flow; scene: FigureScene}
): Chart {
  const rows = history.map((one) => toRow(one, {flow, scene}));
  const known = history.filter(({received}) => received.value !== null);
  const domain = countDomain(known.map((one) => Math.max(one.received.value ?? 0, sumOf(one.parts))));
  return createChart(
    {
      code: "TG-02",
      title: titleOf(history, now),
      subtitle: words.subtitle(populationOf(scene)),
      legend: flow.parts.map((part, index) => ({label: plainLabel(part), mark: `tone-${tones[index] ?? "empty"}`})),
      periods: history.map(({period}) => period),
      points: history.flatMap(({received, parts}) => [received, ...parts]),
      draw: (size) =>
        StackedRows(rows, {
          ...size,
          summary: titleOf(history, now),
          axis: {domain, format: (value) => formatDecimal(value)}
        }),
      table: flowRows(history, flow),
      native: {
        kind: "bar",
        isStacked: true,
        categories: history.map(({period}) => tickOf(period)),
        series: flow.parts.map((part, index) => ({
          name: plainLabel(part),
          values: history.map(({received, parts}) => (received.value === null ? null : (parts[index]?.value ?? null))),
          look: looks[index] ?? "context"
        })),
        format: "count",
        domain
      }
    },
    scene
  );
}

function flowRows(history: readonly PeriodFlow[], {received, parts}: Flow): ChartTable {
  return {
    columns: [
      {label: common.figureTable.period, kind: "text"},
      {label: words.indicator, kind: "text"},
      ...pointColumns("count", words.count)
    ],
    rows: history.flatMap((one) =>
      [received, ...parts].map((indicator, index) => [
        one.period.label_vi,
        indicator.label_vi,
        ...pointCells(index === 0 ? one.received : one.parts[index - 1]!, "count")
      ])
    )
  };
}

function sumOf(totals: readonly Total[]): number {
  let sum = 0;
  for (const total of totals) sum += total.value ?? 0;
  return sum;
}

function toRow({period, received, parts}: PeriodFlow, {flow, scene}: {flow: Flow; scene: FigureScene}): StackedRow {
  const mark = isWhole(received) ? "" : "*";
  const coverage = scene.unit ? null : participation.fewer(received.reported, received.asked);
  return {
    label: tickOf(period),
    text:
      received.value === null ? showValue(received) : words.end(`${formatDecimal(received.value)}${mark}`, coverage),
    // Parts of a number that is not known would look like all of it.
    parts: (received.value === null ? [] : parts).map((part, index) => ({
      name: shortLabel(flow.parts[index]!),
      value: part.value ?? 0,
      text: formatDecimal(part.value ?? 0),
      tone: tones[index] ?? "empty",
      trace: traceOf(part)
    }))
  };
}

/** Says what the bars say: the most of all periods, or the change on the period before, where both are whole and as long. */
function titleOf(history: readonly PeriodFlow[], now: PeriodFlow): string {
  const value = now.received.value ?? 0;
  const received = formatDecimal(value);
  if (now.received.value === null) return words.titleHistory;
  if (!isWhole(now.received)) return words.titlePartial(now.period.label_vi, received, now.received);
  const before = history[history.indexOf(now) - 1];
  const whole = history.filter((one) => isWhole(one.received));
  const isMost =
    whole.length > 2 && whole.includes(now) && whole.every((one) => one === now || (one.received.value ?? 0) < value);
  if (isMost && whole.length === history.length) return words.titleMost(now.period.label_vi, received, whole.length);
  const isComparable =
    before && isWhole(before.received) && comparePeriods(toPeriod(now.period), toPeriod(before.period)).is_comparable;
  if (!isComparable) return words.title(now.period.label_vi, received);
  return words.titleChange({
    period: now.period.label_vi,
    received,
    change: formatRelativeChange(before.received.value ?? 0, value),
    before: inSentence(before.period.label_vi)
  });
}

function unitTable({received, parts}: Flow, scene: FigureScene): Markup {
  const indicators = [received, ...parts];
  const units = scene.unit ? [scene.unit] : unitsIn(scene.book, scene.period);
  const rows = units.map((unit) => ({
    unit,
    points: indicators.map(({indicator}) =>
      pointOf(scene.book, indicator, {unit: unit.unit, period: scene.period.period})
    )
  }));
  const totals = indicators.map((_, index) =>
    totalOf(rows.filter(({unit}) => unit.role !== "part" || scene.unit).map(({points}) => points[index]!))
  );
  const shown = placeParts(rows.filter(({points}) => points.some((point) => point.state !== "not_asked")));
  return dataTable({
    caption: words.caption(inSentence(scene.period.label_vi)),
    columns: [{label: common.unit}, ...indicators.map(({label_vi}) => ({label: label_vi, isNumber: true}))],
    rows: [
      ...shown.map(({unit, points}) => ({
        kind: unit.role === "part" ? ("part" as const) : undefined,
        cells: [unit.short_name, ...points.map(valueCell)]
      })),
      {kind: "total" as const, cells: [common.total, ...totals.map(valueCell)]}
    ],
    legend: legendOf(shown.flatMap(({points}) => points))
  });
}
