/** What holds of every page, whatever it shows. */
import axe from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import type {Opened} from "./openPage.js";
import {openPage, resizePage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

/** A laptop, a projector, a tablet and a phone. */
const widths = [1440, 1920, 768, 390];

describe.each(siteMap)("page “$page”", ({page: name}) => {
  let live: Opened;
  let text: string;
  const address = () => new URL(linkTo(name), site.server.url).href;

  beforeAll(async () => {
    live = await openPage(browser, address());
    text = await live.page.locator("#view").innerText();
  });

  afterAll(async () => {
    await live?.context.close();
  });

  it("asks for little: at most 15 requests and 190 KB packed", async () => {
    const bytes = await live.page.evaluate(() => {
      const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
      let sum = 0;
      for (const entry of entries) sum += entry.encodedBodySize;
      return sum;
    });
    expect(live.requests.length).toBeLessThanOrEqual(15);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(190_000);
  });

  it("shows the same, with its moment and the sample mark, before any script runs", async () => {
    const {page, context} = await openPage(browser, address(), {hasScripts: false});
    const before = await page.locator("#view").innerText();
    const figures = await page.locator("figure.figure").count();
    expect(await page.locator("figure svg:visible").count()).toBeGreaterThanOrEqual(figures);
    const hints = await page.locator("noscript").allInnerTexts();
    expect(linesOf(before).filter((line) => !hints.includes(line))).toEqual(linesOf(text));
    expect(before).toContain("Số liệu đến 08:00 20/10/2026");
    expect(before.toLowerCase()).toContain("số liệu minh họa");
    await context.close();
  });

  it("has one heading, its language and its own letters", async () => {
    const {page} = live;
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    const loaded = await page.evaluate(() => [...document.fonts].filter(({status}) => status === "loaded").length);
    expect(loaded).toBeGreaterThanOrEqual(2);
  });

  it("has a table below every chart", async () => {
    const withoutTable = await live.page.$$eval("figure.figure", (figures) =>
      figures.filter((figure) => !figure.closest("section")?.querySelector("table td")).map(({id}) => id)
    );
    expect(withoutTable).toEqual([]);
  });

  it("has no fault for a screen reader and enough contrast, on a laptop and on a phone, light and dark", async () => {
    const {page} = live;
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    expect(await faultsOf(page, "everything")).toEqual([]);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await paper()).not.toBe(light);
    expect(await faultsOf(page, "colours")).toEqual([]);
    await resizePage(page, 390);
    expect(await faultsOf(page, "everything")).toEqual([]);
    await page.emulateMedia({colorScheme: "light"});
    expect(await faultsOf(page, "colours")).toEqual([]);
  });

  it("fits a phone, a tablet, a laptop and a projector, without an error or a foreign request", async () => {
    const overflows = [];
    for (const width of widths) {
      await resizePage(live.page, width);
      overflows.push([width, await live.page.evaluate(overflowOf)]);
    }
    expect(overflows).toEqual(widths.map((width) => [width, 0]));
    expect(live.complaints).toEqual([]);
    expect(live.foreign).toEqual([]);
  });

  it("changes address and content with the period, goes back, and opens afresh from its link", async ({skip}) => {
    skip((await live.page.locator("select[name=period]").count()) === 0, "the page has no periods");
    const {page, context} = await openPage(browser, address());
    const before = await page.locator("#view").innerText();
    await page.selectOption("select[name=period]", "2026-H1");
    await whenReady(page);
    expect(new URL(page.url()).searchParams.get("period")).toBe("2026-H1");
    const changed = await page.locator("#view").innerText();
    expect(changed).not.toBe(before);
    expect(changed).toContain("6 tháng đầu năm 2026 (01/10/2025–31/03/2026)");
    const again = await openPage(browser, page.url());
    expect(await again.page.locator("#view").innerText()).toBe(changed);
    await page.goBack();
    await page.waitForFunction(() => location.search === "");
    await expect.poll(() => page.locator("#view").innerText()).toBe(before);
    await Promise.all([again.context.close(), context.close()]);
  });
});

/** Runs in the page: by how much it is wider than its window. */
function overflowOf(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What the checker finds serious on a page as it stands; another theme of the same page changes its colours alone. */
async function faultsOf(page: Page, what: "everything" | "colours"): Promise<string[]> {
  // The policy of the page forbids added scripts: the checker comes in by the debugger.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return await page.evaluate(
    async (rules) => {
      interface Violation {
        id: string;
        impact: string;
        nodes: {html: string}[];
      }
      const {axe: checker} = globalThis as unknown as {
        axe: {run(options: object): Promise<{violations: Violation[]}>};
      };
      const {violations} = await checker.run({resultTypes: ["violations"], ...rules});
      return violations
        .filter(({impact}) => impact === "serious" || impact === "critical")
        .map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
    },
    what === "colours" ? {runOnly: ["color-contrast"]} : {}
  );
}
