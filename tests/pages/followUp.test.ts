import {expect, it, vi} from "vitest";
import {openPage, whenReady} from "./openPage.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

it("progress lists exactly the reports that the truth says are owed by today's units, with their days late", async () => {
  const rows = (await readTruth("timeliness.csv")).filter(
    ({unit, status}) => /^dn2\b/.test(unit!) && status !== "on_time" && status !== "late"
  );
  expect(rows.length).toBeGreaterThan(0);
  const {page, context} = await openPage(browser, `${site.server.url}tien-do.html`);
  await page.click("#no-bao-cao summary");
  const shown = await page.$$eval("#no-bao-cao tbody tr", (lines) =>
    lines.map((line) => Number(/\d+(?= ngày)/.exec(line.lastElementChild!.textContent)![0]))
  );
  expect(shown.length).toBe(rows.length);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  await context.close();
});

it("a reminder is there to be copied, and another look at the page keeps it", async () => {
  const {page, context, complaints} = await openPage(browser, `${site.server.url}tien-do.html`);
  await page.locator("#don-doc details summary").last().click();
  const text = await page.locator("#don-doc textarea").last().inputValue();
  expect(text).toMatch(/^Kính gửi: /);
  await page.locator("#don-doc button[data-copy]").last().click();
  await expect.poll(() => page.locator("#don-doc button[data-copy]").last().innerText()).toBe("Đã chép");
  expect(complaints).toEqual([]);
  await context.close();
});

it("the people's council has as many questions, in time and open, as the truth of the year", async () => {
  const rows = (await readTruth("questions.csv")).filter(
    ({province, period}) => province === "dn2" && period === "2025-Y"
  );
  const answered = rows.filter(({answered: day}) => day !== "");
  const inTime = answered.filter(({answered: day, due}) => day! <= due!);
  const {page, context} = await openPage(browser, `${site.server.url}hoi-dong.html?lens=as_reported&period=2025-Y`);
  const two = (count: number) => String(count).padStart(2, "0");
  expect(await page.locator("#tra-loi .answer").innerText()).toContain(
    `nhận ${two(rows.length)} chất vấn, kiến nghị; đã trả lời ${two(answered.length)}`
  );
  expect(await page.locator("#tra-loi .answer").innerText()).toContain(`(${inTime.length}/${rows.length})`);
  await page.locator("#danh-sach summary").click();
  const places = await page.locator("#danh-sach .place").allInnerTexts();
  expect(places).toEqual(rows.map(({file, sheet, row}) => `${file} › ${sheet} › dòng ${row}`));
  await context.close();
});

it("inspections before the reorganisation stand at the units of today, as reported at their own", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}kiem-tra.html`);
  const grid = page.locator("#KT-03 .plot:visible svg");
  expect(await grid.textContent()).toContain("†");
  await page.selectOption("select[name=lens]", "as_reported");
  await whenReady(page);
  expect(await grid.textContent()).not.toContain("†");
  expect(await grid.textContent()).toContain("Liên Chiểu");
  await context.close();
});
