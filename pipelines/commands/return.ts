import {mkdir, writeFile} from "node:fs/promises";
import {basename, extname, join, relative, resolve} from "node:path";
import {readFileBytes} from "../../loaders/sources/folder.js";
import {createReaderPool} from "../../loaders/worker/pool.js";
import {rawLimitBytes, readTimeoutSeconds} from "../../src/domain/fileLimits.js";
import type {Finding} from "../../src/domain/findings.js";
import type {ReturnWay} from "../documents/returned/returnReport.js";
import {returnReport} from "../documents/returned/returnReport.js";
import {checkFile, hasRefusal, locator} from "./checkFile.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {chooseMoment, commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";

const help = `qcdc return: trả báo cáo cho đơn vị, kèm đánh dấu từng ô bị loại hoặc cần lưu ý

Cách dùng: npm run -s qcdc -- return TỆP… [--out THƯ_MỤC] [tùy chọn]

  --out THƯ_MỤC     nơi ghi tệp trả lại (mặc định: thư mục đang đứng); không ghi đè tệp đã có

Tệp .xlsx, .xlsm, .ods: chính tệp của đơn vị, thêm màu, ghi chú ở từng ô và danh sách ở sheet đầu; phần khác giữ nguyên.
Tệp .xls, .csv: bản chép lại từng ô như đã đọc, có màu, ghi chú và danh sách.
Tệp không đọc được: chỉ có danh sách. Tệp gốc không bao giờ bị sửa.

Kết quả: 0 không loại gì · 3 có tệp hoặc ô bị loại · 1 không ghi được · 64 sai cách dùng

${commonHelp}`;

interface Returned {
  file: string;
  returned: string | null;
  way: ReturnWay | "nothing_to_return";
  refused: number;
  notes: number;
}

export const returnFiles: Command = {
  name: "return",
  summary: "trả báo cáo cho đơn vị, đánh dấu từng ô cần sửa",
  help,
  async run(args, output) {
    const {common, positionals, values} = readArguments(args, {out: {type: "string", default: "."}});
    if (positionals.length === 0) throw new CliError(usageExitCode, "Cần ít nhất một tệp: return TỆP… [--out THƯ_MỤC]");
    const out = String(values.out);
    refuseInbox(out, common.reportsDir);
    const catalogue = await openCatalogue(common.catalogueDir);
    const {asOf} = chooseMoment(catalogue, common.asOf, output.now);
    const pool = createReaderPool({catalogue, size: 1, timeoutSeconds: readTimeoutSeconds});
    const all: Returned[] = [];
    let isRefused = false;
    try {
      for (const file of positionals) {
        const source = {file: locator(file, common.reportsDir), received_at: asOf};
        const {report, sha256} = await checkFile(file, {source, catalogue}, pool);
        if (sha256 === null) throw new CliError(1, `${file}: ${report.findings[0]?.message ?? ""}`);
        isRefused ||= hasRefusal(report);
        all.push(await giveBack(file, {findings: report.findings, at: asOf, out}));
      }
    } finally {
      await pool.close();
    }
    output.print(common.isJson ? JSON.stringify(all) : all.map(describe).join("\n"));
    return isRefused ? 3 : 0;
  }
};

/** A returned file in the inbox would be taken in as a report. */
function refuseInbox(out: string, reportsDir: string): void {
  const below = relative(resolve(reportsDir), resolve(out));
  if (below.startsWith("..") || resolve(below) === below) return;
  throw new CliError(usageExitCode, `--out ${out} nằm trong thư mục nhận báo cáo; hãy chọn thư mục khác.`);
}

async function giveBack(
  file: string,
  {findings, at, out}: {findings: readonly Finding[]; at: string; out: string}
): Promise<Returned> {
  const refused = findings.filter(({severity}) => severity === "refuse").length;
  const counts = {file, refused, notes: findings.length - refused};
  if (findings.length === 0) return {...counts, returned: null, way: "nothing_to_return"};
  const name = basename(file).normalize("NFC");
  const {bytes} = readFileBytes(file, name, rawLimitBytes);
  const book = await returnReport(new Uint8Array(bytes ?? []), {name, findings, at});
  const stem = name.slice(0, name.length - extname(name).length);
  const returned = join(out, `${stem} (tra lai).${book.extension}`);
  await mkdir(out, {recursive: true});
  try {
    await writeFile(returned, book.bytes, {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new CliError(1, `Đã có tệp ${returned}, không ghi đè. Hãy chọn chỗ khác bằng --out.`, error);
  }
  return {...counts, returned, way: book.way};
}

const ways: Record<Returned["way"], string> = {
  marked: "đánh dấu trong tệp của đơn vị",
  copied: "bản chép lại có đánh dấu",
  list_only: "chỉ có danh sách, vì không đọc được tệp",
  nothing_to_return: "không có gì bị loại hay cần lưu ý, không phải trả"
};

function describe({file, returned, way, refused, notes}: Returned): string {
  if (returned === null) return `${file}: ${ways[way]}`;
  return `${file} → ${returned}: ${refused} bị loại, ${notes} lưu ý; ${ways[way]}`;
}
