/** One worksheet part of an Excel workbook → sheet. */
import {parseAddress, toAddress} from "../../src/domain/addresses.js";
import type {MergedRange, Sheet} from "../types.js";
import type {CellBudget, CellContent, SheetBuilder} from "./cells.js";
import {createCell, createSheetBuilder, numberContent} from "./cells.js";
import {serialOfIsoDate} from "./dateSerials.js";
import {damaged} from "./refusal.js";
import type {TextCollector} from "./xlsxParts.js";
import {createTextCollector, unescapeText} from "./xlsxParts.js";
import {attribute, localName, readXml} from "./xml.js";

export interface SheetContext {
  strings: string[];
  formats: string[];
  is_1904: boolean;
  budget: CellBudget;
}

export interface SheetHead {
  name: string;
  is_hidden: boolean;
  part: string;
}

interface OpenCell {
  column: number;
  type: string;
  format: string;
  value: string | null;
  inline: string | null;
  is_formula: boolean;
}

interface SheetState {
  head: SheetHead;
  context: SheetContext;
  builder: SheetBuilder;
  merges: MergedRange[];
  path: string[];
  row: number;
  column: number;
  cell: OpenCell | null;
  has_data: boolean;
  inline: TextCollector;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads the cells, hidden rows and merged ranges. Rows and cells must stand in order, each once. */
export function readSheet(xml: string, head: SheetHead, context: SheetContext): Sheet {
  const state: SheetState = {
    head,
    context,
    builder: createSheetBuilder(context.budget),
    merges: [],
    path: [],
    row: 0,
    column: 0,
    cell: null,
    has_data: false,
    inline: createTextCollector()
  };
  readXml(xml, head.part, {
    open: (name, attributes) => openElement(state, localName(name), attributes),
    text: (text) => addText(state, text),
    close: (name) => closeElement(state, localName(name))
  });
  if (!state.has_data) throw damaged(`sheet “${head.name}” không có phần số liệu`);
  return state.builder.finish({name: head.name, is_hidden: head.is_hidden, merges: state.merges});
}

function openElement(state: SheetState, name: string, attributes: string): void {
  const {path} = state;
  const depth = path.push(name);
  if (depth === 1 && name !== "worksheet") throw damaged(`sheet “${state.head.name}” có nội dung khác bảng tính`);
  if (depth === 2 && name === "sheetData") openData(state);
  if (depth === 3 && name === "mergeCell") state.merges.push(readMerge(attribute(attributes, "ref"), state));
  if (path[1] !== "sheetData") return;
  if (depth === 3) openRow(state, name, attributes);
  else if (depth === 4 && name === "c") openCell(state, attributes);
  else if (depth === 5 && state.cell) openContent(state, state.cell, name);
  else if (depth > 5 && path[4] === "is") state.inline.open(name, attributes);
}

function openData(state: SheetState): void {
  if (state.has_data) throw damaged(`sheet “${state.head.name}” có hai phần số liệu`);
  state.has_data = true;
}

function openRow(state: SheetState, name: string, attributes: string): void {
  if (name !== "row") return;
  const written = attribute(attributes, "r");
  const row = written === null ? state.row + 1 : Number(written);
  if (!Number.isInteger(row) || row <= state.row || row > lastRow) {
    throw damaged(`thứ tự dòng sai ở sau dòng ${state.row}`, {sheet: state.head.name});
  }
  state.row = row;
  state.column = 0;
  const hidden = attribute(attributes, "hidden");
  if (hidden === "1" || hidden === "true" || Number(attribute(attributes, "ht") ?? 1) === 0) state.builder.hideRow(row);
}

function openCell(state: SheetState, attributes: string): void {
  const written = attribute(attributes, "r");
  const place = written === null ? {row: state.row, column: state.column + 1} : parseAddress(written);
  const is_in_order = place && place.row === state.row && place.column > state.column && place.column <= lastColumn;
  if (!is_in_order) throw damaged(`thứ tự ô sai ở dòng ${state.row}`, {sheet: state.head.name});
  state.column = place.column;
  state.cell = {
    column: place.column,
    type: attribute(attributes, "t") ?? "n",
    format: state.context.formats[Number(attribute(attributes, "s") ?? 0)] ?? "General",
    value: null,
    inline: null,
    is_formula: false
  };
}

function openContent(state: SheetState, cell: OpenCell, name: string): void {
  if (name === "f") cell.is_formula = true;
  if (name === "v") cell.value = "";
  if (name === "is") state.inline.start();
}

function addText(state: SheetState, text: string): void {
  const {cell, path} = state;
  if (!cell) return;
  if (path.length === 5 && path[4] === "v") cell.value += text;
  else if (path[4] === "is") state.inline.text(text);
}

function closeElement(state: SheetState, name: string): void {
  const {path, cell} = state;
  const depth = path.length;
  path.pop();
  if (!cell) return;
  if (depth > 5 && path[4] === "is") state.inline.close(name);
  else if (depth === 5 && name === "is") cell.inline = state.inline.finish();
  else if (depth === 4) closeCell(state, cell);
}

function closeCell(state: SheetState, cell: OpenCell): void {
  state.cell = null;
  const content = contentOf(state, cell);
  if (!content) return;
  const {format, is_formula} = cell;
  state.builder.add(createCell(state.row, cell.column, {...content, format: content.format ?? format, is_formula}));
}

function contentOf(state: SheetState, cell: OpenCell): CellContent | null {
  const {value, type} = cell;
  if (type === "inlineStr") return textContent(cell.inline ?? value ?? "", cell);
  if (value === null || (value.trim() === "" && type !== "str"))
    return cell.is_formula ? {kind: "empty", text: ""} : null;
  if (type === "n") return numberContent(readNumber(state, cell, value), cell.format, state.context.is_1904);
  if (type === "s") return textContent(sharedString(state, cell, value), cell);
  if (type === "str") return textContent(unescapeText(value), cell);
  if (type === "b") return booleanContent(state, cell, value.trim());
  if (type === "e") return {kind: "error", text: value.trim()};
  if (type === "d") return dateContent(state, cell, value.trim());
  throw badCell(state, cell, `có kiểu lạ “${type}”`);
}

function textContent(text: string, cell: OpenCell): CellContent | null {
  return text === "" && !cell.is_formula ? null : {kind: "text", text};
}

function booleanContent(state: SheetState, cell: OpenCell, value: string): CellContent {
  if (!["0", "1", "true", "false"].includes(value)) throw badCell(state, cell, `ghi “${value}” trong ô đúng/sai`);
  return {kind: "boolean", text: value === "1" || value === "true" ? "TRUE" : "FALSE"};
}

function dateContent(state: SheetState, cell: OpenCell, value: string): CellContent {
  const serial = serialOfIsoDate(value, state.context.is_1904);
  if (serial === null) throw badCell(state, cell, `ghi ngày “${value}”`);
  const shown = cell.format === "General" ? "dd/mm/yyyy" : cell.format;
  return numberContent(serial, shown, state.context.is_1904);
}

function readNumber(state: SheetState, cell: OpenCell, value: string): number {
  const number = parseStoredNumber(value);
  if (number === null) throw badCell(state, cell, `ghi “${value.slice(0, 40)}” trong ô số`);
  return number;
}

/** A number as spreadsheets store it (decimal point, exponent); null for anything else. */
export function parseStoredNumber(text: string): number | null {
  const written = text.trim();
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) return null;
  const number = Number(written);
  return Number.isFinite(number) ? number : null;
}

function sharedString(state: SheetState, cell: OpenCell, value: string): string {
  const text = /^\s*\d+\s*$/.test(value) ? state.context.strings[Number(value)] : undefined;
  if (text === undefined) throw badCell(state, cell, "trỏ tới chữ không có trong tệp");
  return text;
}

function badCell(state: SheetState, cell: OpenCell, detail: string) {
  const address = toAddress(state.row, cell.column);
  return damaged(`ô ${address} của sheet “${state.head.name}” ${detail}`, {sheet: state.head.name, cell: address});
}

function readMerge(reference: string | null, state: SheetState): MergedRange {
  const [first = "", last = first] = (reference ?? "").split(":");
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end) throw damaged(`vùng gộp ô “${reference}” viết sai`, {sheet: state.head.name});
  return {top: start.row, left: start.column, bottom: end.row, right: end.column};
}
