import {readManifest} from "../publish/manifest.js";
import {publishParquet} from "../publish/publishParquet.js";
import {buildPath} from "../warehouse/currentBuild.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {commonHelp, readArguments, usageExitCode} from "./options.js";

const help = `qcdc publish: xuất bản số liệu đang công bố để hệ thống khác dùng

Cách dùng: npm run -s qcdc -- publish --parquet THƯ_MỤC [tùy chọn]

  --parquet THƯ_MỤC  ghi các bảng facts, fact_versions, trend, obligations, findings, units, periods, indicators dạng
                     Parquet chia theo năm công tác vào THƯ_MỤC/<mã bản>/, kèm _MANIFEST.json; không bao giờ ghi đè

${commonHelp}`;

export const publish: Command = {
  name: "publish",
  summary: "xuất bản số liệu đang công bố dạng Parquet",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {parquet: {type: "string"}});
    if (typeof values.parquet !== "string") throw new CliError(usageExitCode, "Cần --parquet THƯ_MỤC.");
    if (common.asOf !== null) {
      throw new CliError(
        usageExitCode,
        "publish xuất bản đang công bố; muốn thời điểm khác, chạy build --as-of trước."
      );
    }
    const manifest = await readManifest(common.stateDir);
    if (!manifest) throw new CliError(1, "Chưa có bản số liệu nào. Hãy chạy `npm run -s qcdc -- build` trước.");
    const database = buildPath(common.stateDir, manifest);
    const published = await publishParquet({database, manifest, target: values.parquet});
    const {tables} = published.manifest;
    const lines = tables.map(({table, rows, files}) => `  ${table}: ${rows} dòng, ${files.length} tệp`);
    const text = [`Đã ghi ${published.folder}`, ...lines].join("\n");
    output.print(common.isJson ? JSON.stringify({folder: published.folder, ...published.manifest}) : text);
    return 0;
  }
};
