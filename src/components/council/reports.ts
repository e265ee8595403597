import {toDay, toDisplayDate, toVietnamDate} from "../../domain/days.js";
import type {CouncilReport} from "../../domain/followUpData.js";
import type {Tone} from "../chart/svg.js";
import {UnitTiles} from "../chart/UnitTiles.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {council} from "../texts/council.js";
import {nameSession} from "./answers.js";
import type {CouncilScene} from "./scene.js";

const words = council.reports;

type ReportState = "on_time" | "late" | "missing" | "waiting";

const tones: Record<ReportState, Tone> = {on_time: "soft", late: "muted", missing: "fail", waiting: "empty"};

/** Whether the report on the work reached the council in time before each session. */
export function councilReportSection(scene: CouncilScene): Markup | null {
  if (scene.reports.length === 0) return null;
  const reports = inOrder(scene);
  const chart = councilReportChart(scene);
  const {session, period, due, sent, state} = words.columns;
  const table = dataTable({
    caption: words.caption,
    columns: [session, period, due, sent, state].map((label) => ({label})),
    rows: reports.toReversed().map((report) => ({
      cells: [
        nameOf(report, scene),
        labelOf(report, scene),
        toDisplayDate(report.due),
        report.sent === null ? "—" : toDisplayDate(report.sent),
        h("span", {class: stateOf(report, scene) === "missing" ? "failing" : null}, describeState(report, scene))
      ]
    }))
  });
  const section = {id: "bao-cao-ky-hop", question: words.question, answer: describeReports(reports, scene)};
  return answerSection(section, () => chart && figureFrame(chart, scene), table);
}

/** The report to each session. Null where the catalogue asks for none or has no sessions. */
export function councilReportChart(scene: CouncilScene): Chart | null {
  if (scene.reports.length === 0) return null;
  const reports = inOrder(scene);
  const summary = describeReports(reports, scene);
  const late = reports.filter((report) => ["late", "missing"].includes(stateOf(report, scene))).length;
  return createChart(
    {
      code: "HD-02",
      title: words.title(late, reports.length),
      subtitle: words.subtitle(scene.scope.name),
      legend: (Object.keys(tones) as ReportState[]).map((state) => ({
        label: words.legend[state],
        mark: `cell-${tones[state]}`
      })),
      note: words.note(toDay(reports[0]!.session) - toDay(reports[0]!.due)),
      periods: [],
      points: [],
      draw: (size) =>
        UnitTiles(
          reports.map((report) => ({
            name: words.tile(toDisplayDate(report.session)),
            text: describeState(report, scene),
            tone: tones[stateOf(report, scene)]
          })),
          {...size, summary}
        ),
      table: {
        columns: [
          {label: words.columns.session, kind: "date"},
          {label: words.columns.period, kind: "text"},
          {label: words.columns.due, kind: "date"},
          {label: words.columns.sent, kind: "date"},
          {label: words.columns.state, kind: "text"}
        ],
        rows: reports.map((report) => [
          report.session,
          labelOf(report, scene),
          report.due,
          report.sent,
          describeState(report, scene)
        ])
      },
      native: null
    },
    scene
  );
}

function inOrder({reports}: CouncilScene): CouncilReport[] {
  return reports.toSorted((a, b) => (a.session < b.session ? -1 : 1));
}

function stateOf({sent, due}: CouncilReport, {context}: CouncilScene): ReportState {
  if (sent !== null) return sent <= due ? "on_time" : "late";
  return due < toVietnamDate(context.as_of) ? "missing" : "waiting";
}

function describeState(report: CouncilReport, scene: CouncilScene): string {
  const {sent, due, session} = report;
  const state = stateOf(report, scene);
  if (sent === null) return words.states[state];
  return state === "late" ? words.late(toDay(sent) - toDay(due)) : words.before(toDay(session) - toDay(sent));
}

function describeReports(reports: readonly CouncilReport[], scene: CouncilScene): string {
  const count = (state: ReportState) => reports.filter((report) => stateOf(report, scene) === state).length;
  const today = toVietnamDate(scene.context.as_of);
  const next = reports.find(({session}) => session >= today);
  const sentence = words.answer({on_time: count("on_time"), all: reports.length - count("waiting")});
  if (!next) return sentence;
  const {session, due} = next;
  return `${sentence} ${words.next({session: toDisplayDate(session), due: toDisplayDate(due), state: describeState(next, scene)})}`;
}

function nameOf({session}: CouncilReport, {sessions}: CouncilScene): string {
  const found = sessions.find((one) => one.date === session && one.predecessor === null);
  return found ? nameSession(found) : toDisplayDate(session);
}

function labelOf({period}: CouncilReport, {context}: CouncilScene): string {
  return context.periods.find((one) => one.period === period)?.label_vi ?? period;
}
