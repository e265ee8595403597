import type {DuckDBConnection} from "@duckdb/node-api";
import type {Lens, SiteUnit} from "../../src/domain/siteData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {toListText} from "./listText.js";
import type {PointRow} from "./packPoints.js";

interface PointChoice {
  lens: Lens;
  units: readonly SiteUnit[];
  indicators: readonly string[];
}

/** Figures of some units through one lens, in no order. */
export async function readPoints(
  connection: DuckDBConnection,
  {lens, units, indicators}: PointChoice
): Promise<PointRow[]> {
  const chosen = {units: toListText(units.map(({unit}) => unit)), indicators: toListText(indicators)};
  return await readRows<PointRow>(connection, await readSql("queries/site_points"), {lens, ...chosen});
}
