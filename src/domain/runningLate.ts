/** What runs late, from registers and reported dates. Days are ISO dates; an entry without a readable day is left out. */
import {addDays, addMonths, toDay} from "./days.js";
import type {LateItem, LateKind, SiteQuestion} from "./followUpData.js";
import type {SiteVisit} from "./siteData.js";

/** Since when staff conferences have a last day (Luật 10/2022 Điều 91). */
const conferenceLaw = "2023-07-01";

/** Inspections of the newest work year whose planned day has passed without them. A month ends on its last day. */
export function lateInspections(visits: readonly SiteVisit[], today: string): LateItem[] {
  const own = visits.filter(({is_own}) => is_own);
  const year = Math.max(...own.map(({work_year}) => work_year));
  return own.flatMap(({unit, work_year, planned, actual}) => {
    const due = lastDayOf(planned);
    if (work_year !== year || actual !== null || due === null || due >= today) return [];
    return [toItem("inspection", unit, {due, today})];
  });
}

/** Inspections with recommendations not remedied by the day set, else so many days after the inspection. */
export function lateRemedies(visits: readonly SiteVisit[], {today, days}: {today: string; days: number}): LateItem[] {
  const pastYear = pastYears(visits);
  return visits.flatMap(({unit, work_year, recommendations, remedied, remedy_due, actual, is_divided}) => {
    const count = (recommendations ?? 0) - (remedied ?? 0);
    const due = lastDayOf(remedy_due) ?? (actual === null ? null : addDays(actual, days));
    if (count <= 0 || is_divided || due === null || due >= today) return [];
    return [{...toItem("remedy", unit, {due, today}), count, past_year: pastYear(work_year)}];
  });
}

/** Gives back a work year that is not the newest among these lines of a register; null for the newest. */
function pastYears(lines: readonly {work_year: number}[]): (year: number) => number | null {
  const newest = Math.max(...lines.map(({work_year}) => work_year));
  return (year) => (year < newest ? year : null);
}

/** Questions of the council whose answer is overdue. */
export function lateAnswers(questions: readonly SiteQuestion[], today: string): LateItem[] {
  const pastYear = pastYears(questions);
  return questions.flatMap(({standing, due, work_year}) =>
    standing === "overdue" && due !== null
      ? [{...toItem("council_answer", null, {due, today}), past_year: pastYear(work_year)}]
      : []
  );
}

/** A day that one unit reported; null: it was asked and gave none. */
export interface UnitDay {
  unit: string;
  day: string | null;
}

/**
 * Conferences held after the last day for them, so many months into the work year in which they are held (the period
 * they were reported for). Before the law nothing set a day.
 */
export function lateConferences(held: readonly UnitDay[], {from, months}: {from: string; months: number}): LateItem[] {
  const due = addDays(addMonths(from, months), -1);
  if (from < conferenceLaw) return [];
  return held.flatMap(({unit, day}) =>
    day !== null && day > due ? [toItem("conference", unit, {due, today: day})] : []
  );
}

/** The last day for the conferences of the work year that began after `to`; null when that is past. */
export function nextConference({to, months}: {to: string; months: number}, today: string): LateItem | null {
  const due = addDays(addMonths(addDays(to, 1), months), -1);
  return due < today || to >= today || to < conferenceLaw ? null : toItem("next_conference", null, {due, today});
}

/** Terms of boards that have ended, or end within so many days. */
export function endingTerms(
  starts: readonly UnitDay[],
  {today, months, warning}: {today: string; months: number; warning: number}
): LateItem[] {
  return starts.flatMap(({unit, day}) => {
    if (day === null) return [];
    const item = toItem("board_term", unit, {due: addDays(addMonths(day, months), -1), today});
    return item.days! >= -warning ? [item] : [];
  });
}

function toItem(kind: LateKind, unit: string | null, {due, today}: {due: string; today: string}): LateItem {
  return {kind, unit, due, days: toDay(today) - toDay(due), count: null, past_year: null};
}

/** The day itself, or the last of a month (YYYY-MM); null for any other text. */
function lastDayOf(text: string | null): string | null {
  if (text === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return /^\d{4}-\d{2}$/.test(text) ? addDays(addMonths(`${text}-01`, 1), -1) : null;
}
