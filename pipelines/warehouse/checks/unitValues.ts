/** All values of one unit, as the checks look at them. */
import type {DuckDBConnection} from "@duckdb/node-api";
import {readRows} from "../readRows.js";
import {readSql} from "../sqlFiles.js";

export interface UnitValue {
  period_id: number;
  indicator_id: number;
  submission_id: number;
  value: number | null;
  value_text: string | null;
  is_current: boolean;
}

export interface UnitGroup {
  unit_id: number;
  /** What the checks of the unit depend on. */
  check_key: string;
  values: UnitValue[];
}

type ValueRow = [number, number, number, number, number | null, string | null, boolean];

/** Positions of units in the catalogue, both inclusive. */
export interface UnitRange {
  first: number;
  last: number;
}

/** The values of each unit in the range that has to be checked anew, every valid version; one unit in memory at a time. */
export async function* streamUnits(connection: DuckDBConnection, {first, last}: UnitRange): AsyncGenerator<UnitGroup> {
  const range = {first, last};
  const rows = await readRows<{unit_id: number; check_key: string}>(
    connection,
    await readSql("queries/open_checks"),
    range
  );
  if (rows.length === 0) return;
  const keys = new Map(rows.map(({unit_id, check_key}) => [unit_id, check_key]));
  const result = await connection.stream(await readSql("queries/unit_values"), range);
  let group: UnitGroup | null = null;
  for await (const chunk of result.yieldRows()) {
    for (const row of chunk as ValueRow[]) {
      const [unit_id, period_id, indicator_id, submission_id, value, value_text, is_current] = row;
      if (group === null || group.unit_id !== unit_id) {
        if (group !== null) yield group;
        group = {unit_id, check_key: keys.get(unit_id)!, values: []};
      }
      group.values.push({period_id, indicator_id, submission_id, value, value_text, is_current});
    }
  }
  if (group) yield group;
}
