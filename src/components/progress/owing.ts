import {formatDecimal, formatInstant} from "../../domain/format.js";
import type {SiteObligation} from "../../domain/siteData.js";
import {BarRows} from "../chart/BarRows.js";
import {countDomain} from "../chart/scale.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {populationOf} from "../scene.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {overview} from "../texts/overview.js";
import {progress} from "../texts/progress.js";
import type {ProgressScene} from "./scene.js";
import {isChosen, nameReport, outstanding, shortReport, unitNamer} from "./scene.js";

const words = progress.owing;

/** Who is overdue or was sent its report back, and what falls due soon. */
export function owingSection(scene: ProgressScene): Markup {
  const late = outstanding(scene);
  const chart = owingChart(scene);
  const section = {id: "no-bao-cao", question: words.question, answer: describeOwing(late, scene)};
  return answerSection(
    section,
    () => chart && figureFrame(chart, scene),
    () => owingTable(late, scene),
    () => dueTable(scene)
  );
}

/** Days late of every report that is owed. Null where nothing is. */
export function owingChart(scene: ProgressScene): Chart | null {
  const late = outstanding(scene);
  if (late.length === 0) return null;
  const domain = countDomain(late.map(({days_late}) => days_late ?? 0));
  const name = unitNamer(scene);
  const {unit, report, state, days} = words.columns;
  return createChart(
    {
      code: "TD-01",
      title: words.title(name(late[0]!.unit), late[0]!.days_late ?? 0),
      subtitle: words.subtitle(populationOf(scene)),
      note: words.note,
      periods: [],
      points: [],
      draw: (size) =>
        BarRows(
          late.map((one) => ({
            label: `${name(one.unit)} · ${shortReport(one, scene)}`,
            value: one.days_late ?? 0,
            text: overview.ready.state(one.state, one.days_late),
            tone: "fail",
            isFailing: false
          })),
          {...size, summary: describeOwing(late, scene), axis: {domain, format: (value) => formatDecimal(value)}}
        ),
      table: {
        columns: [
          {label: unit, kind: "text"},
          {label: report, kind: "text"},
          {label: state, kind: "text"},
          {label: days, kind: "count"}
        ],
        rows: late.map((one) => [name(one.unit), nameReport(one, scene), stateOf(one), one.days_late])
      },
      native: {
        kind: "bar",
        categories: late.map((one) => `${name(one.unit)} · ${shortReport(one, scene)}`),
        series: [{name: days, values: late.map(({days_late}) => days_late), look: "strong"}],
        format: "count",
        domain
      }
    },
    scene
  );
}

function describeOwing(late: readonly SiteObligation[], scene: ProgressScene): string {
  const name = unitNamer(scene);
  const returned = late.filter(({state}) => state === "returned").length;
  const names = late.map((one) => words.name(name(one.unit), nameReport(one, scene), one.days_late ?? 0));
  const sentence = late.length === 0 ? words.none : words.answer({overdue: late.length - returned, returned, names});
  const due = scene.progress.due.filter(({unit}) => isChosen(scene, unit));
  return `${sentence} ${due.length === 0 ? words.noneDue : words.due(due.length, due[0]!.working_days)}`;
}

function stateOf({state, days_late}: SiteObligation): string {
  return overview.ready.state(state, days_late);
}

function owingTable(late: readonly SiteObligation[], scene: ProgressScene): Markup | null {
  if (late.length === 0) return null;
  const name = unitNamer(scene);
  const {report, due, state} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [common.unit, report, due, state].map((label) => ({label})),
    rows: late.map((one) => ({
      cells: [
        name(one.unit),
        nameReport(one, scene),
        formatInstant(one.due_at),
        h("span", {class: "failing"}, stateOf(one))
      ]
    }))
  });
}

function dueTable(scene: ProgressScene): Markup | null {
  const due = scene.progress.due.filter(({unit}) => isChosen(scene, unit));
  if (due.length === 0) return null;
  const name = unitNamer(scene);
  const {report, due: day, left} = words.columns;
  return dataTable({
    caption: words.captionDue,
    columns: [{label: common.unit}, {label: report}, {label: day}, {label: left, isNumber: true}],
    rows: due.map((one) => ({
      cells: [name(one.unit), nameReport(one, scene), formatInstant(one.due_at), String(one.working_days)]
    }))
  });
}
