/** The pages as their readers go through them: find, send on, open afresh, trace to the cell of the original. */
import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {readCsv} from "../domain/truth.js";
import {openPage, whenReady} from "./openPage.js";
import {textInOriginal} from "./originalCell.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

const period = "2026-H1";

/** Units below the province by how many of the rates named fall short, worst first, as the truth made apart has it. */
async function worstUnits(labels: readonly string[]): Promise<{name: string; short: number}[]> {
  const indicators = readCsv("data/catalogue/indicators.csv");
  const thresholds = readCsv("data/catalogue/thresholds.csv");
  const rates = (await readTruth("derived.csv")).filter((row) => row.period === period);
  const asked = indicators.filter(({label_vi}) => labels.includes(label_vi!)).map(({code}) => code!);
  expect(asked).toHaveLength(labels.length);
  const level = (code: string) => {
    const own = thresholds.filter(({indicator}) => indicator === code);
    return Number((own.find(({kind}) => kind === "target") ?? own[0])!.value);
  };
  const units = readCsv("data/catalogue/units.csv").filter(({code, kind}) => /^dn2\b/.test(code!) && kind !== "phong");
  const counted = units.map(({code, short_name, order}) => {
    const own = rates.filter(({unit, indicator, value}) => unit === code && value !== "" && asked.includes(indicator!));
    const short = own.filter(({indicator, value}) => Number(value) < level(indicator!)).length;
    return {name: short_name!, short, order: Number(order)};
  });
  return counted.toSorted((a, b) => b.short - a.short || a.order - b.order).map(({name, short}) => ({name, short}));
}

/** The table on where units fall short: its rates, and by unit how many fall short. */
async function shortfalls(page: Page): Promise<{labels: string[]; rows: {name: string; short: number}[]}> {
  const heads = await page.locator("#can-chu-y thead th").allTextContents();
  const rows = await page.$$eval("#can-chu-y tbody tr:not(.row-part)", (lines) =>
    lines.map((line) => ({
      name: line.querySelector("th")!.textContent,
      short: Number(line.lastElementChild!.textContent)
    }))
  );
  return {labels: heads.slice(1, -1), rows};
}

it("the three worst units are found on the overview, the link shows them to another, and a figure leads to its cell", async () => {
  const {page, context} = await openPage(browser, site.server.url);
  await page.selectOption("select[name=period]", period);
  await whenReady(page);
  await page.click("text=Kém nhất trước");
  await whenReady(page);
  const seen = await shortfalls(page);
  const worst = await worstUnits(seen.labels);
  expect(worst[0]!.short).toBeGreaterThan(0);
  expect(seen.rows.slice(0, 3)).toEqual(worst.slice(0, 3));
  const link = page.url();
  await context.close();

  const other = await openPage(browser, link);
  expect((await shortfalls(other.page)).rows).toEqual(seen.rows);
  expect(await other.page.locator("select[name=period]").inputValue()).toBe(period);
  const row = other.page.locator("#can-chu-y tbody tr").first();
  await other.page.locator("#can-chu-y details.table > summary").click();
  const figure = row.locator(".failing button").first();
  const [, rate, numerator, denominator] = /([\d,]+)%\*?\s+([\d.]+)\/([\d.]+)/.exec(await figure.innerText())!;
  await figure.click();
  await other.page.waitForSelector(".trace-version.current");
  const cells = await other.page.$$eval(".trace-version.current", (versions) =>
    versions.map((version) => [...version.querySelectorAll("dd")].map((cell) => cell.textContent))
  );
  const places = cells.map(([, place]) => place!.split(" › "));
  expect(places.every(([file]) => /\.(xlsx|xls|ods)$/.test(file!))).toBe(true);
  const originals = await Promise.all(places.map(textInOriginal));
  expect(originals).toEqual(cells.map(([, , raw]) => raw!.replaceAll(/^“|”$/g, "")));
  expect(originals.map(Number)).toEqual([numerator, denominator].map((text) => Number(text!.replaceAll(".", ""))));
  const computed = ((100 * Number(originals[0])) / Number(originals[1])).toFixed(1).replace(/\.0$/, "");
  expect(computed.replace(".", ",")).toBe(rate);
  await other.context.close();
});

it("a unit's clerk finds the refused cell by search, and the original holds what the page says is written there", async () => {
  const {page, context} = await openPage(browser, site.server.url);
  await page.fill("#site-search", "bi tra lai");
  await page.locator(".site-found [role=option]").first().click();
  await page.waitForURL(/bao-cao\.html/);
  await whenReady(page);
  for (const [name, value] of [
    ["status", "problems"],
    ["period", "all"]
  ] as const) {
    await page.selectOption(`select[name=${name}]`, value);
    await whenReady(page);
  }
  const found = await page.$$eval(".report", (reports) =>
    reports.flatMap((report) => {
      const file = report.querySelector(".file")!.textContent;
      return [...report.querySelectorAll(".finding-refuse")].map((finding) => ({
        file,
        place: finding.querySelector(".place")?.textContent ?? "",
        raw: finding.querySelector(".raw")?.textContent ?? "",
        message: finding.querySelector(".message")?.textContent ?? ""
      }));
    })
  );
  const inCells = found.filter(
    ({file, place, raw}) => /\.(xlsx|xls|ods)$/.test(file) && place.includes(" › ") && raw !== ""
  );
  expect(inCells.length).toBeGreaterThan(0);
  const {file, place, raw, message} = inCells[0]!;
  expect(message).not.toBe("");
  expect(raw).toContain((await textInOriginal([file, ...place.split(" › ")])).trim());
  await context.close();
});
