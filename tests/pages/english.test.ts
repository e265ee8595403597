import {readFile} from "node:fs/promises";
import Papa from "papaparse";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import {pages} from "../../src/components/texts/en/pages.js";
import {startBrowser} from "./browser.js";
import type {BuiltSite} from "./builtSite.js";
import {openSampleSite} from "./builtSite.js";
import {openPage, whenReady} from "./openPage.js";

vi.setConfig({testTimeout: 60_000});

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSampleSite(), startBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it.each(siteMap)("page “$page” has headings, controls and figures in English with ?lang=en", async ({page: name}) => {
  const address = new URL(linkTo(name), site.server.url).href;
  const {page, context, complaints} = await openPage(browser, `${address}?lang=en`);
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await page.title()).toMatch(/Grassroots democracy monitor$/);
  expect(await page.locator("h1").innerText()).toBe(pages[name].heading);
  expect(await page.locator(".skip").textContent()).toBe("To the main content");
  const words = await page.locator("h2, .filters label span, .table > summary, .page-foot").allInnerTexts();
  const marked = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/i;
  expect(words.length).toBeGreaterThan(0);
  const groups = await groupNames();
  const own = words.filter((text) => !groups.some((name) => text.includes(name)));
  expect(own.filter((text) => marked.test(text))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Groups have no English names in the catalogue, so they stay as they are. */
async function groupNames(): Promise<string[]> {
  const text = await readFile("data/catalogue/groups.csv", "utf8");
  const {data} = Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true});
  return data.map(({label_vi}) => label_vi!);
}

it("English goes along from page to page and with every choice, until the reader goes back to Vietnamese", async () => {
  const {page, context} = await openPage(browser, site.server.url);
  await page.click("text=English");
  await page.waitForURL(/lang=en/);
  await whenReady(page);
  expect(await page.locator("select[name=period] option:checked").innerText()).toBe("Year 2026");
  await page.selectOption("select[name=period]", "2026-H1");
  await whenReady(page);
  await page.click(`nav >> text=${pages.participation.menu}`);
  await page.waitForURL(/tham-gia/);
  await whenReady(page);
  expect(await page.locator(".looking-at").innerText()).toContain("First half of 2026 (1 Oct 2025–31 Mar 2026)");
  await page.click("text=Tiếng Việt");
  await page.waitForURL((url) => !url.searchParams.has("lang"));
  await whenReady(page);
  expect(await page.getAttribute("html", "lang")).toBe("vi");
  expect(await page.locator(".looking-at").innerText()).toContain("6 tháng đầu năm 2026");
  await context.close();
});

it("English figures are those of the Vietnamese page, written the English way", async () => {
  const address = `${site.server.url}tham-gia.html?province=qn1&period=2024-Y`;
  const [own, english] = await Promise.all([openPage(browser, address), openPage(browser, `${address}&lang=en`)]);
  const [rate] = /[\d,]+%/.exec(await own.page.locator("#du-hoi-nghi .answer").innerText()) ?? [];
  expect(rate).toContain(",");
  expect(await english.page.locator("#du-hoi-nghi .answer").innerText()).toContain(rate!.replace(",", "."));
  await Promise.all([own.context.close(), english.context.close()]);
});
