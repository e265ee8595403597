import type {Catalogue} from "../../src/domain/catalogue.js";
import {createProgress} from "../progress.js";
import type {Manifest} from "../publish/manifest.js";
import {readManifest} from "../publish/manifest.js";
import {openCompared} from "../warehouse/comparedBuilds.js";
import {buildPath} from "../warehouse/currentBuild.js";
import {makePastBuild} from "../warehouse/pastBuild.js";
import {CliError} from "./cliError.js";
import type {Command, Output} from "./command.js";
import type {Difference} from "./differences.js";
import {readDifference} from "./differences.js";
import {describeDifference} from "./differenceText.js";
import {readMoment} from "./moments.js";
import type {CommonOptions} from "./options.js";
import {commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";

const help = `qcdc diff: số liệu công bố đã thay đổi thế nào giữa hai thời điểm, từng con số và tệp đứng sau

Cách dùng: npm run -s qcdc -- diff --from LÚC1 [--to LÚC2] [tùy chọn]

  --from LÚC1       thời điểm trước: 2026-10-05T08:00:00+07:00, một ngày (là hết ngày đó), hoặc một kỳ họp
                    tỉnh/ngày như trong sessions.csv (là 8 giờ sáng hôm đó)
  --to LÚC2         thời điểm sau; mặc định là thời điểm của bản đang công bố

${commonHelp}`;

export const diff: Command = {
  name: "diff",
  summary: "số liệu đã thay đổi thế nào giữa hai thời điểm",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {from: {type: "string"}, to: {type: "string"}});
    if (typeof values.from !== "string") throw new CliError(usageExitCode, "Cần --from LÚC1.");
    const catalogue = await openCatalogue(common.catalogueDir);
    const current = await readManifest(common.stateDir);
    if (!current) throw new CliError(1, "Chưa có bản số liệu nào. Hãy chạy `npm run -s qcdc -- build` trước.");
    const from = readMoment(values.from, "--from", catalogue);
    const to = typeof values.to === "string" ? readMoment(values.to, "--to", catalogue) : current.as_of;
    if (Date.parse(from) > Date.parse(to)) {
      throw new CliError(usageExitCode, `--from (${from}) phải trước --to (${to}).`);
    }
    const difference = await compare({from, to}, {common, catalogue, current, output});
    output.print(common.isJson ? JSON.stringify(difference) : describeDifference(difference));
    return 0;
  }
};

interface Setting {
  common: CommonOptions;
  catalogue: Catalogue;
  current: Manifest;
  output: Output;
}

interface BuildAt {
  path: string;
  drop(): Promise<void>;
}

async function compare({from, to}: {from: string; to: string}, setting: Setting): Promise<Difference> {
  const older = await buildAt(from, setting);
  const newer = await buildAt(to, setting).catch(async (error: unknown) => {
    await older.drop();
    throw error;
  });
  try {
    const compared = await openCompared(older.path, newer.path);
    try {
      return {from, to, ...(await readDifference(compared.connection))};
    } finally {
      compared.close();
    }
  } finally {
    await older.drop();
    await newer.drop();
  }
}

async function buildAt(asOf: string, {common, catalogue, current, output}: Setting): Promise<BuildAt> {
  const {stateDir, catalogueDir} = common;
  if (Date.parse(asOf) === Date.parse(current.as_of)) {
    return {path: buildPath(stateDir, current), drop: () => Promise.resolve()};
  }
  const progress = createProgress(output.stderr);
  return await makePastBuild({stateDir, catalogueDir, catalogue, asOf, current, progress});
}
