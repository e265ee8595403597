import {createProgress} from "../progress.js";
import type {Manifest} from "../publish/manifest.js";
import {openCurrentBuild} from "../warehouse/currentBuild.js";
import {readRows} from "../warehouse/readRows.js";
import type {RunResult} from "../warehouse/runBuild.js";
import {runBuild} from "../warehouse/runBuild.js";
import {readSql} from "../warehouse/sqlFiles.js";
import type {Command} from "./command.js";
import {chooseMoment, commonHelp, openCatalogue, readArguments} from "./options.js";

const help = `qcdc build: nhận tệp mới, đọc, kiểm tra, dựng lại và công bố bản số liệu

Cách dùng: npm run -s qcdc -- build [tùy chọn]

Kết quả: 0 xong, không loại gì · 3 xong và đã công bố, có tệp hoặc ô bị loại (xem lệnh findings)
         1 không công bố (xem lý do) · 75 đang có lượt chạy khác · 64 sai cách dùng

${commonHelp}`;

export const build: Command = {
  name: "build",
  summary: "nhận tệp mới, đọc, kiểm tra, dựng lại và công bố",
  help,
  async run(args, output) {
    const {common} = readArguments(args);
    const catalogue = await openCatalogue(common.catalogueDir);
    const moment = chooseMoment(catalogue, common.asOf, output.now);
    const progress = createProgress(output.stderr);
    const result = await runBuild({...common, ...moment, catalogue, startedAt: output.now, progress});
    const seconds = Math.round((performance.now() - output.startedMs) / 100) / 10;
    if (common.isJson) output.print(JSON.stringify(toJson(result.manifest, seconds)));
    else output.print(await summarise(common.stateDir, result, seconds));
    return hasRefusals(result.manifest) ? 3 : 0;
  }
};

function hasRefusals({counts}: Manifest): boolean {
  return counts.files.refused + counts.files.partly_refused + counts.refused_cells > 0;
}

function toJson({build_id, digest, published_at, as_of, counts}: Manifest, seconds: number): object {
  return {build_id, digest, published_at, as_of, ...counts, seconds};
}

interface Reason {
  code: string;
  cells: number;
  files: number;
  example_file: string;
  example_cell: string | null;
  example_message: string;
}

const shownReasons = 6;

async function summarise(stateDir: string, result: RunResult, seconds: number): Promise<string> {
  const {manifest, isNew, added, later} = result;
  const {files, values, refused_cells, notes} = manifest.counts;
  let total = 0;
  for (const count of Object.values(files)) total += count;
  const lines = [
    isNew ? `Đã công bố bản ${manifest.build_id} sau ${seconds} giây.` : "Không có gì mới; bản đang dùng vẫn đúng.",
    `Tệp: ${total} (${added} mới): ${files.accepted} nhận trọn, ${files.accepted_with_notes} nhận có lưu ý, ` +
      `${files.partly_refused} loại một phần, ${files.refused} bị loại, ${files.duplicate} trùng, ${files.ignored} bỏ qua.`,
    `Số liệu: ${values} giá trị được dùng, ${refused_cells} ô bị loại, ${notes} lưu ý.`
  ];
  if (later > 0) lines.push(`${later} tệp nhận sau ${manifest.as_of} chưa tính vào bản này.`);
  const reasons = await readReasons(stateDir);
  if (reasons.length === 0) return [...lines, "Không có tệp hay ô nào bị loại."].join("\n");
  lines.push("", "Bị loại vì:");
  for (const reason of reasons.slice(0, shownReasons)) lines.push(...describeReason(reason));
  if (reasons.length > shownReasons) lines.push(`  … và ${reasons.length - shownReasons} lý do khác.`);
  lines.push(
    "",
    "Việc cần làm: gửi lại đơn vị các ô, tệp trên để sửa; khi nhận bản thay thế, chép vào thư mục báo cáo rồi chạy lại."
  );
  lines.push("Xem đủ danh sách: npm run -s qcdc -- findings");
  return lines.join("\n");
}

async function readReasons(stateDir: string): Promise<Reason[]> {
  const current = await openCurrentBuild(stateDir);
  try {
    return await readRows<Reason>(current.connection, await readSql("queries/refusal_reasons"));
  } finally {
    current.close();
  }
}

function describeReason({cells, files, example_file, example_cell, example_message}: Reason): string[] {
  const place = example_cell === null ? example_file : `${example_file} › ${example_cell}`;
  return [`  - ${cells} lần trong ${files} tệp, ví dụ ${place}:`, `    ${example_message}`];
}
