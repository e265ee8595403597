/**
 * Excel 97–2003 workbooks (.xls), [MS-XLS]: compound file → workbook stream of records → workbook.
 * The format carries no checksum: a flipped bit inside a number or a letter cannot be told from the right one.
 */
import type {Sheet, Workbook} from "../types.js";
import type {BiffRecord} from "./biffRecords.js";
import {readRecord, readText, recordAt, recordIds, requireBegin} from "./biffRecords.js";
import {tooMany} from "./cells.js";
import type {Limits} from "./limits.js";
import {builtInFormat} from "./numberFormats.js";
import {openCompound} from "./ole.js";
import {damaged, refusal} from "./refusal.js";
import {readXlsSheet} from "./xlsSheet.js";

interface BoundSheet {
  name: string;
  is_hidden: boolean;
  is_worksheet: boolean;
  place: number;
}

export interface XlsGlobals {
  sheets: BoundSheet[];
  strings: string[];
  /** Number format of each cell style, by its index. */
  formats: string[];
  is_1904: boolean;
}

const otherDocuments: readonly (readonly [stream: string, actual: string])[] = [
  ["WordDocument", "tài liệu Word (.doc)"],
  ["PowerPoint Document", "trình chiếu PowerPoint (.ppt)"],
  ["VisioDocument", "bản vẽ Visio"],
  ["__properties_version1.0", "thư Outlook (.msg)"],
  ["PerfectOffice_MAIN", "bảng tính Quattro Pro"],
  ["MatOST", "tài liệu Works"]
];

/** Reads every worksheet, hidden ones too; chart and macro sheets are left out. */
export function readXls(bytes: Uint8Array, limits: Limits): Workbook {
  const stream = findWorkbookStream(bytes);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = readGlobals(view);
  if (globals.sheets.length > limits.sheets) throw tooMany(globals.sheets.length, "sheet", limits.sheets);
  const budget = {cells: 0, limits};
  const sheets: Sheet[] = [];
  for (const sheet of globals.sheets) {
    if (sheet.is_worksheet) sheets.push(readXlsSheet(view, sheet, {...globals, budget}));
  }
  if (sheets.length === 0) throw damaged("sổ tính không có sheet nào chứa ô");
  return {format: "xls", sheets, is_1904: globals.is_1904};
}

function findWorkbookStream(bytes: Uint8Array): Uint8Array {
  const compound = openCompound(bytes);
  const names = new Set(compound.names.map((name) => name.toLowerCase()));
  if (names.has("encryptedpackage")) throw refusal("password_protected");
  const stream = compound.stream("Workbook");
  if (stream) return stream;
  if (names.has("book")) throw refusal("old_excel", {actual: "Excel 5.0/95"});
  const other = otherDocuments.find(([name]) => names.has(name.toLowerCase()));
  throw refusal("not_a_spreadsheet", {actual: other?.[1] ?? "tệp OLE không chứa bảng tính"});
}

function readGlobals(view: DataView): XlsGlobals {
  const globals: XlsGlobals = {sheets: [], strings: [], formats: [], is_1904: false};
  const own = new Map<number, string>();
  const styles: number[] = [];
  let record = recordAt(view, 0);
  requireBegin(view, record, 0x0005);
  while (record.id !== recordIds.end_of_file) {
    record = recordAt(view, record.start + record.length);
    if (record.id === recordIds.file_pass) throw refusal("password_protected");
    if (record.id === recordIds.date_1904) globals.is_1904 = view.getUint16(record.start, true) === 1;
    if (record.id === recordIds.bound_sheet) globals.sheets.push(readBoundSheet(view, record));
    if (record.id === recordIds.shared_strings) globals.strings = readSharedStrings(view, record);
    if (record.id === recordIds.extended_format) styles.push(view.getUint16(record.start + 2, true));
    if (record.id === recordIds.format) own.set(view.getUint16(record.start, true), readFormat(view, record));
  }
  globals.formats = styles.map((id) => own.get(id) ?? builtInFormat(id));
  return globals;
}

function readBoundSheet(view: DataView, record: BiffRecord): BoundSheet {
  const reader = readRecord(view, record);
  const place = reader.u32();
  const is_hidden = (reader.u8() & 3) !== 0;
  const is_worksheet = reader.u8() === 0;
  const count = reader.u8();
  return {name: reader.characters(count, (reader.u8() & 1) === 1), is_hidden, is_worksheet, place};
}

/** A few programs write the count of characters in one byte, as Excel 95 did. */
function readFormat(view: DataView, record: BiffRecord): string {
  const reader = readRecord(view, record);
  reader.skip(2);
  const is_short = view.getUint16(record.start + 2, true) + 5 > record.length;
  return is_short ? reader.characters(reader.u8(), false) : readText(reader);
}

function readSharedStrings(view: DataView, record: BiffRecord): string[] {
  const reader = readRecord(view, record);
  reader.skip(4);
  const count = reader.u32();
  const strings: string[] = [];
  while (strings.length < count && !reader.is_at_end) strings.push(readText(reader));
  return strings;
}
