import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import Papa from "papaparse";
import {expect, it, vi} from "vitest";
import {openPage, whenReady} from "./openPage.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

it("a choice goes along from page to page", async () => {
  const {page, context} = await openPage(browser, site.server.url);
  await page.selectOption("select[name=province]", "dn1");
  await whenReady(page);
  await page.selectOption("select[name=period]", "2023-Y");
  await whenReady(page);
  await page.selectOption("select[name=unit]", "dn1.sontra");
  await whenReady(page);
  await page.click("nav >> text=Tham gia");
  await page.waitForURL("**/tham-gia.html*");
  await whenReady(page);
  const choices = await page.$$eval("form.filters select", (selects) =>
    selects.map((select) => (select as HTMLSelectElement).value)
  );
  expect(choices).toEqual(["dn1", "2023-Y", "dn1.sontra", ""]);
  await context.close();
});

it("a link to a period that the province has not says so and shows the last it has", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}?province=qn1&period=2026-Y`);
  expect(await page.locator(".hint").first().innerText()).toContain(
    "không có số liệu năm 2026; đang xem 6 tháng đầu năm 2025"
  );
  await context.close();
});

it("the overview names exactly the units that the truth says are missing", async () => {
  const rows = (await readTruth("timeliness.csv")).filter(
    ({period, unit}) => period === "2026-Y" && /^dn2\b/.test(unit!)
  );
  const missing = rows.filter(({status}) => status !== "on_time" && status !== "late").map(({unit}) => unit);
  expect(missing.length).toBeGreaterThan(0);
  const {page, context} = await openPage(browser, site.server.url);
  await page.click("#san-sang summary");
  const shown = await page.$$eval("#san-sang tbody tr", (lines) =>
    lines.filter((line) => line.querySelector(".failing")).map((line) => line.querySelector("th")!.textContent)
  );
  const names = await unitNames();
  expect(shown).toEqual(missing.map((unit) => names.get(unit!)));
  expect(await page.locator("#san-sang .answer").innerText()).toContain(
    `${rows.length - missing.length}/${rows.length}`
  );
  await context.close();
});

it("attendance is what the truth's figures add up to", async () => {
  const sums = await sumTruth("2024-Y", /^qn1(\.|$)/, ["conference_attended", "conference_summoned"]);
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html?province=qn1&period=2024-Y`);
  expect(await page.locator("#du-hoi-nghi .answer").innerText()).toContain(`(${sums.join("/")})`);
  await context.close();
});

it("a value that was not reported stands in the table as such, never as 0", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  await page.click("#y-kien summary");
  const row = page.locator("#y-kien tbody tr", {hasText: "Khu vực 4"});
  expect(await row.locator("td").allInnerTexts()).toEqual(Array(4).fill("chưa báo cáo"));
  expect(await page.locator("#y-kien .table-legend").innerText()).toContain("không phải bằng 0");
  await context.close();
});

it("every cell that the truth refuses is on the page of reports, with its cell", async () => {
  const values = await readTruth("values.csv");
  const refused = values.filter(
    ({state, period, unit}) => state === "refused" && period === "2024-Y" && /^dn1(\.|$)/.test(unit!)
  );
  expect(refused.length).toBeGreaterThan(0);
  const {page, context} = await openPage(
    browser,
    `${site.server.url}bao-cao.html?province=dn1&period=2024-Y&status=problems`
  );
  const listed = await page.$$eval(".report", (reports) =>
    reports.map(
      (report) => `${report.querySelector(".file")!.textContent} ${report.querySelector(".findings")?.textContent}`
    )
  );
  const absent = refused.filter(
    ({file, cell}) => !listed.some((text) => text.startsWith(file!) && new RegExp(`› ${cell}(?!\\d)`).test(text))
  );
  expect(absent).toEqual([]);
  await context.close();
});

it("reports are found without diacritics, a page at a time", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}bao-cao.html?province=dn1&period=all`);
  expect(await page.locator(".report").count()).toBe(25);
  const first = await page.locator(".report .file").first().innerText();
  await page.click("text=Trang sau");
  await whenReady(page);
  expect(await page.locator(".report .file").first().innerText()).not.toBe(first);
  await page.fill("input[name=find]", "son tra");
  await page.waitForURL(/find=son/);
  await whenReady(page);
  const metas = await page.locator(".report").allInnerTexts();
  expect(metas.length).toBeGreaterThan(0);
  expect(metas.filter((text) => !/Sơn Trà|sontra/i.test(text))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("find");
  await context.close();
});

it("the policy of each page lets no other script run", async () => {
  const {page, context, complaints} = await openPage(browser, site.server.url);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.broken = true";
    document.head.append(script);
    document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="window.broken = true">');
  });
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => "broken" in window)).toBe(false);
  expect(complaints.some((text) => text.includes("Content Security Policy"))).toBe(true);
  await context.close();
});

it("the keyboard reaches the content past the menu", async () => {
  const {page, context} = await openPage(browser, site.server.url);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đến nội dung chính");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")!.contains(document.activeElement))).toBe(true);
  await context.close();
});

it("no file of the site names an address of another origin or a folder of the build machine", async () => {
  const found: string[] = [];
  for (const path of await readdir(site.out, {recursive: true})) {
    if (!/\.(html|js|json|css)$/.test(path)) continue;
    const text = await readFile(join(site.out, path), "utf8");
    if (text.includes(process.cwd()) || text.includes(site.state)) found.push(path);
  }
  expect(found).toEqual([]);
});

async function unitNames(): Promise<Map<string, string>> {
  const text = await readFile("data/catalogue/units.csv", "utf8");
  const rows = Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
  return new Map(rows.map(({code, short_name}) => [code!, short_name!]));
}

/** Sums of the truth's current figures over the units that give all of them. */
async function sumTruth(period: string, units: RegExp, indicators: readonly string[]): Promise<number[]> {
  const rows = (await readTruth("current.csv")).filter(
    (row) => row.period === period && units.test(row.unit!) && row.value !== ""
  );
  const names = [...new Set(rows.map(({unit}) => unit!))];
  const valueOf = (unit: string, indicator: string) =>
    rows.find((row) => row.unit === unit && row.indicator === indicator)?.value;
  const whole = names.filter((unit) => indicators.every((indicator) => valueOf(unit, indicator) !== undefined));
  return indicators.map((indicator) => {
    let sum = 0;
    for (const unit of whole) sum += Number(valueOf(unit, indicator));
    return sum;
  });
}

it("as reported, the years before the merger have the units they had, and add up to the same", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}tham-gia.html`);
  const total = () => page.locator(".answer").first().innerText();
  const today = await total();
  await page.selectOption("select[name=lens]", "as_reported");
  await whenReady(page);
  expect(new URL(page.url()).searchParams.get("lens")).toBe("as_reported");
  expect(await total()).toBe(today);
  const rows = await page.locator("table tbody th").allTextContents();
  expect(rows).toContain((await unitNames()).get("dn1.sontra"));
  await context.close();
});

it("looking back at a council session shows what was known that morning", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}?at=2026-07-09`);
  const text = await page.locator("#view").innerText();
  expect(text).toContain("08:00 09/07/2026");
  expect(text).toContain("Số liệu đến 08:00 09/07/2026");
  await page.click("nav a >> text=Tham gia");
  await whenReady(page);
  expect(new URL(page.url()).searchParams.get("at")).toBe("2026-07-09");
  await context.close();
});
