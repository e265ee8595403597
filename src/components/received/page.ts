import type {NativeLook} from "../../domain/nativeChart.js";
import type {SiteReport} from "../../domain/siteData.js";
import {fileStatuses} from "../../domain/values.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import {filterBar} from "../filters.js";
import type {ChartColumn, ChartTable} from "../chartTable.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {StackedRows} from "../chart/StackedRows.js";
import type {StackedRow} from "../chart/StackedRows.js";
import {countDomain} from "../chart/scale.js";
import type {Tone} from "../chart/svg.js";
import {rowsTable} from "../rowsTable.js";
import {answerSection} from "../section.js";
import type {ReportScene} from "../scene.js";
import {received as words} from "../texts/received.js";
import {tickOf} from "../trendFigure.js";
import {writeState} from "../viewState.js";
import {allPeriods, anyRefusal, filterReports, unknownProvince} from "./filterReports.js";
import {reportList} from "./list.js";

/** Reports received, file by file, with each refusal, its cell and its reason. */
export function receivedPage(scene: ReportScene): Child {
  return [reportBar(scene), () => reportSection(scene)];
}

function reportBar(scene: ReportScene): Child {
  const {state, reports, context, period} = scene;
  const alive = reports.units.filter(({valid_from, valid_to}) =>
    state.period === allPeriods ? true : valid_from <= period.to && (valid_to === null || period.to <= valid_to)
  );
  const unknown = {value: unknownProvince, label: words.unknownScope, isChosen: state.province === unknownProvince};
  return filterBar(scene, {
    units: alive,
    unit: alive.find(({unit}) => unit === state.unit) ?? null,
    extraProvince: context.unknown_reports > 0 ? unknown : null,
    extraPeriod: {value: allPeriods, label: words.filter.allPeriods, isChosen: state.period === allPeriods}
  });
}

function reportSection(scene: ReportScene): Child {
  const inRange = filterReports({...scene, state: {...scene.state, status: null, find: null}});
  const shown = filterReports(scene);
  const chart = statusChart(scene);
  const section = {id: "da-nhan", question: words.question, answer: describeReports(inRange, scene)};
  return answerSection(
    section,
    () => chart && figureFrame(chart, scene),
    () => chart && rowsTable(chart.table, words.figure.caption),
    h("h2", {id: "danh-sach"}, words.list.caption),
    listFilters(scene),
    reportList(shown, scene)
  );
}

function describeReports(reports: readonly SiteReport[], {context, state}: ReportScene): Child {
  const count = (status: SiteReport["status"]) => reports.filter((report) => report.status === status).length;
  let cells = 0;
  for (const report of reports) cells += report.refused;
  const parts = fileStatuses
    .filter((status) => count(status) > 0)
    .map(
      (status) =>
        words.part(count(status), words.status[status]) + (status === "partly_refused" ? words.cells(cells) : "")
    );
  const sentence = reports.length === 0 ? words.none : words.answer(reports.length, parts);
  const unknown = context.unknown_reports;
  if (unknown === 0 || state.province === unknownProvince) return sentence;
  const link = h(
    "a",
    {href: writeState({province: unknownProvince, period: allPeriods, unit: null}), "data-view": ""},
    words.showUnknown
  );
  return [sentence, " ", words.unknown(unknown), " ", link, "."];
}

const looks: NativeLook[] = ["strong", "soft", "muted", "context"];

const groups: {statuses: readonly SiteReport["status"][]; label: string; tone: Tone}[] = [
  {statuses: ["accepted"], label: words.status.accepted, tone: "base"},
  {statuses: ["accepted_with_notes"], label: words.status.accepted_with_notes, tone: "soft"},
  {statuses: ["duplicate", "ignored"], label: words.status.duplicate, tone: "muted"},
  {
    statuses: ["partly_refused", "refused"],
    label: `${words.status.partly_refused}, ${words.status.refused}`,
    tone: "fail"
  }
];

/** Files by period and by what reading them gave. Null where there are none. */
export function statusChart(scene: ReportScene): Chart | null {
  const all = filterReports({...scene, state: {...scene.state, period: allPeriods, status: null, find: null}});
  if (all.length === 0) return null;
  const rows = statusRows(all, scene);
  const domain = countDomain(rows.map((row) => row.count));
  const bad = all.filter(({status}) => status === "refused" || status === "partly_refused").length;
  const title = words.figure.title(bad, all.length);
  return createChart(
    {
      code: "BC-01",
      title,
      subtitle: words.figure.subtitle(nameSenders(scene)),
      legend: groups.map(({label, tone}) => ({label, mark: `tone-${tone}`})),
      note: words.figure.note,
      periods: [],
      points: [],
      draw: (size) =>
        StackedRows(rows, {
          ...size,
          summary: title,
          axis: {domain, format: (value) => String(value)}
        }),
      table: countRows(rows),
      native: {
        kind: "bar",
        isStacked: true,
        categories: rows.map(({label}) => label),
        series: groups.map(({label}, index) => ({
          name: label,
          values: rows.map(({parts}) => parts[index]!.value),
          look: looks[index]!
        })),
        format: "count",
        domain
      }
    },
    scene
  );
}

function countRows(rows: ReturnType<typeof statusRows>): ChartTable {
  const {period, all} = words.figure.columns;
  return {
    columns: [
      {label: period, kind: "text"},
      ...[...groups.map(({label}) => label), all].map((label): ChartColumn => ({label, kind: "count"}))
    ],
    rows: rows.map(({label, parts, count}) => [label, ...parts.map(({value}) => value), count])
  };
}

function nameSenders({state, scope, reports}: ReportScene): string {
  if (state.province === unknownProvince) return words.unknownScope;
  return reports.units.find(({unit}) => unit === state.unit)?.short_name ?? scope.name;
}

function statusRows(reports: readonly SiteReport[], {context}: ReportScene): (StackedRow & {count: number})[] {
  const places = [...context.periods.map((period) => period.period), null];
  return places.flatMap((place) => {
    const own = reports.filter((report) => report.period === place);
    if (own.length === 0) return [];
    const period = context.periods.find((one) => one.period === place);
    return [
      {
        label: period ? tickOf(period) : words.figure.noPeriod,
        text: words.figure.end(own.length),
        count: own.length,
        parts: groups.map(({statuses, label, tone}) => {
          const value = own.filter((report) => statuses.includes(report.status)).length;
          return {name: label, value, text: String(value), tone};
        })
      }
    ];
  });
}

function listFilters({state}: ReportScene): Markup {
  const choices: [string, string][] = [
    ["", words.filter.all],
    [anyRefusal, words.filter.problems],
    ...fileStatuses.map((status): [string, string] => [status, words.status[status]])
  ];
  const options = choices.map(([value, label]) =>
    h("option", {value, selected: value === (state.status ?? "")}, label)
  );
  return h(
    "form",
    {class: "filters", "aria-label": words.list.caption},
    h("label", {}, h("span", {}, words.filter.status), h("select", {name: "status"}, options)),
    h(
      "label",
      {class: "wide"},
      h("span", {}, words.filter.find),
      h("input", {type: "search", name: "find", value: state.find ?? ""})
    )
  );
}
