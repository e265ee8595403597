import {DuckDBListValue} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {Receipt} from "../../src/domain/obligations.js";
import {owedReports} from "../../src/domain/obligations.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {instantValue} from "./submissionRows.js";
import {appendRows} from "./tableWriter.js";

/** Fills `base.obligations`: who owes what, as things stand at `asOf`. */
export async function writeObligations(
  connection: DuckDBConnection,
  {catalogue, asOf}: {catalogue: Catalogue; asOf: string}
): Promise<void> {
  const receipts = await readRows<Receipt>(connection, await readSql("queries/receipts"));
  const rows = owedReports(catalogue, receipts, asOf).map((owed) => [
    owed.unit,
    owed.form,
    owed.period,
    instantValue(owed.due_at),
    owed.received_at === null ? null : instantValue(owed.received_at),
    owed.days_late,
    owed.state,
    new DuckDBListValue(owed.answered_by)
  ]);
  await appendRows(connection, {catalog: "build", schema: "base", table: "obligations"}, rows);
}
