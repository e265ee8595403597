/** `npm run screenshots [-- OUT] [--site DIR]`: a picture of every page of a built site, at two widths, light and dark. */
import {existsSync} from "node:fs";
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import type {Browser} from "playwright-core";
import {serveSite} from "../../pipelines/site/serve.js";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import {startBrowser} from "./browser.js";
import {openPage, resizePage} from "./openPage.js";

/** A laptop and a phone. */
const widths = [1440, 390];
const themes = ["light", "dark"] as const;

const {values, positionals} = parseArgs({allowPositionals: true, options: {site: {type: "string", default: "dist"}}});
await takeScreenshots(values.site, positionals[0] ?? "tests/output/screenshots");

async function takeScreenshots(site: string, out: string): Promise<void> {
  if (!existsSync(join(site, "index.html"))) throw new Error(`no built site (run npm run build first): ${site}`);
  await mkdir(out, {recursive: true});
  const [server, browser] = await Promise.all([serveSite(site), startBrowser()]);
  try {
    for (const {page} of siteMap) await pictureOf(browser, new URL(linkTo(page), server.url).href, join(out, page));
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${siteMap.length * widths.length * themes.length} pictures: ${out}`);
}

/** Writes `PATH-WIDTH-THEME.png`, each the whole page. */
async function pictureOf(browser: Browser, address: string, path: string): Promise<void> {
  const {page, context, complaints} = await openPage(browser, address);
  for (const width of widths) {
    await resizePage(page, width);
    for (const colorScheme of themes) {
      await page.emulateMedia({colorScheme});
      await page.screenshot({path: `${path}-${width}-${colorScheme}.png`, fullPage: true});
    }
  }
  for (const complaint of complaints) console.error(`${address}: ${complaint}`);
  await context.close();
}
