/** Each audit against a build that was harmed on purpose. */
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {runAudits} from "../../../pipelines/warehouse/audits.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

let office: Office;
let connection: DuckDBConnection;

beforeEach(async () => {
  office = await openOffice();
  await office.put("a.csv", csvReport({staff_total: 30, leaders_total: ""}));
  await office.put("b.csv", csvReport({staff_total: 31, leaders_total: 4}, {period: "Năm 2023"}));
  const {manifest} = await office.build();
  const [cache] = (await readdir(join(office.stateDir, "cache"))).filter((name) => name.endsWith(".duckdb"));
  connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`attach '${join(office.stateDir, manifest.file)}' as build`);
  await connection.run(`attach '${join(office.stateDir, "cache", cache!)}' as cache`);
  await connection.run("use build");
});

afterEach(async () => {
  connection.closeSync();
  await office.close();
});

test("a sound build passes all audits", async () => {
  await expect(runAudits(connection)).resolves.toBeUndefined();
});

test.each([
  ["one_status_per_file", "insert into base.submissions from base.submissions where submission_id = 1"],
  ["conservation", "update cache.readings set mapped_count = mapped_count + 1 where reading_id = 1"],
  [
    "conservation",
    "update cache.readings set value_count = value_count + 1, mapped_count = mapped_count + 1 where reading_id = 1"
  ],
  [
    "conservation",
    "delete from base.value_versions where state_id = (select state_id from base.states where state = 'missing')"
  ],
  ["facts_are_unique", "insert into base.value_versions from base.value_versions where is_current limit 1"],
  ["no_fact_is_lost", "update base.value_versions set is_current = false where row_number = 2 and submission_id = 1"],
  ["facts_have_a_place", "update base.value_versions set sheet_id = 99 where is_current"],
  ["facts_have_a_place", "update base.submissions set status = 'duplicate' where submission_id = 1"],
  ["states_and_values_agree", "update base.value_versions set value = null where is_current"],
  ["lenses_add_up", "update base.restated_points set value = value + 1 where value is not null"],
  ["ratios_are_no_facts", "update base.indicators set is_derived = true"]
])("%s notices: %s", async (_, harm) => {
  await connection.run(harm);
  await expect(runAudits(connection)).rejects.toMatchObject({exitCode: 1});
});

test("nothing_dropped_on_the_way notices values that the reading never gave", async () => {
  await connection.run("delete from cache.reading_values where reading_id = 1");
  const sql = await readFile("pipelines/sql/checks/nothing_dropped_on_the_way.sql", "utf8");
  expect((await connection.runAndReadAll(sql)).currentRowCount).toBe(1);
});
