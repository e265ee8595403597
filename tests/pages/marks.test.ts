/** The marks of a chart without a pointer. */
import axe from "axe-core";
import type {Page} from "playwright-core";
import {expect, it, vi} from "vitest";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import {openPage, whenReady} from "./openPage.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

/** What has the focus: the code of its chart, its role and name, and the figure it is. */
async function focused(page: Page): Promise<(string | null)[]> {
  return await page.evaluate(() => {
    const one = document.activeElement;
    const at = one?.closest("figure")?.id ?? null;
    return [at, ...["role", "aria-label", "data-trace"].map((name) => one?.getAttribute(name) ?? null)];
  });
}

/** The marks of a chart that can be seen: what resting on them says, and the figure each is. */
async function marksOf(page: Page, code: string): Promise<{title: string; trace: string}[]> {
  return await page.$$eval(`#${code} svg [data-trace]:has(> title)`, (marks) =>
    marks.flatMap((mark) => {
      const one = {title: mark.querySelector("title")!.textContent, trace: mark.getAttribute("data-trace")!};
      return mark.getClientRects().length > 0 ? [one] : [];
    })
  );
}

it("a chart is one tab stop; arrows go through its marks, Enter opens the cell, Escape comes back mark by mark", async () => {
  const {page, context, complaints} = await openPage(browser, `${site.server.url}tham-gia.html`);
  const marks = await marksOf(page, "TG-03");
  const summary = await page.getAttribute("#TG-03 svg", "aria-label");
  await page.focus("#TG-03 svg");
  expect(await focused(page)).toEqual(["TG-03", "img", summary, null]);
  await page.keyboard.press("Enter");
  const [, role, name, trace] = await focused(page);
  expect(await page.getAttribute("#TG-03 svg", "role")).toBe("application");
  expect([role, trace]).toEqual(["button", marks[0]!.trace]);
  expect(name).toBe(`${marks[0]!.title}; Năm 2026`);
  expect(name).toMatch(/: [\d,]+% \(\d+\/\d+\); Năm 2026$/);
  const places = [];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowUp", "End", "ArrowRight", "Home"]) {
    await page.keyboard.press(key);
    const [, , , at] = await focused(page);
    places.push(marks.findIndex((mark) => mark.trace === at));
  }
  expect(places).toEqual([1, 2, 1, marks.length - 1, marks.length - 1, 0]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".trace-version, dialog .hint");
  expect(new URL(page.url()).searchParams.get("trace")).toBe(marks[1]!.trace);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => location.search === "");
  await expect.poll(() => focused(page).then((one) => one[3])).toBe(marks[1]!.trace);
  await page.keyboard.press("Escape");
  expect(await focused(page)).toEqual(["TG-03", "img", summary, null]);
  await page.keyboard.press("ArrowDown");
  expect((await focused(page))[3]).toBe(marks[1]!.trace);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("svg") === null)).toBe(true);
  expect(await page.locator("#TG-03 svg [role], #TG-03 svg [tabindex]").count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it("a mark is reached after the page was drawn anew, and speaks English there", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html?lang=en`);
  await page.selectOption("select[name=period]", "2025-Y");
  await whenReady(page);
  const [first] = await marksOf(page, "TG-03");
  await page.focus("#TG-03 svg");
  expect(await page.getAttribute("#TG-03", "data-hint")).toContain("arrows");
  await page.keyboard.press("Enter");
  const [, , name, trace] = await focused(page);
  expect([name, trace]).toEqual([`${first!.title}; Year 2025`, first!.trace]);
  const faults = await faultsInside(page);
  expect(faults).toEqual([]);
  await context.close();
});

/** Serious faults with a mark in focus: the checker comes in by the debugger. */
async function faultsInside(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const {axe: checker} = globalThis as unknown as {
      axe: {run(): Promise<{violations: {id: string; impact: string}[]}>};
    };
    const {violations} = await checker.run();
    return violations.filter(({impact}) => ["serious", "critical"].includes(impact)).map(({id}) => id);
  });
}

it.each(siteMap)("page “$page” has no tab stop on single marks, one on each chart with marks", async ({page: name}) => {
  const {page, context} = await openPage(browser, new URL(linkTo(name), site.server.url).href);
  const charts = await page.$$eval("#view .plot > svg", (all) =>
    all.map((svg) => [
      svg.closest("figure")!.id,
      svg.getAttribute("tabindex") === "0",
      svg.querySelector("[data-trace]") !== null,
      svg.querySelectorAll("[tabindex]").length
    ])
  );
  expect(charts).toEqual(charts.map(([code, , hasMarks]) => [code, hasMarks, hasMarks, 0]));
  await context.close();
});
