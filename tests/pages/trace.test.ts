import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {openPage, whenReady} from "./openPage.js";
import {textInOriginal} from "./originalCell.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

/** File, sheet and cell of each version in the window that holds now, with the text written there. */
async function currentPlaces(page: Page): Promise<{place: string[]; raw: string}[]> {
  await page.waitForSelector(".trace-version");
  return await page.$$eval(".trace-version.current", (versions) =>
    versions.map((version) => {
      const [, place, raw] = [...version.querySelectorAll("dd")].map((cell) => cell.textContent);
      return {place: place!.split(" › "), raw: raw!.replaceAll(/^“|”$/g, "")};
    })
  );
}

it("a click on a figure leads to file, sheet and cell, and the original holds just that", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html?lens=as_reported&period=2025-Y`);
  await page
    .locator("details.table")
    .first()
    .evaluate((details) => details.setAttribute("open", ""));
  const source = page.locator('button[data-trace*="~2025-Y~"]:not(:has(.state))').first();
  await source.click();
  const [unit, period] = (await source.getAttribute("data-trace"))!.split("~");
  expect(new URL(page.url()).searchParams.get("trace")).toBe(await source.getAttribute("data-trace"));
  const places = await currentPlaces(page);
  expect(places.length).toBeGreaterThan(0);
  for (const {place, raw} of places) {
    if (!place[0]!.endsWith(".xlsx")) continue;
    expect((await textInOriginal(place)).trim()).toBe(raw.trim());
  }
  const truth = (await readTruth("current.csv")).filter((row) => row.unit === unit && row.period === period);
  expect(truth.map(({file}) => file)).toContain(places[0]!.place[0]);
  await context.close();
});

it("on today's structure a figure leads to the cells of every unit that was merged", async () => {
  const key = encodeURIComponent("dn2.kv02~2024-Y~conference_attendance_rate");
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html?trace=${key}`);
  const files = (await currentPlaces(page)).map(({place}) => place[0]!).toSorted();
  const truth = (await readTruth("current.csv")).filter(
    ({unit, period, indicator}) =>
      ["dn1.sontra", "dn1.nguhanhson"].includes(unit!) &&
      period === "2024-Y" &&
      ["conference_attended", "conference_summoned"].includes(indicator!)
  );
  expect(truth).toHaveLength(4);
  expect(files).toEqual(truth.map(({file}) => file!).toSorted());
  await context.close();
});

it("the window closes by Escape, by Back and by its button, gives the focus back, and opens from a link", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page
    .locator("details.table")
    .first()
    .evaluate((details) => details.setAttribute("open", ""));
  const source = page.locator("button[data-trace]").first();
  const name = await source.getAttribute("data-trace");
  await source.click();
  const link = page.url();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => location.search === "");
  expect(await page.locator("dialog").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-trace"))).toBe(name);
  await source.click();
  await page.goBack();
  await expect.poll(() => page.locator("dialog").isVisible()).toBe(false);
  const again = await openPage(browser, link);
  await again.page.waitForSelector(".trace-version, dialog .hint");
  await again.page.click("dialog [data-close]");
  await again.page.waitForFunction(() => location.search === "");
  await whenReady(again.page);
  await Promise.all([again.context.close(), context.close()]);
});

it("a count that could point at a person shows neither figure nor text", async () => {
  const small = (await readTruth("current.csv")).find(
    ({indicator, value}) => indicator === "internal_complaints" && (value === "1" || value === "2")
  )!;
  const key = `${small.unit}~${small.period}~internal_complaints`;
  const {page, context} = await openPage(
    browser,
    `${site.server.url}?lens=as_reported&trace=${encodeURIComponent(key)}`
  );
  await page.waitForSelector(".trace-version");
  const text = await page.locator("dialog").innerText();
  expect(text).toContain("< 3");
  expect(text).not.toContain(`“${small.value}”`);
  await context.close();
});
