#!/usr/bin/env -S npx tsx
/** Command line of the product: `npm run -s qcdc -- <command>`. The only place that prints and exits. */
import {build} from "./commands/build.js";
import {check} from "./commands/check.js";
import {CliError} from "./commands/cliError.js";
import type {Command, Output} from "./commands/command.js";
import {findings} from "./commands/findings.js";
import {usageExitCode} from "./commands/options.js";
import {sql} from "./commands/sql.js";
import {status} from "./commands/status.js";
import {trace} from "./commands/trace.js";

const commands: readonly Command[] = [build, check, status, findings, trace, sql];

const help = `qcdc: số liệu thực hiện dân chủ ở cơ sở

Cách dùng: npm run -s qcdc -- <lệnh> [tùy chọn]

${commands.map(({name, summary}) => `  ${name.padEnd(10)}${summary}`).join("\n")}

Hướng dẫn của từng lệnh: npm run -s qcdc -- <lệnh> --help`;

async function main(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    output.print(help);
    return name === undefined ? usageExitCode : 0;
  }
  const command = commands.find((entry) => entry.name === name);
  if (!command) throw new CliError(usageExitCode, `Không có lệnh “${name}”.\n\n${help}`);
  if (rest.includes("--help") || rest.includes("-h")) {
    output.print(command.help);
    return 0;
  }
  return await command.run(rest, output);
}

function report(error: unknown): number {
  if (error instanceof CliError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `Lỗi ngoài dự kiến, không công bố gì mới; bản đang dùng vẫn giữ nguyên.\n${explainSystem(error)}${detail}\n`
  );
  return 1;
}

function explainSystem(error: unknown): string {
  const text = error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ""} ${error.message}` : "";
  if (/ENOSPC|no space left/i.test(text)) return "Ổ đĩa đã đầy: hãy giải phóng chỗ trống rồi chạy lại.\n";
  if (/EACCES|EPERM|permission denied/i.test(text))
    return "Không có quyền ghi hoặc đọc: hãy kiểm tra quyền của thư mục.\n";
  if (/EROFS/.test(text)) return "Ổ đĩa chỉ cho đọc: hãy chọn thư mục khác bằng --state.\n";
  return "";
}

// Dates of the machine, arguments and streams enter here and nowhere else.
const output: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  stderr: process.stderr,
  now: new Date(Math.floor(Date.now() / 1000) * 1000 + 7 * 3_600_000).toISOString().replace(".000Z", "+07:00"),
  startedMs: performance.now()
};
process.exitCode = await main(process.argv.slice(2), output).catch(report);
