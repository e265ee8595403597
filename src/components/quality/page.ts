import {formatDecimal} from "../../domain/format.js";
import type {ScopeQuality} from "../../domain/qualityData.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {labels} from "../texts/labels.js";
import {quality as words} from "../texts/quality.js";
import {kindsSection} from "./kinds.js";
import type {QualityScene} from "./qualityScene.js";
import {trustSection} from "./trust.js";

/** How far the figures can be trusted: answers, faults by kind, totals, corrections, checks without a result. */
export function qualityPage(scene: QualityScene): Child {
  return [
    () => trustSection(scene),
    () => kindsSection(scene),
    () => totalsSection(scene),
    () => correctionsSection(scene),
    () => rulesSection(scene)
  ];
}

function totalsSection(scene: QualityScene): Markup {
  const {totals} = scene.quality;
  const section = {id: "dong-tong", question: words.totals.question};
  if (totals.length === 0) return answerSection({...section, answer: words.totals.none});
  const {place, indicator, typed, sum} = words.totals.columns;
  const table = dataTable({
    caption: words.totals.caption,
    columns: [{label: place}, {label: indicator}, {label: typed, isNumber: true}, {label: sum, isNumber: true}],
    rows: totals.map((one) => ({
      cells: [
        placeOf(one),
        nameIndicator(one.indicator, scene),
        one.typed === null ? "—" : formatDecimal(one.typed),
        one.recomputed === null ? "—" : formatDecimal(one.recomputed)
      ]
    })),
    isOpen: true
  });
  return answerSection({...section, answer: words.totals.answer(totals.length)}, table);
}

function correctionsSection(scene: QualityScene): Markup {
  const {corrections} = scene.quality;
  const section = {id: "dinh-chinh", question: words.corrections.question};
  if (corrections.length === 0) return answerSection({...section, answer: words.corrections.none});
  const {unit, period, indicator, place, raw, correction} = words.corrections.columns;
  const table = dataTable({
    caption: words.corrections.caption,
    columns: [unit, period, indicator, place, raw, correction].map((label) => ({label})),
    rows: corrections.map((one) => ({
      cells: [
        scene.reports.units.find((known) => known.unit === one.unit)?.short_name ?? one.unit,
        namePeriod(one.period, scene),
        nameIndicator(one.indicator, scene),
        placeOf(one),
        one.raw ?? "",
        one.correction
      ]
    })),
    isOpen: true
  });
  return answerSection({...section, answer: words.corrections.answer(corrections.length)}, table);
}

function rulesSection({quality}: QualityScene): Markup | null {
  const {rules} = quality;
  if (rules.length === 0) return null;
  const undecided = rules.filter(({not_evaluable}) => not_evaluable > 0);
  const {rule, passed, failed, not_evaluable} = words.rules.columns;
  const table = dataTable({
    caption: words.rules.caption,
    columns: [{label: rule}, ...[passed, failed, not_evaluable].map((label) => ({label, isNumber: true}))],
    rows: rules.map((one) => ({
      cells: [one.message, formatDecimal(one.passed), formatDecimal(one.failed), formatDecimal(one.not_evaluable)]
    }))
  });
  const answer = words.rules.answer(undecided.length, rules.length);
  return answerSection({id: "phep-kiem-tra", question: words.rules.question, answer}, table);
}

function placeOf({file, sheet, cell}: Pick<ScopeQuality["totals"][number], "file" | "sheet" | "cell">): Markup {
  const parts = [file, sheet, cell].filter((part) => part !== null && part !== "");
  return h("span", {class: "place"}, parts.join(" › "));
}

function nameIndicator(code: string, {context}: QualityScene): string {
  const found = context.indicators.find(({indicator}) => indicator === code);
  return found ? labels.indicator(found) : code;
}

function namePeriod(code: string, {context}: QualityScene): string {
  const found = context.periods.find(({period}) => period === code);
  return found ? labels.period(found) : common.figureTable.period;
}
