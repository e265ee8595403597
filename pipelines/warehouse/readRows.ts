import {DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampTZValue, DuckDBTimestampValue} from "@duckdb/node-api";
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";

export type JsonValue = string | number | boolean | null | JsonValue[] | {[name: string]: JsonValue};
export type JsonRow = Record<string, JsonValue>;

/**
 * Runs a query and gives its rows as plain JSON: numbers of every width as numbers, dates as YYYY-MM-DD, instants in
 * +07:00. Every value goes in as a bound parameter.
 */
export async function readRows<Row = JsonRow>(
  connection: DuckDBConnection,
  sql: string,
  values: Record<string, DuckDBValue> = {}
): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql, values);
  return reader.convertRowObjects(toJson) as Row[];
}

function toJson(value: DuckDBValue): JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBTimestampTZValue) return formatInstant(value.micros);
  if (value instanceof DuckDBTimestampValue) return new Date(Number(value.micros / 1000n)).toISOString().slice(0, 19);
  if (value instanceof DuckDBDateValue) return value.toString();
  if ("items" in value && Array.isArray(value.items)) return value.items.map(toJson);
  if ("entries" in value && typeof value.entries === "object" && !Array.isArray(value.entries)) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, toJson(entry)]));
  }
  return String(value);
}

const offsetMinutes = 7 * 60;

/** ISO text of an instant in Vietnamese time, to the second unless it holds a fraction. */
function formatInstant(micros: bigint): string {
  const local = new Date(Number(micros / 1000n) + offsetMinutes * 60_000).toISOString();
  return `${local.endsWith(".000Z") ? local.slice(0, 19) : local.slice(0, 23)}+07:00`;
}
