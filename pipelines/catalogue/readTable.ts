import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {z} from "zod";
import type {RawRow, RawTable} from "./csvTable.js";
import {parseCsvTable} from "./csvTable.js";
import type {CatalogueProblem} from "./errors.js";
import type {TableSpec} from "./tables/tableSpec.js";

/** A row that was read, with the line it starts at and its text, for messages. */
export interface TableRow<T> extends RawRow {
  value: T;
}

/** A catalogue file as read: rows that are sound, texts of every row (also of faulty ones) for look-ups, and problems. */
export interface Table<T> {
  file: string;
  is_present: boolean;
  rows: TableRow<T>[];
  raw_rows: RawRow[];
  problems: CatalogueProblem[];
}

/** Reads one file of the catalogue and checks it by itself: heading, each cell, repeated keys. */
export async function readTable<Columns extends z.ZodObject>(
  directory: string,
  spec: TableSpec<Columns>
): Promise<Table<z.output<Columns>>> {
  const table: Table<z.output<Columns>> = {
    file: spec.file,
    is_present: true,
    rows: [],
    raw_rows: [],
    problems: []
  };
  const bytes = await readOptionalFile(join(directory, spec.file));
  if (bytes === null) {
    table.is_present = false;
    if (spec.is_required) table.problems.push(fileProblem(spec.file, "tệp này trong thư mục danh mục"));
    return table;
  }
  const raw = parseCsvTable(spec.file, bytes);
  table.raw_rows = raw.rows;
  table.problems.push(...raw.problems, ...findMissingColumns(spec, raw));
  if (table.problems.length === raw.problems.length && raw.columns.length > 0) readRows(table, spec);
  return table;
}

/** The bytes of a file, null when there is none. */
export async function readOptionalFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function fileProblem(file: string, expected: string): CatalogueProblem {
  return {file, line: null, column: null, found: null, expected};
}

function findMissingColumns(spec: TableSpec, {columns, problems}: RawTable): CatalogueProblem[] {
  if (columns.length === 0 && problems.length > 0) return [];
  return Object.entries(spec.columns.shape)
    .filter(([column, schema]) => !columns.includes(column) && !(schema as z.ZodType).safeParse(undefined).success)
    .map(([column]) => ({...fileProblem(spec.file, "cột này trong dòng tiêu đề"), column}));
}

function readRows<Columns extends z.ZodObject>(table: Table<z.output<Columns>>, spec: TableSpec<Columns>): void {
  for (const row of table.raw_rows) {
    const result = spec.columns.safeParse(row.cells);
    if (result.success) table.rows.push({...row, value: result.data});
    else table.problems.push(...result.error.issues.map((issue) => toProblem(spec.file, row, issue)));
  }
  if (table.raw_rows.length === 0 && !spec.may_be_empty)
    table.problems.push(fileProblem(spec.file, "ít nhất một dòng dưới tiêu đề"));
  table.problems.push(...findRepeatedKeys(table, spec.key));
}

function toProblem(file: string, row: RawRow, issue: z.core.$ZodIssue): CatalogueProblem {
  const column = String(issue.path[0] ?? "");
  return {file, line: row.line, column, found: row.cells[column] ?? null, expected: issue.message};
}

function findRepeatedKeys({file, raw_rows}: Table<unknown>, key: readonly string[]): CatalogueProblem[] {
  const lines = new Map<string, number>();
  const problems: CatalogueProblem[] = [];
  for (const {line, cells} of raw_rows) {
    const found = key.map((column) => cells[column] ?? "").join(", ");
    const first = lines.get(found);
    if (first === undefined) lines.set(found, line);
    else
      problems.push({file, line, column: key.join(", "), found, expected: `giá trị chưa có (đã có ở dòng ${first})`});
  }
  return problems;
}
