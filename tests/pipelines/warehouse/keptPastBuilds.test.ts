/** Builds of past mornings stand on what was read once: no file is opened again for them. */
import {chmod, readdir, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {readCatalogue} from "../../../pipelines/catalogue/readCatalogue.js";
import {silentProgress} from "../../../pipelines/progress.js";
import {readManifest} from "../../../pipelines/publish/manifest.js";
import {openBuild} from "../../../pipelines/warehouse/currentBuild.js";
import {keepPastBuilds} from "../../../pipelines/warehouse/keptPastBuilds.js";
import {readRows} from "../../../pipelines/warehouse/readRows.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

vi.setConfig({testTimeout: 60_000});

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.put("a.csv", csvReport({staff_total: 30}));
  await office.put("b.csv", csvReport({staff_total: 31}));
  await office.register({"a.csv": "2023-06-02T08:00:00+07:00", "b.csv": "2023-06-05T08:00:00+07:00"});
  await office.build();
});

afterEach(async () => await office.close());

async function staffOn(mornings: readonly string[]): Promise<unknown[]> {
  const {stateDir, catalogueDir} = office;
  const catalogue = await readCatalogue(catalogueDir);
  const current = (await readManifest(stateDir))!;
  const found: unknown[] = [];
  for (const past of await keepPastBuilds(mornings, {...office, catalogue, current, progress: silentProgress})) {
    const build = await openBuild(past.path, past.manifest);
    found.push(await readRows(build.connection, "select value, file from facts where indicator = 'staff_total'"));
    build.close();
  }
  return found;
}

/** Raw files that can no longer be read as what they were. */
async function spoilRaw(): Promise<void> {
  const folder = join(office.stateDir, "raw");
  for (const name of await readdir(folder, {recursive: true})) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    await chmod(path, 0o600);
    await writeFile(path, "x");
  }
}

test("several mornings in one go are answered from what was read before, no file is opened again", async () => {
  await spoilRaw();
  const mornings = ["2023-06-01", "2023-06-03", "2023-06-06"].map((day) => `${day}T08:00:00+07:00`);
  expect(await staffOn(mornings)).toEqual([[], [{value: 30, file: "a.csv"}], [{value: 31, file: "b.csv"}]]);
});

test("what the checks found about the units as they stand now is still known afterwards", async () => {
  const before = await checkedUnits();
  expect(before).toHaveLength(1);
  await staffOn(["2023-06-03T08:00:00+07:00"]);
  expect(await checkedUnits()).toEqual(expect.arrayContaining(before));
});

/** Keys under which the cache holds what the checks found. */
async function checkedUnits(): Promise<unknown[]> {
  const folder = join(office.stateDir, "cache");
  const file = (await readdir(folder)).find((name) => name.endsWith(".duckdb"))!;
  const instance = await DuckDBInstance.create(join(folder, file));
  const connection = await instance.connect();
  const rows = await readRows(connection, "select check_key from unit_checks order by all");
  connection.closeSync();
  instance.closeSync();
  return rows;
}
