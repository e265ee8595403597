import {formatPercent} from "../../domain/format.js";
import type {SiteIndicator} from "../../domain/siteData.js";
import {BarRows} from "../chart/BarRows.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf, indicatorOf} from "../scene.js";
import {inSentence, shortLabel} from "../show.js";
import {inspection} from "../texts/inspection.js";
import type {HeadRate} from "./headRates.js";
import {describeOpen, openRemedies, openTable} from "./openRemedies.js";
import {currentRate, headRates, rateAxis, rateBars, rateNative, rateRows, rateTable} from "./headRates.js";

const words = inspection.remedy;

/** What became of recommendations. Null where the catalogue has no such rate. */
export function remedySection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_remedy");
  if (!indicator) return null;
  const rates = headRates(indicator, scene);
  const now = currentRate(rates, scene);
  const section = {id: "khac-phuc", question: words.question};
  const open = openRemedies(scene);
  const known = now && now.point.denominator !== null ? now : null;
  const answer = [known ? describeRemedies(known) : words.none, open.length > 0 ? ` ${describeOpen(open)}` : ""];
  const chart = remedyChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => known && rateTable(rates, words.caption, headsOf(indicator, scene)),
    () => openTable(open, scene)
  );
}

/** The rate over the years. Null where there is none for the period. */
export function remedyChart(scene: FigureScene): Chart | null {
  const indicator = headlineOf(scene, "headline_remedy");
  const rates = indicator ? headRates(indicator, scene) : [];
  const now = currentRate(rates, scene);
  if (!indicator || !now || now.point.denominator === null) return null;
  const summary = describeRemedies(now);
  return createChart(
    {
      code: "KT-04",
      title: words.title(rateOf(now), inSentence(now.period.label_vi)),
      subtitle: words.subtitle(scene.scope.name),
      periods: rates.map(({period}) => period),
      points: rates.map(({point}) => point),
      draw: (size) =>
        BarRows(rateBars(rates, indicator, scene), {...size, summary, axis: rateAxis(rates, indicator, scene)}),
      table: rateRows(rates, headsOf(indicator, scene)),
      native: rateNative(rates, indicator, scene)
    },
    scene
  );
}

function headsOf(indicator: SiteIndicator, scene: FigureScene): readonly [string, string, string, string] {
  const labels = [...indicator.numerator, ...indicator.denominator].map((code) => indicatorOf(scene.context, code));
  const [done = "", all = ""] = labels.map((label) => (label ? shortLabel(label) : ""));
  const {period, rate} = inspection.coverage.columns;
  return [period, done, all, rate];
}

function describeRemedies({period, point, ...rest}: HeadRate): string {
  const [done, all] = [point.numerator ?? 0, point.denominator ?? 0];
  return words.answer({period: period.label_vi, part: done, whole: all, rate: rateOf({period, point, ...rest})});
}

function rateOf({point}: HeadRate): string {
  return point.value === null ? "—" : formatPercent(point.value, 1);
}
