/** One table of an OpenDocument spreadsheet → sheet. ODF 1.3 part 3, chapter 9. */
import type {MergedRange, Sheet} from "../types.js";
import type {CellBudget, CellContent, SheetBuilder} from "./cells.js";
import {createCell, createSheetBuilder, numberContent, tooMany} from "./cells.js";
import {serialOfDuration, serialOfIsoDate} from "./dateSerials.js";
import type {OdsStyles} from "./odsNumberStyles.js";
import type {OdsTextCollector} from "./odsText.js";
import {createOdsTextCollector} from "./odsText.js";
import {damaged} from "./refusal.js";
import {attribute} from "./xml.js";
import {parseStoredNumber} from "./xlsxSheet.js";

export interface TableContext {
  styles: OdsStyles;
  budget: CellBudget;
  is_1904: boolean;
}

export interface TableReader {
  is_hidden: boolean;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
  finish(): Sheet;
}

interface OpenRow {
  repeats: number;
  is_hidden: boolean;
  cells: {column: number; repeats: number; content: CellContent}[];
}

const cellNames = new Set(["table:table-cell", "table:covered-table-cell"]);
const errorText = /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)|Err:\d{3})$/;

interface OpenCell {
  attributes: string;
  repeats: number;
  depth: number;
}

interface TableState {
  name: string;
  context: TableContext;
  builder: SheetBuilder;
  merges: MergedRange[];
  text: OdsTextCollector;
  row: OpenRow | null;
  cell: OpenCell | null;
  row_number: number;
  column: number;
  depth: number;
}

/** Reads what stands between the tags of one table. Repeated cells and rows that hold something are written out. */
export function createTableReader(name: string, context: TableContext): TableReader {
  const state: TableState = {
    name,
    context,
    builder: createSheetBuilder(context.budget),
    merges: [],
    text: createOdsTextCollector(),
    row: null,
    cell: null,
    row_number: 1,
    column: 1,
    depth: 0
  };
  const reader: TableReader = {
    is_hidden: false,
    open: (element, attributes) => openElement(state, element, attributes),
    text: (piece) => {
      if (state.cell) state.text.text(piece);
    },
    close: (element) => closeElement(state, element),
    finish: () => state.builder.finish({name, is_hidden: reader.is_hidden, merges: state.merges})
  };
  return reader;
}

function openElement(state: TableState, element: string, attributes: string): void {
  state.depth++;
  if (state.cell) state.text.open(element, attributes);
  else if (element === "table:table-row") openRow(state, attributes);
  else if (state.row && cellNames.has(element)) openCell(state, attributes);
}

function closeElement(state: TableState, element: string): void {
  const {cell, row, depth} = state;
  if (cell && depth === cell.depth) closeCell(state, cell);
  else if (cell) state.text.close(element);
  else if (row && element === "table:table-row") closeRow(state, row);
  state.depth--;
}

function openRow(state: TableState, attributes: string): void {
  const visibility = attribute(attributes, "table:visibility") ?? "visible";
  const repeats = repeatsOf(attributes, "table:number-rows-repeated");
  state.row = {repeats, is_hidden: visibility !== "visible", cells: []};
  state.column = 1;
}

function openCell(state: TableState, attributes: string): void {
  const repeats = repeatsOf(attributes, "table:number-columns-repeated");
  state.cell = {attributes, repeats, depth: state.depth};
  state.text.start();
}

function closeCell(state: TableState, {attributes, repeats}: OpenCell): void {
  const {column} = state;
  const content = contentOf(attributes, state.text.finish(), {...state.context, sheet: state.name});
  if (content) state.row?.cells.push({column, repeats, content});
  const merge = mergeOf(attributes, state.row_number, column);
  if (merge) state.merges.push(merge);
  state.column += repeats;
  state.cell = null;
}

function closeRow(state: TableState, row: OpenRow): void {
  let width = 0;
  for (const {repeats} of row.cells) width += repeats;
  const {cells, limits} = state.context.budget;
  const count = width * row.repeats + cells;
  if (count > limits.cells) throw tooMany(count, "ô có dữ liệu", limits.cells);
  for (let copy = 0; width > 0 && copy < row.repeats; copy++) writeRow(state, row, state.row_number + copy);
  state.row_number += row.repeats;
  state.row = null;
}

