import type {DuckDBConnection} from "@duckdb/node-api";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import {commonHelp, readArguments, usageExitCode} from "./options.js";
import {valueStateNames} from "./stateNames.js";

const help = `qcdc trace: một con số lấy từ đâu ra

Cách dùng: npm run -s qcdc -- trace ĐƠN_VỊ KỲ CHỈ_TIÊU [tùy chọn]
  (mã như trong danh mục; với tỷ lệ, in nguồn của từng phần của tử số và mẫu số)

${commonHelp}`;

interface Version {
  version: number;
  value: number | null;
  value_text: string | null;
  state: string;
  submission: string;
  file: string;
  sheet: string;
  cell: string;
  raw: string;
  received_at: string;
  recorded_at: string;
  sha256: string;
  status: string;
  is_current: boolean;
  is_derived: boolean;
}

interface TracedFinding {
  file: string;
  sheet: string | null;
  cell: string | null;
  severity: string;
  code: string;
  message: string;
}

interface Trace {
  unit: string;
  period: string;
  indicator: string;
  value: number | null;
  value_text: string | null;
  state: string | null;
  correction: string | null;
  /** The cell that holds now; null when nothing was taken in. */
  source: Version | null;
  /** Every version received, the newest first. */
  versions: Version[];
  findings: TracedFinding[];
  /** Parts of a computed indicator. */
  parts: Trace[];
}

type Key = {unit: string; period: string; indicator: string};

export const trace: Command = {
  name: "trace",
  summary: "một con số lấy từ đâu: tệp, sheet, ô, nguyên văn, các phiên bản",
  help,
  async run(args, output) {
    const {common, positionals} = readArguments(args);
    const [unit, period, indicator, ...rest] = positionals;
    if (unit === undefined || period === undefined || indicator === undefined || rest.length > 0) {
      throw new CliError(usageExitCode, "Cần đúng ba mã: trace ĐƠN_VỊ KỲ CHỈ_TIÊU.");
    }
    const current = await openBuildFor(common, output);
    try {
      await refuseUnknown(current.connection, {unit, period, indicator});
      const traced = await traceFigure(current.connection, {unit, period, indicator});
      output.print(common.isJson ? JSON.stringify(traced) : describe(traced).join("\n"));
      return 0;
    } finally {
      current.close();
    }
  }
};

async function refuseUnknown(connection: DuckDBConnection, key: Key): Promise<void> {
  const names = {unit: "đơn vị", period: "kỳ", indicator: "chỉ tiêu"};
  for (const [column, name] of Object.entries(names) as [keyof Key, string][]) {
    const code = key[column];
    const rows = await readRows(connection, `select 1 from ${column}s where ${column} = $code`, {code});
    if (rows.length === 0) throw new CliError(usageExitCode, `Danh mục không có ${name} “${code}”.`);
  }
}

async function traceFigure(connection: DuckDBConnection, key: Key): Promise<Trace> {
  const values = {...key};
  const versions = await readRows<Version>(connection, await readSql("queries/trace_versions"), values);
  const findings = await readRows<TracedFinding>(connection, await readSql("queries/trace_findings"), values);
  const factSql = "from facts where unit = $unit and period = $period and indicator = $indicator";
  const [fact] = await readRows<Trace>(connection, `select value, value_text, state, correction ${factSql}`, values);
  const {value = null, value_text = null, state = null, correction = null} = fact ?? {};
  const source = versions.find(({is_current}) => is_current) ?? null;
  const parts: Trace[] = [];
  for (const indicator of await partsOf(connection, key.indicator)) {
    parts.push(await traceFigure(connection, {...key, indicator}));
  }
  return {...key, value, value_text, state, correction, source, versions, findings, parts};
}

async function partsOf(connection: DuckDBConnection, indicator: string): Promise<string[]> {
  const rows = await readRows<{indicator: string}>(connection, await readSql("queries/indicator_parts"), {indicator});
  return rows.map((row) => row.indicator);
}

function describe(traced: Trace, indent = ""): string[] {
  const {unit, period, indicator, source, versions, findings, parts, correction} = traced;
  const lines = [`${indent}${unit} · ${period} · ${indicator}: ${valueText(traced)}`];
  if (source) lines.push(`${indent}  Nguồn: ${place(source)}`, `${indent}  Nguyên văn: “${source.raw}”`);
  if (correction !== null) lines.push(`${indent}  Đã đính chính: ${correction}`);
  if (versions.length > 0) lines.push(`${indent}  Các phiên bản, mới nhất trước:`);
  for (const version of versions) {
    const mark = version.is_current ? "→" : " ";
    lines.push(`${indent}  ${mark} bản ${version.version}: ${valueText(version)}, ${place(version)}`);
  }
  for (const {file, sheet, cell, message} of findings) {
    lines.push(`${indent}  Lưu ý ${[file, sheet, cell].filter((part) => part).join(" › ")}: ${message}`);
  }
  for (const part of parts) lines.push(...describe(part, `${indent}    `));
  return lines;
}

function valueText({value, value_text, state}: Pick<Version, "value" | "value_text"> & {state: string | null}): string {
  if (state === null) return "không có số liệu";
  return valueStateNames[state] ?? value_text ?? String(value);
}

function place({file, sheet, cell, received_at, sha256}: Version): string {
  return `${file} › ${sheet === "" ? "" : `${sheet} › `}${cell}, nhận ${received_at}, sha256 ${sha256.slice(0, 8)}…`;
}
