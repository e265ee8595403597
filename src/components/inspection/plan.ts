import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {BarRow} from "../chart/BarRows.js";
import {BarRows} from "../chart/BarRows.js";
import {countDomain} from "../chart/scale.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf} from "../scene.js";
import {showPoint, traceOf} from "../show.js";
import {inspection} from "../texts/inspection.js";
import {tickOf} from "../trendFigure.js";
import type {HeadRate} from "./headRates.js";
import {currentRate, headRates, rateRows, rateTable, toneOf} from "./headRates.js";

const words = inspection.plan;
const {columns} = words;
const heads = [columns.period, columns.done, columns.planned, columns.rate] as const;

/** The plan of the year against what was done. Null where the catalogue has no such rate. */
export function planSection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_inspection_plan");
  if (!indicator) return null;
  const rates = headRates(indicator, scene);
  const now = currentRate(rates, scene);
  const section = {id: "ke-hoach", question: words.question};
  if (!now || now.point.denominator === null) return answerSection({...section, answer: words.none});
  const answer = describePlan(now);
  const chart = planChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => rateTable(rates, words.caption, heads)
  );
}

/** Units inspected and planned over the years. Null where there is no plan for the period. */
export function planChart(scene: FigureScene): Chart | null {
  const indicator = headlineOf(scene, "headline_inspection_plan");
  const rates = indicator ? headRates(indicator, scene) : [];
  const now = currentRate(rates, scene);
  if (!now || now.point.denominator === null) return null;
  const axis = countAxis(rates);
  return createChart(
    {
      code: "KT-02",
      title: titleOf(rates, scene),
      subtitle: words.subtitle(scene.scope.name),
      legend: [
        {label: words.legend.now, mark: isBehind(now) ? "tone-fail" : "tone-base"},
        {label: words.legend.earlier, mark: "tone-soft"},
        {label: words.legend.plan, mark: "stroke"},
        {label: words.legend.behind, mark: "no-mark"}
      ],
      periods: rates.map(({period}) => period),
      points: rates.map(({point}) => point),
      draw: (size) =>
        BarRows(
          rates.map((rate) => toBar(rate, now)),
          {...size, summary: describePlan(now), axis}
        ),
      table: rateRows(rates, heads),
      native: {
        kind: "bar",
        categories: rates.map(({period}) => tickOf(period)),
        series: [
          {
            name: columns.done,
            values: rates.map(({point}) => point.numerator),
            look: "strong",
            failing: rates.flatMap((rate, index) => (isBehind(rate) ? [index] : []))
          }
        ],
        plan: {name: columns.planned, values: rates.map(({point}) => point.denominator), look: "strong"},
        format: "count",
        domain: axis.domain
      }
    },
    scene
  );
}

function describePlan({period, point}: HeadRate): string {
  const [done, planned] = [point.numerator ?? 0, point.denominator ?? 0];
  const rate = point.value === null ? "—" : formatPercent(point.value, 1);
  return words.answer({period: period.label_vi, part: done, whole: planned, rate});
}

function titleOf(rates: readonly HeadRate[], {period}: FigureScene): string {
  const known = rates.filter(({point}) => point.value !== null && !point.is_partial);
  const met = known.filter(({point}) => point.value! >= 100).length;
  return period.half === 0 ? words.title(met, known.length) : words.titleHalf(met, known.length);
}

function toBar(rate: HeadRate, now: HeadRate): BarRow {
  const {period, point} = rate;
  return {
    label: tickOf(period),
    value: point.numerator,
    text: point.denominator === 0 ? words.noPlan : showPoint(point),
    tone: toneOf(rate === now, isBehind(rate)),
    isFailing: isBehind(rate),
    mark: point.denominator,
    trace: traceOf(point)
  };
}

/** Behind its plan at the end of the year; in the middle of it nobody is. */
function isBehind({period, point}: HeadRate): boolean {
  return period.half === 0 && point.value !== null && point.value < 100;
}

function countAxis(rates: readonly HeadRate[]) {
  const counts = rates.flatMap(({point}) => [point.numerator ?? 0, point.denominator ?? 0]);
  return {domain: countDomain(counts), format: (value: number) => formatDecimal(value)};
}
