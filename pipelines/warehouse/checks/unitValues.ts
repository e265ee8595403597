/** All values of one unit, as the checks look at them. */
import type {DuckDBConnection} from "@duckdb/node-api";
import {readSql} from "../sqlFiles.js";

export interface UnitValue {
  period_id: number;
  indicator_id: number;
  submission: string;
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

type ValueRow = [number, string, number, number, string, number | null, string | null, boolean];

/** Positions of units in the catalogue, both inclusive. */
export interface UnitRange {
  first: number;
  last: number;
}

/** The values of each unit in the range that has to be checked anew, every valid version; one unit in memory at a time. */
export async function* streamUnits(connection: DuckDBConnection, {first, last}: UnitRange): AsyncGenerator<UnitGroup> {
  const result = await connection.stream(await readSql("queries/unit_values"), {first, last});
  let group: UnitGroup | null = null;
  for await (const rows of result.yieldRows()) {
    for (const row of rows as ValueRow[]) {
      const [unit_id, check_key, period_id, indicator_id, submission, value, value_text, is_current] = row;
      if (group === null || group.unit_id !== unit_id) {
        if (group !== null) yield group;
        group = {unit_id, check_key, values: []};
      }
      group.values.push({period_id, indicator_id, submission, value, value_text, is_current});
    }
  }
  if (group) yield group;
}
