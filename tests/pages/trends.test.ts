/** The pages of trends, of groups and of one indicator, and the grids of participation, driven as a reader would. */
import {readFile} from "node:fs/promises";
import Papa from "papaparse";
import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {openPage, whenReady} from "./openPage.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

async function readCatalogue(file: string): Promise<Record<string, string>[]> {
  const text = await readFile(`data/catalogue/${file}`, "utf8");
  return Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
}

/** What the truth says of an indicator through today's units but departments, by unit name and year; nothing where nothing was reported. */
async function truthOf(indicator: string): Promise<Map<string, string>> {
  const units = (await readCatalogue("units.csv")).filter(({kind}) => kind !== "phong");
  const names = new Map(units.map(({code, short_name}) => [code!, short_name!]));
  const rows = (await readTruth("lineage_trend.csv")).filter(
    (row) => row.indicator === indicator && row.period!.endsWith("-Y") && row.value !== "" && names.has(row.unit!)
  );
  return new Map(rows.map((row) => [`${names.get(row.unit!)} ${row.period!.slice(0, 4)}`, showTruth(row)]));
}

function showTruth({
  value,
  numerator,
  denominator,
  sources_expected,
  sources_reported
}: Record<string, string>): string {
  const mark = Number(sources_reported) < Number(sources_expected) ? "*" : "";
  if (denominator === "") return `${Number(value).toLocaleString("vi-VN")}${mark}`;
  const rate = Number(value).toLocaleString("vi-VN", {maximumFractionDigits: 1});
  return `${rate}%${mark} ${numerator}/${denominator}`;
}

/** Figures in the table of a section, by the head of row and column; what is no figure is left out. */
async function tableOf(page: Page, section: string): Promise<Map<string, string>> {
  const cells = await page.$$eval(`#${section} table`, ([table]) => {
    const heads = [...table!.querySelectorAll("thead th")].map((head) => head.textContent!.trim());
    return [...table!.querySelectorAll("tbody tr:not(.row-total)")].flatMap((row) =>
      [...row.querySelectorAll("td")].map((cell, index): [string, string] => [
        `${row.querySelector("th")!.textContent!.trim()} ${heads[index + 1]}`,
        cell.textContent!.trim()
      ])
    );
  });
  return new Map(cells.filter(([, text]) => /^\d/.test(text)));
}

it.each(["dialogue_sessions", "conference_attendance_rate"])(
  "the course of “%s” through the merger is what the truth says, unit by unit",
  async (indicator) => {
    const {page, context, complaints} = await openPage(browser, `${site.server.url}xu-huong.html`);
    await page.selectOption("select[name=indicator]", indicator);
    await whenReady(page);
    expect(new URL(page.url()).searchParams.get("indicator")).toBe(indicator);
    const shown = await tableOf(page, "dien-bien");
    const truth = await truthOf(indicator);
    expect(truth.size).toBeGreaterThan(80);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(truth));
    expect(complaints).toEqual([]);
    await context.close();
  }
);

it("a course marks the merger and the work years of another length, and does not compare their counts", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}xu-huong.html?indicator=dialogue_sessions`);
  const drawn = await page.locator("#dien-bien svg:visible").textContent();
  expect(drawn).toContain("01/07/2025: sắp xếp đơn vị");
  expect(drawn).toContain("2025: 01/12/2024–30/09/2025 (10 tháng)");
  expect(await page.locator("#tung-don-vi .answer").innerText()).toContain("dài ngắn khác nhau");
  await page.selectOption("select[name=province]", "dn1");
  await whenReady(page);
  await page.selectOption("select[name=period]", "2024-Y");
  await whenReady(page);
  await page.selectOption("select[name=before]", "2022-Y");
  await whenReady(page);
  expect(await page.locator("#so-sanh h2").innerText()).toContain("Năm 2024 so với năm 2022");
  const again = await openPage(browser, page.url());
  expect(await again.page.locator("#view").innerText()).toBe(await page.locator("#view").innerText());
  await Promise.all([again.context.close(), context.close()]);
});

it("dates have no course: their page says so and lists them", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}xu-huong.html?indicator=conference_date`);
  expect(await page.locator("#dien-bien .answer").innerText()).toContain("không vẽ thành đường được");
  expect(await page.locator("#view figure").count()).toBe(0);
  const visible = await page.locator("#dien-bien tbody td:visible").allInnerTexts();
  expect(visible.some((text) => /^\d\d\/\d\d\/\d{4}$/.test(text.trim()))).toBe(true);
  // What the reader closes stays closed while another year is looked at.
  await page.click("#dien-bien summary");
  await page.selectOption("select[name=period]", "2025-Y");
  await whenReady(page);
  expect(await page.locator("#dien-bien tbody td:visible").count()).toBe(0);
  await context.close();
});

