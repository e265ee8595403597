/**
 * Trends, all in SQL: `base/own_points` for what units reported, `queries/restate_points` where others stand behind a
 * unit. The arithmetic is that of `src/domain/lineage`, which works the same out for one unit, and which tests hold against it.
 */
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import {askedRows} from "../../src/domain/asked.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {isRegistryCount} from "../../src/domain/derived.js";
import type {CrosswalkRow} from "../../src/domain/lineage/crosswalk.js";
import {buildCrosswalk} from "../../src/domain/lineage/crosswalk.js";
import {readSql} from "./sqlFiles.js";
import {appendRows} from "./tableWriter.js";

/** Fills what `base.trend_points` is made of, a few periods at a time, so that memory does not grow with the years. */
export async function writeTrend(
  connection: DuckDBConnection,
  {catalogue, asOf}: {catalogue: Catalogue; asOf: string}
): Promise<void> {
  const {unchanged, changed} = splitTargets(catalogue, buildCrosswalk(catalogue, toVietnamDate(asOf)));
  await fill(connection, "asked", askedValues(catalogue));
  await fill(connection, "indicator_parts", partValues(catalogue));
  await fill(connection, "unchanged_units", unchanged);
  await connection.run(await readSql("base/own_points"));
  await connection.run(await readSql("queries/marked_sources"));
  const steps = [await readSql("queries/restate_points"), await readSql("queries/displace_amounts")];
  for (const {first, last, rows} of runsOfPeriods(changed)) {
    await fill(connection, "crosswalk", rows);
    for (const sql of steps) await connection.run(sql, {first, last});
  }
}

/** As many rows of the crosswalk are restated in one go as fit well into memory with every indicator of each. */
const rowsAtOnce = 10_000;

interface PeriodRun {
  /** Positions of periods in the catalogue, both inclusive. */
  first: number;
  last: number;
  rows: DuckDBValue[][];
}

function runsOfPeriods(changed: ReadonlyMap<number, DuckDBValue[][]>): PeriodRun[] {
  const runs: PeriodRun[] = [];
  for (const [period, rows] of [...changed].toSorted(([left], [right]) => left - right)) {
    const run = runs.at(-1);
    if (run && run.rows.length + rows.length <= rowsAtOnce) {
      run.last = period;
      for (const row of rows) run.rows.push(row);
    } else {
      runs.push({first: period, last: period, rows: [...rows]});
    }
  }
  return runs;
}

async function fill(connection: DuckDBConnection, table: string, rows: readonly DuckDBValue[][]): Promise<void> {
  await appendRows(connection, {catalog: "build", schema: "base", table}, rows);
}

interface Targets {
  /** Rows of `base.unchanged_units`. */
  unchanged: DuckDBValue[][];
  /** Rows of `base.crosswalk` for the other targets, by period. */
  changed: Map<number, DuckDBValue[][]>;
}

function splitTargets({units, periods}: Catalogue, crosswalk: readonly CrosswalkRow[]): Targets {
  const [unitIds, periodIds] = [positions(units), positions(periods)];
  const groups = new Map<string, CrosswalkRow[]>();
  for (const row of crosswalk) push(groups, `${row.period} ${row.to_unit}`, row);
  const targets: Targets = {unchanged: [], changed: new Map()};
  for (const rows of groups.values()) {
    const [first] = rows;
    if (rows.length === 1 && first && isItself(first)) {
      targets.unchanged.push([unitIds.get(first.to_unit)!, periodIds.get(first.period)!]);
    } else {
      for (const row of rows) {
        const [period, from, to] = [periodIds.get(row.period)!, unitIds.get(row.from_unit)!, unitIds.get(row.to_unit)!];
        push(targets.changed, period, [period, from, to, row.num, row.den, row.path, row.role]);
      }
    }
  }
  return targets;
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function isItself({from_unit, to_unit, num, den, path, role}: CrosswalkRow): boolean {
  return from_unit === to_unit && num === den && path === "exact" && role === "expected";
}

function askedValues(catalogue: Catalogue): DuckDBValue[][] {
  const [periodIds, indicatorIds] = [positions(catalogue.periods), positions(catalogue.indicators)];
  return askedRows(catalogue).map(({unit_kind, period, indicator}) => [
    unit_kind,
    periodIds.get(period)!,
    indicatorIds.get(indicator)!
  ]);
}

function partValues({indicators}: Catalogue): DuckDBValue[][] {
  const ids = positions(indicators);
  return indicators.flatMap(({numerator, denominator}, id) => {
    if (denominator.some(isRegistryCount)) return [];
    const parts = (codes: readonly string[], isNumerator: boolean) =>
      codes.map((code): DuckDBValue[] => [id, ids.get(code)!, isNumerator]);
    return [...parts(numerator, true), ...parts(denominator, false)];
  });
}

function positions(entries: readonly {code: string}[]): Map<string, number> {
  return new Map(entries.map(({code}, index) => [code, index]));
}
