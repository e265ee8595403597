/** Builds of other instants that are kept, since what was known on the morning of a session is asked for again and again. */
import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {silentProgress} from "../progress.js";
import type {Manifest} from "../publish/manifest.js";
import {recallIntake} from "../store/intake.js";
import {sha256Of} from "../store/rawStore.js";
import {takeRunLock} from "../store/runLock.js";
import {statePaths} from "../store/statePaths.js";
import {prepareState} from "../store/sweep.js";
import {arrange} from "./arrange.js";
import {describeInput} from "./inputDigest.js";
import type {PastBuildOptions} from "./pastBuild.js";
import {dropFiles, fillPastBuild} from "./pastBuild.js";
import type {StatePaths} from "../store/statePaths.js";
import type {Intake} from "../store/intake.js";

export interface KeptBuild {
  path: string;
  manifest: Manifest;
}

interface KeepOptions extends Omit<PastBuildOptions, "asOf"> {
  /** Deletes the builds of all other moments, those made from what has changed since included. */
  dropsOthers?: boolean;
}

type Content = Pick<Manifest, "digest" | "counts">;

/**
 * The builds of several instants, in their order. One that was made before from the same input is used again.
 */
export async function keepPastBuilds(moments: readonly string[], options: KeepOptions): Promise<KeptBuild[]> {
  const paths = statePaths(options.stateDir);
  await prepareState(paths);
  await mkdir(paths.past, {recursive: true});
  const lock = await takeRunLock(paths);
  const {progress, dropsOthers = false} = options;
  progress.start("Dựng lại số liệu theo kỳ họp", moments.length);
  try {
    const intake = await recallIntake(paths);
    const kept: KeptBuild[] = [];
    for (const asOf of moments) {
      kept.push(await keepOne(lock.connection, {...options, asOf, paths, intake}));
      progress.step();
    }
    if (dropsOthers) await dropOthers(paths.past, kept);
    return kept;
  } finally {
    progress.finish();
    lock.release();
  }
}

interface KeepInput extends PastBuildOptions {
  paths: StatePaths;
  intake: Intake;
}

async function keepOne(connection: DuckDBConnection, input: KeepInput): Promise<KeptBuild> {
  const {paths, intake, asOf, current} = input;
  const {submissions, later} = arrange(intake.received, asOf);
  const known = await describeInput({...input, submissions, later: []});
  const path = join(paths.past, `${sha256Of(`${known} ${later.length > 0}`).slice(0, 24)}.duckdb`);
  const content = (await readContent(path)) ?? (await makeOne(connection, path, input));
  return {path, manifest: {...current, ...content, as_of: asOf}};
}

/** What is known of a kept build; null when it was never finished. */
async function readContent(path: string): Promise<Content | null> {
  try {
    return JSON.parse(await readFile(`${path}.json`, "utf8")) as Content;
  } catch {
    return null;
  }
}

async function makeOne(connection: DuckDBConnection, path: string, input: KeepInput): Promise<Content> {
  const aside = `${path}.new`;
  await dropFiles(aside);

  const content = await fillPastBuild(connection, aside, {...input, progress: silentProgress});
  await rename(aside, path);
  // Written last: a build without it was cut off.
  await writeFile(`${path}.json`, JSON.stringify(content));
  return content;
}

async function dropOthers(folder: string, kept: readonly KeptBuild[]): Promise<void> {
  const names = new Set(kept.flatMap(({path}) => [path, `${path}.json`]));
  for (const name of await readdir(folder)) {
    if (!names.has(join(folder, name))) await rm(join(folder, name), {force: true});
  }
}
