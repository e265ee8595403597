import {toDisplayDate} from "../../domain/days.js";
import type {SiteUnit, SiteVisit} from "../../domain/siteData.js";
import type {GridCell} from "../chart/CellGrid.js";
import {CellGrid} from "../chart/CellGrid.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {ChartColumn, ChartTable} from "../chartTable.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {common} from "../texts/common.js";
import {inspection} from "../texts/inspection.js";

const words = inspection.visits;

/** Which unit was inspected in which work year, and which not for long. */
export function visitsSection(scene: FigureScene): Markup {
  const {visits} = scene.book.figures;
  const section = {id: "lan-kiem-tra", question: words.question};
  if (visits.length === 0) return answerSection({...section, answer: words.none});
  const chart = visitsChart(scene);
  return answerSection({...section, answer: describeAbsent(scene)}, chart && figureFrame(chart, scene));
}

/** Inspections of every unit by work year. Null without a register of inspections. */
export function visitsChart(scene: FigureScene): Chart | null {
  const {visits, units} = scene.book.figures;
  if (visits.length === 0) return null;
  const years = [...new Set(visits.map((visit) => visit.work_year))].toSorted((a, b) => a - b);
  const members = units.filter((unit) => unit.role === "member");
  const alive = members.filter((unit) => existsIn(unit, scene.period.work_year, scene));
  const reached = alive.filter((unit) => countDirect(visits, unit, scene.period.work_year) > 0).length;
  return createChart(
    {
      code: "KT-03",
      title: words.title(scene.period.work_year, reached, alive.length),
      subtitle: words.subtitle(scene.scope.name),
      legend: [
        {label: words.legend.direct, mark: "cell-base"},
        {label: words.legend.other, mark: "cell-muted"},
        {label: words.legend.planned, mark: "cell-empty"},
        {label: words.legend.none, mark: "no-mark"}
      ],
      note: words.note,
      periods: [],
      points: [],
      draw: (size) =>
        CellGrid(
          members.map((unit) => ({
            label: unit.short_name,
            isChosen: unit.unit === scene.unit?.unit,
            cells: years.map((year) => (existsIn(unit, year, scene) ? toCell(unit, year, visits) : null))
          })),
          {
            ...size,
            summary: describeAbsent(scene),
            columns: years.map((year) => (size.width < 560 ? String(year) : words.year(year)))
          }
        ),
      table: visitRows(members, scene),
      native: null
    },
    scene
  );
}

function visitRows(members: readonly SiteUnit[], {book}: FigureScene): ChartTable {
  const {year, kind, planned, actual} = words.columns;
  const days = [planned, actual].map((label): ChartColumn => ({label, kind: "date"}));
  return {
    columns: [{label: common.unit, kind: "text"}, {label: year, kind: "year"}, {label: kind, kind: "text"}, ...days],
    rows: members.flatMap(({unit, short_name}) => {
      const own = book.figures.visits.filter((visit) => visit.unit === unit);
      if (own.length === 0) return [[short_name, null, words.never, null, null]];
      return own.map((visit) => [
        short_name,
        visit.work_year,
        visit.is_direct ? words.legend.direct : words.legend.other,
        visit.planned,
        visit.actual
      ]);
    })
  };
}

function describeAbsent({book, period}: FigureScene): string {
  const codes = book.figures.not_inspected[period.period] ?? [];
  const units = new Map(book.figures.units.map((unit) => [unit.unit, unit]));
  const all = book.figures.units.filter(
    (unit) =>
      unit.role === "member" && unit.valid_from <= period.to && (unit.valid_to === null || unit.valid_to >= period.to)
  );
  const names = codes.map((code) => units.get(code)?.short_name ?? code);
  const date = toDisplayDate(period.to);
  return names.length === 0 ? words.all(date) : words.some(names, all.length, date);
}

/** A unit lives in a work year when it does on its last day that any period of the year covers. */
function existsIn(unit: SiteUnit, year: number, {context}: FigureScene): boolean {
  return context.periods.some(
    (period) =>
      period.work_year === year &&
      unit.valid_from <= period.to &&
      (unit.valid_to === null || unit.valid_to >= period.to)
  );
}

function countDirect(visits: readonly SiteVisit[], {unit}: SiteUnit, year: number): number {
  return visits.filter((visit) => visit.unit === unit && visit.work_year === year && visit.is_direct && visit.actual)
    .length;
}

function toCell(unit: SiteUnit, year: number, visits: readonly SiteVisit[]): GridCell {
  const own = visits.filter((visit) => visit.unit === unit.unit && visit.work_year === year);
  if (own.length === 0) return {text: "·", tone: "blank", title: ""};
  const done = own.filter((visit) => visit.actual !== null);
  const title = `${unit.short_name}, ${words.year(year)}: ${own.map(describeVisit).join("; ")}`;
  if (done.length === 0) return {text: words.planned, tone: "empty", title};
  return {text: String(done.length), tone: done.some((visit) => visit.is_direct) ? "base" : "muted", title};
}

function describeVisit({actual, planned, is_direct}: SiteVisit): string {
  const kind = is_direct ? words.legend.direct : words.legend.other;
  if (actual !== null) return `${kind} ${toDisplayDate(actual)}`;
  return `${words.legend.planned}${planned !== null && /^\d{4}-\d{2}-\d{2}$/.test(planned) ? ` ${toDisplayDate(planned)}` : ""}`;
}
