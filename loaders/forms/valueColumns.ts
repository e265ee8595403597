/** Which columns of a table hold the figures of the report's period. */
import type {Period} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import type {TableScope} from "./scope.js";
import {placeOf} from "./scope.js";
import type {Column} from "./tables.js";

export interface ValueColumn {
  column: number;
  entry: Extract<Column, {kind: "values"}>;
}

/**
 * The value columns of an indicator-a-row table: those of units, else those that name the period, else the plain one.
 * Several plain columns, or columns of other periods only, give none and a finding.
 */
export function valueColumns(scope: TableScope): ValueColumn[] {
  const columns = [...scope.table.columns].flatMap(([column, entry]) =>
    entry.kind === "values" ? [{column, entry}] : []
  );
  const ofUnits = columns.filter(({entry}) => entry.unit !== null);
  const chosen = ofPeriod(scope, ofUnits.length > 0 ? ofUnits : columns);
  const groups = new Map<string | null, ValueColumn[]>();
  for (const item of chosen) groups.set(item.entry.unit, [...(groups.get(item.entry.unit) ?? []), item]);
  const doubled = [...groups.values()].find((group) => group.length > 1);
  if (!doubled) return chosen;
  scope.collector.findings.push(
    createFinding("several_value_columns", placeOf(scope, scope.table.headerBottom, doubled[0]!.column), {
      columns: doubled.map(({entry}) => entry.text).join("”, “")
    })
  );
  return [];
}

/** Columns that name the report's period; where none does, those that name no period. */
export function ofPeriod<T extends {column: number; entry: {period: Period | null; text: string}}>(
  scope: TableScope,
  columns: readonly T[]
): T[] {
  const named = columns.filter(({entry}) => entry.period === scope.period);
  if (named.length > 0) return named;
  const plain = columns.filter(({entry}) => entry.period === null);
  const [other] = columns;
  if (plain.length === 0 && other) {
    const periods = [...new Set(columns.map(({entry}) => entry.period!.label_vi))].join(", ");
    scope.collector.findings.push(
      createFinding("period_column_missing", placeOf(scope, scope.table.headerBottom, other.column), {
        periods,
        period: scope.period.label_vi
      })
    );
  }
  return plain;
}
