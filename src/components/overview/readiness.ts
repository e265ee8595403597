import {formatInstant} from "../../domain/format.js";
import {toDisplayDate, toVietnamDate} from "../../domain/days.js";
import type {SiteObligation, SiteUnit} from "../../domain/siteData.js";
import type {Tone} from "../chart/svg.js";
import {UnitTiles} from "../chart/UnitTiles.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {ChartTable} from "../chartTable.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {anyRefusal} from "../received/filterReports.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {populationOf} from "../scene.js";
import {inSentence} from "../show.js";
import {linkTo} from "../siteMap.js";
import {dataTable} from "../table.js";
import type {Readiness} from "../texts/overview.js";
import {overview} from "../texts/overview.js";
import {writeState} from "../viewState.js";

const words = overview.ready;

/** A report owed for the period, with the name under which it is shown. */
export interface OwedTile extends SiteObligation {
  name: string;
}

/** Reports owed for the period by the unit chosen, or by every unit of the scope, form 1 first. */
function owedReports({book, period, unit}: FigureScene): OwedTile[] {
  const units = new Map(book.figures.units.map((one) => [one.unit, one]));
  const owed = book.figures.obligations.filter(
    (one) => one.period === period.period && one.state !== "not_owed" && (unit === null || one.unit === unit.unit)
  );
  const sorted = owed.toSorted((a, b) => Number(a.form !== "F1") - Number(b.form !== "F1"));
  return sorted.map((one) => ({...one, name: nameReport(one, units.get(one.unit))}));
}

function nameReport({unit, form}: SiteObligation, known: SiteUnit | undefined): string {
  return form === "F1" ? (known?.short_name ?? unit) : (words.shortForm[form] ?? form);
}

function isIn({state}: SiteObligation): boolean {
  return state === "on_time" || state === "late";
}

/** May I use these numbers: how many of the reports owed are in, and who is missing. */
export function readinessSection(scene: FigureScene): Markup {
  const owed = owedReports(scene);
  const section = {id: "san-sang", question: words.question, answer: describeReadiness(owed, scene)};
  const chart = readinessChart(scene);
  return chart
    ? answerSection(
        section,
        () => figureFrame(chart, scene),
        () => owedTable(owed, scene)
      )
    : answerSection(section);
}

/** The state of every report owed. Null where none is. */
export function readinessChart(scene: FigureScene): Chart | null {
  const owed = owedReports(scene);
  if (owed.length === 0) return null;
  const readiness = countReports(owed);
  return createChart(
    {
      code: "TQ-01",
      title: words.title(readiness),
      subtitle: words.subtitle(populationOf(scene)),
      legend: [
        {label: words.legend.on_time, mark: "cell-soft"},
        {label: words.legend.late, mark: "cell-muted"},
        {label: words.legend.missing, mark: "cell-fail"},
        {label: words.legend.waiting, mark: "cell-empty"}
      ],
      note: words.note,
      periods: [],
      points: [],
      draw: (size) => UnitTiles(owed.map(toTile), {...size, summary: describeMissing(readiness)}),
      table: owedRows(owed, scene),
      native: null
    },
    scene
  );
}

function describeReadiness(owed: readonly OwedTile[], scene: FigureScene): Child {
  if (owed.length === 0) return words.nothingOwed;
  const refused = scene.book.figures.refusals.find((one) => one.period === scene.period.period);
  const link = h(
    "a",
    {href: `${linkTo("received")}${writeState({...scene.state, status: anyRefusal})}`},
    words.refusalsLink
  );
  const rest =
    refused && scene.unit === null ? [" ", words.refusals(refused.cells, refused.files), " ", link, "."] : [];
  return [describeMissing(countReports(owed)), rest];
}

function describeMissing(readiness: Readiness): string {
  const {valid, owed} = readiness;
  return valid === owed ? words.allIn(owed) : words.notAll(readiness);
}

function countReports(reports: readonly OwedTile[]): Readiness {
  const missing = reports.filter(({state}) => state === "overdue" || state === "returned");
  const valid = reports.filter(isIn).length;
  return {valid, owed: reports.length, missing, waiting: reports.length - valid - missing.length};
}

function toTile(owed: OwedTile): {name: string; text: string; tone: Tone} {
  return {name: owed.name, text: words.state(owed.state, owed.days_late), tone: toneOf(owed)};
}

function toneOf({state}: SiteObligation): Tone {
  if (state === "overdue" || state === "returned") return "fail";
  if (state === "late") return "muted";
  return state === "on_time" ? "soft" : "empty";
}

function owedRows(owed: readonly OwedTile[], {book}: FigureScene): ChartTable {
  const names = unitNames(book);
  const {unit, form, due, received, state, late} = words.columns;
  return {
    columns: [
      {label: unit, kind: "text"},
      {label: form, kind: "text"},
      {label: due, kind: "date"},
      {label: received, kind: "date"},
      {label: state, kind: "text"},
      {label: late, kind: "count"}
    ],
    rows: owed.map((one) => [
      names.get(one.unit) ?? one.unit,
      words.form[one.form] ?? one.form,
      toVietnamDate(one.due_at),
      one.received_at === null ? null : toVietnamDate(one.received_at),
      words.state(one.state, one.days_late),
      one.days_late
    ])
  };
}

function unitNames({figures}: FigureScene["book"]): Map<string, string> {
  return new Map(figures.units.map((one) => [one.unit, one.short_name]));
}

function owedTable(owed: readonly OwedTile[], {period, book}: FigureScene): Markup {
  const names = unitNames(book);
  const {unit, form, due, received, state} = words.columns;
  return dataTable({
    caption: words.caption(inSentence(period.label_vi)),
    columns: [unit, form, due, received, state].map((label) => ({label})),
    rows: owed.map((one) => ({
      cells: [
        names.get(one.unit) ?? one.unit,
        words.form[one.form] ?? one.form,
        toDisplayDate(toVietnamDate(one.due_at)),
        one.received_at === null ? "—" : formatInstant(one.received_at),
        h("span", {class: toneOf(one) === "fail" ? "failing" : null}, words.state(one.state, one.days_late))
      ]
    }))
  });
}
