/** One worksheet of an Excel 97–2003 workbook: its records → sheet. */
import {toAddress} from "../../src/domain/addresses.js";
import type {MergedRange, Sheet} from "../types.js";
import type {BiffReader, BiffRecord} from "./biffRecords.js";
import {readRecord, readText, recordAt, recordIds, requireBegin, unpackRk} from "./biffRecords.js";
import type {CellBudget, CellContent, SheetBuilder} from "./cells.js";
import {createCell, createSheetBuilder, numberContent} from "./cells.js";
import {damaged} from "./refusal.js";

interface XlsContext {
  strings: string[];
  formats: string[];
  is_1904: boolean;
  budget: CellBudget;
}

interface SheetHead {
  name: string;
  is_hidden: boolean;
  place: number;
}

interface Position {
  row: number;
  column: number;
  format: string;
  is_formula: boolean;
}

interface SheetState {
  view: DataView;
  name: string;
  context: XlsContext;
  builder: SheetBuilder;
  merges: MergedRange[];
  seen: Set<number>;
  last_key: number;
  /** How often a cell stood before the one above it in the file. */
  misplaced: number;
  /** A formula whose text comes in a record of its own. */
  waiting: Position | null;
}

const errorTexts: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"]
]);

type RecordHandler = (state: SheetState, reader: BiffReader) => void;

const handlers: ReadonlyMap<number, RecordHandler> = new Map<number, RecordHandler>([
  [recordIds.number, (state, reader) => addNumber(state, readPosition(state, reader), readDouble(reader))],
  [recordIds.rk, (state, reader) => addNumber(state, readPosition(state, reader), unpackRk(reader.u32()))],
  [recordIds.multiple_rk, addNumbers],
  [recordIds.label_shared, addSharedText],
  [recordIds.label, (state, reader) => addText(state, readPosition(state, reader), readText(reader))],
  [recordIds.rich_string, (state, reader) => addText(state, readPosition(state, reader), readText(reader))],
  [recordIds.boolean_or_error, addBooleanOrError],
  [recordIds.formula, addFormula],
  [recordIds.formula_of_biff3, addFormula],
  [recordIds.formula_of_biff4, addFormula],
  [recordIds.string, addFormulaText],
  [recordIds.row, readRow],
  [recordIds.merged_cells, readMerges]
]);

/**
 * Reads the cells, hidden rows and merged ranges. A cell that stands twice is refused. Programs write cells in order, or
 * (few) in an order of their own; one or two cells out of order are the trace of a damaged address.
 */
export function readXlsSheet(view: DataView, head: SheetHead, context: XlsContext): Sheet {
  const state: SheetState = {
    view,
    name: head.name,
    context,
    builder: createSheetBuilder(context.budget),
    merges: [],
    seen: new Set(),
    last_key: 0,
    misplaced: 0,
    waiting: null
  };
  let record = recordAt(view, head.place);
  requireBegin(view, record, 0x0010);
  for (let depth = 1; depth > 0;) {
    record = recordAt(view, record.start + record.length);
    if (record.id === recordIds.begin_of_file) depth++;
    else if (record.id === recordIds.end_of_file) depth--;
    else if (depth === 1) applyRecord(state, record);
  }
  finishFormula(state);
  if (state.misplaced > 0 && state.misplaced < 3)
    throw damaged(`sheet “${head.name}” có ô đứng sai chỗ`, {sheet: head.name});
  return state.builder.finish({name: head.name, is_hidden: head.is_hidden, merges: state.merges});
}

function applyRecord(state: SheetState, record: BiffRecord): void {
  const handler = handlers.get(record.id);
  if (handler) handler(state, readRecord(state.view, record));
}

function readPosition(state: SheetState, reader: BiffReader): Position {
  const row = reader.u16() + 1;
  const column = reader.u16() + 1;
  return createPosition(state, {row, column, style: reader.u16()});
}

