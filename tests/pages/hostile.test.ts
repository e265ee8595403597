/** Names, labels, notes and registers that try to be markup, formulas or ends of tags are text everywhere. */
import {cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {read} from "@e965/xlsx";
import Papa from "papaparse";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {writeSiteData} from "../../pipelines/extracts/siteData.js";
import type {SiteServer} from "../../pipelines/site/serve.js";
import {serveSite} from "../../pipelines/site/serve.js";
import {drawPages} from "../../pipelines/site/drawPages.js";
import {dataFolder} from "../../pipelines/extracts/dataFolder.js";
import type {PageName} from "../../src/components/siteMap.js";
import {linkTo, siteMap} from "../../src/components/siteMap.js";
import type {SiteContext} from "../../src/domain/siteData.js";
import {runQcdc} from "../pipelines/commandLine.js";
import {startBrowser} from "./browser.js";
import type {BuiltSite} from "./builtSite.js";
import {openSampleSite} from "./builtSite.js";
import {openPage} from "./openPage.js";

vi.setConfig({testTimeout: 60_000});

const attacks = {
  script: "</title></script><script>window.broken=1</script>",
  image: '"><img src=x onerror="window.broken=1">',
  formula: '=HYPERLINK("http://example.org","x")',
  at: "@SUM(1+1)*cmd|' /C calc'!A0",
  braces: "${window.broken=1}{{7*7}}"
};
const root = mkdtempSync(join(tmpdir(), "hostile-"));
const [catalogue, reports, state] = ["catalogue", "reports", "state"].map((name) => join(root, name)) as [
  string,
  string,
  string
];
const folder = join(root, "site");

let sample: BuiltSite;
let server: SiteServer;
let browser: Browser;
let context: SiteContext;

beforeAll(async () => {
  [sample, browser] = await Promise.all([openSampleSite(), startBrowser()]);
  layCatalogue();
  layReports();
  await runQcdc(["build", "--catalogue", catalogue, "--reports", reports, "--state", state]);
  await layShell();
  server = await serveSite(folder);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await sample?.close();
  rmSync(root, {recursive: true, force: true});
});

type Row = Record<string, string>;

/** The clinics, whose names and labels become attacks; what reports call them stays as an alias. */
function layCatalogue(): void {
  cpSync("tests/input/catalogues/clinics", catalogue, {recursive: true});
  cpSync("tests/input/clinics/catalogue", catalogue, {recursive: true});
  rewrite("units.csv", (row) => ({
    ...row,
    name: `${row.name} ${attacks.script}`,
    short_name: `${row.code === "lake.east" ? attacks.formula : row.short_name} ${attacks.image}`,
    aliases: [row.aliases, row.name].filter(Boolean).join("|")
  }));
  rewrite("indicators.csv", (row) => ({
    ...row,
    label_vi: row.code === "in_time_rate" ? `${attacks.at} ${attacks.script}` : `${row.label_vi} ${attacks.image}`,
    unit_of_measure: row.type === "count" ? `${row.unit_of_measure}${attacks.braces}` : row.unit_of_measure!,
    source: attacks.script,
    aliases: [row.aliases, row.label_vi].filter(Boolean).join("|")
  }));
  rewrite("groups.csv", (row) => ({...row, label_vi: `${row.label_vi} ${attacks.script}`}));
  rewrite("thresholds.csv", (row) => ({...row, label_vi: attacks.image, basis: attacks.script}));
  rewrite("sessions.csv", (row) => ({...row, session: `${row.session} ${attacks.image}`, council: attacks.script}));
  rewrite("fields.csv", (row) => row, [
    {form: "F3", field: "received", label_vi: "Received on", aliases: ""},
    {form: "F3", field: "raised_by", label_vi: "Raised by", aliases: ""},
    {form: "F3", field: "promise", label_vi: "Promise kept", aliases: ""}
  ]);
  rewrite("settings.csv", (row) => row, [
    {setting: "headline_staff", value: "nurses", note: ""},
    {setting: "headline_attendance", value: "in_time_rate", note: ""},
    {setting: "headline_opinions", value: "visits", note: ""}
  ]);
}

function rewrite(file: string, change: (row: Row) => Row, more: readonly Row[] = []): void {
  const path = join(catalogue, file);
  const {data, meta} = Papa.parse<Row>(readFileSync(path, "utf8"), {header: true, skipEmptyLines: true});
  writeFileSync(path, Papa.unparse([...data.map(change), ...more], {columns: meta.fields!}));
}

/** A figure that is a formula, a file whose name is an image, and a register of questions that are attacks. */
function layReports(): void {
  cpSync("tests/input/clinics/reports", reports, {recursive: true});
  const spring = join(reports, "2031/all clinics spring.csv");
  const text = readFileSync(spring, "utf8").replace("about 900,", `"${attacks.formula.replaceAll('"', '""')}",`);
  writeFileSync(spring, text);
  const named = `east ${attacks.image}.csv`;
  renameSync(join(reports, "2031/east.csv"), join(reports, "2031", named));
  const questions = [
    ["Lake District Health Board"],
    ["Report: Year 2031"],
    [],
    ["Received on", "Raised by", "Question", "Answered on", "Promise kept"],
    ["2031-03-01", attacks.image, attacks.script, "", attacks.at],
    ["2031-04-01", attacks.formula, attacks.braces, "2031-04-20", ""]
  ];
  writeFileSync(join(reports, "2031/questions.csv"), Papa.unparse(questions));
  const received = join(reports, "_received.csv");
  const lines = Papa.parse<Row>(readFileSync(received, "utf8"), {header: true, skipEmptyLines: true}).data.map((row) =>
    row.file === "2031/east.csv" ? {...row, file: `2031/${named}`} : row
  );
  writeFileSync(
    received,
    Papa.unparse([...lines, {file: "2031/questions.csv", received_at: "2032-01-08T10:00:00+01:00"}])
  );
}

/** The pages of the sample, whose programs read the hostile data instead. Building them anew would take a minute. */
async function layShell(): Promise<void> {
  const isData = (path: string) => path.includes(`/${dataFolder}`) || /\.(gz|br)$/.test(path);
  cpSync(sample.out, folder, {recursive: true, filter: (path) => !isData(path)});
  const work = join(root, "data");
  context = await writeSiteData({stateDir: state, catalogueDir: catalogue, outDir: work});
  cpSync(join(work, dataFolder), join(folder, dataFolder), {recursive: true});
  const files = join(folder, "_file/data");
  const name = readdirSync(files).find((file) => /^site\..*json$/.test(file))!;
  writeFileSync(join(files, name), JSON.stringify(context));
  for (const {file} of siteMap) {
    const path = join(folder, `${file}.html`);
    // What the sample's page loads early is not there.
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(/<link rel="preload" as="fetch"[^>]*>/g, ""));
  }
}

