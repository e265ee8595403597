import {toDisplayDate} from "../../domain/days.js";
import {formatInstant} from "../../domain/format.js";
import type {SessionDocuments, SessionsFile, SiteSession} from "../../domain/sessionData.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {Scene} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence} from "../show.js";
import {dataTable} from "../table.js";
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
    sessionTable(sessions)
  );
}

function documentSet(
  {session, date, is_future}: SiteSession,
  {period: code, as_of, files}: SessionDocuments,
  {context}: SessionScene
): Markup {
  const period = context.periods.find((one) => one.period === code)?.label_vi ?? code;
  const own = files.filter(({path}) => endingOf(path) in words.kinds);
  const figures = files.filter((file) => !own.includes(file));
  return h(
    "section",
    {},
    h("h3", {}, words.heading(session, toDisplayDate(date))),
    h("p", {}, words.basis(inSentence(period), formatInstant(as_of))),
    is_future && h("p", {class: "hint"}, words.draft),
    h(
      "ul",
      {class: "downloads"},
      own.map((file) => h("li", {}, download(file, words.kinds[endingOf(file.path)]!)))
    ),
    figures.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${words.figures} (${figures.length})`),
        h(
          "ul",
          {class: "downloads"},
          figures.map((file) => h("li", {}, download(file, file.path.slice(file.path.lastIndexOf("/") + 1))))
        )
      )
  );
}

function download({path, bytes}: {path: string; bytes: number}, label: string): Child {
  return [h("a", {href: `./${path}`, download: ""}, label), ` (${words.size(bytes)})`];
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function sessionTable(sessions: readonly SiteSession[]): Markup {
  const {date, council, session, command} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [date, council, session, command].map((label) => ({label})),
    rows: sessions.map((one) => ({
      cells: [toDisplayDate(one.date), one.council, one.session, h("code", {}, words.command(one.name))]
    }))
  });
}
