import type {Catalogue, FormCode, Obligation, Period, Unit} from "./catalogue.js";
import {isValidOn} from "./catalogue.js";
import {addDays, toDay, toVietnamDate} from "./days.js";
import type {LineageEvent} from "./lineage/events.js";
import {toEvents} from "./lineage/events.js";
import {restateVector} from "./lineage/vector.js";
import {addWorkingDays, holidayDates} from "./workingDays.js";

export const obligationStates = ["not_due", "due_soon", "on_time", "late", "overdue", "returned", "not_owed"] as const;
export type ObligationState = (typeof obligationStates)[number];

/** One form of one unit for one period that came in. A file with several forms or units makes several. */
export interface Receipt {
  unit: string;
  form: FormCode;
  period: string;
  /** ISO instant with offset. */
  received_at: string;
  /** False for a refused or empty report and for a duplicate: it fulfils nothing. */
  counts: boolean;
  /** True for a duplicate, which says nothing new. */
  is_duplicate: boolean;
}

/** A report that a unit owes, as things stand at one moment. */
export interface OwedReport {
  unit: string;
  form: FormCode;
  period: string;
  due_at: string;
  /** Of the first report that counts; null while there is none. */
  received_at: string | null;
  /** Calendar days in Vietnam after the due date until received, or until now while overdue; null while not due. */
  days_late: number | null;
  state: ObligationState;
  /** Who answers for it now: the unit itself, or the units that took it over. */
  answered_by: string[];
}

interface Moment {
  catalogue: Catalogue;
  events: readonly LineageEvent[];
  /** The first date that is too far off for a report due then to be due soon. */
  horizon: string;
  receipts: ReadonlyMap<string, Receipt[]>;
  isAlive: (unit: string, date: string) => boolean;
  now: string;
}

/**
 * Every report owed, one row per obligation and unit of its kind that is valid on the period's last day, in the order of
 * the obligations and units. Receipts later than `now` (ISO instant) are not known yet. A refused, empty or duplicate
 * report fulfils nothing; a unit that took over the debtor as a whole can fulfil it.
 */
export function owedReports(catalogue: Catalogue, receipts: readonly Receipt[], now: string): OwedReport[] {
  const events = toEvents(catalogue.lineage, catalogue.units);
  const units = new Map(catalogue.units.map((unit) => [unit.code, unit]));
  const moment: Moment = {
    catalogue,
    events,
    horizon: horizonOf(catalogue, now),
    receipts: groupReceipts(receipts, now),
    isAlive: (code, date) => units.has(code) && isValidOn(units.get(code)!, date),
    now
  };
  const periods = new Map(catalogue.periods.map((period) => [period.code, period]));
  return catalogue.obligations.flatMap((obligation) => {
    const period = periods.get(obligation.period);
    if (!period) return [];
    const debtors = catalogue.units.filter((unit) => unit.kind === obligation.unit_kind && isValidOn(unit, period.to));
    return debtors.map((unit) => judge(obligation, {unit, period}, moment));
  });
}

function groupReceipts(receipts: readonly Receipt[], now: string): Map<string, Receipt[]> {
  const groups = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    if (Date.parse(receipt.received_at) > Date.parse(now)) continue;
    const key = receiptKey(receipt);
    groups.set(key, [...(groups.get(key) ?? []), receipt]);
  }
  return groups;
}

function judge(obligation: Obligation, {unit, period}: {unit: Unit; period: Period}, moment: Moment): OwedReport {
  const heirs = heirsOf(unit, period, moment);
  const receipts = [unit.code, ...heirs.whole].flatMap(
    (code) => moment.receipts.get(receiptKey({unit: code, form: obligation.form, period: period.code})) ?? []
  );
  const first = firstThatCounts(receipts);
  const wasReturned = receipts.some((receipt) => !receipt.counts && !receipt.is_duplicate);
  const {form, due_at} = obligation;
  const base = {unit: unit.code, form, period: period.code, due_at, answered_by: heirs.today};
  if (first) {
    const isLate = Date.parse(first.received_at) > Date.parse(due_at);
    const days_late = daysAfter(due_at, first.received_at);
    return {...base, received_at: first.received_at, days_late, state: isLate ? "late" : "on_time"};
  }
  const isOverdue = Date.parse(moment.now) > Date.parse(due_at);
  const days_late = isOverdue ? daysAfter(due_at, moment.now) : null;
  return {...base, received_at: null, days_late, state: openState({isOverdue, wasReturned, due_at}, moment)};
}

function openState(
  {isOverdue, wasReturned, due_at}: {isOverdue: boolean; wasReturned: boolean; due_at: string},
  {horizon}: Moment
): ObligationState {
  if (wasReturned) return "returned";
  if (isOverdue) return "overdue";
  return toVietnamDate(due_at) < horizon ? "due_soon" : "not_due";
}

/** The working day after the last one on which a report is due soon: found once, as due dates may be years away. */
function horizonOf({holidays, settings}: Catalogue, now: string): string {
  return addWorkingDays(addDays(toVietnamDate(now), 1), settings.due_soon_working_days, holidayDates(holidays));
}

/** Calendar days from the date due to the date of an instant, both in Vietnam; 0 when it is not later. */
function daysAfter(due_at: string, instant: string): number {
  return Math.max(0, toDay(toVietnamDate(instant)) - toDay(toVietnamDate(due_at)));
}

function firstThatCounts(receipts: readonly Receipt[]): Receipt | null {
  let first: Receipt | null = null;
  for (const receipt of receipts) {
    if (!receipt.counts) continue;
    if (!first || Date.parse(receipt.received_at) < Date.parse(first.received_at)) first = receipt;
  }
  return first;
}

/**
 * Units that answer for the debtor today, and those that at any time took it over as a whole. A unit that existed in the
 * period already owes a report of its own, which says nothing about the debtor.
 */
function heirsOf(unit: Unit, period: Period, {events, isAlive, now}: Moment): {today: string[]; whole: string[]} {
  const today = toVietnamDate(now);
  if (today <= period.to) return {today: [unit.code], whole: []};
  const whole = new Set<string>();
  let current = unit.code;
  for (const event of events) {
    if (event.date <= period.to || event.date > today) continue;
    const shares = event.successors.get(current) ?? [];
    if (shares.length > 1) break;
    if (shares[0]) current = shares[0].unit;
    whole.add(current);
  }
  const {weights, path} = restateVector(events, unit.code, {from: period.to, to: today});
  const heirs = [...weights.keys()];
  if (path === "exact") for (const code of heirs) whole.add(code);
  return {today: heirs, whole: [...whole].filter((code) => !isAlive(code, period.to))};
}

function receiptKey({unit, form, period}: Pick<Receipt, "unit" | "form" | "period">): string {
  return `${unit} ${form} ${period}`;
}
