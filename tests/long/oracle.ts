/** Compares our readers with a reader that shares no code with them. */
import {read} from "@e965/xlsx";
import type {CellObject, WorkSheet} from "@e965/xlsx";
import {toAddress} from "../../src/domain/addresses.js";
import type {Cell, Sheet, Workbook} from "../../loaders/types.js";

const kinds: Record<string, string> = {n: "number", s: "text", b: "boolean", e: "error", z: "empty"};

/** Every difference in cells, merged ranges and hidden parts, one line each. */
export function differencesFromOracle(bytes: Uint8Array, workbook: Workbook): string[] {
  const book = read(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    sheetStubs: true,
    cellStyles: true
  });
  const differences: string[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const other = book.Sheets[sheet.name];
    if (!other) {
      differences.push(`${sheet.name}: unknown to the oracle`);
      continue;
    }
    const is_hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    if (workbook.format !== "ods" && is_hidden !== sheet.is_hidden) differences.push(`${sheet.name}: hidden`);
    differences.push(...compareSheets(sheet, other));
  }
  return differences;
}

function compareSheets(sheet: Sheet, other: WorkSheet): string[] {
  const rows = (other["!data"] ?? []) as (CellObject | undefined)[][];
  const ours = new Map<string, Cell>();
  for (const row of sheet.rows) for (const cell of row.cells) ours.set(toAddress(cell.row, cell.column), cell);
  const differences: string[] = [];
  for (const [address, cell] of ours) {
    const theirs = rows[cell.row - 1]?.[cell.column - 1];
    if (signOf(cell) !== signOfOracle(theirs))
      differences.push(`${sheet.name}!${address}: ${signOf(cell)} / ${signOfOracle(theirs)}`);
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, theirs] of (cells ?? []).entries()) {
      const address = toAddress(row + 1, column + 1);
      if (holdsSomething(theirs) && !ours.has(address))
        differences.push(`${sheet.name}!${address}: missing, ${signOfOracle(theirs)}`);
    }
  }
  const merges = sheet.merges.map(({top, left, bottom, right}) => `${top} ${left} ${bottom} ${right}`);
  const theirMerges = (other["!merges"] ?? []).map(({s, e}) => `${s.r + 1} ${s.c + 1} ${e.r + 1} ${e.c + 1}`);
  if (merges.toSorted().join() !== theirMerges.toSorted().join()) differences.push(`${sheet.name}: merged ranges`);
  return differences;
}

function signOf(cell: Cell): string {
  return `${cell.kind} ${cell.kind === "number" ? cell.number : cell.kind === "text" ? fold(cell.text) : ""}`;
}

function signOfOracle(cell: CellObject | undefined): string {
  if (!cell) return "nothing";
  const kind = kinds[cell.t] ?? cell.t;
  return `${kind} ${kind === "number" ? Number(cell.v) : kind === "text" ? fold(String(cell.v)) : ""}`;
}

function holdsSomething(cell: CellObject | undefined): boolean {
  return cell !== undefined && (cell.t === "z" ? cell.f !== undefined : cell.t !== "s" || cell.v !== "");
}

function fold(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, " ").trim();
}
