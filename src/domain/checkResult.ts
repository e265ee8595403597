/** What checking one report gives: the answer of `qcdc check --json`, and of the page on which a unit checks its own. */
import type {Finding} from "./findings.js";
import type {FileStatus, ValueState} from "./values.js";

export interface CheckResult {
  /** Forms found, joined by "+": F1, F2+F3; null when there is none. */
  form: string | null;
  unit: string | null;
  period: string | null;
  status: Exclude<FileStatus, "duplicate">;
  values: CheckedValue[];
  /** Lines of the registers. */
  lines: CheckedLine[];
  findings: Pick<Finding, "severity" | "code" | "sheet" | "cell" | "raw" | "message">[];
}

export interface CheckedValue {
  indicator: string;
  unit: string;
  period: string;
  /** Number, percent points or yes/no as 1/0; ISO date, code or text; null for every state but `value`. */
  value: number | string | null;
  state: ValueState;
  sheet: string;
  /** A1 address. */
  cell: string;
  raw: string;
}

export interface CheckedLine {
  form: string;
  province: string;
  period: string;
  sheet: string;
  row: number;
  cells: Record<string, {state: ValueState; value: string | null; raw: string}>;
}
