/** What passes between the steps of reading: bytes → workbook of cells → report. No `node:` import here. */
import type {FormCode} from "../src/domain/catalogue.js";
import type {Finding} from "../src/domain/findings.js";
import type {FileStatus, RegisterLine, ReportedValue, TypedTotal} from "../src/domain/values.js";

export type FileFormat = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv";
export type CellKind = "text" | "number" | "boolean" | "error" | "empty";

/** One cell that holds something (or a formula). Row and column from 1. */
export interface Cell {
  row: number;
  column: number;
  kind: CellKind;
  /** Text cells: the text, decoded to Unicode NFC but otherwise as written. Others: the value as the clerk sees it, as near as we can say. */
  text: string;
  /** Number cells: the stored number (a date is its serial); otherwise null. */
  number: number | null;
  /** Number format of the cell, "General" when none. */
  format: string;
  /** True when `format` shows a date. */
  is_date: boolean;
  /** True when the cell holds a formula; kind is "empty" when it has no stored value. */
  is_formula: boolean;
  /** Which legacy encoding the text was decoded from, or null. */
  decoded_from: LegacyEncoding | null;
  /** Letters are lost and cannot be repaired (see `letters_lost`). */
  is_damaged: boolean;
}

export type LegacyEncoding = "tcvn3" | "vni" | "windows-1258" | "utf8-as-1252";

/** A merged range, rows and columns from 1, inclusive. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** "" in a CSV. */
  name: string;
  is_hidden: boolean;
  /** Rows from the top, each a sparse list of its cells from the left; empty rows are absent. */
  rows: SheetRow[];
  merges: MergedRange[];
}

export interface SheetRow {
  row: number;
  is_hidden: boolean;
  cells: Cell[];
}

export interface Workbook {
  format: FileFormat;
  sheets: Sheet[];
  /** Day zero of date serials is 1904-01-01 instead of 1899-12-30. */
  is_1904: boolean;
}

/** A file that opened, or the reason why it cannot be used. Notes may come with either. */
export type OpenedFile =
  | {workbook: Workbook; findings: Finding[]}
  | {workbook: null; findings: [Finding, ...Finding[]]};

/** Everything one file says. `status` does not know of duplicates and copies: the store decides those. */
export interface Report {
  status: Exclude<FileStatus, "duplicate">;
  /** Forms found, in the order F1, F2, F3. */
  forms: FormCode[];
  /** The sender; null when it could not be told. */
  unit: string | null;
  period: string | null;
  values: ReportedValue[];
  lines: RegisterLine[];
  totals: TypedTotal[];
  findings: Finding[];
  counts: CellCounts;
}

/** Conservation: `mapped = value + not_applicable + missing + refused`, per file. */
export interface CellCounts {
  mapped: number;
  value: number;
  not_applicable: number;
  missing: number;
  refused: number;
}
