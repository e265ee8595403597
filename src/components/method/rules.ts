/** What the catalogue decides: periods, changes of structure, rates, thresholds, moments and limits. */
import {monthsBetween, toDisplayDate, toVietnamDate} from "../../domain/days.js";
import {isRegistryCount} from "../../domain/derived.js";
import {formatDecimal, formatInstant, formatPercent} from "../../domain/format.js";
import type {Limit} from "../../domain/limits.js";
import type {SitePeriod} from "../../domain/siteData.js";
import {basisText} from "../basisText.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {linkTo} from "../siteMap.js";
import type {TableRow} from "../table.js";
import {dataTable} from "../table.js";
import {labels} from "../texts/labels.js";
import {method as words} from "../texts/method.js";
import {writeState} from "../viewState.js";
import type {MethodScene} from "./methodScene.js";
import {parts} from "./methodScene.js";

/** The regimes of periods: which years they cover, and from when to when. */
export function periodsSection({context: {periods}}: MethodScene): Markup {
  const {question, answer, none, note, caption, columns} = words.periods;
  const regimes = [...new Set(periods.map(({regime}) => regime))];
  if (periods.length === 0) return answerSection({id: parts.periods, question, answer: none});
  const rows = regimes.map((regime) => ({
    cells: describeRegime(
      regime,
      periods.filter((period) => period.regime === regime)
    )
  }));
  return answerSection(
    {id: parts.periods, question, answer: answer(periods.length, regimes.length)},
    tableOf(caption, Object.values(columns), rows),
    h("p", {class: "notes"}, note)
  );
}

/** The days are those of its last year. */
function describeRegime(regime: string, periods: readonly SitePeriod[]): string[] {
  const {span, days} = words.periods;
  const years = periods.map(({work_year}) => work_year);
  const whole = periods.findLast(({half}) => half === 0);
  const show = (period: SitePeriod | undefined) =>
    period ? days(toDisplayDate(period.from), toDisplayDate(period.to)) : "";
  return [
    regime,
    span(String(Math.min(...years)), String(Math.max(...years))),
    show(periods.findLast(({half}) => half === 1)),
    show(whole),
    whole ? formatDecimal(monthsBetween(whole.from, whole.to) + 1) : ""
  ];
}

/** Both lenses, and the changes of structure between which they differ. */
export function changesSection({file: {events}}: MethodScene): Markup {
  const {question, answer, points, caption, columns, yes, no} = words.lenses;
  const list = h(
    "ul",
    {class: "steps"},
    points.map((point) => h("li", {}, point))
  );
  const rows = events.map(({date, before, after, is_shared, basis}) => ({
    cells: [
      toDisplayDate(date),
      formatDecimal(before),
      formatDecimal(after),
      is_shared ? yes : no,
      basis.map(basisText).join("; ")
    ]
  }));
  const table = rows.length > 0 && tableOf(caption, Object.values(columns), rows);
  return answerSection({id: parts.lenses, question, answer: answer(events.length)}, list, table);
}

/** Every rate with its numerator and denominator, and a link to what else is told of it. */
export function ratesSection(scene: MethodScene): Markup {
  const {question, answer, none, note, caption, columns} = words.rates;
  const rates = scene.context.indicators.filter(({numerator}) => numerator.length > 0);
  if (rates.length === 0) return answerSection({id: parts.rates, question, answer: none});
  const rows = rates.map(({indicator, numerator, denominator}) => ({
    cells: [linkToIndicator(indicator, scene), sumOf(numerator, scene), sumOf(denominator, scene)]
  }));
  return answerSection(
    {id: parts.rates, question, answer: answer(rates.length)},
    tableOf(caption, Object.values(columns), rows),
    h("p", {class: "notes"}, note)
  );
}

function sumOf(codes: readonly string[], scene: MethodScene): string {
  return codes.map((code) => nameOf(code, scene)).join(words.rates.plus);
}

/** Label of an indicator, in the language of the page. */
export function nameOf(code: string, {context}: MethodScene): string {
  if (isRegistryCount(code)) return words.rates.registry;
  return context.indicators.find(({indicator}) => indicator === code)?.label_vi ?? code;
}

function linkToIndicator(indicator: string, scene: MethodScene): Child {
  const href = `${linkTo("indicator")}${writeState({indicator}, scene.search)}`;
  return h("a", {href}, nameOf(indicator, scene));
}

/** What each indicator is measured by. */
export function thresholdsSection(scene: MethodScene): Markup {
  const {question, answer, caption, columns, kinds, level} = words.thresholds;
  const {thresholds} = scene.file;
  const types = new Map(scene.context.indicators.map(({indicator, type}) => [indicator, type]));
  const rows = thresholds.map(({indicator, value, kind, label_vi, basis}) => ({
    cells: [
      linkToIndicator(indicator, scene),
      level(
        labels.word(label_vi, scene.context),
        types.get(indicator) === "percent" ? formatPercent(value) : formatDecimal(value)
      ),
      kinds[kind],
      basisText(basis)
    ]
  }));
  const table = rows.length > 0 && tableOf(caption, Object.values(columns), rows);
  return answerSection({id: parts.thresholds, question, answer: answer(thresholds.length)}, table);
}

/** Sessions and closings: from which moment on figures no longer change. */
export function momentsSection({context, file: {sessions, closings}}: MethodScene): Markup {
  const texts = words.moments;
  const word = (label: string) => labels.word(label, context);
  const next = sessions.find(({date}) => date > toVietnamDate(context.as_of));
  const name = next ? texts.session(word(next.council), word(next.session), toDisplayDate(next.date)) : null;
  const held = sessions.map(({date, council, session}) => ({
    cells: [toDisplayDate(date), word(council), word(session)]
  }));
  const periods = new Map(context.periods.map(({period, label_vi}) => [period, label_vi]));
  const closed = closings.map(({province, period, closed_at, basis}) => ({
    cells: [province, periods.get(period) ?? period, formatInstant(closed_at), basisText(basis)]
  }));
  return answerSection(
    {id: parts.moments, question: texts.question, answer: texts.answer({sessions: sessions.length, next: name})},
    held.length > 0 && tableOf(texts.captionSessions, Object.values(texts.columnsSessions), held),
    h("p", {class: "notes"}, closed.length === 0 ? texts.noClosings : texts.closings(closed.length)),
    closed.length > 0 && tableOf(texts.captionClosings, Object.values(texts.columnsClosings), closed)
  );
}

/** Days and months after which the page on progress calls something late. */
export function limitsSection({file: {limits, answer_days}}: MethodScene): Markup {
  const {question, answer, caption, columns, names, answers, months, days} = words.limits;
  const rows = (Object.keys(names) as Limit[]).map((limit) => ({
    cells: [names[limit], limit.endsWith("_months") ? months(limits[limit]) : days(limits[limit])]
  }));
  rows.push({cells: [answers, days(answer_days)]});
  return answerSection({id: parts.limits, question, answer}, tableOf(caption, Object.values(columns), rows));
}

/** A long list is folded away. */
function tableOf(caption: string, columns: readonly string[], rows: readonly TableRow[]): Markup {
  return dataTable({caption, columns: columns.map((label) => ({label})), rows, isOpen: rows.length <= 20});
}