function createPosition(state: SheetState, cell: {row: number; column: number; style: number}): Position {
  const {row, column, style} = cell;
  const place = {sheet: state.name, cell: toAddress(row, column)};
  const format = state.context.formats[style];
  if (column > 256 || format === undefined)
    throw damaged(`ô ${place.cell} của sheet “${state.name}” sai địa chỉ hoặc kiểu`, place);
  const key = row * 256 + column - 1;
  if (state.seen.has(key)) throw damaged(`ô ${place.cell} của sheet “${state.name}” có hai lần`, place);
  state.seen.add(key);
  if (key < state.last_key) state.misplaced++;
  state.last_key = key;
  return {row, column, format, is_formula: false};
}

function add(state: SheetState, {row, column, format}: Position, content: CellContent): void {
  finishFormula(state);
  state.builder.add(createCell(row, column, {format, ...content}));
}

function addNumber(state: SheetState, position: Position, value: number): void {
  if (!Number.isFinite(value)) {
    const place = {sheet: state.name, cell: toAddress(position.row, position.column)};
    throw damaged(`ô ${place.cell} của sheet “${state.name}” không chứa số đúng`, place);
  }
  add(state, position, {
    ...numberContent(value, position.format, state.context.is_1904),
    is_formula: position.is_formula
  });
}

function addText(state: SheetState, position: Position, text: string): void {
  if (text !== "") add(state, position, {kind: "text", text});
}

function readDouble(reader: BiffReader): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, reader.u32(), true);
  view.setUint32(4, reader.u32(), true);
  return view.getFloat64(0, true);
}

function addNumbers(state: SheetState, reader: BiffReader): void {
  const row = reader.u16() + 1;
  const first = reader.u16() + 1;
  for (let column = first; reader.left >= 6 + 2; column++) {
    const position = createPosition(state, {row, column, style: reader.u16()});
    addNumber(state, position, unpackRk(reader.u32()));
  }
}

function addSharedText(state: SheetState, reader: BiffReader): void {
  const position = readPosition(state, reader);
  const text = state.context.strings[reader.u32()];
  if (text === undefined)
    throw damaged(`sheet “${state.name}” có ô trỏ tới chữ không có trong tệp`, {sheet: state.name});
  addText(state, position, text);
}

function addBooleanOrError(state: SheetState, reader: BiffReader): void {
  const position = readPosition(state, reader);
  const value = reader.u8();
  add(state, position, reader.u8() === 1 ? errorContent(value) : booleanContent(value));
}

function errorContent(code: number): CellContent {
  return {kind: "error", text: errorTexts.get(code) ?? "#?"};
}

function booleanContent(value: number): CellContent {
  return {kind: "boolean", text: value === 1 ? "TRUE" : "FALSE"};
}

function addFormula(state: SheetState, reader: BiffReader): void {
  const position = readPosition(state, reader);
  const low = reader.u32();
  const high = reader.u32();
  if (high >>> 16 !== 0xffff) {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, low, true);
    view.setUint32(4, high, true);
    addNumber(state, {...position, is_formula: true}, view.getFloat64(0, true));
    return;
  }
  const value = (low >>> 16) & 0xff;
  switch (low & 0xff) {
    case 0:
      finishFormula(state);
      state.waiting = position;
      return;
    case 1:
      return add(state, position, {...booleanContent(value), is_formula: true});
    case 2:
      return add(state, position, {...errorContent(value), is_formula: true});
    default:
      return add(state, position, {kind: "text", text: "", is_formula: true});
  }
}

function addFormulaText(state: SheetState, reader: BiffReader): void {
  const position = state.waiting;
  if (!position) return;
  state.waiting = null;
  add(state, position, {kind: "text", text: readText(reader), is_formula: true});
}

/** A formula whose text never came has no stored value. */
function finishFormula(state: SheetState): void {
  const position = state.waiting;
  if (!position) return;
  state.waiting = null;
  state.builder.add(createCell(position.row, position.column, {kind: "empty", text: "", is_formula: true}));
}

function readRow(state: SheetState, reader: BiffReader): void {
  const row = reader.u16() + 1;
  reader.skip(10);
  if (reader.u16() & 0x20) state.builder.hideRow(row);
}

function readMerges(state: SheetState, reader: BiffReader): void {
  for (let count = reader.u16(); count > 0; count--) {
    const top = reader.u16() + 1;
    const bottom = reader.u16() + 1;
    const left = reader.u16() + 1;
    state.merges.push({top, bottom, left, right: reader.u16() + 1});
  }
}
