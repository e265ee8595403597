import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {inPageLanguage} from "../../src/components/inPageLanguage.js";
import {toHtml} from "../../src/components/markup.js";
import {methodPage} from "../../src/components/method/page.js";
import type {LoadedFiles} from "../../src/components/pageKind.js";
import {drawPage, filePaths} from "../../src/components/pages.js";
import type {PageName} from "../../src/components/siteMap.js";
import {siteMap} from "../../src/components/siteMap.js";
import {readState} from "../../src/components/viewState.js";
import {methodFile} from "../../src/domain/dataPaths.js";
import type {MethodFile} from "../../src/domain/methodData.js";
import type {SiteContext} from "../../src/domain/siteData.js";

/** Widths of the column at which pages are drawn in the build: a desk screen and a phone; the stylesheet shows the one that fits. */
export const drawnWidths = [1038, 358] as const;

export interface DrawnPage {
  page: PageName;
  /** Name of the built page. */
  file: string;
  html: string;
  /** Paths of the data that the page reads first. */
  data: string[];
}

/** Draws the first view of every page, so that it is there before any script runs. `dataDir` holds the data files. */
export async function drawPages(catalogue: SiteContext, dataDir: string): Promise<DrawnPage[]> {
  const context = inPageLanguage(catalogue);
  const state = readState("");
  const drawn: DrawnPage[] = [];
  for (const {page, file} of siteMap) {
    if (page === "method") {
      drawn.push({page, file: `${file}.html`, html: await drawMethod(context, dataDir), data: []});
      continue;
    }
    const paths = filePaths(page, context, state);
    const files: LoadedFiles = {};
    for (const [kind, path] of Object.entries(paths)) {
      Object.assign(files, {[kind]: JSON.parse(await readFile(join(dataDir, path), "utf8")) as unknown});
    }
    const html = toHtml(drawPage(page, {context, state, files, widths: drawnWidths}));
    drawn.push({page, file: `${file}.html`, html, data: Object.values(paths)});
  }
  return drawn;
}

/** Drawn whole: its program asks for the data only where the address has choices. */
async function drawMethod(context: SiteContext, dataDir: string): Promise<string> {
  const file = JSON.parse(await readFile(join(dataDir, context.data, methodFile), "utf8")) as MethodFile;
  return toHtml(methodPage({context, file, search: ""}));
}
