/** The published build as Hive-partitioned Parquet, for whatever other engine an office runs. */
import {randomBytes} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, stat} from "node:fs/promises";
import {join, relative} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {CliError} from "../commands/cliError.js";
import {replaceFile, syncDirectory, syncFile} from "../store/files.js";
import {sha256Of} from "../store/rawStore.js";
import {quoteText} from "../warehouse/quote.js";
import type {Manifest} from "./manifest.js";
import type {ParquetColumn, PartitionDigest} from "./parquetDigest.js";
import {describeColumns, digestPartitions} from "./parquetDigest.js";
import type {ParquetTable} from "./parquetTables.js";
import {parquetTables, rowsSql} from "./parquetTables.js";

export interface ParquetFile {
  /** Below the folder of the manifest, with `/`. */
  path: string;
  bytes: number;
  sha256: string;
}

export interface ParquetManifest extends Pick<
  Manifest,
  "build_id" | "digest" | "published_at" | "as_of" | "is_sample"
> {
  format: "qcdc-parquet";
  version: 1;
  compression: "zstd";
  tables: {
    table: string;
    partition_by: string[];
    rows: number;
    columns: ParquetColumn[];
    /** One for each work year, null for rows of no period; one alone where the table is not partitioned. */
    partitions: PartitionDigest[];
    files: ParquetFile[];
  }[];
}

export interface ParquetOptions {
  /** Database of the published build. */
  database: string;
  manifest: Manifest;
  /** Folder in which the build gets a folder of its name. */
  target: string;
}

const manifestName = "_MANIFEST.json";

/**
 * Writes the build below `target`: aside first, read back, the manifest last, then renamed into place at once. Gives the
 * folder. Throws a CliError (exit 1) when the build is there already: what was handed on is never changed.
 */
export async function publishParquet(options: ParquetOptions): Promise<{folder: string; manifest: ParquetManifest}> {
  const {target, manifest} = options;
  const folder = join(target, manifest.build_id);
  if (await stat(folder).catch(() => null)) {
    throw new CliError(
      1,
      `Bản ${manifest.build_id} đã có trong ${target}; không ghi đè. Xóa thư mục đó nếu muốn xuất lại.`
    );
  }
  const aside = join(target, `.${manifest.build_id}.${randomBytes(3).toString("hex")}.tmp`);
  await mkdir(aside, {recursive: true}).catch((error: unknown) => {
    throw new CliError(1, `Không ghi được vào ${target}. Kiểm tra đường dẫn (--parquet) và quyền ghi.`, error);
  });
  try {
    const written = await writeTables(aside, options);
    await replaceFile(join(aside, manifestName), `${JSON.stringify(written, null, 2)}\n`);
    await syncDirectory(aside);
    await rename(aside, folder);
    await syncDirectory(target);
    return {folder, manifest: written};
  } catch (error) {
    await rm(aside, {recursive: true, force: true});
    throw error;
  }
}

async function writeTables(aside: string, {database, manifest}: ParquetOptions): Promise<ParquetManifest> {
  const {build_id, digest, published_at, as_of, is_sample} = manifest;
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    threads: "1",
    memory_limit: "1GB",
    temp_directory: join(aside, ".sort")
  });
  try {
    const connection = await instance.connect();
    await connection.run("set TimeZone = 'UTC'");
    await connection.run(`attach ${quoteText(database)} as build (read_only)`);
    const tables: ParquetManifest["tables"] = [];
    for (const table of parquetTables) tables.push(await writeTable(connection, aside, table));
    connection.closeSync();
    await rm(join(aside, ".sort"), {recursive: true, force: true});
    const about = {build_id, digest, published_at, as_of, is_sample};
    return {format: "qcdc-parquet", version: 1, ...about, compression: "zstd", tables};
  } finally {
    instance.closeSync();
  }
}

async function writeTable(
  connection: DuckDBConnection,
  aside: string,
  table: ParquetTable
): Promise<ParquetManifest["tables"][number]> {
  const folder = join(aside, table.name);
  await mkdir(folder);
  const rows = rowsSql(table);
  const columns = await describeColumns(connection, rows);
  const target = table.is_partitioned ? folder : join(folder, "part-0.parquet");
  const parts = table.is_partitioned ? ", partition_by (work_year), filename_pattern 'part-{i}'" : "";
  await connection.run(`copy (${rows}) to ${quoteText(target)} (format parquet, compression zstd${parts})`);
  const partitions = await digestPartitions(connection, rows, columns);
  await compareWritten(connection, {folder, table, columns, partitions});
  let total = 0;
  for (const partition of partitions) total += partition.rows;
  const partition_by = table.is_partitioned ? ["work_year"] : [];
  return {table: table.name, partition_by, rows: total, columns, partitions, files: await listFiles(aside, folder)};
}

interface Written {
  folder: string;
  table: ParquetTable;
  columns: ParquetColumn[];
  partitions: PartitionDigest[];
}

async function compareWritten(
  connection: DuckDBConnection,
  {folder, table, columns, partitions}: Written
): Promise<void> {
  if (partitions.length === 0) return;
  const names = columns.map(({name}) => `"${name}"`).join(", ");
  const hive = table.is_partitioned ? ", hive_partitioning = true, hive_types = {'work_year': integer}" : "";
  const glob = quoteText(join(folder, table.is_partitioned ? "*/*.parquet" : "*.parquet"));
  const found = await digestPartitions(connection, `select ${names} from read_parquet(${glob}${hive})`, columns);
  if (JSON.stringify(found) === JSON.stringify(partitions)) return;
  throw new Error(`parquet read back differently: ${table.name}`);
}

async function listFiles(aside: string, folder: string): Promise<ParquetFile[]> {
  const names = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith(".parquet")).toSorted();
  const files: ParquetFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    await syncFile(path);
    const bytes = await readFile(path);
    files.push({path: relative(aside, path).replaceAll("\\", "/"), bytes: bytes.length, sha256: sha256Of(bytes)});
  }
  return files;
}
