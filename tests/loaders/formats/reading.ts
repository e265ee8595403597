import {openFile} from "../../../loaders/formats/openFile.js";
import type {Limits} from "../../../loaders/formats/limits.js";
import type {Cell, Workbook} from "../../../loaders/types.js";
import {toAddress} from "../../../src/domain/addresses.js";

/** The workbook of a file that must open. */
export function openBook(bytes: Uint8Array, name = "báo cáo.xlsx", limits?: Limits): Workbook {
  const {workbook, findings} = openFile(bytes, name, limits);
  if (!workbook) throw new Error(`refused: ${findings[0].code}: ${findings[0].message}`);
  return workbook;
}

/** Code of the finding that refuses the file; "opened" when none does. */
export function refusalOf(bytes: Uint8Array, name = "báo cáo.xlsx", limits?: Limits): string {
  const {workbook, findings} = openFile(bytes, name, limits);
  return workbook ? "opened" : findings[0].code;
}

/** Cells by sheet and address: `Sheet1!A1`. */
export function cellsOf(workbook: Workbook): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) cells.set(`${sheet.name}!${toAddress(cell.row, cell.column)}`, cell);
    }
  }
  return cells;
}

/** Addresses with kind and text, as one short line each: easy to write by hand. */
export function describe(workbook: Workbook): string[] {
  return [...cellsOf(workbook)].map(([address, {kind, text}]) => `${address} ${kind} ${text}`);
}

export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
