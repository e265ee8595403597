import {toDisplayDate} from "../../domain/days.js";
import type {UnitLink} from "../../domain/unitData.js";
import {basisText} from "../basisText.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {unit as texts} from "../texts/unit.js";
import {writeState} from "../viewState.js";
import type {UnitScene} from "./unitScene.js";

const words = texts.who;

/** Name, days of validity, and the units before and after it. */
export function identitySection(scene: UnitScene): Markup {
  const {file} = scene;
  const links = [
    ...file.predecessors.map((link) => ({way: words.before, link})),
    ...file.successors.map((link) => ({way: words.after, link}))
  ];
  const section = {id: "don-vi", question: words.question, answer: describe(scene)};
  if (links.length === 0) return answerSection(section);
  const {way, unit, date, share, basis} = words.columns;
  const table = dataTable({
    caption: words.caption,
    columns: [way, unit, date, share, basis].map((label) => ({label})),
    rows: links.map((one) => ({
      cells: [
        one.way,
        linkToUnit(one.link, scene),
        toDisplayDate(one.link.date),
        one.link.share === "1" ? words.whole : one.link.share,
        basisText(one.link.basis)
      ]
    })),
    isOpen: true
  });
  return answerSection(section, table);
}

function describe({file}: UnitScene): string {
  const {name, valid_from, valid_to, predecessors, successors} = file;
  const from = toDisplayDate(valid_from);
  const life = valid_to === null ? words.living(name, from) : words.ended(name, from, toDisplayDate(valid_to));
  if (predecessors.length === 0 && successors.length === 0) return life + words.none;
  const before = predecessors.length > 0 ? words.from(namesOf(predecessors)) : "";
  const after = successors.length > 0 ? words.to(namesOf(successors)) : "";
  return life + before + after;
}

function namesOf(links: readonly UnitLink[]): string[] {
  return [...new Set(links.map(({name}) => name))];
}

function linkToUnit({unit, name, scope}: UnitLink, {state}: UnitScene): Child {
  const search = writeState({...state, province: scope, unit, lens: null, at: null, period: null, trace: null});
  return h("a", {href: search, "data-view": ""}, name);
}
