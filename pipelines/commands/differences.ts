import type {DuckDBConnection} from "@duckdb/node-api";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";

/** A published figure with the cell behind it; all null on the side that does not have it. */
export interface ChangedFigure {
  unit: string;
  period: string;
  indicator: string;
  change: "added" | "changed" | "removed";
  old_value: number | null;
  old_value_text: string | null;
  old_state: string | null;
  old_file: string | null;
  old_sheet: string | null;
  old_cell: string | null;
  old_raw: string | null;
  old_received_at: string | null;
  new_value: number | null;
  new_value_text: string | null;
  new_state: string | null;
  new_file: string | null;
  new_sheet: string | null;
  new_cell: string | null;
  new_raw: string | null;
  new_received_at: string | null;
}

/** A percentage computed from facts; null parts on the side that cannot compute it. */
export interface ChangedRatio {
  unit: string;
  period: string;
  indicator: string;
  old_value: number | null;
  old_numerator: number | null;
  old_denominator: number | null;
  new_value: number | null;
  new_numerator: number | null;
  new_denominator: number | null;
}

export interface ChangedObligation {
  unit: string;
  form: string;
  period: string;
  due_at: string;
  old_state: string;
  new_state: string;
  old_received_at: string | null;
  new_received_at: string | null;
  days_late: number | null;
}

export interface AddedFile {
  file: string;
  form: string | null;
  unit: string | null;
  period: string | null;
  status: string;
  received_at: string;
  /** Received after the moment it was due; null when nothing of that name is owed. */
  is_late: boolean | null;
}

export interface Difference {
  from: string;
  to: string;
  /** Files received between the two. */
  files: AddedFile[];
  figures: ChangedFigure[];
  ratios: ChangedRatio[];
  obligations: ChangedObligation[];
}

/** Everything that differs between the builds attached as `older` and `newer`. */
export async function readDifference(connection: DuckDBConnection): Promise<Omit<Difference, "from" | "to">> {
  return {
    files: await readRows<AddedFile>(connection, await readSql("queries/diff_files")),
    figures: await readRows<ChangedFigure>(connection, await readSql("queries/diff_figures")),
    ratios: await readRows<ChangedRatio>(connection, await readSql("queries/diff_ratios")),
    obligations: await readRows<ChangedObligation>(connection, await readSql("queries/diff_obligations"))
  };
}
