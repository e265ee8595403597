import type {DuckDBConnection} from "@duckdb/node-api";
import {CliError} from "../commands/cliError.js";
import {checkModels} from "./models.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";

/** Runs every check on the build. Throws a CliError that quotes the first offending rows; the build is then not published. */
export async function runAudits(connection: DuckDBConnection): Promise<void> {
  for (const name of checkModels) {
    const rows = await readRows(connection, `select * from (${await readSql(`checks/${name}`)}\n) limit 5`);
    if (rows.length === 0) continue;
    const examples = rows.map((row) => JSON.stringify(row)).join("\n  ");
    throw new CliError(
      1,
      `Kiểm tra “${name}” không đạt nên không công bố bản mới; bản đang dùng vẫn giữ nguyên. Ví dụ:\n  ${examples}\n` +
        "Đây là lỗi của chương trình: hãy gửi các dòng trên cho người phụ trách."
    );
  }
}
