import {join} from "node:path";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {BriefManifest} from "../documents/brief/briefSet.js";
import {canTakeSet, figureFolder, manifestName, writeSet} from "../documents/brief/briefSet.js";
import {makeSessionSet} from "../documents/brief/sessionSet.js";
import {planSession} from "../documents/brief/sessionScene.js";
import {readManifest} from "../publish/manifest.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {openKeptBuildFor} from "./openBuild.js";
import {commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";
import {findSession} from "./sessions.js";

const help = `qcdc brief: bộ tài liệu phục vụ một kỳ họp Hội đồng nhân dân

Cách dùng: npm run -s qcdc -- brief --session TỈNH/NGÀY --out THƯ_MỤC [tùy chọn]

  --session         kỳ họp tỉnh/ngày như trong sessions.csv (ngày dạng 2026-07-09)
  --out             thư mục để ghi; thư mục trống, hoặc có sẵn một bộ tài liệu lập trước đó (sẽ được thay)

Bộ tài liệu gồm: trình chiếu (.pptx), báo cáo (.docx), phụ lục số liệu (.xlsx), hình các biểu đồ và manifest.json.
Số liệu là những gì đã nhận đến 8 giờ sáng ngày họp, của kỳ báo cáo kết thúc gần nhất trước đó; kỳ đã khóa sổ thì theo
lúc khóa sổ; kỳ họp chưa diễn ra thì theo hiện nay, và tài liệu ghi là dự thảo.

${commonHelp}`;

export const brief: Command = {
  name: "brief",
  summary: "bộ tài liệu phục vụ một kỳ họp (pptx, docx, xlsx, hình)",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {session: {type: "string"}, out: {type: "string"}});
    if (typeof values.session !== "string" || typeof values.out !== "string") {
      throw new CliError(usageExitCode, "Cần kỳ họp và nơi ghi: brief --session TỈNH/NGÀY --out THƯ_MỤC.");
    }
    const catalogue = await openCatalogue(common.catalogueDir);
    const session = findSession(catalogue, values.session);
    const current = await readManifest(common.stateDir);
    if (!current) throw new CliError(1, "Chưa có bản số liệu nào. Hãy chạy `npm run -s qcdc -- build` trước.");
    if (!(await canTakeSet(values.out))) {
      throw new CliError(1, `Thư mục ${values.out} có tệp khác, không ghi lẫn vào. Hãy chọn thư mục trống bằng --out.`);
    }
    const plan = planSession(catalogue, session, common.asOf ?? current.as_of);
    if (!plan) throw new CliError(1, explainNone(catalogue, session.province));
    const openAt = (asOf: string) => openKeptBuildFor({...common, asOf}, output);
    const {files, manifest} = await makeSessionSet(plan, catalogue, openAt);
    await writeSet(values.out, files);
    output.print(common.isJson ? JSON.stringify(manifest) : describe(manifest, values.out));
    return 0;
  }
};

function explainNone({units}: Catalogue, province: string): string {
  const name = units.find(({code}) => code === province)?.name ?? province;
  return `Chưa lập được bộ tài liệu: trước kỳ họp này chưa có kỳ báo cáo nào kết thúc của ${name}, hoặc đơn vị không có đơn vị trực thuộc nào phải báo cáo.`;
}

function describe({session, period, as_of, is_future, files}: BriefManifest, folder: string): string {
  const lines = [
    `Bộ tài liệu kỳ họp ${session.province}/${session.date}: kỳ báo cáo ${period}, số liệu đến ${as_of}.`,
    ...(is_future ? ["Kỳ họp chưa diễn ra: tài liệu ghi “Dự thảo”; hãy lập lại trước ngày họp."] : []),
    ...files.filter(({file}) => !file.includes("/")).map(({file}) => `  ${join(folder, file)}`),
    `  ${join(folder, figureFolder)}: ${files.filter(({file}) => file.includes("/")).length} hình`,
    `  ${join(folder, manifestName)}`
  ];
  return lines.join("\n");
}
