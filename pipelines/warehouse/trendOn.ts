import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {buildCrosswalk} from "../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../src/domain/lineage/facts.js";
import type {TrendOptions, TrendRow} from "../../src/domain/lineage/trend.js";
import {buildTrend} from "../../src/domain/lineage/trend.js";
import type {CoverageRow} from "./coverage.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";

export interface TrendKey {
  unit: string;
  indicator: string;
  /** ISO date whose structure the history is restated onto, changes of that day included. */
  on: string;
}

/** One indicator of one unit through the lens of a date: period by period, in the order of the catalogue. */
export async function readTrendOn(
  connection: DuckDBConnection,
  catalogue: Catalogue,
  {unit, indicator, on}: TrendKey
): Promise<TrendRow[]> {
  const facts = await readRows<Fact>(connection, await readSql("queries/trend_facts"), {indicator});
  const coverage = await readRows<CoverageRow>(connection, "select * from coverage");
  const parts = catalogue.indicators.find(({code}) => code === indicator);
  const names = new Set([indicator, ...(parts?.numerator ?? []), ...(parts?.denominator ?? [])]);
  const indicators = catalogue.indicators.filter(({code}) => names.has(code));
  const crosswalk = buildCrosswalk(catalogue, on).filter(({to_unit}) => to_unit === unit);
  const options = {lens: on, crosswalk, registry: registryOf(coverage)};
  const {rows} = buildTrend({...catalogue, indicators}, facts, options);
  return rows.filter((row) => row.indicator === indicator);
}

function registryOf(coverage: readonly CoverageRow[]): TrendOptions["registry"] {
  return (province, period) => {
    const row = coverage.find((entry) => entry.province === province && entry.period === period);
    if (!row || row.units_inspected === null) return null;
    return {numerator: row.units_inspected, denominator: row.units_total};
  };
}
