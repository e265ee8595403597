import {toCheckResult} from "../../loaders/checkResult.js";
import type {Report} from "../../loaders/types.js";
import {createReaderPool} from "../../loaders/worker/pool.js";
import {readTimeoutSeconds} from "../../src/domain/fileLimits.js";
import type {Finding} from "../../src/domain/findings.js";
import {checkFile, hasRefusal, locator} from "./checkFile.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {chooseMoment, commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";

const help = `qcdc check: đọc và kiểm tra báo cáo mà không nhận vào kho

Cách dùng: npm run -s qcdc -- check TỆP… [tùy chọn]

Kết quả: 0 không loại gì · 3 có tệp hoặc ô bị loại · 64 sai cách dùng

${commonHelp}`;

interface CheckedFile {
  file: string;
  sha256: string | null;
  report: Report;
}

export const check: Command = {
  name: "check",
  summary: "đọc và kiểm tra báo cáo mà không nhận vào kho",
  help,
  async run(args, output) {
    const {common, positionals} = readArguments(args);
    if (positionals.length === 0) throw new CliError(usageExitCode, "Cần ít nhất một tệp: check TỆP…");
    const catalogue = await openCatalogue(common.catalogueDir);
    const {asOf} = chooseMoment(catalogue, common.asOf, output.now);
    const pool = createReaderPool({catalogue, size: 1, timeoutSeconds: readTimeoutSeconds});
    const checked: CheckedFile[] = [];
    try {
      for (const file of positionals) {
        const source = {file: locator(file, common.reportsDir), received_at: asOf};
        const {sha256, report} = await checkFile(file, {source, catalogue}, pool);
        checked.push({file, sha256, report});
      }
    } finally {
      await pool.close();
    }
    output.print(common.isJson ? JSON.stringify(checked.map(toJson)) : checked.map(describe).join("\n\n"));
    return checked.some(({report}) => hasRefusal(report)) ? 3 : 0;
  }
};

function toJson({file, sha256, report}: CheckedFile): object {
  return {file, sha256, ...toCheckResult(report)};
}

const statusNames: Record<Report["status"], string> = {
  accepted: "nhận trọn",
  accepted_with_notes: "nhận, có lưu ý",
  partly_refused: "loại một phần",
  refused: "bị loại",
  ignored: "bỏ qua"
};

function describe({file, report}: CheckedFile): string {
  const {status, unit, period, values, findings} = report;
  const taken = values.filter(({state}) => state === "value").length;
  const identity = `${unit ?? "chưa rõ đơn vị"}, kỳ ${period ?? "chưa rõ"}`;
  return [`${file}: ${statusNames[status]} (${identity}; ${taken} giá trị)`, ...findings.map(describeFinding)].join(
    "\n"
  );
}

function describeFinding({severity, sheet, cell, message}: Finding): string {
  const place = [sheet, cell].filter((part) => part !== null && part !== "").join(" › ");
  return `  ${severity === "refuse" ? "LOẠI" : "LƯU Ý"} ${place === "" ? "cả tệp" : place}: ${message}`;
}
