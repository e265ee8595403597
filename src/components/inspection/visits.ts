import {toDisplayDate} from "../../domain/days.js";
import type {SiteUnit, SiteVisit} from "../../domain/siteData.js";
import type {GridCell} from "../chart/CellGrid.js";
import {CellGrid} from "../chart/CellGrid.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {ChartColumn, ChartTable} from "../chartTable.js";
import type {Markup} from "../markup.js";
import {livesOn} from "../points.js";
import {rowsTable} from "../rowsTable.js";
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
  return answerSection(
    {...section, answer: describeAbsent(scene)},
    () => chart && figureFrame(chart, scene),
    () => chart && rowsTable(chart.table, words.caption)
  );
}

/** Inspections of every unit by work year. Null without a register of inspections. */
export function visitsChart(scene: FigureScene): Chart | null {
  const {visits} = scene.book.figures;
  if (visits.length === 0) return null;
  const years = [...new Set(visits.map((visit) => visit.work_year))].toSorted((a, b) => a - b);
  const members = membersOf(scene);
  const alive = members.filter((unit) => livesOn(unit, scene.period.to));
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
        ...(hasPredecessors(scene) ? [{label: words.legend.predecessor, mark: "no-mark"}] : []),
        {label: words.legend.none, mark: "no-mark"}
      ],
      note: words.note,
      periods: scene.context.periods.filter(({work_year}) => years.includes(work_year)),
      points: [],
      draw: (size) =>
        CellGrid(
          members.map((unit) => ({
            label: unit.short_name,
            isChosen: unit.unit === scene.unit?.unit,
            cells: years.map((year) => (isShownIn(unit, year, scene) ? toCell(unit, year, visits) : null))
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

/** Through `current` only units of today: those before them stand within. */
function membersOf({book}: FigureScene): SiteUnit[] {
  const {units, lens} = book.figures;
  return units.filter((unit) => unit.role === "member" && (lens === "as_reported" || unit.valid_to === null));
}

function hasPredecessors({book}: FigureScene): boolean {
  return book.figures.visits.some(({predecessor}) => predecessor !== null);
}

function visitRows(members: readonly SiteUnit[], {book}: FigureScene): ChartTable {
  const {year, kind, planned, actual, inspected} = words.columns;
  const days = [planned, actual].map((label): ChartColumn => ({label, kind: "date"}));
  return {
    columns: [
      {label: common.unit, kind: "text"},
      {label: year, kind: "year"},
      {label: kind, kind: "text"},
      ...days,
      {label: inspected, kind: "text"}
    ],
    rows: members.flatMap(({unit, short_name}) => {
      const own = book.figures.visits.filter((visit) => visit.unit === unit);
      if (own.length === 0) return [[short_name, null, words.never, null, null, null]];
      return own.map((visit) => [
        short_name,
        visit.work_year,
        visit.is_direct ? words.legend.direct : words.legend.other,
        visit.planned,
        visit.actual,
        visit.predecessor
      ]);
    })
  };
}

function describeAbsent(scene: FigureScene): string {
  const {book, period} = scene;
  const codes = new Set(book.figures.not_inspected[period.period] ?? []);
  const all = book.figures.units.filter((unit) => unit.role === "member" && livesOn(unit, period.to));
  const absent = book.figures.units.filter(({unit}) => codes.has(unit));
  const names = absent.map((unit) => words.absent(unit.short_name, lastVisit(unit, scene)));
  const date = toDisplayDate(period.to);
  return names.length === 0 ? words.all(date) : words.some(names, all.length, date);
}

/** Last day of a direct inspection that counts for the unit, up to the end of the period; null without one. */
function lastVisit({unit}: SiteUnit, {book, period}: FigureScene): string | null {
  const days = book.figures.visits.flatMap((visit) => {
    const counts = visit.unit === unit && visit.is_direct && !visit.is_divided;
    return counts && visit.actual !== null && visit.actual <= period.to ? [visit.actual] : [];
  });
  const last = days.toSorted().at(-1);
  return last === undefined ? null : toDisplayDate(last);
}

/** In a work year, a unit is shown that lives on the last day of any period of it, or that has one before it there. */
function isShownIn(unit: SiteUnit, year: number, {context, book}: FigureScene): boolean {
  const inherits = book.figures.visits.some((visit) => visit.unit === unit.unit && visit.work_year <= year);
  if (book.figures.lens === "current" && inherits) return true;
  return context.periods.some(
    (period) =>
      period.work_year === year &&
      unit.valid_from <= period.to &&
      (unit.valid_to === null || unit.valid_to >= period.to)
  );
}

function countDirect(visits: readonly SiteVisit[], {unit}: SiteUnit, year: number): number {
  const own = visits.filter((visit) => visit.unit === unit && visit.work_year === year && !visit.is_divided);
  return own.filter((visit) => visit.is_direct && visit.actual).length;
}

function toCell(unit: SiteUnit, year: number, visits: readonly SiteVisit[]): GridCell {
  const own = visits.filter((visit) => visit.unit === unit.unit && visit.work_year === year);
  if (own.length === 0) return {text: "·", tone: "blank", title: ""};
  const done = own.filter((visit) => visit.actual !== null);
  const title = `${unit.short_name}, ${words.year(year)}: ${own.map(describeVisit).join("; ")}`;
  if (done.length === 0) return {text: words.planned, tone: "empty", title};
  const text = `${done.length}${done.some((visit) => visit.predecessor !== null) ? words.mark : ""}`;
  return {text, tone: done.some((visit) => visit.is_direct && !visit.is_divided) ? "base" : "muted", title};
}

function describeVisit({actual, planned, is_direct, predecessor, is_divided}: SiteVisit): string {
  const place = predecessor === null ? "" : words.at(predecessor, is_divided);
  const kind = is_direct ? words.legend.direct : words.legend.other;
  if (actual !== null) return `${kind} ${toDisplayDate(actual)}${place}`;
  const day = planned !== null && /^\d{4}-\d{2}-\d{2}$/.test(planned) ? ` ${toDisplayDate(planned)}` : "";
  return `${words.legend.planned}${day}${place}`;
}
