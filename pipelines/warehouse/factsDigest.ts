import {createHash} from "node:crypto";
import type {DuckDBConnection} from "@duckdb/node-api";
import {readSql} from "./sqlFiles.js";

/**
 * SHA-256 over the published facts and the newest register lines, sorted. It knows nothing of files, times, machines or
 * DuckDB's own hashes: the same reports and catalogue give the same digest anywhere.
 */
export async function digestFacts(connection: DuckDBConnection): Promise<string> {
  const hash = createHash("sha256");
  for (const name of ["digest_facts", "digest_lines"]) {
    const result = await connection.stream(await readSql(`queries/${name}`));
    for await (const rows of result.yieldRows()) hash.update(`${rows.map(([line]) => line).join("\n")}\n`);
    hash.update("\n");
  }
  return hash.digest("hex");
}
