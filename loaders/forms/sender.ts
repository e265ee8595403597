/** The unit that sent the file, and the unit of each sheet. */
import type {Period} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import type {Book, TableSheet} from "./book.js";
import type {ReaderContext} from "./context.js";
import {ancestry, commonAncestor, isWithin} from "./context.js";
import type {FileNameIdentity} from "./fileName.js";
import type {Grid} from "./grid.js";
import {isRelated, nameBySheets} from "./sheetNames.js";
import {findSections} from "./tableSections.js";
import {roleColumns} from "./tableBody.js";
import type {Table} from "./tables.js";
import type {UnitIdentity} from "./unitIdentity.js";
import {sheetUnit, unitConflict} from "./unitIdentity.js";

export interface SheetUnit {
  sheet: TableSheet;
  unit: string | null;
  findings: Finding[];
}

export interface Sender {
  unit: string | null;
  sheets: SheetUnit[];
  findings: Finding[];
}

/** Settles who speaks: the units of the tables, the cover's, and the file name, which must not contradict them. */
export function settleSender(
  book: Book,
  {fileName, period}: {fileName: FileNameIdentity; period: Period},
  context: ReaderContext
): Sender {
  const on = period.to;
  const sheets = sheetUnits(book, on, context);
  const covers = book.cover.map(({sheet, texts}) => sheetUnit({sheet, texts, on, is_cover: true}, context));
  const known = sheets.flatMap(({unit}) => unit ?? []);
  const cover =
    covers.find(({unit}) => unit !== null && known.every((code) => isWithin(context, code, unit)))?.unit ?? null;
  const named = unitOfFileName(fileName, on, context);
  const rows = known.length > 0 ? null : unitOfRows(book, on, context);
  const unit = cover ?? commonAncestor(context, known) ?? rows ?? named;
  for (const sheet of sheets) if (sheet.findings.length === 0) sheet.unit ??= cover ?? rows ?? named;
  const conflicts = frontFindings({book, covers, sheets}, context);
  return {unit, sheets, findings: [...conflicts, ...fileNameFindings({unit, fileName, on}, context)]};
}

interface Fronts {
  book: Book;
  covers: readonly UnitIdentity[];
  sheets: readonly SheetUnit[];
}

/** A cover in front of the tables must not name a stranger to them. */
function frontFindings({book, covers, sheets}: Fronts, context: ReaderContext): Finding[] {
  for (const [index, {unit}] of covers.entries()) {
    const cover = book.cover[index]!;
    if (unit === null || !cover.is_front) continue;
    const stranger = sheets.find((entry) => entry.unit !== null && !isRelated(entry.unit, unit, context));
    if (!stranger) continue;
    const places: [string, string][] = [
      [`sheet “${cover.sheet}”`, unit],
      [`sheet “${stranger.sheet.grid.sheet.name}”`, stranger.unit!]
    ];
    return [unitConflict({sheet: cover.sheet}, places, context)];
  }
  return [];
}

/** The unit of each table: from its own texts, else from the table before or the texts across, else from the sheet's name. */
function sheetUnits(book: Book, on: string, context: ReaderContext): SheetUnit[] {
  const settled = new Map<TableSheet, UnitIdentity>();
  const unitOf = (sheet: TableSheet): UnitIdentity => {
    const known = settled.get(sheet);
    if (known) return known;
    const above = sheet.texts.filter((text) => text.row > 0);
    const inside = sheetUnit({sheet: sheet.grid.sheet.name, texts: above, on}, context);
    const own = inside.unit === null || isReporter(inside.unit, context) ? inside : {...inside, unit: null};
    const isSaid = own.unit !== null || own.findings.length > 0;
    const unit = isSaid || !sheet.fallback ? own : unitOf(sheet.fallback);
    settled.set(sheet, unit);
    return unit;
  };
  const sheets = book.sheets.map((sheet): SheetUnit => ({sheet, ...unitOf(sheet)}));
  nameBySheets(sheets, on, context);
  return sheets;
}

/** False for a unit whose kind reports nothing: the head office in the corner of every form. */
function isReporter(code: string, {catalogue, unitByCode}: ReaderContext): boolean {
  const kind = unitByCode.get(code)?.kind ?? "";
  const kinds = catalogue.indicators.flatMap(({reporters}) => reporters);
  const owing = catalogue.obligations.map(({unit_kind}) => unit_kind);
  return kinds.length === 0 || kinds.includes(kind) || owing.includes(kind);
}

/** The one unit of a unit column, or the nearest unit above several. */
function unitOfRows(book: Book, on: string, context: ReaderContext): string | null {
  const units = new Set<string>();
  for (const {grid, table} of book.sheets) {
    for (const text of unitNames(grid, table, context)) {
      const match = context.units.find(text, {on});
      if (match.kind === "found" || match.kind === "old_name") units.add(match.unit.code);
    }
  }
  return commonAncestor(context, [...units]);
}

function unitNames(grid: Grid, table: Table, context: ReaderContext): string[] {
  const names = [...table.columns.values()].flatMap((entry) => (entry.kind === "values" ? (entry.unit ?? []) : []));
  for (const column of roleColumns(table, "unit")) {
    for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
      const text = grid.text(row, column);
      if (text !== "") names.push(text);
    }
  }
  return [...names, ...findSections(grid, table, context).flatMap(({unit}) => unit ?? [])];
}

function unitOfFileName(fileName: FileNameIdentity, on: string, context: ReaderContext): string | null {
  const valid = fileName.units.filter((code) => {
    const unit = context.unitByCode.get(code);
    return unit !== undefined && unit.valid_from <= on && (unit.valid_to === null || unit.valid_to >= on);
  });
  return valid.length === 1 ? valid[0]! : null;
}

/** A file name contradicts when each unit it may mean is neither the sender, nor above it, nor its predecessor. */
function fileNameFindings(
  {unit, fileName, on}: {unit: string | null; fileName: FileNameIdentity; on: string},
  context: ReaderContext
): Finding[] {
  if (unit === null || fileName.units.length === 0) return [];
  const lineage = predecessorsOf(unit, on, context);
  const agrees = fileName.units.some(
    (code) => isWithin(context, unit, code) || [...lineage].some((old) => ancestry(context, old).includes(code))
  );
  if (agrees) return [];
  const places: [string, string][] = [
    ["trong biểu", unit],
    ["tên tệp", fileName.units[0]!]
  ];
  return [unitConflict({}, places, context)];
}

function predecessorsOf(unit: string, on: string, {catalogue}: ReaderContext): Set<string> {
  const old = new Set<string>([unit]);
  for (let grown = -1; grown !== old.size;) {
    grown = old.size;
    for (const edge of catalogue.lineage) if (old.has(edge.successor) && edge.date <= on) old.add(edge.predecessor);
  }
  return old;
}
