/** Who is to be reminded of what, out of a build: by the unit that answers today. */
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue, FormCode, Unit} from "../../../src/domain/catalogue.js";
import {maskedIndicators} from "../../../src/domain/masking.js";
import type {ObligationState} from "../../../src/domain/obligations.js";
import type {ReminderFacts, UnclearCell} from "../../../src/domain/reminder.js";
import {callsForReminder, isOutstanding} from "../../../src/domain/reminder.js";
import {toListText} from "../../extracts/listText.js";
import {readRows} from "../../warehouse/readRows.js";
import {readSql} from "../../warehouse/sqlFiles.js";
import {formNames, remindTexts} from "./texts.js";

export interface OwedRow {
  unit: string;
  form: FormCode;
  period: string;
  due_at: string;
  received_at: string | null;
  days_late: number | null;
  state: ObligationState;
  answered_by: string[];
}

export interface UnitReminder {
  unit: Unit;
  facts: ReminderFacts;
}

/** A unit at the head of others, and everyone who is listed with it. */
export interface ProvinceReminders {
  province: Unit;
  /** All that its units owe for the periods chosen. */
  owed: OwedRow[];
  reminders: UnitReminder[];
}

export interface ReminderOptions {
  catalogue: Catalogue;
  /** Code of a period; null: the last one that has fallen due, whatever falls due soon, and what is still owed of any before. */
  period: string | null;
  as_of: string;
}

/** The reminders, by province in official order; provinces that owe nothing are left out. */
export async function readReminders(
  connection: DuckDBConnection,
  {catalogue, period, as_of}: ReminderOptions
): Promise<ProvinceReminders[]> {
  const all = await readRows<OwedRow>(connection, await readSql("queries/status"), {period: null});
  const isChosen = chosenPeriods(all, period);
  const asked = all.filter(({state}) => state !== "not_owed");
  const owed = asked.filter((row) => isChosen(row) || (period === null && isOutstanding(row.state)));
  const units = new Map(catalogue.units.map((unit) => [unit.code, unit]));
  const unclear = await readUnclear(connection, catalogue, {owed, isChosen});
  const groups = new Map<string, ProvinceReminders>();
  const groupOf = (unit: Unit) => {
    const province = provinceOf(unit, units, catalogue);
    const group = groups.get(province.code) ?? {province, owed: [], reminders: []};
    groups.set(province.code, group);
    return group;
  };
  for (const row of owed) {
    for (const group of new Set(answering(row, units).map(groupOf))) group.owed.push(row);
  }
  for (const unit of catalogue.units.toSorted((first, second) => first.order - second.order)) {
    const own = owed.filter((row) => answering(row, units).includes(unit) && callsForReminder(row.state));
    const cells = unclear.get(unit.code) ?? [];
    if (own.length === 0 && cells.length === 0) continue;
    const items = own.map((row) => ({...row, form: formOf(row, unit, units), period: labelOf(row.period, catalogue)}));
    groupOf(unit).reminders.push({unit, facts: {unit: unit.name, owed: items, unclear: cells, as_of}});
  }
  return [...groups.values()].toSorted((first, second) => first.province.order - second.province.order);
}

function chosenPeriods(rows: readonly OwedRow[], period: string | null): (row: OwedRow) => boolean {
  if (period !== null) return (row) => row.period === period;
  const last = rows.findLast(({state}) => state !== "not_due" && state !== "due_soon" && state !== "not_owed")?.period;
  const soon = new Set(rows.filter(({state}) => state === "due_soon").map((row) => row.period));
  return (row) => row.period === last || soon.has(row.period);
}

/** The units that answer for a report today: the debtor, or those that took it over. */
function answering({unit, answered_by}: OwedRow, units: ReadonlyMap<string, Unit>): Unit[] {
  const codes = answered_by.length === 0 ? [unit] : answered_by;
  return codes.flatMap((code) => units.get(code) ?? []);
}

function formOf({unit, form}: OwedRow, addressee: Unit, units: ReadonlyMap<string, Unit>): string {
  const name = formNames[form];
  if (unit === addressee.code) return name;
  const debtor = units.get(unit)?.name ?? unit;
  return debtor === addressee.name ? remindTexts.ofNamesake(name) : remindTexts.of(name, debtor);
}

function labelOf(period: string, {periods}: Catalogue): string {
  return periods.find(({code}) => code === period)?.label_vi ?? period;
}

/** The unit above where that reports too, else the unit itself. */
function provinceOf(unit: Unit, units: ReadonlyMap<string, Unit>, {obligations}: Catalogue): Unit {
  const parent = unit.parent === null ? undefined : units.get(unit.parent);
  return parent && obligations.some(({unit_kind}) => unit_kind === parent.kind) ? parent : unit;
}

interface UnclearRow extends UnclearCell {
  unit: string;
  period: string;
  is_masked: boolean;
}

/** What was refused of the newest files of each sender and has not come since, by the unit that answers for it today. */
async function readUnclear(
  connection: DuckDBConnection,
  catalogue: Catalogue,
  {owed, isChosen}: {owed: readonly OwedRow[]; isChosen: (row: OwedRow) => boolean}
): Promise<Map<string, UnclearCell[]>> {
  const masked = {masked: toListText(maskedIndicators(catalogue.settings))};
  const rows = await readRows<UnclearRow>(connection, await readSql("queries/unclear_cells"), masked);
  const periods = new Set(owed.filter(isChosen).map(({period}) => period));
  // Of older periods only what was sent back is asked for again.
  const returned = new Set(owed.flatMap((row) => (row.state === "returned" ? [`${row.unit} ${row.period}`] : [])));
  const heirs = new Map(owed.map(({unit, answered_by}) => [unit, answered_by]));
  const byUnit = new Map<string, UnclearCell[]>();
  for (const {unit, period, file, sheet, cell, message, is_masked} of rows) {
    if (!periods.has(period) && !returned.has(`${unit} ${period}`)) continue;
    const name = file.split("/").at(-1)!;
    const unclear = {file: name, sheet, cell, message: is_masked ? remindTexts.masked : message};
    for (const code of heirs.get(unit) ?? [unit]) byUnit.set(code, [...(byUnit.get(code) ?? []), unclear]);
  }
  return byUnit;
}
