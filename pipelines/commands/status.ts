import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import {commonHelp, readArguments, usageExitCode} from "./options.js";
import {obligationStateNames} from "./stateNames.js";

const help = `qcdc status: đơn vị nào phải nộp gì, hạn, đã nhận chưa, chậm mấy ngày

Cách dùng: npm run -s qcdc -- status [--period KỲ] [tùy chọn]

  --period KỲ       chỉ một kỳ (mã trong periods.csv); mặc định khi in chữ: kỳ gần nhất đã đến hạn

${commonHelp}`;

interface StatusRow {
  province: string;
  unit: string;
  short_name: string;
  form: string;
  period: string;
  due_at: string;
  received_at: string | null;
  days_late: number | null;
  state: string;
  closed_at: string | null;
  files_after_closing: number;
}

export const status: Command = {
  name: "status",
  summary: "đơn vị nào phải nộp gì, hạn, đã nhận chưa, chậm mấy ngày",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {period: {type: "string"}});
    const period = typeof values.period === "string" ? values.period : null;
    const current = await openBuildFor(common, output);
    try {
      const {connection} = current;
      if (period !== null) {
        const known = await readRows(connection, "select 1 from periods where period = $period", {period});
        if (known.length === 0) throw new CliError(usageExitCode, `Danh mục không có kỳ “${period}”.`);
      }
      const rows = await readRows<StatusRow>(connection, await readSql("queries/status"), {period});
      output.print(common.isJson ? JSON.stringify(rows) : describe(period === null ? latestPeriod(rows) : rows));
      return 0;
    } finally {
      current.close();
    }
  }
};

/** Rows of the last period of which something has come in or is overdue. */
function latestPeriod(rows: readonly StatusRow[]): StatusRow[] {
  const begun = rows.filter(({state}) => state !== "not_due" && state !== "due_soon" && state !== "not_owed");
  const last = begun.at(-1)?.period;
  return rows.filter(({period}) => period === last);
}

function describe(rows: readonly StatusRow[]): string {
  if (rows.length === 0) return "Không có báo cáo nào phải nộp.";
  const lines: string[] = [];
  let heading = "";
  for (const row of rows) {
    const next = `Kỳ ${row.period} · ${row.province}`;
    if (next !== heading) lines.push(heading === "" ? next : `\n${next}`);
    heading = next;
    lines.push(`  ${row.short_name.padEnd(32)} ${row.form}  ${describeState(row)}`);
  }
  const counts = Object.entries(obligationStateNames).map(([state, name]) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? null : `${count} ${name}`;
  });
  return [...lines, "", `Cộng: ${counts.filter((count) => count !== null).join(", ")}.`].join("\n");
}

function describeState({state, days_late, due_at, received_at, closed_at, files_after_closing}: StatusRow): string {
  const late = days_late === null || days_late === 0 ? "" : ` ${days_late} ngày`;
  const received = received_at === null ? "" : `, nhận ${formatDate(received_at)}`;
  const closed = closed_at === null ? "" : `, khóa sổ ${formatDate(closed_at)}`;
  const after = files_after_closing === 0 ? "" : `, ${files_after_closing} tệp nhận sau khóa sổ`;
  return `${obligationStateNames[state] ?? state}${late} (hạn ${formatDate(due_at)}${received}${closed}${after})`;
}

function formatDate(instant: string): string {
  return `${instant.slice(11, 16)} ${instant.slice(8, 10)}/${instant.slice(5, 7)}/${instant.slice(0, 4)}`;
}
