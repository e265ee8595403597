import {rm} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {CliError} from "../commands/cliError.js";
import type {Manifest} from "../publish/manifest.js";
import {readManifest} from "../publish/manifest.js";

export interface CurrentBuild {
  connection: DuckDBConnection;
  manifest: Manifest;
  close(): void;
}

const readOnlyOptions = {
  access_mode: "READ_ONLY",
  enable_external_access: "false",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false"
};

/**
 * Opens the published build read-only, with no way out to files or network. It stays the same build until closed, even
 * when another is published meanwhile. Throws a CliError (exit 1) when nothing has been published.
 */
export async function openCurrentBuild(stateDir: string): Promise<CurrentBuild> {
  for (let attempt = 0; ; attempt += 1) {
    const manifest = await readManifest(stateDir);
    if (!manifest) {
      throw new CliError(1, "Chưa có bản số liệu nào được công bố. Hãy chạy `npm run -s qcdc -- build` trước.");
    }
    try {
      return await openBuild(buildPath(stateDir, manifest), manifest);
    } catch (error) {
      // Between reading CURRENT.json and opening, a build may have been published and the old one cleared away.
      if (attempt < 3 && (await readManifest(stateDir))?.build_id !== manifest.build_id) continue;
      throw new CliError(1, `Không mở được bản số liệu ${manifest.file}. Hãy chạy lại lệnh build để dựng lại.`, error);
    }
  }
}

/** Path of the database of a published build. */
export function buildPath(stateDir: string, {file}: Manifest): string {
  return join(stateDir, file);
}

/** Opens a finished build read-only, as `openCurrentBuild` does. */
export async function openBuild(path: string, manifest: Manifest): Promise<CurrentBuild> {
  // A published build was checkpointed and is never written again: a log beside it belongs to something else.
  await rm(`${path}.wal`, {force: true});
  const instance = await DuckDBInstance.create(path, readOnlyOptions);
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'Asia/Ho_Chi_Minh'");
  await connection.run("set lock_configuration = true");
  return {
    connection,
    manifest,
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
