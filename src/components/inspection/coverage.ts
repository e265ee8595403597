import {formatPercent, formatPointChange} from "../../domain/format.js";
import {BarRows} from "../chart/BarRows.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import type {SiteIndicator} from "../../domain/siteData.js";
import {ratioOf} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf} from "../scene.js";
import {inSentence, isShort, thresholdOf} from "../show.js";
import {inspection} from "../texts/inspection.js";
import type {HeadRate} from "./headRates.js";
import {currentRate, headRates, rateAxis, rateBars, rateNative, rateRows, rateTable} from "./headRates.js";

const words = inspection.coverage;
const {period, inspected, total, rate} = words.columns;
const heads = [period, inspected, total, rate] as const;

/** How many of the units below were inspected. Null where the catalogue has no such rate. */
export function coverageSection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_inspection_coverage");
  if (!indicator) return null;
  const rates = coverageRates(indicator, scene);
  const now = currentRate(rates, scene);
  const section = {id: "bao-phu", question: words.question};
  if (!now || now.point.denominator === null) return answerSection({...section, answer: words.none});
  const answer = describeCoverage(now, indicator, scene);
  const chart = coverageChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => rateTable(rates, words.caption, heads)
  );
}

/** The rate over the years. Null where there is none for the period. */
export function coverageChart(scene: FigureScene): Chart | null {
  const indicator = headlineOf(scene, "headline_inspection_coverage");
  const rates = indicator ? coverageRates(indicator, scene) : [];
  const now = currentRate(rates, scene);
  if (!indicator || !now || now.point.denominator === null) return null;
  const summary = describeCoverage(now, indicator, scene);
  return createChart(
    {
      code: "KT-01",
      title: titleOf(rates, now),
      subtitle: words.subtitle(scene.scope.name),
      note: isFromRegister(now, scene) ? words.noteRegister : words.noteForm,
      periods: rates.map(({period}) => period),
      points: rates.map(({point}) => point),
      draw: (size) =>
        BarRows(rateBars(rates, indicator, scene), {...size, summary, axis: rateAxis(rates, indicator, scene)}),
      table: rateRows(rates, heads),
      native: rateNative(rates, indicator, scene)
    },
    scene
  );
}

/** From the register of inspections where the trend has none for the head itself. */
function coverageRates(indicator: SiteIndicator, scene: FigureScene): HeadRate[] {
  return headRates(indicator, scene).map((rate) => {
    const own = scene.book.figures.coverage.find(({period}) => period === rate.period.period);
    if (!own || own.units_inspected === null) return rate;
    return {...rate, point: ratioOf(own.units_inspected, own.units_total)};
  });
}

function isFromRegister({period}: HeadRate, {book}: FigureScene): boolean {
  return book.figures.coverage.some((one) => one.period === period.period && one.units_inspected !== null);
}

function describeCoverage({period, point}: HeadRate, indicator: SiteIndicator, {context}: FigureScene): string {
  const rate = point.value === null ? "—" : formatPercent(point.value, 1);
  const threshold = thresholdOf(context, indicator);
  const sentence = words.answer({
    period: period.label_vi,
    part: point.numerator ?? 0,
    whole: point.denominator ?? 0,
    rate
  });
  const level = threshold ? words.level(isShort(point.value, threshold), formatPercent(threshold.value)) : "";
  return `${sentence} ${period.half === 0 ? level : ""}`.trim();
}

function titleOf(rates: readonly HeadRate[], now: HeadRate): string {
  const before = rates[rates.indexOf(now) - 1];
  const label = inSentence(now.period.label_vi);
  const rate = now.point.value === null ? "—" : formatPercent(now.point.value, 1);
  if (!before || before.point.value === null || before.point.is_partial || now.point.value === null)
    return words.title(rate, label);
  const change = formatPointChange(before.point.value, now.point.value);
  return words.titleChange({rate, period: label, change, before: inSentence(before.period.label_vi)});
}
