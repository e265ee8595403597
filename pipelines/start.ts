/** `npm start`: reports → current build → site → a small server on this machine. `--build-only` stops before serving. */
import {build} from "./commands/build.js";
import {CliError} from "./commands/cliError.js";
import type {Output} from "./commands/command.js";
import {commonHelp, readArguments, usageExitCode} from "./commands/options.js";
import {processOutput} from "./commands/processOutput.js";
import {report} from "./commands/runCommand.js";
import {buildSite} from "./site/buildSite.js";
import {serveSite} from "./site/serve.js";

const help = `Dựng số liệu, dựng trang rồi mở máy chủ nhỏ trên máy này

Cách dùng: npm start [-- tùy chọn]

  --out DIR         thư mục đặt trang (mặc định dist)
  --port SỐ         cổng của máy chủ (mặc định: một cổng trống)
  --build-only      chỉ dựng, không mở máy chủ

${commonHelp}`;

const ownOptions = {
  out: {type: "string", default: "dist"},
  port: {type: "string", default: "0"},
  "build-only": {type: "boolean", default: false}
} as const;

async function start(args: readonly string[], output: Output): Promise<number> {
  const {common, values, isHelp} = readArguments(args, ownOptions);
  if (isHelp) {
    output.print(help);
    return 0;
  }
  const {catalogueDir, reportsDir, stateDir, asOf} = common;
  const folders = ["--catalogue", catalogueDir, "--reports", reportsDir, "--state", stateDir];
  const port = readPort(String(values.port));
  const out = String(values.out);
  // Refused files and cells (3) are listed and do not stop the site.
  const code = await build.run([...folders, ...(asOf === null ? [] : ["--as-of", asOf])], output);
  if (code !== 0 && code !== 3) return code;
  output.stderr.write("\nĐang dựng trang…\n");
  await buildSite({state: stateDir, out, catalogue: catalogueDir});
  output.stderr.write(`Đã dựng trang vào thư mục ${out}.\n`);
  if (values["build-only"] !== true) await serve(out, port, output);
  return 0;
}

function readPort(text: string): number {
  const port = Number(text);
  if (text.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CliError(usageExitCode, `Cổng “${text}” không phải là số từ 0 đến 65535.`);
}

async function serve(out: string, port: number, output: Output): Promise<void> {
  const site = await serveSite(out, {port});
  output.print(`Mở trình duyệt tại: ${site.url}`);
  output.stderr.write("Nhấn Ctrl+C để dừng.\n");
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await site.close();
}

const output = processOutput();
process.exitCode = await start(process.argv.slice(2), output).catch((error: unknown) => report(error, output));
