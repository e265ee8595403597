/** The unit that sent the file, and the unit of each sheet. */
import type {Period} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {Book, TableSheet} from "./book.js";
import type {ReaderContext} from "./context.js";
import {ancestry, commonAncestor, isWithin} from "./context.js";
import type {FileNameIdentity} from "./fileName.js";
import {sheetUnit} from "./unitIdentity.js";

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

/** Settles who speaks: the units of the sheets, the cover's, and the file name, which must not contradict them. */
export function settleSender(
  book: Book,
  {fileName, period}: {fileName: FileNameIdentity; period: Period},
  context: ReaderContext
): Sender {
  const on = period.to;
  const sheets = book.sheets.map((sheet): SheetUnit => {
    const above = sheet.texts.filter((text) => text.row > 0);
    const inside = sheetUnit({sheet: sheet.grid.sheet.name, texts: above, on}, context);
    if (inside.unit !== null || inside.findings.length > 0) return {sheet, ...inside};
    return {sheet, ...sheetNameUnit(sheet, on, context)};
  });
  const covers = book.cover.map(({sheet, texts}) => sheetUnit({sheet, texts, on}, context));
  const cover = covers.find(({unit}) => unit !== null)?.unit ?? null;
  const named = unitOfFileName(fileName, on, context);
  const known = sheets.flatMap(({unit}) => unit ?? []);
  const rows = known.length > 0 ? null : unitOfRows(book, on, context);
  const unit = cover ?? commonAncestor(context, known) ?? rows ?? named;
  for (const sheet of sheets) if (sheet.findings.length === 0) sheet.unit ??= cover ?? rows ?? named;
  return {unit, sheets, findings: fileNameFindings({unit, fileName, on}, context)};
}

function sheetNameUnit(
  sheet: TableSheet,
  on: string,
  context: ReaderContext
): {unit: string | null; findings: Finding[]} {
  const name = sheet.texts.find((text) => text.row === 0);
  const match = name && context.units.find(name.text, {on});
  return {unit: match?.kind === "found" ? match.unit.code : null, findings: []};
}

/** The one unit of a unit column, or the nearest unit above several. */
function unitOfRows(book: Book, on: string, context: ReaderContext): string | null {
  const units = new Set<string>();
  for (const {grid, tables} of book.sheets) {
    for (const table of tables) {
      for (const [column, entry] of table.columns) {
        if (entry.kind === "unit_values") addUnit(units, entry.text, {on, context});
        if (entry.kind !== "role" || entry.role !== "unit") continue;
        for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
          const text = grid.text(row, column);
          if (text !== "") addUnit(units, text, {on, context});
        }
      }
    }
  }
  return commonAncestor(context, [...units]);
}

function addUnit(units: Set<string>, text: string, {on, context}: {on: string; context: ReaderContext}): void {
  const match = context.units.find(text, {on});
  if (match.kind === "found" || match.kind === "old_name") units.add(match.unit.code);
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
  const nameOf = (code: string) => context.unitByCode.get(code)?.name ?? code;
  return [
    createFinding(
      "unit_conflict",
      {},
      {
        first: "trong biểu",
        first_unit: nameOf(unit),
        second: "tên tệp",
        second_unit: nameOf(fileName.units[0]!)
      }
    )
  ];
}

function predecessorsOf(unit: string, on: string, {catalogue}: ReaderContext): Set<string> {
  const old = new Set<string>([unit]);
  for (let grown = -1; grown !== old.size;) {
    grown = old.size;
    for (const edge of catalogue.lineage) if (old.has(edge.successor) && edge.date <= on) old.add(edge.predecessor);
  }
  return old;
}
