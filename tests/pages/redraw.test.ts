import {expect, it} from "vitest";
import {openPage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

it("a choice while the foot of a long page is in view leaves the reader where he is", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(1000);
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>("select[name=unit]")!;
    select.selectedIndex = 2;
    select.dispatchEvent(new Event("change", {bubbles: true}));
  });
  await whenReady(page);
  const foot = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(await page.evaluate(() => scrollY)).toBe(Math.min(place, foot));
  await context.close();
});

it("what is open and where the focus is stays, below the view too", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page.locator("#view section").last().locator("summary").first().click();
  await page.locator("select[name=period]").focus();
  await page.selectOption("select[name=period]", {index: 2});
  await whenReady(page);
  expect(await page.locator("#view section").last().locator("details").first().getAttribute("open")).toBe("");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("period");
  await context.close();
});

it("printing while the rest is being drawn prints the whole page", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  const sections = await page.locator("#view section").count();
  const printed = await page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>("select[name=period]")!;
    select.selectedIndex = 2;
    select.dispatchEvent(new Event("change", {bubbles: true}));
    await new Promise((done) => requestAnimationFrame(done));
    dispatchEvent(new Event("beforeprint"));
    return document.querySelectorAll("#view section").length;
  });
  expect(printed).toBe(sections);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await whenReady(page);
  expect(await page.locator("#view section").count()).toBe(sections);
  await context.close();
});

it("a table that the reader opened stays open through two choices in a row, and through printing", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page.locator("#view section").last().locator("summary").first().click();
  const isOpen = () =>
    page
      .locator("#view section")
      .last()
      .locator("details")
      .first()
      .evaluate((one) => one.matches("[open]"));
  await page.evaluate(async () => {
    for (const index of [1, 2]) {
      const select = document.querySelector<HTMLSelectElement>("select[name=period]")!;
      select.selectedIndex = index;
      select.dispatchEvent(new Event("change", {bubbles: true}));
      await new Promise((done) => requestAnimationFrame(done));
    }
    dispatchEvent(new Event("beforeprint"));
  });
  expect(await isOpen()).toBe(true);
  expect(await page.locator("#view details.table:not([open])").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await whenReady(page);
  expect(await isOpen()).toBe(true);
  expect(await page.locator("#view details.table:not([open])").count()).toBeGreaterThan(0);
  await context.close();
});

it("printed while a choice is on its way, the page is that of the choice before, and then that of the new one", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  const shown = () => page.locator(".looking-at").innerText();
  const answer = () => page.locator("#du-hoi-nghi .answer").innerText();
  const before = [await shown(), await answer()];
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route("**/figures-*.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.selectOption("select[name=province]", "dn1");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect([await shown(), await answer()]).toEqual(before);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect([await shown(), await answer()]).toEqual(before);
  letGo();
  await whenReady(page);
  const afresh = await openPage(browser, page.url());
  expect(await shown()).not.toBe(before[0]);
  expect(await page.locator("#view").innerText()).toBe(await afresh.page.locator("#view").innerText());
  await Promise.all([context.close(), afresh.context.close()]);
});
