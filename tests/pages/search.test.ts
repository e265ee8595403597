import axe from "axe-core";
import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import {openPage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

/** Types as a reader does and gives what the list then shows. */
async function search(page: Page, query: string): Promise<string[]> {
  const field = page.getByRole("combobox", {name: "Tìm đơn vị, chỉ tiêu, trang"});
  await field.fill(query);
  await page.waitForFunction(() => !document.querySelector(".site-found")?.hasAttribute("hidden"));
  return await page.locator(".site-found [role=option]").allInnerTexts();
}

it("a visit asks nothing for the search until the reader turns to it", async () => {
  const {page, context, requests} = await openPage(browser, site.server.url);
  expect(requests.filter((url) => url.includes("search"))).toEqual([]);
  await page.focus("#site-search");
  await page.waitForFunction(() => document.querySelector(".site-found p")?.textContent !== "");
  expect(requests.filter((url) => url.includes("search")).map((url) => new URL(url).pathname)).toEqual([
    expect.stringMatching(/^\/tai-ve\/search\.[0-9a-f]{8}\.js$/),
    expect.stringMatching(/^\/so-lieu\/[0-9a-f]+\/search\.json$/)
  ]);
  expect(await page.locator(".site-found").innerText()).toContain("có dấu hay không dấu");
  await context.close();
});

it("units, indicators and pages are found without diacritics, each with its kind; a number only as a whole", async () => {
  const {page, context, complaints} = await openPage(browser, site.server.url);
  expect((await search(page, "da nang"))[0]).toMatch(/^Viện kiểm sát nhân dân thành phố Đà Nẵng\s+.*đơn vị$/s);
  expect((await search(page, "don doc"))[0]).toMatch(/^Tiến độ\s+.*trang$/s);
  expect((await search(page, "ty le du hoi nghi"))[0]).toMatch(/^Tỷ lệ dự hội nghị\s+chỉ tiêu$/);
  const departments = await search(page, "phong 1");
  expect(departments.length).toBeGreaterThan(0);
  for (const one of departments) expect(one).not.toMatch(/Phòng 1\d/);
  const composed = await search(page, "Hòa Vang");
  for (const query of ["Hoà Vang", "Hòa Vang".normalize("NFD"), "hoa vang"])
    expect(await search(page, query)).toEqual(composed);
  expect(composed[0]).toContain("đến 30/06/2025");
  expect(await search(page, "không có gì")).toEqual([]);
  expect(await page.locator(".site-found [role=status]").innerText()).toContain("Hãy thử ít từ hơn");
  expect(complaints).toEqual([]);
  await context.close();
});

it("by keyboard alone: arrows choose, Escape closes and then empties, Enter opens with the other choices kept", async () => {
  const address = `${site.server.url}tham-gia.html?period=2025-Y&lens=as_reported&sort=worst`;
  const {page, context} = await openPage(browser, address);
  const field = page.locator("#site-search");
  await search(page, "khu vuc 1");
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  expect(await page.locator(".site-found [role=status]").innerText()).toBe("1 kết quả");
  await page.keyboard.press("Escape");
  expect([await field.getAttribute("aria-expanded"), await field.inputValue()]).toEqual(["false", "khu vuc 1"]);
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe("");
  await search(page, "khu vuc");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = page.locator(`#${await field.getAttribute("aria-activedescendant")}`);
  expect(await chosen.getAttribute("aria-selected")).toBe("true");
  expect(await chosen.innerText()).toContain("khu vực 2");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await field.getAttribute("aria-activedescendant")).toBeNull();
  await page.keyboard.press("ArrowUp");
  expect(await page.locator("[aria-selected=true]").count()).toBe(1);
  await search(page, "khu vuc 2");
  await page.keyboard.press("Enter");
  await page.waitForURL(/don-vi\.html/);
  await whenReady(page);
  const asked = new URL(page.url()).searchParams;
  expect(Object.fromEntries(asked)).toEqual({period: "2025-Y", unit: "dn2.kv02", lens: "as_reported"});
  expect(await page.locator("#don-vi .answer").innerText()).toContain("khu vực 2");
  await page.goBack();
  await whenReady(page);
  expect(page.url()).toBe(address);
  await context.close();
});

it("a unit of another province opens there, by a press of the mouse", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}kiem-tra.html?period=2024-Y&lens=current`);
  await search(page, "hoi an");
  await page.locator(".site-found [role=option]").first().click();
  await page.waitForURL(/don-vi\.html/);
  await whenReady(page);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    province: "qn1",
    period: "2024-Y",
    unit: "qn1.hoian"
  });
  expect(await page.locator("#don-vi .answer").innerText()).toContain("thành phố Hội An");
  await context.close();
});

it.each(siteMap)("page “$page” has the search, 390 px wide as well", async ({page: name}) => {
  const {page, context, complaints} = await openPage(browser, new URL(linkTo(name), site.server.url).href, {
    width: 390
  });
  expect((await search(page, "da nang")).length).toBeGreaterThan(0);
  const box = (await page.locator(".site-found").boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.locator("#observablehq-main").click({position: {x: 5, y: 5}, force: true});
  expect(complaints).toEqual([]);
  await context.close();
});

it("axe finds nothing wrong with the open list, light and dark, and paper does not show the field", async () => {
  for (const theme of ["light", "dark"] as const) {
    const {page, context} = await openPage(browser, site.server.url, {theme});
    await search(page, "phong");
    await page.keyboard.press("ArrowDown");
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const {axe: checker} = globalThis as unknown as {
        axe: {run(place: string): Promise<{violations: {id: string}[]}>};
      };
      return (await checker.run("#observablehq-header")).violations.map(({id}) => id);
    });
    expect(found).toEqual([]);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".site-search").isVisible()).toBe(false);
    await context.close();
  }
});

it("in English the field, the kinds and the names of indicators are English", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}?lang=en`);
  await page.getByRole("combobox", {name: "Find a unit, indicator or page"}).fill("reminders");
  await page.locator(".site-found [role=option]").first().waitFor();
  expect(await page.locator(".site-found [role=option]").first().innerText()).toMatch(/^Progress\s+.*page$/s);
  await page.keyboard.press("Enter");
  await page.waitForURL(/tien-do\.html\?lang=en/);
  await context.close();
});
