/** A report as rows of the tables in `sql/cache`. */
import type {Report} from "../../loaders/types.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {valueStates} from "../../src/domain/values.js";
import type {StoredReading} from "./readingCache.js";
import type {TableWriter} from "./tableWriter.js";

export const cacheTables = [
  "sheets",
  "readings",
  "reading_values",
  "reading_lines",
  "reading_cells",
  "reading_totals",
  "reading_findings"
] as const;

export type ReadingWriters = Record<(typeof cacheTables)[number], TableWriter>;

/** Numbers that stand for texts in the cache. Units, periods and indicators go by their position in the catalogue. */
export interface ReadingContext {
  unitIds: Map<string, number>;
  periodIds: Map<string, number>;
  indicatorIds: Map<string, number>;
  sheetIds: Map<string, number>;
}

export function createReadingContext(
  catalogue: Catalogue,
  sheets: readonly {sheet: string; sheet_id: number}[]
): ReadingContext {
  return {
    unitIds: positions(catalogue.units),
    periodIds: positions(catalogue.periods),
    indicatorIds: positions(catalogue.indicators),
    sheetIds: new Map(sheets.map(({sheet, sheet_id}) => [sheet, sheet_id]))
  };
}

function positions(entries: readonly {code: string}[]): Map<string, number> {
  return new Map(entries.map(({code}, index) => [code, index]));
}

interface NewReading {
  reading: StoredReading;
  report: Report;
}

/** Adds the rows of one reading to all tables. Throws on a code that the catalogue lacks. */
export function writeReading(writers: ReadingWriters, context: ReadingContext, entry: NewReading): void {
  const {reading_id, reading_key, status, forms, unit, period} = entry.reading;
  const {mapped, value, not_applicable, missing, refused} = entry.report.counts;
  writeValues(writers, context, entry);
  writeLines(writers, context, entry);
  writeTotals(writers, context, entry);
  for (const [position, finding] of entry.report.findings.entries()) {
    const {severity, code, sheet, cell, raw, message} = finding;
    writers.reading_findings.add([reading_id, position, severity, code, sheet, cell, raw, message]);
  }
  const counts = [mapped, value, not_applicable, missing, refused];
  writers.readings.add([reading_id, reading_key, status, forms, unit, period, ...counts]);
}

function writeValues(writers: ReadingWriters, context: ReadingContext, {reading, report}: NewReading): void {
  for (const entry of report.values) {
    const {value, value_text, row, column, raw, is_derived} = entry;
    writers.reading_values.add([
      reading.reading_id,
      idOf(context.unitIds, entry.unit),
      idOf(context.periodIds, entry.period),
      idOf(context.indicatorIds, entry.indicator),
      valueStates.indexOf(entry.state),
      value,
      value_text,
      sheetIdOf(writers, context, entry.sheet),
      row,
      column,
      raw,
      is_derived
    ]);
  }
}

function writeLines(writers: ReadingWriters, context: ReadingContext, {reading, report}: NewReading): void {
  const {reading_id} = reading;
  for (const [line, {form, province, period, sheet, row, cells}] of report.lines.entries()) {
    const sheetId = sheetIdOf(writers, context, sheet);
    writers.reading_lines.add([reading_id, line, form, province, period, sheetId, row]);
    for (const [field, {state, value, column, raw}] of Object.entries(cells)) {
      writers.reading_cells.add([reading_id, line, field, valueStates.indexOf(state), value, column, raw]);
    }
  }
}

function writeTotals(writers: ReadingWriters, context: ReadingContext, {reading, report}: NewReading): void {
  for (const {sheet, row, column, indicator, typed, recomputed} of report.totals) {
    const place = [sheetIdOf(writers, context, sheet), row, column];
    writers.reading_totals.add([reading.reading_id, ...place, indicator, typed, recomputed]);
  }
}

function sheetIdOf(writers: ReadingWriters, {sheetIds}: ReadingContext, sheet: string): number {
  const known = sheetIds.get(sheet);
  if (known !== undefined) return known;
  const id = sheetIds.size + 1;
  sheetIds.set(sheet, id);
  writers.sheets.add([id, sheet]);
  return id;
}

function idOf(ids: Map<string, number>, code: string): number {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`not in the catalogue: ${code}`);
  return id;
}
