import type {DuckDBConnection} from "@duckdb/node-api";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";

/** One of the latest lines of a register, its readable fields by name. */
export interface RegisterFields {
  province: string;
  work_year: number;
  text(field: string): string | null;
  number(field: string): number | null;
}

interface CellRow {
  submission_id: number;
  line_id: number;
  province: string;
  work_year: number;
  field: string;
  value: string;
}

/** The latest lines of all registers of one form. A line without a single readable cell says nothing and is left out. */
export async function readRegisterFields(connection: DuckDBConnection, form: "F2" | "F3"): Promise<RegisterFields[]> {
  const lines = new Map<string, {row: CellRow; values: Map<string, string>}>();
  for (const row of await readRows<CellRow>(connection, await readSql("queries/register_fields"), {form})) {
    const key = `${row.submission_id} ${row.line_id}`;
    const line = lines.get(key) ?? {row, values: new Map<string, string>()};
    line.values.set(row.field, row.value);
    lines.set(key, line);
  }
  return [...lines.values()].map(({row, values}) => ({
    province: row.province,
    work_year: row.work_year,
    text: (field) => values.get(field) ?? null,
    number: (field) => toNumber(values.get(field))
  }));
}

function toNumber(value: string | undefined): number | null {
  const number = value === undefined || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
