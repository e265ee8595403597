/** The build as it would have been at another instant: made aside from what the journal knows, never published. */
import {randomBytes} from "node:crypto";
import {rm} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {Progress} from "../progress.js";
import type {Manifest} from "../publish/manifest.js";
import type {Intake} from "../store/intake.js";
import {recallIntake} from "../store/intake.js";
import {takeRunLock} from "../store/runLock.js";
import type {StatePaths} from "../store/statePaths.js";
import {statePaths} from "../store/statePaths.js";
import {prepareState} from "../store/sweep.js";
import {arrange} from "./arrange.js";
import {createBuild} from "./createBuild.js";
import {judgeSubmissions} from "./judgeSubmissions.js";
import {quoteText} from "./quote.js";

export interface PastBuildOptions {
  stateDir: string;
  catalogueDir: string;
  catalogue: Catalogue;
  /** ISO instant: nothing received later counts. */
  asOf: string;
  /** The published build, whose name and flags the past one carries. */
  current: Manifest;
  progress: Progress;
}

export interface PastBuild {
  path: string;
  manifest: Manifest;
  /** Deletes it. */
  drop(): Promise<void>;
}

/** Makes the build of another instant under the run lock. Files still in the inbox and never taken in are not known to it. */
export async function makePastBuild(options: PastBuildOptions): Promise<PastBuild> {
  const paths = statePaths(options.stateDir);
  await prepareState(paths);
  const lock = await takeRunLock(paths);
  const path = join(paths.scratch, `past-${randomBytes(6).toString("hex")}.duckdb`);
  try {
    const intake = await recallIntake(paths);
    const content = await fillPastBuild(lock.connection, path, {...options, paths, intake});
    return {path, manifest: {...options.current, ...content, as_of: options.asOf}, drop: () => dropFiles(path)};
  } catch (error) {
    await dropFiles(path);
    throw error;
  } finally {
    lock.release();
  }
}

/** Fills a new database at `path` with what was known at `asOf`. The caller holds the run lock. */
export async function fillPastBuild(
  connection: DuckDBConnection,
  path: string,
  {paths, intake, ...options}: Omit<PastBuildOptions, "stateDir" | "current"> & {paths: StatePaths; intake: Intake}
): Promise<Pick<Manifest, "digest" | "counts">> {
  const {catalogue, asOf} = options;
  const {submissions, later} = arrange(intake.received, asOf);
  const {judged, checkDigest} = await judgeSubmissions(connection, submissions, {...options, paths});
  await connection.run(`attach ${quoteText(path)} as build (storage_version 'v1.4.0')`);
  const content = await createBuild(connection, {catalogue, intake, judged, later, asOf, checkDigest});
  await connection.run("checkpoint build");
  await connection.run("use control");
  await connection.run("detach build");
  // Attached twice it would be taken for broken and made anew, and every file read again.
  await connection.run("detach cache");
  return content;
}

export async function dropFiles(path: string): Promise<void> {
  for (const suffix of ["", ".wal"]) await rm(path + suffix, {force: true});
}
