import {basisText} from "../basisText.js";
import {toDisplayDate} from "../../domain/days.js";
import {isRegistryCount} from "../../domain/derived.js";
import type {IndicatorDefinition} from "../../domain/definitions.js";
import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {countedUnits, unitsIn} from "../points.js";
import {answerSection} from "../section.js";
import {isShort, thresholdOf, valueCell} from "../show.js";
import {linkTo} from "../siteMap.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {indicator as words} from "../texts/indicator.js";
import {labels} from "../texts/labels.js";
import {courseSection} from "../trends/course.js";
import {indicatorBar} from "../trends/page.js";
import type {TrendScene} from "../trends/trendScene.js";
import {periodNow, pointAt} from "../trends/trendScene.js";
import {writeState} from "../viewState.js";

export interface IndicatorScene extends TrendScene {
  definitions: Record<string, IndicatorDefinition>;
}

/** One indicator: what it is and how it is computed, who falls short, and its course. */
export function indicatorPage(scene: IndicatorScene): Child {
  const search = writeState({...scene.state, trace: null});
  return [
    indicatorBar(scene),
    () => definitionSection(scene),
    () => shortSection(scene),
    () => courseSection(scene),
    h("p", {}, h("a", {href: `${linkTo("trends")}${search}`}, words.course))
  ];
}

function definitionSection(scene: IndicatorScene): Markup {
  const {indicator, definitions} = scene;
  const found = definitions[indicator.indicator];
  const answer = words.what.answer(labels.indicator(indicator), indicator.unit_of_measure);
  const rows = found ? definitionRows(found, scene) : [];
  return answerSection(
    {id: "dinh-nghia", question: words.what.question, answer},
    h(
      "dl",
      {class: "definition"},
      rows.map(([term, text]) => [h("dt", {}, term), h("dd", {}, text)])
    )
  );
}

function definitionRows(definition: IndicatorDefinition, scene: IndicatorScene): [string, Child][] {
  const {what} = words;
  const {indicator} = scene;
  const {source, cadence, aggregation, thresholds, codes, rules} = definition;
  const listed = (items: readonly string[]): Child =>
    items.length === 0
      ? what.none
      : h(
          "ul",
          {},
          items.map((item) => h("li", {}, item))
        );
  const word = (label: string) => labels.word(label, scene.context);
  return [
    [what.formula, formulaOf(scene)],
    [what.cadence, what.cadences[cadence]],
    [what.reporters, reportersOf(scene)],
    [what.aggregation, indicator.type === "yesno" ? what.yesno : what.aggregations[aggregation]],
    [what.merged, indicator.type === "yesno" ? what.mergedYesno : what.mergers[aggregation]],
    [what.source, source === "" ? what.none : source],
    [what.valid, validityOf(definition)],
    [
      what.threshold,
      listed(
        thresholds.map(({label_vi, value, basis}) =>
          what.level(word(label_vi), showLevel(value, scene), basisText(basis))
        )
      )
    ],
    ...(codes.length === 0 ? [] : [[what.codes, listed(codes.map(({label_vi}) => word(label_vi)))] as [string, Child]]),
    [
      what.rules,
      listed(rules.map(({message_vi, basis}) => (basis === "" ? message_vi : `${message_vi} (${basisText(basis)})`)))
    ]
  ];
}

/** Who is asked for it in the period, of the units looked at. */
function reportersOf(scene: IndicatorScene): string {
  const period = periodNow(scene);
  if (!period) return words.what.none;
  const units = unitsIn(scene.book, period);
  const asked = units.filter(({unit}) => pointAt(scene, unit, period).state !== "not_asked");
  const whole = asked.filter(({role}) => role !== "part");
  return words.what.reportedBy({
    period: labels.period(period),
    units: whole.map(({short_name}) => short_name),
    all: units.filter(({role}) => role !== "part").length,
    parts: asked.length - whole.length
  });
}

function formulaOf(scene: IndicatorScene): Child {
  const {indicator} = scene;
  if (indicator.numerator.length === 0) return words.what.entered;
  const name = (codes: readonly string[]) => codes.map((code) => `“${nameOf(code, scene)}”`).join(words.what.plus);
  const parts = [...indicator.numerator, ...indicator.denominator].filter((code) => !isRegistryCount(code));
  const links = [...new Set(parts)].map((code) => {
    const search = writeState({...scene.state, indicator: code, group: null, trace: null});
    return h("li", {}, h("a", {href: search, "data-view": ""}, nameOf(code, scene)));
  });
  return [words.what.ratio(name(indicator.numerator), name(indicator.denominator)), h("ul", {}, links)];
}

function nameOf(code: string, {context}: IndicatorScene): string {
  if (isRegistryCount(code)) return words.what.registry;
  const found = context.indicators.find(({indicator}) => indicator === code);
  return found ? labels.indicator(found) : code;
}

function validityOf({valid_from, valid_to}: IndicatorDefinition): string {
  const parts = [
    valid_from === null ? "" : words.what.from(toDisplayDate(valid_from)),
    valid_to === null ? "" : words.what.to(toDisplayDate(valid_to))
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.what.always : parts.join(" ");
}

function showLevel(value: number, {indicator}: IndicatorScene): string {
  return indicator.type === "percent" ? formatPercent(value) : formatDecimal(value);
}

/** Units below the level asked for in the period. */
function shortSection(scene: IndicatorScene): Markup {
  const {context, indicator, book} = scene;
  const threshold = thresholdOf(context, indicator);
  const period = periodNow(scene);
  const section = {id: "chua-dat", question: words.now.question};
  if (!threshold || !period) return answerSection({...section, answer: words.now.noThreshold});
  const rows = countedUnits(book, period).map((unit) => ({unit, point: pointAt(scene, unit.unit, period)}));
  const known = rows.filter(({point}) => point.value !== null);
  const short = known.filter(({point}) => isShort(point.value, threshold));
  const level = showLevel(threshold.value, scene);
  const table = dataTable({
    caption: labels.period(period),
    columns: [{label: common.unit}, {label: labels.indicator(indicator), isNumber: true}],
    rows: rows.map(({unit, point}) => ({
      cells: [unit.short_name, h("span", {class: isShort(point.value, threshold) ? "failing" : null}, valueCell(point))]
    })),
    legend: legendOf(rows.map(({point}) => point)),
    isOpen: short.length > 0
  });
  return answerSection({...section, answer: words.now.answer(short.length, known.length, level)}, table);
}
