/** All values of one unit, as the checks look at them. */
import type {DuckDBConnection} from "@duckdb/node-api";
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
  values: UnitValue[];
}

type ValueRow = [number, number, number, number, number | null, string | null, boolean];

/** The values of each unit in turn, every valid version of them; at no time more than one unit in memory. */
export async function* streamUnits(connection: DuckDBConnection): AsyncGenerator<UnitGroup> {
  const result = await connection.stream(await readSql("queries/unit_values"));
  let group: UnitGroup | null = null;
  for await (const rows of result.yieldRows()) {
    for (const [unit_id, period_id, indicator_id, submission_id, value, value_text, is_current] of rows as ValueRow[]) {
      if (group === null || group.unit_id !== unit_id) {
        if (group !== null) yield group;
        group = {unit_id, values: []};
      }
      group.values.push({period_id, indicator_id, submission_id, value, value_text, is_current});
    }
  }
  if (group) yield group;
}
