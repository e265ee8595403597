/** The overview looks back at the last session: its data against the truth of every cell, and the page as a reader sees it. */
import {readFile, readdir} from "node:fs/promises";
import {join} from "node:path";
import {expect, it, vi} from "vitest";
import type {ScopeChanges} from "../../src/domain/changeData.js";
import {truthAsOf} from "../truth/truthAsOf.js";
import {openPage, whenReady} from "./openPage.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 60_000});

const today = "2026-10-20T08:00:00+07:00";
/** The files of all scopes and moments, each with the instant it speaks of. */
async function readChanges(): Promise<(ScopeChanges & {as_of: string})[]> {
  const root = join(site.out, "so-lieu");
  const folder = join(root, (await readdir(root))[0]!);
  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith("changes.json"));
  return await Promise.all(
    files.map(async (file) => {
      const [moment] = file.split("/") as [string];
      const changes = JSON.parse(await readFile(join(folder, file), "utf8")) as ScopeChanges;
      return {...changes, as_of: moment === "nay" ? today : `${moment}T08:00:00+07:00`};
    })
  );
}

/** Units by code of the province itself, or of those before it. */
function belongs(unit: string, scope: string): boolean {
  return scope === "dn2" || unit === scope || unit.startsWith(`${scope}.`);
}

it("what changed between two sessions is what the truth says of both mornings, in every province", async () => {
  const compared = (await readChanges()).filter(({since}) => since !== null);
  expect(compared.length).toBeGreaterThan(25);
  for (const {scope, since, as_of, revised, revised_count, added} of compared) {
    const [before, after] = [truthAsOf(since!.as_of), truthAsOf(as_of)];
    const own = (key: string) => belongs(key.split(" ")[0]!, scope);
    const expected = [...before.keys()].filter((key) => {
      const [old, now] = [before.get(key)!, after.get(key)];
      return own(key) && (old.state !== now?.state || old.value !== now.value);
    });
    expect(revised.map((row) => `${row.unit} ${row.period} ${row.indicator}`).toSorted()).toEqual(expected.toSorted());
    expect(revised_count).toBe(expected.length);
    const isNew = [...after.keys()].filter((key) => own(key) && !before.has(key));
    expect(added.flatMap(({figures}) => Array.from({length: figures}))).toHaveLength(isNew.length);
  }
});

it("the files counted since a session are those received after its morning", async () => {
  const files = await readTruth("files.csv");
  const now = (await readChanges()).filter(({as_of, since}) => as_of === today && since);
  for (const {scope, since, files: found} of now) {
    const expected = files.filter(
      ({unit, received_at}) =>
        unit !== "" && belongs(unit!, scope) && Date.parse(received_at!) > Date.parse(since!.as_of)
    );
    expect(new Set(found.map(({file}) => file))).toEqual(new Set(expected.map(({file}) => file)));
  }
});

it("a reader sees what a supplement changed since the session before, and opens the cell behind it", async () => {
  const {page, context, complaints} = await openPage(browser, `${site.server.url}?province=dn1&at=2021-07-09`);
  const section = page.locator("#tu-ky-hop");
  expect(await section.locator("h2").innerText()).toContain("10/12/2020");
  expect(await section.locator(".answer").innerText()).toContain(
    "04 con số đã có lúc kỳ họp nay khác đi, ở 01 đơn vị."
  );
  await section.locator("details.table").nth(1).locator("summary").click();
  const row = section.locator("tbody tr", {hasText: "bo sung"}).first();
  const place = await row.locator("td").last().innerText();
  await row.locator("[data-trace]").click();
  await page.waitForSelector(".trace-version.current");
  const shown = await page.locator(".trace-version.current").innerText();
  for (const part of place.split(" › ")) expect(shown).toContain(part);
  expect(complaints).toEqual([]);
  await context.close();
});

it("the first whole year after the merger tells which part of its change is only the reorganisation", async () => {
  const {page, context} = await openPage(browser, `${site.server.url}?period=2026-H1`);
  const answer = await page.locator("#sap-xep .answer").innerText();
  // In 2024/25: 2 provinces with 7 and 17 units left after the merger of one on 01/01/2025; since then one with 12.
  expect(answer).toMatch(/có 26 đơn vị, 6 tháng đầu năm 2026 có 13 đơn vị/);
  expect(answer).toContain("01/07/2025");
  expect(await page.locator("#sap-xep details.table").count()).toBe(2);
  await page.selectOption("select[name=period]", "2026-Y");
  await whenReady(page);
  expect(await page.locator("#sap-xep .answer").innerText()).toContain("Không phần nào");
  await context.close();
});
