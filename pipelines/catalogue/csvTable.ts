import Papa from "papaparse";
import type {CatalogueProblem} from "./errors.js";

/** A record of a catalogue file: the text of its cells by column, trimmed, Unicode NFC. */
export interface RawRow {
  line: number;
  cells: Record<string, string>;
}

export interface RawTable {
  columns: string[];
  rows: RawRow[];
  problems: CatalogueProblem[];
}

interface Reading extends RawTable {
  file: string;
}

const delimiters = [",", ";", "\t"] as const;

/**
 * Reads a catalogue file as a clerk may have saved it: UTF-8 with or without BOM; comma, semicolon or tab, told by the
 * heading. Blank lines are skipped. What cannot be read is a problem, never an exception.
 */
export function parseCsvTable(file: string, bytes: Uint8Array): RawTable {
  const reading: Reading = {file, columns: [], rows: [], problems: []};
  const text = decodeUtf8(bytes);
  if (text === null) {
    report(reading, {expected: "tệp lưu dạng “CSV UTF-8” (trong Excel: Lưu thành → CSV UTF-8)"});
    return reading;
  }
  Papa.parse<string[]>(text, {
    delimiter: detectDelimiter(text),
    step: createRecordReader(reading, text)
  });
  if (reading.columns.length === 0) report(reading, {expected: "dòng đầu ghi tên các cột"});
  return reading;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes).normalize("NFC");
  } catch {
    return null;
  }
}

function detectDelimiter(text: string): string {
  const heading = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? "";
  const counts = delimiters.map((delimiter) => heading.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function createRecordReader(reading: Reading, text: string) {
  let cursor = 0;
  let line = 1;
  return (result: Papa.ParseStepResult<string[]>): void => {
    readRecord(reading, line, result);
    line += countLines(text.slice(cursor, result.meta.cursor));
    cursor = result.meta.cursor;
  };
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function readRecord(reading: Reading, line: number, {data, errors}: Papa.ParseStepResult<string[]>): void {
  if (errors.some((error) => error.type === "Quotes")) {
    report(reading, {line, expected: 'dấu nháy kép (") mở và đóng đủ cặp trong dòng'});
    return;
  }
  const cells = data.map((cell) => cell.trim());
  if (cells.every((cell) => cell === "")) return;
  if (reading.columns.length === 0) readHeading(reading, line, cells);
  else readRow(reading, line, cells);
}

function readHeading(reading: Reading, line: number, cells: string[]): void {
  reading.columns = cells;
  for (const [index, column] of cells.entries()) {
    if (column !== "" && cells.indexOf(column) < index)
      report(reading, {line, column, found: column, expected: "mỗi tên cột chỉ ghi một lần"});
  }
}

function readRow(reading: Reading, line: number, cells: string[]): void {
  const {columns} = reading;
  const surplus = cells.slice(columns.length).find((cell) => cell !== "");
  if (surplus !== undefined) {
    report(reading, {line, found: surplus, expected: `không quá ${columns.length} ô như dòng tiêu đề`});
    return;
  }
  // Excel leaves out empty cells at the end of a line, so a short record is not a mistake by itself.
  const entries = columns.map((column, index) => [column, cells[index] ?? ""] as const);
  reading.rows.push({line, cells: Object.fromEntries(entries)});
}

function report(reading: Reading, problem: Partial<CatalogueProblem> & {expected: string}): void {
  reading.problems.push({file: reading.file, line: null, column: null, found: null, ...problem});
}
