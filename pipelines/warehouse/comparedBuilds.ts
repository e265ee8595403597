import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {quoteText} from "./quote.js";

export interface ComparedBuilds {
  /** Both builds read-only, under the names `older` and `newer`. */
  connection: DuckDBConnection;
  close(): void;
}

/** Opens two finished builds (paths of their databases) side by side, with no other way out to files or network. */
export async function openCompared(older: string, newer: string): Promise<ComparedBuilds> {
  const options = {autoinstall_known_extensions: "false", autoload_known_extensions: "false"};
  const instance = await DuckDBInstance.create(":memory:", options);
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'Asia/Ho_Chi_Minh'");
  await connection.run(`attach ${quoteText(older)} as older (read_only)`);
  await connection.run(`attach ${quoteText(newer)} as newer (read_only)`);
  await connection.run("set enable_external_access = false");
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
