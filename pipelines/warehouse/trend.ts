/**
 * Trends. A unit that stands for itself alone is SQL (`base/own_points`); only where others stand behind a unit are its
 * points put together here, by the arithmetic of `src/domain/lineage`.
 */
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import {askedRows} from "../../src/domain/asked.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {isRegistryCount} from "../../src/domain/derived.js";
import type {CrosswalkRow} from "../../src/domain/lineage/crosswalk.js";
import {buildCrosswalk} from "../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../src/domain/lineage/facts.js";
import type {DisplacedFact, TrendOptions, TrendRow} from "../../src/domain/lineage/trend.js";
import {buildTrend} from "../../src/domain/lineage/trend.js";
import type {CoverageRow} from "./coverage.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {appendRows} from "./tableWriter.js";

export interface TrendInput {
  catalogue: Catalogue;
  asOf: string;
  coverage: readonly CoverageRow[];
}

/** Fills what `base.trend_points` is made of; `base.own_points` is made in between. */
export async function writeTrend(connection: DuckDBConnection, input: TrendInput): Promise<void> {
  const {catalogue, asOf, coverage} = input;
  const {unchanged, changed} = splitTargets(catalogue, buildCrosswalk(catalogue, toVietnamDate(asOf)));
  await fill(connection, "asked", askedValues(catalogue));
  await fill(connection, "indicator_parts", partValues(catalogue));
  await fill(connection, "unchanged_units", unchanged);
  await connection.run(await readSql("base/own_points"));
  const rows: DuckDBValue[][] = [];
  const displaced: DuckDBValue[][] = [];
  const toValues = createRowMaker(catalogue);
  const sql = await readSql("queries/period_facts");
  for (const [period, crosswalk] of changed) {
    const facts = await readRows<Fact>(connection, sql, {period});
    const options = {lens: "current", crosswalk, registry: registryOf(coverage)};
    const structure = {...catalogue, periods: catalogue.periods.filter(({code}) => code === period)};
    const trend = buildTrend(structure, facts, options);
    for (const row of trend.rows) rows.push(toValues(row));
    displaced.push(...displacedValues(trend.displaced, {catalogue, facts, crosswalk}));
  }
  await fill(connection, "restated_points", rows);
  await fill(connection, "displaced_amounts", displaced);
}

async function fill(connection: DuckDBConnection, table: string, rows: readonly DuckDBValue[][]): Promise<void> {
  await appendRows(connection, {catalog: "build", schema: "base", table}, rows);
}

interface Targets {
  /** Rows of `base.unchanged_units`. */
  unchanged: DuckDBValue[][];
  /** All crosswalk rows of the other targets, by period. */
  changed: Map<string, CrosswalkRow[]>;
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
    } else for (const row of rows) push(targets.changed, row.period, row);
  }
  return targets;
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function isItself({from_unit, to_unit, num, den, path, role}: CrosswalkRow): boolean {
  return from_unit === to_unit && num === den && path === "exact" && role === "expected";
}

/** What a target leaves out so as not to count it twice, as the share that would have come to it. */
function displacedValues(
  displaced: readonly DisplacedFact[],
  {catalogue, facts, crosswalk}: {catalogue: Catalogue; facts: readonly Fact[]; crosswalk: readonly CrosswalkRow[]}
): DuckDBValue[][] {
  const [unitIds, periodIds, indicatorIds] = [catalogue.units, catalogue.periods, catalogue.indicators].map(
    positions
  ) as [Map<string, number>, Map<string, number>, Map<string, number>];
  const values = new Map(facts.map((fact) => [`${fact.unit} ${fact.indicator}`, fact.value]));
  const shares = new Map(
    crosswalk.map((row) => [`${row.from_unit} ${row.to_unit}`, Number(row.num) / Number(row.den)])
  );
  return displaced.flatMap(({unit, period, indicator, target}) => {
    const value = values.get(`${unit} ${indicator}`) ?? null;
    if (value === null) return [];
    const amount = value * (shares.get(`${unit} ${target}`) ?? 0);
    return [[unitIds.get(unit)!, periodIds.get(period)!, indicatorIds.get(indicator)!, unitIds.get(target)!, amount]];
  });
}

function registryOf(coverage: readonly CoverageRow[]): TrendOptions["registry"] {
  const known = new Map(coverage.map((row) => [`${row.province} ${row.period}`, row]));
  return (province, period) => {
    const row = known.get(`${province} ${period}`);
    if (!row || row.units_inspected === null) return null;
    return {numerator: row.units_inspected, denominator: row.units_total};
  };
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

function createRowMaker({units, periods, indicators}: Catalogue): (row: TrendRow) => DuckDBValue[] {
  const [unitIds, periodIds, indicatorIds] = [positions(units), positions(periods), positions(indicators)];
  return (row) => [
    unitIds.get(row.unit)!,
    periodIds.get(row.period)!,
    indicatorIds.get(row.indicator)!,
    row.value,
    row.value_text,
    row.numerator,
    row.denominator,
    row.sources_expected,
    row.sources_reported,
    row.quality,
    row.reason
  ];
}

function positions(entries: readonly {code: string}[]): Map<string, number> {
  return new Map(entries.map(({code}, index) => [code, index]));
}
