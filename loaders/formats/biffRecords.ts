/** Records of an Excel 97–2003 workbook stream, [MS-XLS] 2.1.4: number, length, content. */
import {isPlausibleRecord} from "./biffKnownRecords.js";
import {damaged, refusal} from "./refusal.js";

export interface BiffRecord {
  id: number;
  start: number;
  length: number;
}

export const recordIds = {
  formula: 0x0006,
  formula_of_biff3: 0x0206,
  formula_of_biff4: 0x0406,
  end_of_file: 0x000a,
  date_1904: 0x0022,
  file_pass: 0x002f,
  continue: 0x003c,
  bound_sheet: 0x0085,
  multiple_rk: 0x00bd,
  rich_string: 0x00d6,
  extended_format: 0x00e0,
  merged_cells: 0x00e5,
  shared_strings: 0x00fc,
  label_shared: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolean_or_error: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  begin_of_file: 0x0809
} as const satisfies Record<string, number>;

/** A cursor over one record and the `Continue` records after it. */
export interface BiffReader {
  /** Bytes left in the record at hand, without those that continue it. */
  readonly left: number;
  readonly is_at_end: boolean;
  u8(): number;
  u16(): number;
  u32(): number;
  skip(bytes: number): void;
  /** Characters of one or two bytes each; a string may go on in the next record, with a width of its own. */
  characters(count: number, is_wide: boolean): string;
}

const brokenRecord = "một bản ghi bên trong bị cắt hoặc sai độ dài";

/** The record at a place of the stream; it must lie within the stream. */
export function recordAt(view: DataView, place: number): BiffRecord {
  if (place < 0 || place + 4 > view.byteLength) throw damaged(brokenRecord);
  const record = {id: view.getUint16(place, true), start: place + 4, length: view.getUint16(place + 2, true)};
  if (record.start + record.length > view.byteLength || !isPlausibleRecord(record.id, record.length)) {
    throw damaged(brokenRecord);
  }
  return record;
}

/** The record must begin a part of the given kind, written by Excel 97 or later. */
export function requireBegin(view: DataView, record: BiffRecord, kind: number): void {
  if (record.id !== recordIds.begin_of_file || record.length < 4)
    throw damaged("không thấy phần đầu của sổ tính hoặc sheet");
  const version = view.getUint16(record.start, true);
  if (version === 0x0500) throw refusal("old_excel", {actual: "Excel 5.0/95"});
  if (version !== 0x0600 || view.getUint16(record.start + 2, true) !== kind) {
    throw damaged("phần đầu của sổ tính hoặc sheet bị hỏng");
  }
}

/** Reads a record together with those that continue it. */
export function readRecord(view: DataView, record: BiffRecord): BiffReader {
  const pieces = [record];
  let next = record.start + record.length;
  while (next + 4 <= view.byteLength && view.getUint16(next, true) === recordIds.continue) {
    const piece = recordAt(view, next);
    pieces.push(piece);
    next = piece.start + piece.length;
  }
  return createReader(view, pieces);
}

interface Cursor {
  view: DataView;
  pieces: BiffRecord[];
  index: number;
  place: number;
  end: number;
}

function createReader(view: DataView, pieces: BiffRecord[]): BiffReader {
  const cursor: Cursor = {view, pieces, index: -1, place: 0, end: 0};
  turn(cursor);
  return {
    get left() {
      return cursor.end - cursor.place;
    },
    get is_at_end() {
      return cursor.place >= cursor.end && cursor.index === pieces.length - 1;
    },
    u8: () => view.getUint8(take(cursor, 1)),
    u16: () => view.getUint16(take(cursor, 2), true),
    u32: () => view.getUint32(take(cursor, 4), true),
    skip: (bytes) => skip(cursor, bytes),
    characters: (count, is_wide) => takeCharacters(cursor, count, is_wide ? 2 : 1)
  };
}

function turn(cursor: Cursor): void {
  const piece = cursor.pieces[++cursor.index];
  if (!piece) throw damaged(brokenRecord);
  cursor.place = piece.start;
  cursor.end = piece.start + piece.length;
}

function take(cursor: Cursor, size: number): number {
  while (cursor.place >= cursor.end) turn(cursor);
  if (cursor.place + size > cursor.end) throw damaged(brokenRecord);
  cursor.place += size;
  return cursor.place - size;
}

function skip(cursor: Cursor, bytes: number): void {
  for (let rest = bytes; rest > 0;) {
    while (cursor.place >= cursor.end) turn(cursor);
    const step = Math.min(rest, cursor.end - cursor.place);
    cursor.place += step;
    rest -= step;
  }
}

function takeCharacters(cursor: Cursor, count: number, first_width: number): string {
  const {view} = cursor;
  let text = "";
  let width = first_width;
  for (let rest = count; rest > 0;) {
    if (cursor.place >= cursor.end) {
      turn(cursor);
      width = view.getUint8(take(cursor, 1)) & 1 ? 2 : 1;
    }
    const step = Math.min(rest, Math.floor((cursor.end - cursor.place) / width));
    if (step === 0) throw damaged(brokenRecord);
    text += decodeCharacters(view, {place: cursor.place, count: step, width});
    cursor.place += step * width;
    rest -= step;
  }
  return text;
}

function decodeCharacters(view: DataView, run: {place: number; count: number; width: number}): string {
  const codes: number[] = [];
  for (let index = 0; index < run.count; index++) {
    codes.push(run.width === 2 ? view.getUint16(run.place + index * 2, true) : view.getUint8(run.place + index));
  }
  return String.fromCharCode(...codes);
}

/** Text with its count of characters in two bytes and its flags in one ([MS-XLS] 2.5.294 and 2.5.293). */
export function readText(reader: BiffReader): string {
  const count = reader.u16();
  const flags = reader.u8();
  const runs = flags & 8 ? reader.u16() : 0;
  const extra = flags & 4 ? reader.u32() : 0;
  const text = reader.characters(count, (flags & 1) === 1);
  reader.skip(runs * 4 + extra);
  return text;
}

/** Number packed in four bytes ([MS-XLS] 2.5.217). */
export function unpackRk(packed: number): number {
  let value: number;
  if (packed & 2) value = packed >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, packed & 0xfffffffc);
    value = view.getFloat64(0);
  }
  return packed & 1 ? value / 100 : value;
}