function writeRow({builder}: TableState, row: OpenRow, number: number): void {
  if (row.is_hidden) builder.hideRow(number);
  for (const {column, repeats, content} of row.cells) {
    for (let copy = 0; copy < repeats; copy++) builder.add(createCell(number, column + copy, content));
  }
}

function repeatsOf(attributes: string, name: string): number {
  const written = attribute(attributes, name);
  const repeats = written === null ? 1 : Number(written);
  if (!Number.isInteger(repeats) || repeats < 1 || repeats > 1_048_576) throw damaged(`số lần lặp ô “${written}” sai`);
  return repeats;
}

function mergeOf(attributes: string, top: number, left: number): MergedRange | null {
  if (!attributes.includes("-spanned")) return null;
  const rows = repeatsOf(attributes, "table:number-rows-spanned");
  const columns = repeatsOf(attributes, "table:number-columns-spanned");
  return rows * columns > 1 ? {top, left, bottom: top + rows - 1, right: left + columns - 1} : null;
}

type ContentContext = TableContext & {sheet: string};

function contentOf(attributes: string, text: string, context: ContentContext): CellContent | null {
  const is_formula = attribute(attributes, "table:formula") !== null;
  const written_type = attribute(attributes, "office:value-type");
  const type = written_type === "void" ? null : written_type;
  const is_error = attribute(attributes, "calcext:value-type") === "error" || (is_formula && errorText.test(text));
  if (is_error) return {kind: "error", text, is_formula};
  if (type === null || type === "string") {
    const written = attribute(attributes, "office:string-value") ?? text;
    if (is_formula && type === null && written === "") return {kind: "empty", text: "", is_formula};
    return written === "" && !is_formula ? null : {kind: "text", text: written, is_formula};
  }
  if (type === "boolean") return {kind: "boolean", text: booleanText(attributes, context), is_formula};
  const {number, format} = numberOf(type, {attributes, text}, context);
  return {...numberContent(number, format, context.is_1904), is_formula};
}

function booleanText(attributes: string, context: ContentContext): string {
  const value = attribute(attributes, "office:boolean-value");
  if (value === "true" || value === "1") return "TRUE";
  if (value === "false" || value === "0") return "FALSE";
  throw badValue(value, context);
}

/** LibreOffice writes a literal % like the sign of a percentage; what the cell shows tells them apart. */
function isShownAs(number: number, text: string): boolean {
  const shown = /^(\d+(?:[.,]\d+)?) ?%$/.exec(text.trim());
  return shown !== null && Math.abs(Number(shown[1]!.replace(",", ".")) - number) < 1e-9;
}

function numberOf(
  type: string,
  {attributes, text}: {attributes: string; text: string},
  context: ContentContext
): {number: number; format: string} {
  const format = context.styles.formatOf(attribute(attributes, "table:style-name"));
  if (type === "date") {
    const value = attribute(attributes, "office:date-value");
    return {
      number: checked(serialOfIsoDate(value ?? "", context.is_1904), value, context),
      format: format ?? "dd/mm/yyyy"
    };
  }
  if (type === "time") {
    const value = attribute(attributes, "office:time-value");
    return {number: checked(serialOfDuration(value ?? ""), value, context), format: format ?? "hh:mm:ss"};
  }
  if (type !== "float" && type !== "percentage" && type !== "currency") throw badValue(type, context);
  const value = attribute(attributes, "office:value");
  const number = checked(parseStoredNumber(value ?? ""), value, context);
  if (type === "float" && format?.includes("%") && isShownAs(number, text)) {
    return {number, format: format.replaceAll("%", '"%"')};
  }
  if (type === "percentage") return {number, format: format?.includes("%") ? format : "0.##%"};
  return {number, format: format ?? "General"};
}

function checked(number: number | null, value: string | null, context: ContentContext): number {
  if (number === null) throw badValue(value, context);
  return number;
}

function badValue(value: string | null, {sheet}: ContentContext) {
  return damaged(`sheet “${sheet}” có ô ghi giá trị “${(value ?? "").slice(0, 40)}”`, {sheet});
}
