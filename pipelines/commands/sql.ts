import type {JsonRow} from "../warehouse/readRows.js";
import {readRows} from "../warehouse/readRows.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import {commonHelp, readArguments, usageExitCode} from "./options.js";
import {formatTable} from "./textTable.js";

const help = `qcdc sql: hỏi bản số liệu hiện nay bằng một câu SQL chỉ đọc

Cách dùng: npm run -s qcdc -- sql "select * from submissions limit 10" [tùy chọn]

Các bảng: submissions, facts, fact_versions, version_changes, findings, typed_totals, inspections, council_questions,
obligations, coverage, trend, units, periods, indicators (cột nào, xem README hoặc: describe facts)

${commonHelp}`;

export const sql: Command = {
  name: "sql",
  summary: "hỏi bản số liệu hiện nay bằng SQL (chỉ đọc)",
  help,
  async run(args, output) {
    const {common, positionals} = readArguments(args);
    const [query, ...rest] = positionals;
    if (query === undefined || rest.length > 0) {
      throw new CliError(usageExitCode, 'Cần đúng một câu SQL trong ngoặc kép: sql "select …".');
    }
    const current = await openBuildFor(common, output);
    try {
      const rows = await runQuery(() => readRows(current.connection, query));
      output.print(common.isJson ? JSON.stringify(rows) : formatTable(rows));
      return 0;
    } finally {
      current.close();
    }
  }
};

async function runQuery(query: () => Promise<JsonRow[]>): Promise<JsonRow[]> {
  try {
    return await query();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError(1, `Không chạy được câu SQL (bản số liệu chỉ cho đọc): ${message}`, error);
  }
}
