import {toDay, toDisplayDate, toVietnamDate} from "../../domain/days.js";
import type {SiteQuestion} from "../../domain/followUpData.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {council} from "../texts/council.js";
import type {CouncilScene} from "./scene.js";
import {questionsOf} from "./scene.js";

const words = council.promises;

/** Promises to the council that are not kept yet, the oldest first: whatever the year, they are still owed. */
export function promisesSection(scene: CouncilScene): Markup {
  const open = scene.questions
    .filter(({is_promise_open}) => is_promise_open)
    .toSorted((a, b) => compareDates(a.answered ?? a.received, b.answered ?? b.received));
  const section = {id: "loi-hua", question: words.question};
  const oldest = open.find(({answered}) => answered !== null);
  if (open.length === 0) return answerSection({...section, answer: words.none});
  const since = oldest?.answered ?? null;
  const answer = words.answer(open.length, since === null ? null : toDisplayDate(since));
  return answerSection({...section, answer}, () => promiseTable(open, scene));
}

function promiseTable(open: readonly SiteQuestion[], {context}: CouncilScene): Markup {
  const today = toDay(toVietnamDate(context.as_of));
  const {content, raised_by, answered, days, source} = words.columns;
  return dataTable({
    caption: words.caption,
    isOpen: true,
    columns: [{label: content}, {label: raised_by}, {label: answered}, {label: days, isNumber: true}, {label: source}],
    rows: open.map((question) => ({
      cells: [
        question.content ?? council.unknown,
        nameAsker(question),
        showDate(question.answered),
        question.answered === null ? "—" : String(today - toDay(question.answered)),
        sourceOf(question)
      ]
    }))
  });
}

/** Every question of the year, with what became of it and where it is written. */
export function questionsSection(scene: CouncilScene): Markup | null {
  const own = questionsOf(scene);
  if (own.length === 0) return null;
  const list = council.list;
  const {content, raised_by, received, due, answered, standing, promise, source} = list.columns;
  const labels = [content, raised_by, received, due, answered, standing, promise, source];
  const table = dataTable({
    caption: list.caption(scene.period.work_year),
    columns: labels.map((label) => ({label})),
    rows: own.map((question) => ({
      cells: [
        question.content ?? council.unknown,
        nameAsker(question),
        showDate(question.received),
        showDate(question.due),
        showDate(question.answered),
        h("span", {class: question.standing === "overdue" ? "failing" : null}, list.standing[question.standing]),
        question.promise ?? "—",
        sourceOf(question)
      ]
    }))
  });
  const open = own.filter(({standing: state}) => state === "open" || state === "overdue");
  const names = open.map((question) => list.name(question.content ?? council.unknown, question.due));
  return answerSection({id: "danh-sach", question: list.question, answer: list.answer(own.length, names)}, table);
}

function nameAsker({raised_by, predecessor}: SiteQuestion): string {
  return `${raised_by ?? council.unknown}${predecessor === null ? "" : ` (${council.before(predecessor)})`}`;
}

function sourceOf({file, sheet, row}: SiteQuestion): Child {
  return h("span", {class: "place"}, council.source({file, sheet, row}));
}

function showDate(date: string | null): string {
  return date === null ? "—" : toDisplayDate(date);
}

function compareDates(first: string | null, second: string | null): number {
  if (first === second) return 0;
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
