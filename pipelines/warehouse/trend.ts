import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import type {CrosswalkRow} from "../../src/domain/lineage/crosswalk.js";
import {buildCrosswalk, identityCrosswalk} from "../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../src/domain/lineage/facts.js";
import type {TrendOptions, TrendRow} from "../../src/domain/lineage/trend.js";
import {buildTrend} from "../../src/domain/lineage/trend.js";
import type {CoverageRow} from "./coverage.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {createTableWriter} from "./tableWriter.js";

export interface TrendInput {
  catalogue: Catalogue;
  asOf: string;
  coverage: readonly CoverageRow[];
}

/** Fills `base.trend_points` through both lenses, period by period, so that memory does not grow with the years. */
export async function writeTrend(connection: DuckDBConnection, input: TrendInput): Promise<void> {
  const {catalogue, asOf, coverage} = input;
  const lenses = {
    as_reported: groupByPeriod(identityCrosswalk(catalogue)),
    current: groupByPeriod(buildCrosswalk(catalogue, toVietnamDate(asOf)))
  };
  const registry = registryOf(coverage);
  const writer = await createTableWriter(connection, {catalog: "build", schema: "base", table: "trend_points"});
  const rows = createRowMaker(catalogue);
  const sql = await readSql("queries/period_facts");
  for (const period of catalogue.periods) {
    const facts = await readRows<Fact>(connection, sql, {period: period.code});
    if (facts.length === 0) continue;
    const structure = {...catalogue, periods: [period]};
    for (const [lens, crosswalk] of Object.entries(lenses)) {
      const options = {lens, crosswalk: crosswalk.get(period.code) ?? [], registry};
      for (const row of buildTrend(structure, facts, options).rows) writer.add(rows(row));
    }
  }
  writer.close();
}

function groupByPeriod(rows: readonly CrosswalkRow[]): Map<string, CrosswalkRow[]> {
  const groups = new Map<string, CrosswalkRow[]>();
  for (const row of rows) {
    const group = groups.get(row.period);
    if (group) group.push(row);
    else groups.set(row.period, [row]);
  }
  return groups;
}

function registryOf(coverage: readonly CoverageRow[]): TrendOptions["registry"] {
  const known = new Map(coverage.map((row) => [`${row.province} ${row.period}`, row]));
  return (province, period) => {
    const row = known.get(`${province} ${period}`);
    if (!row || row.units_inspected === null) return null;
    return {numerator: row.units_inspected, denominator: row.units_total};
  };
}

function createRowMaker({units, periods, indicators}: Catalogue): (row: TrendRow) => DuckDBValue[] {
  const positions = (entries: readonly {code: string}[]) => new Map(entries.map(({code}, index) => [code, index]));
  const [unitIds, periodIds, indicatorIds] = [positions(units), positions(periods), positions(indicators)];
  return (row) => [
    row.lens,
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
