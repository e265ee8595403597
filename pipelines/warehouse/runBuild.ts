/** One run: take in, read what is new, build aside, audit, publish. */
import {randomBytes} from "node:crypto";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {CliError} from "../commands/cliError.js";
import type {Progress} from "../progress.js";
import type {Manifest} from "../publish/manifest.js";
import {readManifest} from "../publish/manifest.js";
import {attachAside, buildsToKeep, dropAside, publishBuild} from "../publish/publish.js";
import {replaceFile} from "../store/files.js";
import type {Intake} from "../store/intake.js";
import {takeIn} from "../store/intake.js";
import {takeRunLock} from "../store/runLock.js";
import type {StatePaths} from "../store/statePaths.js";
import {statePaths} from "../store/statePaths.js";
import {prepareState, sweepBuilds, sweepState} from "../store/sweep.js";
import {arrange} from "./arrange.js";
import type {Submission} from "./arrange.js";
import {createBuild} from "./createBuild.js";
import {describeInput, isStillCurrent} from "./inputDigest.js";
import {judgeSubmissions} from "./judgeSubmissions.js";
import {dropReadingCache} from "./readingCache.js";

export interface RunOptions {
  stateDir: string;
  reportsDir: string;
  catalogueDir: string;
  catalogue: Catalogue;
  /** Instant of the run: first sight of new files. */
  clock: string;
  /** What the machine's clock says, for the name of the build. */
  startedAt: string;
  asOf: string;
  progress: Progress;
}

export interface RunResult {
  manifest: Manifest;
  /** False when nothing had changed and the build before still answers. */
  isNew: boolean;
  added: number;
  later: number;
}

/** Builds and publishes; on any failure the build before stays current. */
export async function runBuild(options: RunOptions): Promise<RunResult> {
  const paths = statePaths(options.stateDir);
  await prepareState(paths);
  const lock = await takeRunLock(paths);
  try {
    const current = await readManifest(paths.root);
    await sweepState(paths, await buildsToKeep(paths, current));
    return await runLocked(lock.connection, {paths, current, ...options});
  } finally {
    lock.release();
  }
}

interface LockedRun extends RunOptions {
  paths: StatePaths;
  current: Manifest | null;
}

async function runLocked(connection: DuckDBConnection, run: LockedRun): Promise<RunResult> {
  const {paths, current, asOf} = run;
  const intake = await takeIn(paths, run);
  const {submissions, later} = arrange(intake.received, asOf);
  const input_digest = await describeInput({...run, intake, submissions, later});
  const outcome = {added: intake.added, later: later.length};
  if (current && (await isStillCurrent(paths, current, input_digest))) {
    const manifest = {...current, as_of: asOf};
    if (current.as_of !== asOf) await replaceFile(paths.current, `${JSON.stringify(manifest, null, 2)}\n`);
    return {...outcome, manifest, isNew: false};
  }
  const material = {intake, submissions, later, input_digest};
  const manifest = await buildAside(connection, run, material).catch(async (error: unknown) => {
    if (!isDecay(error)) throw error;
    await dropReadingCache(connection, paths);
    return await buildAside(connection, run, material);
  });
  await sweepBuilds(paths, await buildsToKeep(paths, manifest));
  return {...outcome, manifest, isNew: true};
}

/** A cache whose bytes decayed on the disk is made anew; DuckDB's checksums tell. */
function isDecay(error: unknown): boolean {
  return error instanceof Error && !(error instanceof CliError) && /checksum|corrupt/i.test(error.message);
}

interface Material {
  intake: Intake;
  submissions: Submission[];
  later: ReturnType<typeof arrange>["later"];
  input_digest: string;
}

async function buildAside(connection: DuckDBConnection, run: LockedRun, material: Material): Promise<Manifest> {
  const {paths, catalogue, asOf, startedAt} = run;
  const {intake, submissions, later, input_digest} = material;
  const {judged, passing, checkDigest} = await judgeSubmissions(connection, submissions, run);
  const build_id = createBuildId(startedAt);
  await attachAside(connection, paths, build_id);
  try {
    const content = await createBuild(connection, {catalogue, intake, judged, later, asOf, checkDigest});
    const is_sample = catalogue.settings.is_sample;
    const manifest = {
      build_id,
      ...content,
      published_at: startedAt,
      as_of: asOf,
      input_digest: passing > 0 ? "" : input_digest,
      is_sample
    };
    return await publishBuild(connection, paths, manifest);
  } catch (error) {
    await dropAside(connection, paths, build_id).catch(() => null);
    throw error;
  }
}

/** Sorts by time; the random end keeps two builds of one second apart. */
function createBuildId(startedAt: string): string {
  return `${startedAt.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")}-${randomBytes(3).toString("hex")}`;
}
