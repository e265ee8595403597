import {formatPercent} from "../../domain/format.js";
import {BarRows} from "../chart/BarRows.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf, indicatorOf} from "../scene.js";
import {inSentence, shortLabel} from "../show.js";
import {inspection} from "../texts/inspection.js";
import type {HeadRate} from "./headRates.js";
import {currentRate, headRates, rateAxis, rateBars, rateTable} from "./headRates.js";

const words = inspection.remedy;

/** What became of recommendations. Null where the catalogue has no such rate. */
export function remedySection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_remedy");
  if (!indicator) return null;
  const rates = headRates(indicator, scene);
  const now = currentRate(rates, scene);
  const section = {id: "khac-phuc", question: words.question};
  if (!now || now.point.denominator === null) return answerSection({...section, answer: words.none});
  const answer = describeRemedies(now);
  const figure = figureFrame(
    {
      code: "KT-04",
      title: words.title(rateOf(now), inSentence(now.period.label_vi)),
      subtitle: words.subtitle(scene.scope.name),
      draw: (width) =>
        BarRows(rateBars(rates, indicator, scene), {width, summary: answer, axis: rateAxis(rates, indicator, scene)})
    },
    scene
  );
  const labels = [...indicator.numerator, ...indicator.denominator].map((code) => indicatorOf(scene.context, code));
  const [done = "", all = ""] = labels.map((label) => (label ? shortLabel(label) : ""));
  const {period, rate} = inspection.coverage.columns;
  return answerSection({...section, answer}, figure, rateTable(rates, words.caption, [period, done, all, rate]));
}

function describeRemedies({period, point, ...rest}: HeadRate): string {
  const [done, all] = [point.numerator ?? 0, point.denominator ?? 0];
  return words.answer({period: period.label_vi, part: done, whole: all, rate: rateOf({period, point, ...rest})});
}

function rateOf({point}: HeadRate): string {
  return point.value === null ? "—" : formatPercent(point.value, 1);
}
