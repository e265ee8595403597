import {readFile} from "node:fs/promises";
import {read, utils} from "@e965/xlsx";
import Papa from "papaparse";
import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import type {Chart} from "../../src/components/chart.js";
import {fileName} from "../../src/components/download/files.js";
import {layouts} from "../../src/components/figures/layouts.js";
import {siteMap} from "../../src/components/siteMap.js";
import {openPage} from "./openPage.js";
import {readCharts} from "./siteCharts.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 120_000});

async function openMenu(page: Page, code: string): Promise<void> {
  const button = page.locator(`[data-download="${code}"]`);
  if ((await button.getAttribute("aria-expanded")) === "true") return;
  await button.click();
  await page.waitForSelector(`#${code} .download-menu`);
}

async function download(page: Page, code: string, kind: string): Promise<{name: string; bytes: Buffer}> {
  await openMenu(page, code);
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`#${code} [data-kind="${kind}"]`)]);
  return {name: file.suggestedFilename(), bytes: await readFile(await file.path())};
}

it.each(siteMap)("every chart of page $page hands on its rows as CSV and XLSX", async ({page: name, file}) => {
  const address = `${site.server.url}${file}.html`;
  const charts = await readCharts(site.out, name);
  const first = await openPage(browser, address);
  expect(await first.page.locator("[data-download]").count()).toBe(charts.length);
  await first.context.close();
  for (const chart of charts) {
    // A browser lets one visit save about ten files in a row.
    const {page, context, complaints} = await openPage(browser, address);
    const csv = await download(page, chart.code, "csv");
    expect(csv.name).toBe(fileName(chart, "csv"));
    expect(csv.name).toMatch(/^[a-z]+-\d+_dn2[-a-z0-9]*_2026-Y[A-Za-z0-9_-]*_2026-10-20_[A-Za-z0-9-]+\.csv$/);
    const text = csv.bytes.toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const rows = Papa.parse<string[]>(text.slice(1), {skipEmptyLines: true}).data;
    expect(rows).toEqual([
      chart.table.columns.map(({label}) => label),
      ...chart.table.rows.map((row) => row.map(asText))
    ]);
    const xlsx = await download(page, chart.code, "xlsx");
    checkWorkbook(xlsx.bytes, chart);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

function asText(cell: string | number | null): string {
  return cell === null ? "" : String(cell);
}

/** Read by another library than the one that wrote it. */
function checkWorkbook(bytes: Buffer, {table, source, cutoff, build_id, code, title}: Chart): void {
  const book = read(bytes, {cellDates: true, UTC: true});
  expect(book.SheetNames).toEqual(["Số liệu", "Thông tin"]);
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets["Số liệu"]!, {header: 1, raw: true, defval: null, UTC: true});
  const days = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)));
  expect(days).toEqual([table.columns.map(({label}) => label), ...table.rows]);
  const about = utils.sheet_to_json<string[]>(book.Sheets["Thông tin"]!, {header: 1}).map(([, text]) => text);
  expect(about).toEqual(expect.arrayContaining([source, cutoff, build_id, code, title]));
}

it("pictures have the size and the resolution of their place, SVGs the format of A4 and, outlined, no text", async () => {
  const {page, context, complaints, requests, foreign} = await openPage(browser, `${site.server.url}tham-gia.html`);
  expect(requests.filter((address) => address.includes("/tai-ve/"))).toEqual([]);
  const [slide, print] = [await download(page, "TG-01", "slide"), await download(page, "TG-01", "print")];
  expect(describePng(slide.bytes)).toEqual({width: 2 * layouts.slide.width, height: 2 * 720, perMetre: 7559});
  expect(describePng(print.bytes)).toEqual({width: 1890, height: 1181, perMetre: 11811});
  expect(await countColours(page, slide.bytes)).toBeGreaterThan(20);
  const [svg, outlined] = [await download(page, "TG-01", "svg"), await download(page, "TG-01", "outlined")];
  const [plain, shapes] = [svg.bytes.toString("utf8"), outlined.bytes.toString("utf8")];
  for (const text of [plain, shapes]) expect(text).toContain('viewBox="0 0 1040 660"');
  expect(plain).toContain("Tỷ lệ dự hội nghị");
  expect(shapes).not.toContain("<text");
  for (const text of [plain, shapes]) expect(await parses(page, text)).toBe(true);
  expect(new Set([slide, print, svg, outlined].map(({name}) => name)).size).toBe(4);
  expect([complaints, foreign]).toEqual([[], []]);
  await context.close();
});

function describePng(bytes: Buffer): {width: number; height: number; perMetre: number} {
  const place = bytes.indexOf("pHYs") + 4;
  return {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), perMetre: bytes.readUInt32BE(place)};
}

async function parses(page: Page, svg: string): Promise<boolean> {
  return await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror") === null,
    svg
  );
}

/** How many colours a picture has when a browser opens it: an empty one has one. */
async function countColours(page: Page, bytes: Buffer): Promise<number> {
  return await page.evaluate(
    async (values) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(values)], {type: "image/png"}));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return colours.size;
    },
    [...bytes]
  );
}

it("downloads follow the reader's choices", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html?province=dn1&period=2024-Y`);
  const [chart] = await readCharts(site.out, "participation", "?province=dn1&period=2024-Y");
  const {bytes} = await download(page, "TG-01", "csv");
  const rows = Papa.parse<string[]>(bytes.toString("utf8").slice(1), {skipEmptyLines: true}).data;
  expect(rows).toHaveLength(chart!.table.rows.length + 1);
  expect(rows.some(([unit]) => unit === "Sơn Trà")).toBe(true);
  await context.close();
});

it("the menu is worked by keyboard, says what it does, and Escape gives the focus back", async () => {
  const {page, context, complaints} = await openPage(browser, `${site.server.url}tham-gia.html`);
  const focus = () => page.evaluate(() => document.activeElement?.getAttribute("data-kind"));
  await page.focus('[data-download="TG-02"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector("#TG-02 [role=menu]");
  expect(await page.getAttribute('[data-download="TG-02"]', "aria-expanded")).toBe("true");
  const seen = [await focus()];
  for (const key of ["ArrowDown", "End", "ArrowDown", "ArrowUp", "Home"]) {
    await page.keyboard.press(key);
    seen.push(await focus());
  }
  expect(seen).toEqual(["slide", "print", "copy", "slide", "copy", "slide"]);
  const names = await page.locator("#TG-02 [role=menuitem]").allInnerTexts();
  expect(names).toHaveLength(7);
  await page.keyboard.press("Escape");
  expect(await page.locator("[role=menu]").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-download"))).toBe("TG-02");
  await openMenu(page, "TG-02");
  await page.click("h1");
  expect(await page.locator("[role=menu]").count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it("an image is copied where the browser lets it; elsewhere the menu says why it cannot be", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMenu(page, "TG-01");
  await page.click('#TG-01 [data-kind="copy"]');
  await expect.poll(() => page.innerText("#TG-01 [role=status]"), {timeout: 20_000}).toContain("Đã sao chép ảnh");
  await context.close();
  const plain = await openPage(browser, `${site.server.url}tham-gia.html`);
  await plain.page.evaluate(() => {
    Reflect.deleteProperty(window, "ClipboardItem");
  });
  await openMenu(plain.page, "TG-01");
  const item = plain.page.locator('#TG-01 [data-kind="copy"]');
  expect(await item.getAttribute("aria-disabled")).toBe("true");
  expect(await item.innerText()).toContain("https");
  await plain.context.close();
});
