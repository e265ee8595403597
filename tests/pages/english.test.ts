import {expect, it, vi} from "vitest";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import {pages} from "../../src/components/texts/en/pages.js";
import {openPage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

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
  expect(words.filter((text) => marked.test(text))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

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

it("thresholds, groups, sessions and units of measure are English where the catalogue has the words", async () => {
  const shown = async (path: string, place: string) => {
    const {page, context} = await openPage(browser, `${site.server.url}${path}`);
    const text = await page.locator(place).allTextContents();
    await context.close();
    return text.join(" ");
  };
  expect(await shown("tham-gia.html?lang=en", "#TG-03 svg")).toContain("Target: 90%");
  expect(await shown("nhom-chi-tieu.html?lang=en", "select[name=group]")).toContain("Inspections and self-inspections");
  expect(await shown("index.html?lang=en", "select[name=at]")).toContain("9 Jul 2026 – regular mid-year session 2026");
  expect(await shown("phuong-phap.html?lang=en", "#view")).toContain("People's Council of Đà Nẵng City");
});
