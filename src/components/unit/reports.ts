import {toDisplayDate, toVietnamDate} from "../../domain/days.js";
import {formatInstant} from "../../domain/format.js";
import type {SiteObligation} from "../../domain/siteData.js";
import type {UnitSource} from "../../domain/unitData.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {CellGrid} from "../chart/CellGrid.js";
import type {Tone} from "../chart/svg.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {overview} from "../texts/overview.js";
import {received} from "../texts/received.js";
import {unit as texts} from "../texts/unit.js";
import {tickOf} from "../trendFigure.js";
import type {UnitScene} from "./unitScene.js";

const words = texts.reports;

/** Reports the unit owes, period by period. */
export function obligationsSection(scene: UnitScene): Markup {
  const owed = owedReports(scene);
  const section = {id: "nop-bao-cao", question: words.question};
  const chart = unitReportsChart(scene);
  if (!chart) return answerSection({...section, answer: words.none});
  return answerSection(
    {...section, answer: words.answer(countReports(owed))},
    () => figureFrame(chart, scene),
    () => owedTable(scene)
  );
}

function owedReports({file}: UnitScene): SiteObligation[] {
  return file.obligations.filter(({state}) => state !== "not_owed");
}

function countReports(owed: readonly SiteObligation[]) {
  const count = (...states: SiteObligation["state"][]) => owed.filter(({state}) => states.includes(state)).length;
  const [in_time, late, missing] = [count("on_time"), count("late"), count("overdue", "returned")];
  return {due: in_time + late + missing, in_time, late, missing};
}

/** The state of each report by form and period. Null where the unit owes none. */
export function unitReportsChart(scene: UnitScene): Chart | null {
  const owed = owedReports(scene);
  if (owed.length === 0) return null;
  const periods = scene.context.periods.filter(({period}) => owed.some((one) => one.period === period));
  const forms = [...new Set(owed.map(({form}) => form))].toSorted();
  const counts = countReports(owed);
  const title = words.title(counts.in_time, counts.due);
  const rows = forms.map((form) => ({
    label: overview.ready.form[form] ?? form,
    cells: periods.map(({period, label_vi}) => {
      const one = owed.find((other) => other.form === form && other.period === period);
      if (!one) return null;
      const text = words.short(one.state, one.days_late);
      return {text, tone: toneOf(one), title: `${label_vi}: ${overview.ready.state(one.state, one.days_late)}`};
    })
  }));
  return createChart(
    {
      code: "DV-01",
      title,
      subtitle: words.subtitle(scene.file.name),
      legend: [
        {label: words.legend.on_time, mark: "cell-soft"},
        {label: words.legend.late, mark: "cell-muted"},
        {label: words.legend.missing, mark: "cell-fail"},
        {label: words.legend.waiting, mark: "cell-empty"}
      ],
      note: words.note,
      periods: [],
      points: [],
      draw: (size) => CellGrid(rows, {...size, summary: title, columns: periods.map(tickOf)}),
      table: owedRows(scene),
      native: null
    },
    scene
  );
}

function toneOf({state}: SiteObligation): Tone {
  if (state === "overdue" || state === "returned") return "fail";
  if (state === "late") return "muted";
  return state === "on_time" ? "soft" : "empty";
}

function owedRows(scene: UnitScene): Chart["table"] {
  const {period, form, due, received: at, state} = words.columns;
  return {
    columns: [
      {label: period, kind: "text"},
      {label: form, kind: "text"},
      {label: due, kind: "date"},
      {label: at, kind: "text"},
      {label: state, kind: "text"}
    ],
    rows: owedReports(scene).map((one) => [
      nameOfPeriod(scene, one.period),
      overview.ready.form[one.form] ?? one.form,
      toVietnamDate(one.due_at),
      one.received_at === null ? null : formatInstant(one.received_at),
      overview.ready.state(one.state, one.days_late)
    ])
  };
}

function owedTable(scene: UnitScene): Markup {
  const {columns, rows} = owedRows(scene);
  const owed = owedReports(scene);
  return dataTable({
    caption: words.caption,
    columns: columns.map(({label}) => ({label})),
    rows: rows
      .map(([period, form, due, at, state], index) => ({
        cells: [
          period ?? "",
          form ?? "",
          toDisplayDate(String(due)),
          at ?? "—",
          h("span", {class: toneOf(owed[index]!) === "fail" ? "failing" : null}, state ?? "")
        ]
      }))
      .toReversed()
  });
}

function nameOfPeriod({context}: UnitScene, code: string | null): string {
  return context.periods.find(({period}) => period === code)?.label_vi ?? "—";
}

/** The files that hold figures of the unit, newest first. */
export function filesSection(scene: UnitScene): Markup {
  const {files} = scene.file;
  const section = {id: "tep", question: texts.files.question};
  if (files.length === 0) return answerSection({...section, answer: texts.files.none});
  const refused = files.filter(([, , , , , , , status]) => status === "refused" || status === "partly_refused").length;
  const {file, period, version, received: at, status} = texts.files.columns;
  const table = dataTable({
    caption: texts.files.caption,
    columns: [file, period, version, at, status].map((label) => ({label})),
    rows: files.map((one) => ({cells: fileCells(one, scene)}))
  });
  return answerSection({...section, answer: texts.files.answer(files.length, refused)}, table);
}

function fileCells(source: UnitSource, scene: UnitScene) {
  const [, file, , , period, version, received_at, status] = source;
  return [
    h("span", {class: "file"}, file),
    nameOfPeriod(scene, period),
    version ?? "—",
    formatInstant(received_at),
    h("span", {class: `status status-${status}`}, received.status[status])
  ];
}
