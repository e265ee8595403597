import {copyFile, mkdtemp, open, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, extname, join} from "node:path";
import axe from "axe-core";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import type {CheckResult} from "../../src/domain/checkResult.js";
import {readerCatalogueFile, readerScript} from "../../src/domain/dataPaths.js";
import {runQcdc} from "../pipelines/commandLine.js";
import {startBrowser} from "./browser.js";
import type {BuiltSite} from "./builtSite.js";
import {openSampleSite} from "./builtSite.js";
import {openPage} from "./openPage.js";

vi.setConfig({testTimeout: 120_000});

type Checked = CheckResult & {file: string};

let site: BuiltSite;
let browser: Browser;
let folder: string;
/** Paths of the files to check: sample reports of every format, and some that are none. */
let files: string[];
let expected: Checked[];

beforeAll(async () => {
  [site, browser] = await Promise.all([openSampleSite(), startBrowser()]);
  folder = await mkdtemp(join(tmpdir(), "check-"));
  const reports = await copyReports();
  files = [...reports, ...(await writeBroken(reports[0]!))];
  const {stdout} = await runQcdc(["check", ...files, "--reports", join(folder, "none"), "--json"]);
  expected = JSON.parse(stdout) as Checked[];
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (folder) await rm(folder, {recursive: true, force: true});
});

/** Three reports of each format, spread over the years. */
async function copyReports(): Promise<string[]> {
  const all = (await readdir("data/reports", {recursive: true}))
    .filter((path) => !path.includes("_received"))
    .toSorted();
  const chosen = [".xlsx", ".xls", ".ods", ".csv"].flatMap((ending) => {
    const own = all.filter((path) => extname(path) === ending);
    return [0, 0.5, 0.99].map((part) => own[Math.floor(part * own.length)]!);
  });
  const copied = chosen.map((path, index) => [path, join(folder, `${index} ${basename(path)}`)] as const);
  for (const [path, copy] of copied) await copyFile(join("data/reports", path), copy);
  return copied.map(([, copy]) => copy);
}

