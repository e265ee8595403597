import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Chart} from "../../src/components/chart.js";
import type {LoadedFiles} from "../../src/components/pageKind.js";
import {filePaths, listCharts} from "../../src/components/pages.js";
import type {PageName} from "../../src/components/siteMap.js";
import {readState} from "../../src/components/viewState.js";
import type {SiteContext} from "../../src/domain/siteData.js";

/** Charts of a page for an address such as `?period=2024-Y`, made from the data of a built site as the page makes them. */
export async function readCharts(out: string, page: PageName, search = ""): Promise<Chart[]> {
  const folder = join(out, "_file/data");
  const name = (await readdir(folder)).find((file) => /^site\..*\.json$/.test(file))!;
  const context = (await readJson(join(folder, name))) as SiteContext;
  const state = readState(search);
  const files: LoadedFiles = {};
  for (const [kind, path] of Object.entries(filePaths(page, context, state))) {
    Object.assign(files, {[kind]: await readJson(join(out, path))});
  }
  return listCharts(page, {context, state, files, widths: [1000]});
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8")) as unknown;
}
