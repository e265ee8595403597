import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readGlyphBook} from "../documents/figures/glyphBook.js";
import {bundleProgram} from "./bundleApp.js";

/** What pages load only when the reader opens the menu of a chart or turns to the search: paths below the site. */
export interface SiteDownloads {
  menu: string;
  menuEnglish: string;
  glyphs: string;
  search: string;
  searchEnglish: string;
}

const folder = "tai-ve";
const entry = "src/components/download/menu.ts";
const searchEntry = "src/search.ts";

/** Puts the code of the downloads, the shapes of letters and the code of the search beside the site, under names that change with their content. */
export async function writeDownloads(out: string): Promise<SiteDownloads> {
  await mkdir(join(out, folder), {recursive: true});
  const glyphs = Buffer.from(JSON.stringify(await readGlyphBook()));
  return {
    menu: await writeNamed(out, "menu.js", await bundleProgram(entry, "vi")),
    menuEnglish: await writeNamed(out, "menu-en.js", await bundleProgram(entry, "en")),
    glyphs: await writeNamed(out, "net-chu.json", glyphs),
    search: await writeNamed(out, "search.js", await bundleProgram(searchEntry, "vi")),
    searchEnglish: await writeNamed(out, "search-en.js", await bundleProgram(searchEntry, "en"))
  };
}

async function writeNamed(out: string, file: string, content: Uint8Array): Promise<string> {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const path = `${folder}/${file.replace(".", `.${digest}.`)}`;
  await writeFile(join(out, path), content);
  return path;
}
