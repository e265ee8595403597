/** Clears away what a killed run has left. Only to be called by the holder of the run lock. */
import {mkdir, readdir, rm} from "node:fs/promises";
import {basename, join} from "node:path";
import type {StatePaths} from "./statePaths.js";

/** Makes the folders of a state. */
export async function prepareState(paths: StatePaths): Promise<void> {
  for (const folder of [paths.root, paths.raw, paths.rawTemporary, paths.cache, paths.builds, paths.scratch]) {
    await mkdir(folder, {recursive: true});
  }
}

/** Deletes temporary files and every build but those to keep; `.wal` files beside builds belong to nobody. */
export async function sweepState(paths: StatePaths, keep: readonly string[]): Promise<void> {
  await emptyFolder(paths.rawTemporary);
  await emptyFolder(paths.scratch);
  await sweepBuilds(paths, keep);
  for (const name of await readdir(paths.root)) {
    if (/^CURRENT\.json\..+\.tmp$/.test(name)) await rm(join(paths.root, name), {force: true});
  }
}

/** Deletes the builds that are not to be kept. A reader that still holds one open is not disturbed. */
export async function sweepBuilds(paths: StatePaths, keep: readonly string[]): Promise<void> {
  const kept = new Set(keep.map((file) => basename(file)));
  for (const name of await readdir(paths.builds)) {
    if (!kept.has(name)) await rm(join(paths.builds, name), {force: true, recursive: true});
  }
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), {force: true, recursive: true});
}
