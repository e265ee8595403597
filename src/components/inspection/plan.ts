import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {BarRow} from "../chart/BarRows.js";
import {BarRows} from "../chart/BarRows.js";
import {countDomain} from "../chart/scale.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf} from "../scene.js";
import {showPoint} from "../show.js";
import {inspection} from "../texts/inspection.js";
import {tickOf} from "../trendFigure.js";
import type {HeadRate} from "./headRates.js";
import {currentRate, headRates, rateTable} from "./headRates.js";

const words = inspection.plan;

/** The plan of the year against what was done. Null where the catalogue has no such rate. */
export function planSection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_inspection_plan");
  if (!indicator) return null;
  const rates = headRates(indicator, scene);
  const now = currentRate(rates, scene);
  const section = {id: "ke-hoach", question: words.question};
  if (!now || now.point.denominator === null) return answerSection({...section, answer: words.none});
  const answer = describePlan(now);
  const figure = figureFrame(
    {
      code: "KT-02",
      title: titleOf(rates, scene),
      subtitle: words.subtitle(scene.scope.name),
      legend: [
        {label: words.legend.done, mark: "tone-base"},
        {label: words.legend.short, mark: scene.period.half === 0 ? "tone-fail" : "tone-soft"},
        {label: words.legend.plan, mark: "stroke"}
      ],
      draw: (width) => BarRows(rates.map(toBar), {width, summary: answer, axis: countAxis(rates)})
    },
    scene
  );
  const {period, planned, done, rate} = words.columns;
  return answerSection({...section, answer}, figure, rateTable(rates, words.caption, [period, done, planned, rate]));
}

function describePlan({period, point}: HeadRate): string {
  const [done, planned] = [point.numerator ?? 0, point.denominator ?? 0];
  const rate = point.value === null ? "—" : formatPercent(point.value, 1);
  return words.answer(period.label_vi, done, planned, rate, planned - done);
}

function titleOf(rates: readonly HeadRate[], {period}: FigureScene): string {
  const known = rates.filter(({point}) => point.value !== null);
  const met = known.filter(({point}) => point.value! >= 100).length;
  return period.half === 0 ? words.title(met, known.length) : words.titleHalf(met, known.length);
}

function toBar({period, point}: HeadRate): BarRow {
  const isMet = point.value !== null && point.value >= 100;
  const tone = period.half === 0 ? "fail" : "soft";
  return {
    label: tickOf(period),
    value: point.numerator,
    text: point.denominator === 0 ? words.noPlan : showPoint(point),
    tone: isMet || point.denominator === 0 ? "base" : tone,
    mark: point.denominator
  };
}

function countAxis(rates: readonly HeadRate[]) {
  const counts = rates.flatMap(({point}) => [point.numerator ?? 0, point.denominator ?? 0]);
  return {domain: countDomain(counts), format: (value: number) => formatDecimal(value)};
}
