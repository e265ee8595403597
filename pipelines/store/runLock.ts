/** One run at a time: a small DuckDB file held open for writing. The system lets go of it when the process dies. */
import {rm} from "node:fs/promises";
import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {CliError} from "../commands/cliError.js";
import type {StatePaths} from "./statePaths.js";

export interface RunLock {
  connection: DuckDBConnection;
  release(): void;
}

const heldHere = new Set<string>();

/** Takes the lock or throws a CliError with exit code 75 that names the process holding it. */
export async function takeRunLock(paths: StatePaths): Promise<RunLock> {
  if (heldHere.has(paths.control)) throw busy(String(process.pid));
  heldHere.add(paths.control);
  try {
    const instance = await openControl(paths);
    const connection = await instance.connect();
    return {
      connection,
      release() {
        connection.closeSync();
        instance.closeSync();
        heldHere.delete(paths.control);
      }
    };
  } catch (error) {
    heldHere.delete(paths.control);
    throw error;
  }
}

async function openControl(paths: StatePaths): Promise<DuckDBInstance> {
  const options = {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: "512MB",
    temp_directory: paths.scratch,
    preserve_insertion_order: "false"
  };
  try {
    return await DuckDBInstance.create(paths.control, options);
  } catch (error) {
    refuseWhenBusy(error);
    // It never holds anything: one that a crash has left half written is simply made again.
    await rm(paths.control, {force: true});
    await rm(`${paths.control}.wal`, {force: true});
    return await DuckDBInstance.create(paths.control, options);
  }
}

function refuseWhenBusy(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (!/lock/i.test(message)) return;
  if (/not supported|no locks available/i.test(message)) {
    throw new CliError(
      1,
      "Thư mục state nằm trên ổ mạng không khóa được tệp. Hãy đặt nó trên ổ đĩa của máy (--state).",
      error
    );
  }
  throw busy(/PID (\d+)/.exec(message)?.[1] ?? "không rõ", error);
}

function busy(pid: string, cause?: unknown): CliError {
  return new CliError(75, `Một lượt chạy khác (PID ${pid}) đang làm việc. Hãy đợi lượt đó xong rồi chạy lại.`, cause);
}
