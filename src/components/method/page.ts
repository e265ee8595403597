import {pageFoot} from "../filters.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {linkTo, siteMap} from "../siteMap.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {method as words} from "../texts/method.js";
import {pages} from "../texts/pages.js";
import type {MethodScene} from "./methodScene.js";
import {parts} from "./methodScene.js";
import {
  changesSection,
  limitsSection,
  momentsSection,
  nameOf,
  periodsSection,
  ratesSection,
  thresholdsSection
} from "./rules.js";

/** Method and help: how pages are read, what the figures mean by this catalogue, what to do and whom to ask. */
export function methodPage(scene: MethodScene): Child {
  return [
    contents(),
    readingSection(scene),
    figuresSection(scene),
    reportsSection(scene),
    periodsSection(scene),
    changesSection(scene),
    ratesSection(scene),
    thresholdsSection(scene),
    momentsSection(scene),
    limitsSection(scene),
    tracingSection(),
    mendingSection(scene),
    askingSection(scene),
    keysSection(),
    pageFoot(scene)
  ];
}

function contents(): Markup {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const links = names.map((name) => h("li", {}, h("a", {href: `#${parts[name]}`}, words[name].question)));
  return h("ul", {class: "contents"}, links);
}

function readingSection({search}: MethodScene): Markup {
  const {question, answer, pages: about} = words.reading;
  const rows = siteMap.map(({page}) => [
    h("dt", {}, h("a", {href: `${linkTo(page)}${search}`}, pages[page].heading)),
    h("dd", {}, about[page])
  ]);
  return answerSection({id: parts.reading, question, answer}, h("dl", {class: "definition"}, rows));
}

function figuresSection(scene: MethodScene): Markup {
  const {question, answer, caption, columns, states, zero, dash, partial, masked} = words.figures;
  const marks = (Object.keys(states) as (keyof typeof states)[]).map((state) => [
    h("span", {class: `state state-${state}`}, common.states[state]),
    states[state]
  ]);
  const table = dataTable({
    caption,
    columns: [columns.mark, columns.meaning].map((label) => ({label})),
    rows: [zero, ...marks, dash, partial].map((cells) => ({cells})),
    isOpen: true
  });
  const labels = scene.file.masked.map((code) => nameOf(code, scene));
  const hidden = labels.length > 0 && h("p", {class: "notes"}, masked(labels));
  return answerSection({id: parts.figures, question, answer}, table, hidden);
}

function reportsSection({file}: MethodScene): Markup {
  const {question, answer, caption, columns, states} = words.reports;
  const table = dataTable({
    caption,
    columns: [columns.state, columns.meaning].map((label) => ({label})),
    rows: Object.values(states).map(([state, meaning]) => ({cells: [state ?? "", meaning ?? ""]})),
    isOpen: true
  });
  return answerSection({id: parts.reports, question, answer: answer(file.due_soon_days)}, table);
}

function tracingSection(): Markup {
  const {question, answer, steps} = words.tracing;
  return answerSection({id: parts.tracing, question, answer}, stepList(steps));
}

function mendingSection({search}: MethodScene): Markup {
  const {question, answer, steps, links} = words.mending;
  const places = (["received", "check"] as const).map((page) => [
    " ",
    h("a", {href: `${linkTo(page)}${search}`}, pages[page].heading)
  ]);
  return answerSection(
    {id: parts.mending, question, answer},
    stepList(steps),
    h("p", {class: "choices"}, links, places)
  );
}

function askingSection({file}: MethodScene): Markup {
  const {question, contact, none, tell} = words.asking;
  const answer = file.contact === null ? none : contact(file.contact);
  return answerSection({id: parts.asking, question, answer}, h("p", {class: "notes"}, tell));
}

function keysSection(): Markup {
  const {question, answer, caption, columns, rows} = words.keys;
  const table = dataTable({
    caption,
    columns: [columns.key, columns.does].map((label) => ({label})),
    rows: rows.map((cells) => ({cells})),
    isOpen: true
  });
  return answerSection({id: parts.keys, question, answer}, table);
}

function stepList(steps: readonly string[]): Markup {
  return h(
    "ol",
    {class: "steps"},
    steps.map((step) => h("li", {}, step))
  );
}