it("every indicator of the catalogue can be reached from the groups, and leads to its course and its definition", async () => {
  const {page, context, complaints} = await openPage(browser, `${site.server.url}nhom-chi-tieu.html`);
  const groups = await page.$$eval("select[name=group] option", (options) =>
    options.map((option) => (option as HTMLOptionElement).value)
  );
  const seen: string[] = [];
  for (const group of groups) {
    await page.selectOption("select[name=group]", group);
    await whenReady(page);
    const links = await page.$$eval('#nhom tbody th a[href*="chi-tieu.html"]', (anchors) =>
      anchors.map((anchor) => new URL((anchor as HTMLAnchorElement).href).searchParams.get("indicator")!)
    );
    seen.push(...links);
  }
  const catalogue = await readCatalogue("indicators.csv");
  expect(seen.toSorted()).toEqual(catalogue.map(({code}) => code!).toSorted());
  await page.selectOption("select[name=group]", "E");
  await whenReady(page);
  await page.click('#nhom tbody td a[href*="indicator=opinions_received"]');
  await page.waitForURL("**/xu-huong.html*");
  await whenReady(page);
  expect(await page.inputValue("select[name=indicator]")).toBe("opinions_received");
  expect(complaints).toEqual([]);
  await context.close();
});

it("the page of an indicator tells its parts, its basis and its checks, and Back leads from a part to the rate", async () => {
  const address = `${site.server.url}chi-tieu.html?indicator=conference_attendance_rate`;
  const {page, context} = await openPage(browser, address);
  const text = await page.locator("#dinh-nghia").innerText();
  expect(text).toContain("“Số người có mặt” chia cho “Số người (đại biểu) được triệu tập”");
  expect(text).toContain("Mức phấn đấu: 90% (nội bộ)");
  expect(text).toContain("Số người có mặt dự hội nghị lớn hơn số người được triệu tập.");
  expect(text).not.toMatch(/[{}]/);
  await page.click('#dinh-nghia a:text-is("Số người có mặt")');
  await whenReady(page);
  expect(new URL(page.url()).searchParams.get("indicator")).toBe("conference_attended");
  await page.goBack();
  await expect.poll(() => page.locator("#dinh-nghia").innerText()).toBe(text);
  await context.close();
});

it("the grids of participation show opinions and dialogues of every unit and year as the truth has them", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  const [opinions, dialogues] = await Promise.all([truthOf("opinions_received"), truthOf("dialogue_sessions")]);
  expect(Object.fromEntries(await tableOf(page, "im-lang"))).toEqual(Object.fromEntries(opinions));
  expect(Object.fromEntries(await tableOf(page, "doi-thoai"))).toEqual(Object.fromEntries(dialogues));
  const none = [...dialogues].filter(([key, value]) => key.endsWith(" 2026") && value === "0");
  expect(none).toEqual([["Khu vực 7 2026", "0"]]);
  expect(await page.locator("#doi-thoai .answer").innerText()).toContain("chưa có cuộc nào ở Khu vực 7");
  await context.close();
});
