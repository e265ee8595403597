/** What stands above the table of every form: who reports, for which period, in the layout of official documents. */
import type {FormCode} from "../../../src/domain/catalogue.js";
import {centred, centredBold, centredItalic, freeItalic, freeText, title} from "../xlsx/cellStyles.js";
import type {CellRange, SheetCell} from "../xlsx/writeWorkbook.js";
import {heightOf} from "../xlsx/writeWorkbook.js";
import type {FormsToFill} from "./formsToFill.js";
import {formTitles, templateTexts} from "./texts.js";

/** The row of the table's headings. */
export const headingRow = 10;

export interface Identity {
  /** The unit above stands over the unit's name; some catalogues are told better without. */
  has_parent: boolean;
  /** "Đơn vị báo cáo: …" in a line of its own. */
  is_declared: boolean;
}

export interface Part {
  cells: SheetCell[];
  merges: CellRange[];
  heights: Map<number, number>;
}

/** Rows 1 to 8 of a sheet with so many columns, of which the first `split` are the left half. */
export function letterhead(
  forms: FormsToFill,
  form: FormCode,
  {columns, split, identity}: {columns: number; split: number; identity: Identity}
): Part {
  const {unit, parent, period} = forms;
  const part: Part = {cells: [], merges: [], heights: new Map()};
  const left = {left: 1, right: split};
  const right = {left: Math.min(split + 1, columns), right: columns};
  const whole = {left: 1, right: columns};
  if (parent && identity.has_parent) place(part, {row: 1, ...left, value: capitals(parent.name), style: centred});
  place(part, {row: 1, ...right, value: templateTexts.nation, style: centredBold});
  place(part, {row: 2, ...left, value: capitals(unit.name), style: centredBold});
  place(part, {row: 2, ...right, value: templateTexts.motto, style: centredBold});
  place(part, {row: 3, ...left, value: templateTexts.number, style: freeText});
  place(part, {row: 3, ...right, value: templateTexts.dateline, style: freeItalic});
  for (const row of [1, 2]) part.heights.set(row, 34);
  place(part, {row: 5, ...whole, value: formTitles[form], style: title});
  if (identity.is_declared) place(part, {row: 6, ...whole, value: templateTexts.declared(unit.name), style: centred});
  place(part, {row: 7, ...whole, value: period.label_vi, style: centredBold});
  place(part, {row: 8, ...whole, value: templateTexts.range(period.from, period.to), style: centredItalic});
  place(part, {row: 9, ...whole, value: templateTexts.hint, style: centredItalic});
  return part;
}

/** The names below a table, for signatures, with room to sign; from `row` on. */
export function signatures(row: number, {columns, split}: {columns: number; split: number}): Part {
  const part: Part = {cells: [], merges: [], heights: new Map()};
  const left = {left: 1, right: split};
  const right = {left: Math.min(split + 1, columns), right: columns};
  place(part, {row, ...left, value: templateTexts.preparer, style: centredBold});
  place(part, {row, ...right, value: templateTexts.head, style: centredBold});
  place(part, {row: row + 1, ...left, value: templateTexts.signature, style: centredItalic});
  place(part, {row: row + 1, ...right, value: templateTexts.signature, style: centredItalic});
  part.heights.set(row + 2, 60);
  place(part, {row: row + 3, ...left, value: null, style: freeText});
  place(part, {row: row + 3, ...right, value: null, style: freeText});
  return part;
}

/** A text over the whole width, as high as it needs. */
export function noteLine(
  row: number,
  text: string,
  {widths, style}: {widths: readonly number[]; style: SheetCell["style"]}
): Part {
  const part: Part = {cells: [], merges: [], heights: new Map()};
  place(part, {row, left: 1, right: widths.length, value: text, ...(style ? {style} : {})});
  let width = 0;
  for (const one of widths) width += one;
  part.heights.set(row, heightOf(text, width));
  return part;
}

function capitals(name: string): string {
  return name.toLocaleUpperCase("vi");
}

type Placed = Omit<SheetCell, "column"> & {left: number; right: number};

function place(part: Part, {row, left, right, value, ...rest}: Placed): void {
  part.cells.push({row, column: left, value, ...rest});
  if (right > left) part.merges.push({top: row, left, bottom: row, right});
}
