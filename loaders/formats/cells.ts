/** Cells and sheets under construction, shared by the formats. */
import type {Cell, CellKind, MergedRange, Sheet, SheetRow} from "../types.js";
import type {Limits} from "./limits.js";
import {isDateFormat, showNumber} from "./numberFormats.js";
import {refusal} from "./refusal.js";

export interface CellContent {
  kind: CellKind;
  text: string;
  number?: number;
  format?: string;
  is_formula?: boolean;
}

/** A cell of text, error, boolean or a formula without a stored value. */
export function createCell(row: number, column: number, content: CellContent): Cell {
  const {kind, text, number = null, format = "General", is_formula = false} = content;
  const is_date = kind === "number" && isDateFormat(format);
  return {row, column, kind, text, number, format, is_date, is_formula, decoded_from: null, is_damaged: false};
}

/** Content of a number cell: the stored number and how it looks. */
export function numberContent(value: number, format: string, is_1904: boolean): CellContent {
  return {kind: "number", text: showNumber(value, format, is_1904), number: value, format};
}

/** Counts cells over a workbook and refuses what no report needs. */
export interface CellBudget {
  cells: number;
  limits: Limits;
}

export interface SheetBuilder {
  add(cell: Cell): void;
  hideRow(row: number): void;
  finish(sheet: {name: string; is_hidden: boolean; merges: MergedRange[]}): Sheet;
}

/** Collects the cells of one sheet in any order of rows; within a row from the left. */
export function createSheetBuilder(budget: CellBudget): SheetBuilder {
  const rows = new Map<number, Cell[]>();
  const hidden = new Set<number>();
  const columns = new Set<number>();
  const {limits} = budget;
  function add(cell: Cell): void {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
    columns.add(cell.column);
    budget.cells++;
    if (rows.size > limits.rows_per_sheet)
      throw tooMany(rows.size, "dòng có dữ liệu trong một sheet", limits.rows_per_sheet);
    if (columns.size > limits.columns_per_sheet) {
      throw tooMany(columns.size, "cột có dữ liệu trong một sheet", limits.columns_per_sheet);
    }
    if (budget.cells > limits.cells) throw tooMany(budget.cells, "ô có dữ liệu", limits.cells);
  }
  function finish(sheet: {name: string; is_hidden: boolean; merges: MergedRange[]}): Sheet {
    const {length} = sheet.merges;
    if (length > limits.rows_per_sheet) throw tooMany(length, "vùng gộp ô trong một sheet", limits.rows_per_sheet);
    const sorted = [...rows.entries()].sort((first, second) => first[0] - second[0]);
    return {
      ...sheet,
      rows: sorted.map(([row, cells]): SheetRow => ({row, is_hidden: hidden.has(row), cells: sortCells(cells)}))
    };
  }
  return {add, hideRow: (row) => void hidden.add(row), finish};
}

function sortCells(cells: Cell[]): Cell[] {
  return cells.sort((first, second) => first.column - second.column);
}

/** The file holds more of something than any report does. */
export function tooMany(count: number, what: string, limit: number) {
  return refusal("too_many_cells", {count, what, limit});
}
