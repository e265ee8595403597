/** Makes one build in an attached, empty database: tables from the cache and the catalogue, views on top, audits at the end. */
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {BuildCounts} from "../publish/manifest.js";
import type {Intake, ReceivedFile} from "../store/intake.js";
import type {JudgedSubmission} from "./arrange.js";
import {runAudits} from "./audits.js";
import {appendFindings, fileFindings, versionFindings} from "./buildFindings.js";
import {writeCatalogue} from "./catalogueTables.js";
import {runChecks} from "./checks/runChecks.js";
import {closingFindings, writeClosings} from "./closings.js";
import {applyCorrections} from "./corrections.js";
import {writeCoverage} from "./coverage.js";
import {digestFacts} from "./factsDigest.js";
import {writeFollowUp} from "./followUp.js";
import {baseModels, lateModels, stagedTables, viewModels} from "./models.js";
import {writeObligations} from "./obligations.js";
import {readRows} from "./readRows.js";
import {createRegisterViews} from "./registers.js";
import {readSql} from "./sqlFiles.js";
import {submissionRows} from "./submissionRows.js";
import {appendRows} from "./tableWriter.js";
import {writeTrend} from "./trend.js";

export interface BuildInput {
  catalogue: Catalogue;
  intake: Intake;
  judged: readonly JudgedSubmission[];
  later: readonly ReceivedFile[];
  asOf: string;
  /** Of code and catalogue: what the checks of a unit depend on besides its values. */
  checkDigest: string;
}

export interface BuildContent {
  digest: string;
  counts: BuildCounts;
}

/** Fills the database attached as `build`; the cache is attached as `cache`. Throws when an audit fails. */
export async function createBuild(connection: DuckDBConnection, input: BuildInput): Promise<BuildContent> {
  await connection.run("use build");
  await connection.run("create schema base");
  await runModels(connection, "base", stagedTables);
  await writeCatalogue(connection, input.catalogue);
  const submissions = submissionRows(input.judged, input.intake.odd);
  await appendRows(connection, {catalog: "build", schema: "base", table: "submissions"}, submissions);
  await writeClosings(connection, input);
  await runModels(connection, "views", ["cell_address"]);
  await runModels(connection, "base", baseModels);
  const {catalogue} = input;
  const isPast = input.later.length > 0;
  const skipped = await applyCorrections(connection, {catalogue, isPast});
  const versions = [...(await versionFindings(connection)), ...(await closingFindings(connection))];
  await appendFindings(connection, [...fileFindings(input), ...versions, ...skipped]);
  await writeObligations(connection, input);
  const coverage = await writeCoverage(connection, input);
  await writeFollowUp(connection, input);
  await runChecks(connection, {catalogue, coverage, digest: input.checkDigest, isPast});
  await writeTrend(connection, input);
  await runModels(connection, "base", lateModels);
  await runModels(connection, "views", viewModels);
  await createRegisterViews(connection, catalogue);
  await runAudits(connection);
  return {digest: await digestFacts(connection), counts: await countBuild(connection)};
}

async function runModels(connection: DuckDBConnection, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await connection.run(await readSql(`${folder}/${name}`));
}

async function countBuild(connection: DuckDBConnection): Promise<BuildCounts> {
  const files = {accepted: 0, accepted_with_notes: 0, partly_refused: 0, refused: 0, duplicate: 0, ignored: 0};
  const statuses = await readRows<{status: keyof typeof files; count: number}>(
    connection,
    await readSql("queries/status_counts")
  );
  for (const {status, count} of statuses) files[status] = count;
  const [rest] = await readRows<Omit<BuildCounts, "files">>(connection, await readSql("queries/build_counts"));
  return {files, ...rest!};
}
