import type {SiteGroup, SiteIndicator, SitePeriod} from "../../domain/siteData.js";
import type {SparkPoint} from "../chart/Sparkline.js";
import {Sparkline} from "../chart/Sparkline.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {Point, Total} from "../points.js";
import {countedUnits, isWhole, placeParts, pointOf, totalOf, unitsIn} from "../points.js";
import type {SeriesScene} from "../scene.js";
import {seriesPeriods, shownPeriod} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence, isShort, plainLabel, thresholdOf, valueCell} from "../show.js";
import {linkTo} from "../siteMap.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {groups as words} from "../texts/groups.js";
import {labels} from "../texts/labels.js";
import {isDrawable} from "../trends/trendScene.js";
import {asRate} from "../trendFigure.js";
import {writeState} from "../viewState.js";

/** One indicator of the group, with its last period and the whole of the scope in it. */
interface Row {
  indicator: SiteIndicator;
  period: SitePeriod;
  total: Total;
  course: SparkPoint[];
}

/** Every indicator of one group: the whole over the years, then each unit in the period. */
export function groupsPage(scene: SeriesScene): Child {
  const group = shownGroup(scene);
  if (!group) return h("p", {class: "hint"}, words.none);
  const rows = rowsOf(group, scene);
  return [
    groupBar(group, scene),
    () => wholeSection(group, rows, scene),
    () => rows.length > 0 && unitsSection(rows, scene)
  ];
}

/** The group whose figures were loaded. */
function shownGroup({context, book}: SeriesScene): SiteGroup | null {
  const loaded = context.indicators.find(({indicator}) => book.figures.series[indicator]);
  return context.groups.find(({group}) => group === loaded?.group) ?? null;
}

function groupBar(shown: SiteGroup, {context}: SeriesScene): Markup {
  const options = context.groups.map(({group, label_vi}) =>
    h("option", {value: group, selected: group === shown.group}, label_vi)
  );
  return h(
    "form",
    {class: "filters", "aria-label": words.choose},
    h("label", {class: "wide"}, h("span", {}, words.choose), h("select", {name: "group"}, options))
  );
}

function rowsOf({group}: SiteGroup, scene: SeriesScene): Row[] {
  const members = scene.context.indicators.filter((one) => one.group === group);
  return members.flatMap((indicator) => {
    const period = shownPeriod(scene, indicator);
    const total = period && totalAt(indicator, period, scene);
    if (!period || !total || total.asked === 0) return [];
    const course = seriesPeriods(scene, indicator).map((one) => {
      const point = totalAt(indicator, one, scene);
      return {value: point.value, isPartial: !isWhole(point)};
    });
    return [{indicator, period, total, course}];
  });
}

function pointAt(indicator: SiteIndicator, {book}: SeriesScene, at: {unit: string; period: string}): Point {
  return asRate(indicator, pointOf(book, indicator.indicator, at));
}

function totalAt(indicator: SiteIndicator, period: SitePeriod, scene: SeriesScene): Total {
  const units = scene.unit ? [scene.unit] : countedUnits(scene.book, period);
  return totalOf(units.map(({unit}) => pointAt(indicator, scene, {unit, period: period.period})));
}

/** True where the whole can be said in one figure. */
function isSummable({indicator}: Row, {unit}: SeriesScene): boolean {
  return unit !== null || (isDrawable(indicator) && indicator.is_additive);
}

function wholeSection(group: SiteGroup, rows: readonly Row[], scene: SeriesScene): Markup {
  const {context, period} = scene;
  const section = {id: "nhom", question: words.question(group.label_vi)};
  if (rows.length === 0) return answerSection({...section, answer: words.none});
  const short = rows.filter(({indicator, total}) => isShort(total.value, thresholdOf(context, indicator)));
  const answer = words.answer({
    period: labels.period(period),
    indicators: rows.length,
    whole: rows.filter(({total}) => total.reported === total.asked && !total.is_partial).length,
    short: short.length
  });
  const {indicator, course, value, reported, measure} = words.columns;
  const table = dataTable({
    caption: words.caption(inSentence(labels.period(period))),
    columns: [
      {label: indicator},
      {label: course},
      {label: value, isNumber: true},
      {label: reported, isNumber: true},
      {label: measure}
    ],
    rows: rows.map((row) => ({cells: wholeCells(row, scene)})),
    legend: legendOf(rows.map(({total}) => total)),
    isOpen: true
  });
  return answerSection({...section, answer}, table);
}

function wholeCells(row: Row, scene: SeriesScene): Child[] {
  const {indicator, total, course} = row;
  const search = writeState({...scene.state, indicator: indicator.indicator, group: null, trace: null});
  const isFailing = isShort(total.value, thresholdOf(scene.context, indicator));
  return [
    h("a", {href: `${linkTo("indicator")}${search}`}, labels.indicator(indicator)),
    isDrawable(indicator)
      ? h(
          "a",
          {href: `${linkTo("trends")}${search}`, "aria-label": words.toCourse(labels.indicator(indicator))},
          isSummable(row, scene) ? Sparkline(course) : words.seeCourse
        )
      : "",
    isSummable(row, scene) ? h("span", {class: isFailing ? "failing" : null}, valueCell(total)) : words.listed,
    `${total.reported}/${total.asked}`,
    indicator.type === "yesno" ? "%" : indicator.unit_of_measure
  ];
}

function unitsSection(rows: readonly Row[], scene: SeriesScene): Markup {
  const {book, period} = scene;
  const name = inSentence(labels.period(period));
  const lines = placeParts(unitsIn(book, period).map((unit) => ({unit})));
  const points = lines.map(({unit}) =>
    rows.map((row) => pointAt(row.indicator, scene, {unit: unit.unit, period: row.period.period}))
  );
  const table = dataTable({
    caption: words.unitsCaption(name),
    columns: [
      {label: common.unit},
      ...rows.map(({indicator}) => ({label: plainLabel(indicator), isNumber: isDrawable(indicator)}))
    ],
    rows: lines.map(({unit}, index) => ({
      cells: [unit.short_name, ...points[index]!.map(valueCell)],
      kind: unit.unit === scene.unit?.unit ? ("chosen" as const) : unit.role === "part" ? ("part" as const) : undefined
    })),
    legend: legendOf(points.flat())
  });
  const answer = words.unitsAnswer(lines.length, name);
  return answerSection({id: "don-vi", question: words.unitsQuestion, answer}, table);
}
