/** A fault planted in the trend while a build is made: the audit stops it, and the build before stays current. */
import type {DuckDBConnection} from "@duckdb/node-api";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import type * as trend from "../../../pipelines/warehouse/trend.js";
import {readManifest} from "../../../pipelines/publish/manifest.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

const planted = vi.hoisted(() => ({isBent: false}));

vi.mock(import("../../../pipelines/warehouse/trend.js"), async (original) => {
  const {writeTrend} = await original();
  return {
    async writeTrend(connection: DuckDBConnection, input: Parameters<typeof trend.writeTrend>[1]) {
      await writeTrend(connection, input);
      if (planted.isBent)
        await connection.run("update base.restated_points set value = value + 1 where value is not null");
    }
  };
});

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  planted.isBent = false;
});

afterEach(async () => await office.close());

test("a trend that does not add up is not published", async () => {
  await office.put("a.csv", csvReport({staff_total: 30}));
  await office.build();
  const before = await readManifest(office.stateDir);
  planted.isBent = true;
  await office.put("b.csv", csvReport({staff_total: 31}));
  await expect(office.build()).rejects.toMatchObject({exitCode: 1, message: expect.stringContaining("lenses_add_up")});
  expect(await readManifest(office.stateDir)).toEqual(before);
  expect((await readdir(join(office.stateDir, "builds"))).filter((name) => name.endsWith(".new"))).toEqual([]);
  planted.isBent = false;
  await office.build();
  expect(await office.rows("select value from facts")).toEqual([{value: 31}]);
}, 60_000);