async function writeBroken(sound: string): Promise<string[]> {
  const path = (name: string) => join(folder, name);
  const whole = await readFile(sound);
  await writeFile(path("cut.xlsx"), whole.subarray(0, whole.length / 2));
  await writeFile(path("picture.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  await writeFile(path("empty.xlsx"), "");
  await writeFile(path("letter.pdf"), "%PDF-1.7\n");
  const large = await open(path("large.csv"), "w");
  await large.truncate(65 * 1024 * 1024);
  await large.close();
  return ["cut.xlsx", "picture.png", "empty.xlsx", "letter.pdf", "large.csv"].map(path);
}

/** What the bundled loaders answer in a worker of the browser. */
async function askWorker(page: Page, path: string): Promise<unknown> {
  const [data] = await readdir(join(site.out, "so-lieu"));
  const bytes = [...(await readFile(path))];
  const address = {script: `./so-lieu/${data}/${readerScript}`, catalogue: `./so-lieu/${data}/${readerCatalogueFile}`};
  return await page.evaluate(
    async ({script, catalogue, name, content}) => {
      const worker = new Worker(script);
      const ask = (request: object) =>
        new Promise<unknown>((resolve) => {
          worker.onmessage = (event) => resolve(event.data);
          worker.postMessage(request);
        });
      await ask({kind: "open", catalogue: await (await fetch(catalogue)).text()});
      const source = {file: name, received_at: "2026-10-20T08:00:00+07:00"};
      const answer = await ask({kind: "read", bytes: new Uint8Array(content), source});
      worker.terminate();
      return answer;
    },
    {...address, name: basename(path), content: bytes}
  );
}

it("the loaders in the browser answer for files of every format just what qcdc check --json answers", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}kiem-tra-truoc.html`);
  expect(new Set(expected.map(({status}) => status)).size).toBeGreaterThan(1);
  for (const [index, path] of files.entries()) {
    if (basename(path) === "large.csv") continue;
    const {file: _file, sha256: _sha256, ...result} = expected[index] as Checked & {sha256: string};
    expect(await askWorker(page, path), path).toEqual(result);
  }
  await context.close();
});

it("a unit drops good and broken files and sees for each the findings and values of qcdc check; nothing is sent", async () => {
  const opened = await openPage(browser, `${site.server.url}kiem-tra-truoc.html`);
  const {page, context, complaints, foreign, requests} = opened;
  const posts: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && posts.push(request.url()));
  expect(requests.some((url) => url.includes(readerScript) || url.includes(readerCatalogueFile))).toBe(false);
  await page.setInputFiles("[data-files]", files);
  await page.waitForFunction(
    (text) => document.querySelector("[data-check-status]")?.textContent?.startsWith(text),
    "Đã đọc xong",
    {timeout: 100_000}
  );
  const shown = await page.$$eval(".checked", (sections) =>
    sections.map((section) => ({
      file: section.querySelector(".file")!.textContent,
      status: section.getAttribute("data-status"),
      messages: [...section.querySelectorAll(".finding .message")].map((one) => one.textContent!.trim()),
      places: [...section.querySelectorAll(".finding .place")].map((one) => one.textContent!),
      rows: section.querySelectorAll("tbody tr").length
    }))
  );
  const wanted = expected.map(({file, status, findings, values, lines}) => ({
    file: basename(file),
    status,
    messages: findings.map(({message}) => message),
    places: findings.map(({sheet, cell}) => [sheet, cell].filter(Boolean).join(" › ") || "cả tệp"),
    rows: Math.min(values.length, 500) + lines.length
  }));
  expect(shown).toEqual(wanted);
  expect(shown.filter(({status}) => status === "refused").length).toBeGreaterThanOrEqual(5);
  expect([complaints, foreign, posts]).toEqual([[], [], []]);
  await context.close();
});

it("a value stands on the page with its indicator, its cell and the text as written", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}kiem-tra-truoc.html`);
  const at = expected.findIndex(({values}) => values.some(({state, value}) => state === "value" && Number(value) > 3));
  const one = expected[at]!.values.find(({state, value}) => state === "value" && Number(value) > 3)!;
  await page.setInputFiles("[data-files]", files[at]!);
  await page.waitForSelector(".checked");
  const rows = await page.$$eval(".checked tbody tr", (all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent))
  );
  const found = rows.find((row) => row[2] === [one.sheet, one.cell].filter(Boolean).join(" › "))!;
  expect(found[3]).toBe(one.raw);
  expect(found[0]!.length).toBeGreaterThan(3);
  await context.close();
});

it("the list of findings is copied, results can be cleared, and the page is sound in light and dark at both widths", async () => {
  const refused = expected.findIndex(({file}) => file.endsWith("cut.xlsx"));
  for (const [width, theme] of [
    [1440, "light"],
    [390, "dark"]
  ] as const) {
    const {page, context, complaints} = await openPage(browser, `${site.server.url}kiem-tra-truoc.html`, {
      width,
      theme
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.setInputFiles("[data-files]", [files[refused]!, files[0]!]);
    await page.waitForSelector(".checked ~ .checked");
    const layout = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(layout)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.click('[data-check="copy"]');
    await page.waitForFunction(() => document.querySelector("[data-check-status]")!.textContent!.startsWith("Đã chép"));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`cut.xlsx: bị loại`);
    expect(copied).toContain(expected[refused]!.findings[0]!.message);
    await page.click('[data-check="clear"]');
    expect(await page.locator(".checked").count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const {axe: checker} = globalThis as unknown as {
      axe: {run(): Promise<{violations: {id: string; impact: string; nodes: {html: string}[]}[]}>};
    };
    const {violations} = await checker.run();
    return violations
      .filter(({impact}) => impact === "serious" || impact === "critical")
      .map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
  });
}
