/** Finds the command, runs it, and turns what went wrong into a message and an exit code. */
import {brief} from "./brief.js";
import {build} from "./build.js";
import {check} from "./check.js";
import {CliError} from "./cliError.js";
import type {Command, Output} from "./command.js";
import {diff} from "./diff.js";
import {findings} from "./findings.js";
import {usageExitCode} from "./options.js";
import {publish} from "./publish.js";
import {remind} from "./remind.js";
import {returnFiles} from "./return.js";
import {sql} from "./sql.js";
import {status} from "./status.js";
import {template} from "./template.js";
import {trace} from "./trace.js";
import {trend} from "./trend.js";

const commands: readonly Command[] = [
  build,
  check,
  status,
  findings,
  trace,
  trend,
  diff,
  template,
  brief,
  returnFiles,
  remind,
  publish,
  sql
];

const help = `qcdc: số liệu thực hiện dân chủ ở cơ sở

Cách dùng: npm run -s qcdc -- <lệnh> [tùy chọn]

${commands.map(({name, summary}) => `  ${name.padEnd(10)}${summary}`).join("\n")}

Hướng dẫn của từng lệnh: npm run -s qcdc -- <lệnh> --help`;

/** Runs one command line, without the name of the program, and gives the exit code. */
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  try {
    return await dispatch(args, output);
  } catch (error) {
    return report(error, output);
  }
}

async function dispatch(args: readonly string[], output: Output): Promise<number> {
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

/** Says what went wrong and gives the exit code. */
export function report(error: unknown, {stderr}: Output): number {
  if (error instanceof CliError) {
    stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
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
