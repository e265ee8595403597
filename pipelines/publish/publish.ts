/** A finished build becomes the current one: flushed, renamed into place, then named by CURRENT.json. */
import {readdir, rename, rm, stat} from "node:fs/promises";
import {basename, join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {hashFile, replaceFile, syncDirectory, syncFile} from "../store/files.js";
import type {StatePaths} from "../store/statePaths.js";
import {quoteText} from "../warehouse/quote.js";
import type {Manifest} from "./manifest.js";

/** How many builds stay on the disk, the current one included. */
const keptBuilds = 3;

/** Where a build is written while it is made. */
function asidePath(paths: StatePaths, buildId: string): string {
  return join(paths.builds, `${buildId}.duckdb.new`);
}

/** Attaches a new, empty database as `build`. From v1.4.0 on, DuckDB refuses a `.wal` that belongs to another file. */
export async function attachAside(connection: DuckDBConnection, paths: StatePaths, buildId: string): Promise<void> {
  await connection.run(`attach ${quoteText(asidePath(paths, buildId))} as build (storage_version 'v1.4.0')`);
}

/** Lets go of a build that will not be published and deletes it. */
export async function dropAside(connection: DuckDBConnection, paths: StatePaths, buildId: string): Promise<void> {
  await connection.run("use control");
  await connection.run("detach database if exists build");
  for (const suffix of ["", ".wal"]) await rm(asidePath(paths, buildId) + suffix, {force: true});
}

/** Publishes the build attached as `build`. Until CURRENT.json is replaced, the build before it answers. */
export async function publishBuild(
  connection: DuckDBConnection,
  paths: StatePaths,
  manifest: Omit<Manifest, "bytes" | "file" | "sha256">
): Promise<Manifest> {
  const aside = asidePath(paths, manifest.build_id);
  await connection.run("checkpoint build");
  await connection.run("use control");
  await connection.run("detach build");
  await syncFile(aside);
  const file = `builds/${manifest.build_id}.duckdb`;
  await rename(aside, join(paths.root, file));
  await syncDirectory(paths.builds);
  const {size} = await stat(join(paths.root, file));
  const sha256 = await hashFile(join(paths.root, file));
  const published = {...manifest, file, bytes: size, sha256};
  await replaceFile(paths.current, `${JSON.stringify(published, null, 2)}\n`);
  return published;
}

/** Names of the builds to keep: the current one and those before it. */
export async function buildsToKeep(paths: StatePaths, current: Manifest | null): Promise<string[]> {
  const finished = (await readdir(paths.builds)).filter((name) => /^[^.].*\.duckdb$/.test(name)).sort();
  const kept = finished.slice(-keptBuilds);
  return current ? [...kept, basename(current.file)] : kept;
}
