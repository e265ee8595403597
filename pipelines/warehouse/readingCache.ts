/** Readings of files, kept so that no file is read twice: by its bytes, path, time of receipt, the reader and the catalogue. */
import {readdir, rm} from "node:fs/promises";
import {basename, join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Report} from "../../loaders/types.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {sha256Of} from "../store/rawStore.js";
import type {StatePaths} from "../store/statePaths.js";
import {quoteText} from "./quote.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import type {ReadingWriters} from "./readingRows.js";
import {cacheTables, createReadingContext, writeReading} from "./readingRows.js";
import {createTableWriter} from "./tableWriter.js";

export interface StoredReading {
  reading_id: number;
  reading_key: string;
  status: Report["status"];
  forms: string;
  unit: string | null;
  period: string | null;
}

export interface ReadingCache {
  known: Map<string, StoredReading>;
  /** One at a time: wait for it before the next. A reading that is not to be kept holds for this run alone. */
  save(key: string, report: Report, isKept: boolean): Promise<StoredReading>;
  /** Makes what was saved durable. */
  commit(): Promise<void>;
}

const commitEvery = 400;

/** Which reading of a file this is. */
export function readingKey(file: {sha256: string; file: string; received_at: string}): string {
  return sha256Of([file.sha256, file.file, file.received_at].join("\n"));
}

/**
 * Attaches the cache that belongs to this reader and catalogue as `cache` and clears older ones away. One that cannot be
 * opened after a crash is made anew: it holds nothing that cannot be read again.
 */
export async function openReadingCache(
  connection: DuckDBConnection,
  paths: StatePaths,
  {catalogue, digest}: {catalogue: Catalogue; digest: string}
): Promise<ReadingCache> {
  const path = join(paths.cache, `readings-${digest.slice(0, 16)}.duckdb`);
  for (const name of await readdir(paths.cache)) {
    if (!name.startsWith(basename(path))) await rm(join(paths.cache, name), {force: true, recursive: true});
  }
  const known = await attachCache(connection, path).catch(async () => {
    await connection.run("detach database if exists cache");
    await rm(path, {force: true});
    await rm(`${path}.wal`, {force: true});
    return await attachCache(connection, path);
  });
  return await createCache(connection, catalogue, known);
}

/** Lets go of the cache and deletes it; everything will be read again. */
export async function dropReadingCache(connection: DuckDBConnection, paths: StatePaths): Promise<void> {
  await connection.run("rollback").catch(() => null);
  await connection.run("use control");
  await connection.run("detach database if exists cache");
  for (const name of await readdir(paths.cache)) await rm(join(paths.cache, name), {force: true, recursive: true});
}

async function attachCache(connection: DuckDBConnection, path: string): Promise<Map<string, StoredReading>> {
  await connection.run(`attach ${quoteText(path)} as cache (storage_version 'v1.4.0')`);
  for (const table of cacheTables) await connection.run(await readSql(`cache/${table}`));
  const rows = await readRows<StoredReading>(connection, "select * from cache.readings");
  return new Map(rows.map((row) => [row.reading_key, row]));
}

async function createCache(
  connection: DuckDBConnection,
  catalogue: Catalogue,
  known: Map<string, StoredReading>
): Promise<ReadingCache> {
  const sheetRows = await readRows<{sheet: string; sheet_id: number}>(connection, "select * from cache.sheets");
  const context = createReadingContext(catalogue, sheetRows);
  let nextId = nextReadingId(known);
  let writers: ReadingWriters | null = null;
  let pending = 0;
  async function commit(): Promise<void> {
    if (!writers) return;
    for (const table of cacheTables) writers[table].close();
    writers = null;
    pending = 0;
    await connection.run("commit");
  }
  return {
    known,
    commit,
    async save(key, report, isKept) {
      writers ??= await openWriters(connection);
      const {status, unit, period} = report;
      const reading_id = nextId++;
      const reading_key = isKept ? key : `${key} ${reading_id}`;
      const reading = {reading_id, reading_key, status, forms: report.forms.join("+"), unit, period};
      writeReading(writers, context, {reading, report});
      known.set(key, reading);
      pending += 1;
      if (pending >= commitEvery) await commit();
      return reading;
    }
  };
}

async function openWriters(connection: DuckDBConnection): Promise<ReadingWriters> {
  await connection.run("begin transaction");
  const entries: [string, ReadingWriters["readings"]][] = [];
  for (const table of cacheTables)
    entries.push([table, await createTableWriter(connection, {catalog: "cache", table})]);
  return Object.fromEntries(entries) as ReadingWriters;
}

function nextReadingId(known: ReadonlyMap<string, StoredReading>): number {
  let last = 0;
  for (const {reading_id} of known.values()) last = Math.max(last, reading_id);
  return last + 1;
}
