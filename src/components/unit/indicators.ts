import type {SiteIndicator, SitePeriod} from "../../domain/siteData.js";
import type {SparkPoint} from "../chart/Sparkline.js";
import {Sparkline} from "../chart/Sparkline.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {Point} from "../points.js";
import {isOfPeriod, seriesPeriods} from "../scene.js";
import {answerSection} from "../section.js";
import {isShort, plainLabel, thresholdOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {unit as texts} from "../texts/unit.js";
import {tickOf} from "../trendFigure.js";
import type {UnitScene} from "./unitScene.js";
import {unitLens, unitPoint} from "./unitScene.js";

const words = texts.figures;

/** Periods side by side in a table; the line beside them has all. */
const greatestColumns = 8;

/** Every indicator asked of the unit, group by group, over the periods of the same kind as the one chosen. */
export function indicatorsSection(scene: UnitScene): Markup {
  const {context, period, file} = scene;
  const asked = context.indicators.filter(({indicator}) => file.series[unitLens(scene)]?.[indicator]);
  const section = {id: "chi-tieu", question: words.question, answer: describe(asked, scene)};
  const tables = context.groups.flatMap(({group, label_vi}) => {
    const members = asked.filter((one) => one.group === group);
    return members.length === 0 ? [] : [() => groupTable(label_vi, members, scene)];
  });
  const isRestated = unitLens(scene) === "current" && file.sources.some(([of]) => of !== period.period);
  return answerSection(section, isRestated && h("p", {class: "hint"}, words.restated), tables);
}

function describe(asked: readonly SiteIndicator[], scene: UnitScene): string {
  const {period, context} = scene;
  const now = asked
    .filter((indicator) => isOfPeriod(indicator, period))
    .map((indicator) => ({indicator, point: unitPoint(scene, indicator.indicator, period.period)}))
    .filter(({point}) => point.state !== "not_asked" && point.state !== "not_applicable");
  if (now.length === 0) return words.none(period.label_vi);
  const short = now.filter(({indicator, point}) => isShort(point.value, thresholdOf(context, indicator)));
  return words.answer({
    period: period.label_vi,
    known: now.filter(({point}) => point.state === "value" || point.state === "masked").length,
    asked: now.length,
    short: short.map(({indicator}) => `“${plainLabel(indicator)}”`)
  });
}

function groupTable(caption: string, indicators: readonly SiteIndicator[], scene: UnitScene): Markup {
  const rows = indicators.map((indicator) => historyRow(indicator, scene));
  const columns = columnPeriods(scene);
  return dataTable({
    caption,
    columns: [
      {label: words.indicator},
      {label: words.course},
      ...columns.map((period) => ({label: tickOf(period), isNumber: true}))
    ],
    rows: rows.map(({cells}) => ({cells})),
    legend: legendOf(rows.flatMap(({points}) => points)),
    isOverTime: true,
    // What falls short is what the reader came for.
    isOpen: indicators.some((indicator) => isShortNow(indicator, scene))
  });
}

function isShortNow(indicator: SiteIndicator, scene: UnitScene): boolean {
  const point = unitPoint(scene, indicator.indicator, scene.period.period);
  return isShort(point.value, thresholdOf(scene.context, indicator));
}

/** The periods of the kind of the one chosen, newest last; whole years hold the yearly figures too. */
function columnPeriods(scene: UnitScene): SitePeriod[] {
  const {context, period} = scene;
  const same = context.periods.filter(({half, to}) => half === period.half && to <= period.to);
  return same.slice(-greatestColumns);
}

function historyRow(indicator: SiteIndicator, scene: UnitScene): {cells: Child[]; points: Point[]} {
  const points = columnPeriods(scene).map(({period}) => unitPoint(scene, indicator.indicator, period));
  const all = seriesPeriods(scene, indicator).map(({period}) => unitPoint(scene, indicator.indicator, period));
  const threshold = thresholdOf(scene.context, indicator);
  const cells = points.map((point) =>
    h("span", {class: isShort(point.value, threshold) ? "failing" : null}, valueCell(point))
  );
  return {cells: [indicator.label_vi, Sparkline(all.map(toSpark)), ...cells], points};
}

function toSpark({value, is_partial}: Point): SparkPoint {
  return {value, isPartial: is_partial};
}
