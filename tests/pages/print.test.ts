import {execFile} from "node:child_process";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import {openPage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

const run = promisify(execFile);
const hasPdfText = await run("pdftotext", ["-v"]).then(
  () => true,
  () => false
);
const cutoff = "Số liệu đến 08:00 20/10/2026";

it.each(siteMap)(
  "page “$page” is laid out for A4: nothing is wider than the paper, tables are opened, no control is left",
  async ({page: name}) => {
    const {page, context, complaints} = await openPage(browser, addressOf(name), {theme: "dark"});
    const before = await page.locator("#view details[open]").count();
    await layOut(page);
    const paper = await page.evaluate(examinePaper);
    expect(paper.wide).toEqual([]);
    expect(paper.folded).toEqual([]);
    expect(paper.controls).toEqual([]);
    expect(paper.missing).toEqual([]);
    expect(paper.foot).toContain(cutoff);
    expect(paper.background).toBe("rgb(255, 255, 255)");
    expect(paper.heads.filter((head) => head !== "table-header-group")).toEqual([]);
    await page.emulateMedia({media: "screen"});
    await page.setViewportSize({width: 1440, height: 900});
    await page.waitForSelector("#view:not(.printing)");
    await whenReady(page);
    expect(await page.locator("#view details[open]").count()).toBe(before);
    expect(complaints).toEqual([]);
    await context.close();
  }
);

it.skipIf(!hasPdfText)(
  "a printed table has its headings on each sheet it goes over, and each sheet the moment of its figures",
  async () => {
    const {page, context} = await openPage(browser, addressOf("council"));
    const heading = await page.locator("#loi-hua thead th").last().innerText();
    const sheets = await printedSheets(page);
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.length).toBeLessThan(12);
    expect(sheets.filter((sheet) => !plain(sheet).includes(plain(cutoff)))).toEqual([]);
    const table = sheets.filter((sheet) => /dòng \d+/.test(sheet));
    expect(table.length).toBeGreaterThan(2);
    expect(table.filter((sheet) => !plain(sheet).includes(plain(heading)))).toEqual([]);
    await context.close();
  }
);

function addressOf(name: (typeof siteMap)[number]["page"]): string {
  return new URL(linkTo(name), site.server.url).href;
}

/** The page as it is on paper. The viewport has the width between the margins. */
async function layOut(page: Page): Promise<void> {
  await page.setViewportSize({width: 623, height: 950});
  await page.emulateMedia({media: "print"});
  await page.waitForSelector("#view.printing");
}

/** Runs in the page. */
function examinePaper() {
  const isSeen = (one: Element) => one.checkVisibility();
  const labels = [...document.querySelectorAll("form.filters select")].map(
    (select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent ?? ""
  );
  const choices = document.querySelector<HTMLElement>(".printed-choices")?.innerText ?? "";
  return {
    wide: [...document.querySelectorAll("#view *")]
      .filter((one) => isSeen(one) && !one.closest("caption") && one.getBoundingClientRect().right > 624)
      .map((one) => one.outerHTML.slice(0, 80)),
    folded: [...document.querySelectorAll("#view details.table:not([open])")].map((one) => one.outerHTML.slice(0, 80)),
    controls: [...document.querySelectorAll("nav, select, input, textarea, .skip, .language, .download, .copy-table")]
      .filter(isSeen)
      .map((one) => one.outerHTML.slice(0, 80)),
    missing: labels.filter((label) => !choices.includes(label)),
    foot: document.querySelector<HTMLElement>(".page-foot")?.innerText ?? "",
    background: getComputedStyle(document.body).backgroundColor,
    heads: [...document.querySelectorAll("thead")].map((head) => getComputedStyle(head).display)
  };
}

/** Text of each sheet of a page printed as a reader's browser prints it. */
async function printedSheets(page: Page): Promise<string[]> {
  await page.emulateMedia({media: "print"});
  await page.waitForSelector("#view.printing");
  const folder = await mkdtemp(join(tmpdir(), "print-"));
  try {
    const path = join(folder, "page.pdf");
    await writeFile(path, await page.pdf({preferCSSPageSize: true}));
    const {stdout} = await run("pdftotext", ["-layout", path, "-"]);
    return stdout.split("\f").filter((sheet) => sheet.trim() !== "");
  } finally {
    await rm(folder, {recursive: true});
  }
}

function plain(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, "").toLowerCase();
}
