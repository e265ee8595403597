import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {build} from "../pipelines/commands/build.js";
import {processOutput} from "../pipelines/commands/processOutput.js";
import {buildSite} from "../pipelines/site/buildSite.js";
import {serveSite} from "../pipelines/site/serve.js";
import {siteMap} from "../src/components/siteMap.js";
import {startBrowser} from "../tests/pages/browser.js";
import type {Benchmark, Measure} from "./benchmark.js";
import {stopwatch} from "./benchmark.js";

const runs = 5;

interface Visit {
  kilobytes: number;
  requests: number;
  firstChart: number;
  ready: number;
  redraw: number;
}

/** The site of the sample: how long it takes to build, and what one cold visit to each page costs on loopback. */
export const siteBenchmark: Benchmark = {
  name: "site",
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "bench-site-"));
    try {
      const [state, out] = [join(folder, "state"), join(folder, "site")];
      await build.run(["--state", state], {...processOutput(), print: () => undefined});
      const {milliseconds} = await stopwatch(() => buildSite({state, out}));
      return [{what: "site build", value: milliseconds / 1000, unit: "s"}, ...(await visitPages(out))];
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  }
};

async function visitPages(out: string): Promise<Measure[]> {
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

function summarise(file: string, visits: readonly Visit[]): Measure[] {
  const middle = (key: keyof Visit) =>
    visits.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  return [
    {what: `${file}: cold visit, gzip`, value: middle("kilobytes"), unit: "KB"},
    {what: `${file}: requests`, value: middle("requests"), unit: ""},
    {what: `${file}: first chart`, value: middle("firstChart"), unit: "ms"},
    {what: `${file}: choices answered`, value: middle("ready"), unit: "ms"},
    {what: `${file}: choice to redraw`, value: middle("redraw"), unit: "ms"}
  ];
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
      redraw: await timeRedraw(page)
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

/** Milliseconds from the choice of another period until the page is drawn anew. */
async function timeRedraw(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>("select[name=period]")!;
    const view = document.querySelector("#view")!;
    const drawn = new Promise<number>((resolve) => {
      new MutationObserver(() => resolve(performance.now())).observe(view, {childList: true});
    });
    const started = performance.now();
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change", {bubbles: true}));
    return (await drawn) - started;
  });
}
