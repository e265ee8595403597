/** One value of one indicator as a report gave it, with the place it stands at. */
import type {FormCode} from "./catalogue.js";

export const valueStates = ["value", "not_applicable", "missing", "refused"] as const;
export type ValueState = (typeof valueStates)[number];

export const fileStatuses = [
  "accepted",
  "accepted_with_notes",
  "partly_refused",
  "refused",
  "duplicate",
  "ignored"
] as const;
export type FileStatus = (typeof fileStatuses)[number];

export interface ReportedValue {
  unit: string;
  period: string;
  indicator: string;
  state: ValueState;
  /** Number, percent points (88.4615) or yes/no as 1/0; null for dates, codes and every state but `value`. */
  value: number | null;
  /** ISO date, code or text; null for numbers. */
  value_text: string | null;
  /** Sheet name, "" in a CSV. */
  sheet: string;
  /** From 1. In a CSV the record number. */
  row: number;
  /** From 1. In a CSV the field number. */
  column: number;
  /** The text as written in the cell. */
  raw: string;
  /** True for a typed percentage that we compute ourselves: evidence, never a fact. */
  is_derived: boolean;
}

/** One line of a register (form 2: inspections, form 3: council questions). Cells are by field name of fields.csv. */
export interface RegisterLine {
  form: Extract<FormCode, "F2" | "F3">;
  province: string;
  period: string;
  sheet: string;
  row: number;
  cells: Record<string, RegisterCell>;
}

export interface RegisterCell {
  state: ValueState;
  /** Number as text, ISO date, unit code, code or cleaned text; null unless state is `value`. */
  value: string | null;
  column: number;
  raw: string;
}

/** A typed total beside what the rows add up to. Totals are checked, never loaded. */
export interface TypedTotal {
  sheet: string;
  row: number;
  column: number;
  indicator: string;
  typed: number;
  recomputed: number;
}
