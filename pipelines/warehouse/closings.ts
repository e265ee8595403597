/** Closed periods: later files are listed, and what was known at the closing stays at hand. */
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {closedUnits} from "../../src/domain/closings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {FindingRow} from "./buildFindings.js";
import {formatTime} from "./buildFindings.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {instantValue} from "./submissionRows.js";
import {appendRows} from "./tableWriter.js";

/** Fills `base.closings`: units and periods closed by `asOf`. */
export async function writeClosings(
  connection: DuckDBConnection,
  {catalogue, asOf}: {catalogue: Catalogue; asOf: string}
): Promise<void> {
  const unitIds = new Map(catalogue.units.map(({code}, id) => [code, id]));
  const periodIds = new Map(catalogue.periods.map(({code}, id) => [code, id]));
  const rows = closedUnits(catalogue, asOf).map(({unit, period, province, closed_at, basis}) => [
    unitIds.get(unit)!,
    periodIds.get(period)!,
    province,
    instantValue(closed_at),
    basis
  ]);
  await appendRows(connection, {catalog: "build", schema: "base", table: "closings"}, rows);
}

interface LateRow {
  submission_id: number;
  file: string;
  received_at: string;
  province: string;
  province_name: string;
  period: string;
  period_name: string;
  closed_at: string;
}

/** One note for each file that came after the closing of a period it speaks of. */
export async function closingFindings(connection: DuckDBConnection): Promise<FindingRow[]> {
  const rows = await readRows<LateRow>(connection, await readSql("queries/after_closing"));
  return rows.map(({submission_id, file, received_at, province, province_name, period, period_name, closed_at}) => {
    const params = {
      received: formatTime(received_at),
      period: period_name,
      province: province_name,
      closed: formatTime(closed_at)
    };
    const finding = createFinding("received_after_closing", {}, params);
    return {...finding, submission_id, file, origin: "check", level: null, unit: province, period, indicator: null};
  });
}
