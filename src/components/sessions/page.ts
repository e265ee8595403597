import {toDisplayDate} from "../../domain/days.js";
import {formatInstant} from "../../domain/format.js";
import type {SessionDocuments, SessionsFile, SiteSession} from "../../domain/sessionData.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {Scene} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence} from "../show.js";
import {dataTable} from "../table.js";
import {labels} from "../texts/labels.js";
import {sessions as words} from "../texts/sessions.js";

export interface SessionScene extends Scene {
  sessions: SessionsFile;
}

/** Council sessions: the documents made with the site, and how to make those of the others. */
export function sessionsPage(scene: SessionScene): Child {
  const {sessions} = scene.sessions;
  if (sessions.length === 0) return answerSection({id: "tai-lieu", question: words.question, answer: words.none});
  const made = sessions.filter(({documents}) => documents !== null);
  return answerSection(
    {id: "tai-lieu", question: words.question, answer: words.answer(made.length)},
    made.map((session) => documentSet(session, session.documents!, scene)),
    made.length > 0 && h("p", {class: "hint"}, words.note),
    () => sessionTable(sessions, scene)
  );
}

function documentSet(
  {name, council, session, date, is_future}: SiteSession,
  {period: code, as_of, files}: SessionDocuments,
  {context}: SessionScene
): Markup {
  const period = context.periods.find((one) => one.period === code)?.label_vi ?? code;
  const own = files.filter(({path}) => endingOf(path) in words.kinds);
  const figures = files.filter((file) => !own.includes(file));
  return h(
    "section",
    {},
    h("h3", {}, words.heading(labels.word(session, context), toDisplayDate(date))),
    h("p", {}, words.basis(labels.word(council, context), inSentence(period), formatInstant(as_of))),
    is_future && h("p", {class: "hint"}, words.draft),
    h(
      "ul",
      {class: "downloads"},
      own.map((file) => h("li", {}, download(file, words.kinds[endingOf(file.path)]!, name)))
    ),
    figures.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${words.figures} (${figures.length})`),
        h(
          "ul",
          {class: "downloads"},
          figures.map((file) => h("li", {}, download(file, nameOf(file.path), name)))
        )
      )
  );
}

/** A link that saves a file; one that is called the same in every set takes the name of its session. */
function download({path, bytes}: {path: string; bytes: number}, label: string, session: string): Child {
  const isNamed = /\d{4}-\d{2}-\d{2}/.test(nameOf(path));
  const saved = isNamed ? "" : `${session.replaceAll(/[^\w.-]+/g, "-")}-${nameOf(path)}`;
  return [h("a", {href: `./${path}`, download: saved}, label), ` (${words.size(bytes)})`];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function sessionTable(sessions: readonly SiteSession[], {context}: SessionScene): Markup {
  const {date, council, session, command} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [date, council, session, command].map((label) => ({label})),
    rows: sessions.map((one) => ({
      cells: [
        toDisplayDate(one.date),
        labels.word(one.council, context),
        labels.word(one.session, context),
        h("code", {}, words.command(one.name))
      ]
    }))
  });
}
