/** What one cold visit to each page of a site costs on loopback. */
import type {Browser, Page} from "playwright-core";
import {serveSite} from "../pipelines/site/serve.js";
import {siteMap} from "../src/components/siteMap.js";
import {startBrowser} from "../tests/pages/browser.js";
import type {Measure} from "./benchmark.js";
import {limits, peers} from "./siteLimits.js";

const runs = 5;

interface Visit {
  kilobytes: number;
  requests: number;
  firstChart: number;
  ready: number;
  /** From a choice until what is in view is drawn anew; null where the page has nothing to choose. */
  redraw: number | null;
  /** The same until the last part below the view is drawn. */
  whole: number | null;
}

/** Visits every page of the site in `out`, each some times with an empty cache; the middle ones count. */
export async function visitPages(out: string): Promise<Measure[]> {
  const server = await serveSite(out);
  const browser = await startBrowser();
  const measures: Measure[] = [];
  try {
    for (const {file} of siteMap) {
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, `${server.url}${file}.html`));
      measures.push(...summarise(file, visits));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return measures;
}

const shown = {
  kilobytes: {what: "cold visit, gzip", unit: "KB"},
  requests: {what: "requests", unit: ""},
  firstChart: {what: "first chart", unit: "ms"},
  ready: {what: "choices answered", unit: "ms"},
  redraw: {what: "choice to redraw, in view", unit: "ms"},
  whole: {what: "choice to redraw, whole page", unit: "ms"}
} as const satisfies Record<keyof Visit, {what: string; unit: string}>;

function summarise(file: string, visits: readonly Visit[]): Measure[] {
  const measures: Measure[] = [];
  for (const [key, {what, unit}] of Object.entries(shown) as [keyof Visit, (typeof shown)[keyof Visit]][]) {
    const values = visits.flatMap((one) => one[key] ?? []).toSorted((a, b) => a - b);
    const value = values[Math.floor(values.length / 2)];
    if (value !== undefined) measures.push({what: `${file}: ${what}`, value, unit, ...limits[key], peers: peers[key]});
  }
  return measures;
}

/** One visit with an empty cache. The first chart is there at the later of first paint and first mark. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}});
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await page.goto(address);
    await page.waitForSelector("#view[data-ready]");
    const {firstMark, ready} = await page.evaluate(() => (globalThis as unknown as {seen: Seen}).seen);
    const {paint, bytes, requests} = await page.evaluate(readTimings);
    return {
      kilobytes: bytes / 1000,
      requests,
      firstChart: Math.max(paint, firstMark),
      ready,
      ...(await timeRedraw(page))
    };
  } finally {
    await context.close();
  }
}

interface Seen {
  firstMark: number;
  ready: number;
}

/** Runs inside the page, before it loads. */
function watchPage(): void {
  const seen = {firstMark: 0, ready: 0};
  (globalThis as unknown as {seen: typeof seen}).seen = seen;
  const observer = new MutationObserver(() => {
    if (seen.firstMark === 0 && document.querySelector("figure svg rect, figure svg path, figure svg circle")) {
      seen.firstMark = performance.now();
    }
    if (seen.ready === 0 && document.querySelector("#view[data-ready]")) seen.ready = performance.now();
  });
  observer.observe(document, {childList: true, subtree: true, attributes: true});
}

/** Runs inside the page. */
function readTimings(): {paint: number; bytes: number; requests: number} {
  const entries = performance.getEntries();
  const files = entries.filter((entry) => entry instanceof PerformanceResourceTiming);
  let bytes = 0;
  for (const file of files) bytes += file.encodedBodySize;
  const paint = entries.find((entry) => entry.name === "first-contentful-paint")?.startTime ?? 0;
  return {paint, bytes, requests: files.length};
}

/** Milliseconds from a choice (another period, where there is one) until the page is drawn and laid out anew. */
async function timeRedraw(page: Page): Promise<Pick<Visit, "redraw" | "whole">> {
  return await page.evaluate(async () => {
    const selects = [...document.querySelectorAll<HTMLSelectElement>("#view select")];
    const usable = selects.filter((one) => one.options.length > 1);
    const select = usable.find((one) => one.name === "period") ?? usable[0];
    const view = document.querySelector("#view")!;
    if (!select) return {redraw: null, whole: null};
    let redraw: number | null = null;
    const whole = new Promise<number>((resolve) => {
      new MutationObserver((changes) => {
        // What changed is laid out before the clock is read.
        view.getBoundingClientRect();
        const now = performance.now();
        if (changes.some(({type}) => type === "childList")) redraw ??= now;
        if (redraw !== null && !view.hasAttribute("aria-busy")) resolve(now);
      }).observe(view, {childList: true, attributeFilter: ["aria-busy"]});
    });
    const started = performance.now();
    select.selectedIndex = select.selectedIndex === 1 ? 0 : 1;
    select.dispatchEvent(new Event("change", {bubbles: true}));
    const end = await whole;
    return {redraw: (redraw ?? end) - started, whole: end - started};
  });
}
