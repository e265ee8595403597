import {toDay, toDisplayDate, toVietnamDate} from "../../domain/days.js";
import {formatPadded} from "../../domain/format.js";
import type {SiteVisit} from "../../domain/siteData.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import type {FigureScene} from "../scene.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {inspection} from "../texts/inspection.js";

const words = inspection.open;

/** An inspection whose recommendations are not all remedied. */
export interface OpenRemedy extends SiteVisit {
  open: number;
  /** Days since it was due; 0 while it is not, and where no day is set. */
  days_late: number;
}

/** Inspections with open recommendations, the longest overdue first; those of a unit divided since are nobody's. */
export function openRemedies({book, context}: FigureScene): OpenRemedy[] {
  const today = toDay(toVietnamDate(context.as_of));
  const found = book.figures.visits.flatMap((visit) => {
    const open = (visit.recommendations ?? 0) - (visit.remedied ?? 0);
    if (open <= 0 || visit.is_divided) return [];
    const due = isDay(visit.remedy_due) ? toDay(visit.remedy_due) : today;
    return [{...visit, open, days_late: Math.max(0, today - due)}];
  });
  return found.toSorted((a, b) => b.days_late - a.days_late);
}

/** How many recommendations are open, and overdue, in words. */
export function describeOpen(remedies: readonly OpenRemedy[]): string {
  let [open, overdue] = [0, 0];
  for (const remedy of remedies) {
    open += remedy.open;
    if (remedy.days_late > 0) overdue += remedy.open;
  }
  return words.answer(open, overdue);
}

/** The list of them; nothing where there is none. */
export function openTable(remedies: readonly OpenRemedy[], {book}: FigureScene): Markup | null {
  if (remedies.length === 0) return null;
  const names = new Map(book.figures.units.map(({unit, short_name}) => [unit, short_name]));
  const {actual, open, issued, due, state} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [
      {label: common.unit},
      {label: actual},
      {label: open, isNumber: true},
      {label: issued, isNumber: true},
      {label: due},
      {label: state}
    ],
    rows: remedies.map((remedy) => ({
      cells: [
        `${names.get(remedy.unit) ?? remedy.unit}${remedy.predecessor === null ? "" : ` (${remedy.predecessor})`}`,
        remedy.actual === null ? "—" : toDisplayDate(remedy.actual),
        formatPadded(remedy.open),
        formatPadded(remedy.recommendations ?? 0),
        isDay(remedy.remedy_due) ? toDisplayDate(remedy.remedy_due) : words.noDue,
        h("span", {class: remedy.days_late > 0 ? "failing" : null}, words.late(remedy.days_late))
      ]
    }))
  });
}

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
