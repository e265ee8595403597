import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {openPage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

const firstColumn = (page: Page) => page.locator("#du-hoi-nghi tbody th").allInnerTexts();

it("a heading sorts its table by the keyboard, the third press brings the official order back", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page.click("#du-hoi-nghi summary");
  const official = await firstColumn(page);
  const heading = page.locator("#du-hoi-nghi thead th").first();
  await heading.locator("button").focus();
  await page.keyboard.press("Enter");
  expect(await heading.getAttribute("aria-sort")).toBe("ascending");
  const sorted = await firstColumn(page);
  expect(sorted.toSorted()).toEqual(official.toSorted());
  await page.keyboard.press("Enter");
  expect(await heading.getAttribute("aria-sort")).toBe("descending");
  expect(await firstColumn(page)).not.toEqual(sorted);
  await page.keyboard.press("Enter");
  expect(await heading.getAttribute("aria-sort")).toBeNull();
  expect(await firstColumn(page)).toEqual(official);
  await context.close();
});

it("the order stays when the figures change, and what was not reported stands last", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page.click("#y-kien summary");
  await page.locator("#y-kien thead button").nth(1).click();
  const shown = await page.locator("#y-kien tbody tr:not(.row-total):not(.row-part) td:nth-child(2)").allInnerTexts();
  const numbers = shown.map((text) => Number(text.replaceAll(".", "").replace("*", "")));
  const known = numbers.filter((number) => !Number.isNaN(number));
  expect(known.length).toBeGreaterThan(3);
  expect(numbers.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b));
  await page.selectOption("select[name=period]", "2026-H1");
  await whenReady(page);
  expect(await page.locator("#y-kien thead th").nth(1).getAttribute("aria-sort")).toBe("ascending");
  await context.close();
});

it("a table is copied over plain http, as cells and as text with tabs", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html?province=qn1&period=2024-Y`);
  await page.click("#du-hoi-nghi summary");
  await page.locator("#du-hoi-nghi .copy-table").click();
  expect(await page.locator("#du-hoi-nghi .table-tools [role=status]").innerText()).toBe(
    "Đã sao chép, dán vào Excel được ngay"
  );
  await page.evaluate(() => {
    const place = document.createElement("textarea");
    place.id = "paste";
    document.body.append(place);
    place.focus();
  });
  await page.keyboard.press("Control+V");
  const text = await page.locator("#paste").inputValue();
  const rows = text.split("\n").map((line) => line.split("\t"));
  const shown = await page.locator("#du-hoi-nghi tbody tr").count();
  expect(rows.length).toBe(shown + 3);
  expect(new Set(rows.slice(0, shown + 1).map((row) => row.length)).size).toBe(1);
  expect(rows[0]).toContain("2024 – Tử số");
  expect(text).toContain("Số liệu đến");
  await context.close();
});
