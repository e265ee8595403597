import {mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {sessionsFolder} from "../../src/domain/sessionData.js";
import type {SiteContext} from "../../src/domain/siteData.js";
import {CliError} from "../commands/cliError.js";
import {dataFolder} from "../extracts/dataFolder.js";
import {preparePastBuilds} from "../extracts/pastMoments.js";
import {createProgress} from "../progress.js";
import {withBundledApp, writePagePrograms} from "./bundleApp.js";
import {checkSite} from "./checkSite.js";
import {compressSite} from "./compress.js";
import {drawPages} from "./drawPages.js";
import {finishPage} from "./finishPage.js";
import {writeFonts} from "./fonts.js";
import {runFramework} from "./runFramework.js";
import {writeSessionSets} from "./sessionSets.js";
import {withSiteLock} from "./siteLock.js";
import {writeDownloads} from "./writeDownloads.js";

export interface SiteOptions {
  /** Folder of the state whose current build is shown. */
  state: string;
  /** Where the site goes; what is there is replaced once the new one is whole. */
  out: string;
  catalogue?: string;
}

/**
 * Builds the site from the current build: Framework makes the pages, their first view is drawn into them, and the whole
 * is checked before it takes the place of the old one. Throws a CliError when anything is missing. Nothing is asked of
 * the network.
 */
export async function buildSite({state, out, catalogue = "data/catalogue"}: SiteOptions): Promise<void> {
  await preparePastBuilds({stateDir: state, catalogueDir: catalogue}, createProgress(process.stderr));
  const aside = `${resolve(out)}.new`;
  await mkdir(dirname(aside), {recursive: true});
  const work = await mkdtemp(`${aside}-`);
  try {
    await rm(aside, {recursive: true, force: true});
    const environment = {
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      TZ: "Asia/Ho_Chi_Minh",
      QCDC_STATE: resolve(state),
      QCDC_CATALOGUE: resolve(catalogue),
      QCDC_SITE_DATA: work,
      QCDC_SITE: aside
    };
    await withSiteLock(() => withBundledApp(() => runFramework(environment)));
    const context = await readContext(aside);
    const provinces = context.scopes.flatMap(({scope, head}) =>
      scope === context.default_scope && head ? [head] : []
    );
    await writeSessionSets({stateDir: state, catalogueDir: catalogue, provinces, outDir: work});
    await finishSite(aside, work, context);
    await rm(out, {recursive: true, force: true});
    await rename(aside, out);
  } finally {
    await rm(work, {recursive: true, force: true});
    await rm(aside, {recursive: true, force: true});
  }
}

async function finishSite(site: string, dataDir: string, context: SiteContext): Promise<void> {
  await rename(join(dataDir, dataFolder), join(site, dataFolder));
  await rename(join(dataDir, sessionsFolder), join(site, sessionsFolder));
  const fonts = await writeFonts(site);
  const downloads = await writeDownloads(site);
  const drawn = await drawPages(context, site);
  for (const page of drawn) {
    const path = join(site, page.file);
    const {vi, en} = await writePagePrograms(site, page.page);
    const html = startOwnProgram(await readFile(path, "utf8"), vi);
    await writeFile(path, finishPage(html, {drawn: page, fonts, english: en, downloads}));
  }
  await dropWholePrograms(site);
  const faults = await checkSite(site);
  if (faults.length > 0) throw new CliError(1, `Trang dựng ra có lỗi:\n${faults.join("\n")}`);
  await compressSite(site);
}

/** As Framework writes them into pages: the programs that hold every page. */
const wholeProgram = /_import\/(?:app|checkPage|methodPage)\.[0-9a-f]+\.js/g;

/** Lets a page start the program that holds it alone. */
function startOwnProgram(html: string, program: string): string {
  if (html.search(wholeProgram) < 0) throw new Error("no program in built page");
  return html.replaceAll(wholeProgram, program);
}

async function dropWholePrograms(site: string): Promise<void> {
  for (const file of await readdir(join(site, "_import"))) {
    if (`_import/${file}`.search(wholeProgram) === 0) await rm(join(site, "_import", file));
  }
}

async function readContext(site: string): Promise<SiteContext> {
  const folder = join(site, "_file/data");
  const name = (await readdir(folder)).find((file) => file.startsWith("site.") && file.endsWith(".json"));
  if (!name) throw new Error(`no context in built site: ${dirname(folder)}`);
  return JSON.parse(await readFile(join(folder, name), "utf8")) as SiteContext;
}
