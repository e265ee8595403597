/** A sheet as a grid: lookup by row and column (from 1), with merged ranges resolved. */
import type {Cell, MergedRange, Sheet, SheetRow} from "../types.js";
import {cleanText} from "../text/normalise.js";

export interface Grid {
  sheet: Sheet;
  /** The cell itself, undefined when nothing stands there. */
  at(row: number, column: number): Cell | undefined;
  /** The cell, or the top-left cell of the merged range that covers it. For labels only: a value is never spread. */
  anchor(row: number, column: number): Cell | undefined;
  /** Cleaned text of `at`; "" when empty. */
  text(row: number, column: number): string;
  /** Cleaned text of `anchor`. */
  anchorText(row: number, column: number): string;
  mergeAt(row: number, column: number): MergedRange | undefined;
  rowAt(row: number): SheetRow | undefined;
  lastRow: number;
}

const columnLimit = 16384;

/** Indexes a sheet once; lookups are then constant in time. */
export function createGrid(sheet: Sheet): Grid {
  const cells = new Map<number, Cell>();
  const rows = new Map<number, SheetRow>();
  let lastRow = 0;
  for (const row of sheet.rows) {
    rows.set(row.row, row);
    lastRow = Math.max(lastRow, row.row);
    for (const cell of row.cells) cells.set(keyOf(cell.row, cell.column), cell);
  }
  const mergesByRow = indexMerges(sheet.merges, lastRow);
  const texts = new Map<Cell, string>();
  const clean = (cell: Cell | undefined): string => {
    if (!cell) return "";
    const known = texts.get(cell);
    if (known !== undefined) return known;
    const text = cleanText(cell.text);
    texts.set(cell, text);
    return text;
  };
  const at = (row: number, column: number) => cells.get(keyOf(row, column));
  const mergeAt = (row: number, column: number) =>
    mergesByRow.get(row)?.find((range) => range.left <= column && column <= range.right);
  const anchor = (row: number, column: number) => {
    const cell = at(row, column);
    if (cell) return cell;
    const range = mergeAt(row, column);
    return range && at(range.top, range.left);
  };
  return {
    sheet,
    at,
    anchor,
    text: (row, column) => clean(at(row, column)),
    anchorText: (row, column) => clean(anchor(row, column)),
    mergeAt,
    rowAt: (row) => rows.get(row),
    lastRow
  };
}

function keyOf(row: number, column: number): number {
  return row * columnLimit + column;
}

function indexMerges(merges: readonly MergedRange[], lastRow: number): Map<number, MergedRange[]> {
  const byRow = new Map<number, MergedRange[]>();
  for (const range of merges) {
    const bottom = Math.min(range.bottom, lastRow);
    for (let row = range.top; row <= bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(range);
      else byRow.set(row, [range]);
    }
  }
  return byRow;
}