/** Runs in the page: markup that data have become. */
function foreignMarkup(html: string | null): string[] {
  const from = html === null ? document : new DOMParser().parseFromString(html, "text/html");
  const place = html === null ? from.querySelector("#view")! : from.body;
  const strange = [
    ...place.querySelectorAll("script, img, iframe, object, [onerror], [onload], [onclick], title:not(svg title)")
  ];
  return [...strange.map((one) => one.outerHTML.slice(0, 120)), ...("broken" in window ? ["a script ran"] : [])];
}

it("the attacks are in the data", () => {
  const text = JSON.stringify(context);
  for (const attack of Object.values(attacks).slice(0, 2)) expect(text).toContain(JSON.stringify(attack).slice(1, -1));
});

it("the first view that the build writes into each page holds them as text", async () => {
  const page = await browser.newPage();
  for (const {page: name, html} of await drawPages(context, folder))
    expect([name, await page.evaluate(foreignMarkup, html)]).toEqual([name, []]);
  await page.close();
});

/** What a page shows of them; no page may take any for markup. */
const shown: Partial<Record<PageName, readonly (keyof typeof attacks)[]>> = {
  overview: ["image"],
  trends: ["image"],
  council: ["script", "formula", "braces"],
  groups: ["script", "image", "formula"],
  indicator: ["script", "image"],
  unit: ["script", "image"],
  quality: ["image"],
  received: ["image", "formula"]
};

it.each(siteMap)("page “$page” shows them as text", async ({page: name}) => {
  const {page, context: visit, complaints, foreign} = await visitPage(name);
  const text = await page.evaluate(() => document.querySelector("#view")!.textContent.replaceAll(/\s+/g, " "));
  for (const attack of shown[name] ?? []) expect(text).toContain(attacks[attack]);
  expect(await page.evaluate(foreignMarkup, null)).toEqual([]);
  expect([complaints, foreign]).toEqual([[], []]);
  await visit.close();
});

it("downloads hold them as text: no formula in a workbook, none that a spreadsheet would take for one in CSV", async () => {
  const {page, context: visit, complaints} = await visitPage("trends");
  const code = (await page.locator("[data-download]").first().getAttribute("data-download"))!;
  const [csv, xlsx] = [await download(page, code, "csv"), await download(page, code, "xlsx")];
  const cells = Papa.parse<string[]>(csv.toString("utf8").slice(1), {skipEmptyLines: true}).data.flat();
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes(attacks.formula) || cell.includes(attacks.at))).toBe(true);
  const book = read(xlsx, {cellFormula: true});
  const found = Object.values(book.Sheets).flatMap(
    (sheet) => Object.values(sheet) as {f?: string; t?: string; v?: unknown}[]
  );
  expect(found.filter((cell) => cell?.f !== undefined)).toEqual([]);
  expect(found.some(({t, v}) => t === "s" && String(v).includes(attacks.at))).toBe(true);
  expect(complaints).toEqual([]);
  await visit.close();
});

async function visitPage(name: PageName) {
  // Of a width at which nothing was drawn by the build, so that the program draws the page from the data.
  return await openPage(browser, new URL(linkTo(name), server.url).href, {width: 800});
}

async function download(page: Page, code: string, kind: string): Promise<Buffer> {
  const button = page.locator(`[data-download="${code}"]`);
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  await page.waitForSelector(`#${code} .download-menu`);
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`#${code} [data-kind="${kind}"]`)]);
  return readFileSync(await file.path());
}
