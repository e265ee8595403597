import {readdir, readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {checkTables} from "../../../pipelines/warehouse/checks/runChecks.js";
import {baseModels, checkModels, lateModels, stagedTables, viewModels} from "../../../pipelines/warehouse/models.js";
import {cacheTables} from "../../../pipelines/warehouse/readingRows.js";
import {registerViews} from "../../../pipelines/warehouse/registers.js";
import {marts} from "../../../src/domain/marts.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await office.put("a.csv", csvReport({staff_total: 30}));
  await office.build();
}, 60_000);

afterAll(async () => await office.close());

describe("pipelines/sql", () => {
  test.each<[string, readonly string[]]>([
    // Made by the step that needs them: the trend, the checks.
    ["base", [...stagedTables, ...baseModels, ...lateModels, "own_points", "checkable_values", "unit_keys"]],
    ["views", ["cell_address", ...viewModels]],
    ["checks", checkModels],
    ["cache", [...cacheTables, ...checkTables]]
  ])("%s holds the files that are run, and no others", async (folder, models) => {
    const files = (await readdir(`pipelines/sql/${folder}`)).map((name) => name.replace(/\.sql$/, ""));
    expect(files.toSorted()).toEqual([...models].toSorted());
  });

  test("says in the first line of each file what it is about", async () => {
    const files = (await readdir("pipelines/sql", {recursive: true})).filter((name) => name.endsWith(".sql"));
    const heads = await Promise.all(
      files.map(async (name) => (await readFile(`pipelines/sql/${name}`, "utf8")).slice(0, 3))
    );
    expect(files.filter((_, index) => heads[index] !== "-- ")).toEqual([]);
  });
});

describe("the published views", () => {
  test("are the marts", async () => {
    const rows = await office.rows<{name: string}>(
      "select view_name as name from duckdb_views() where schema_name = 'main' and not internal"
    );
    expect(rows.map(({name}) => name).toSorted()).toEqual(Object.keys(marts).toSorted());
  });

  test.each(Object.entries(marts))("%s has its columns", async (name, columns) => {
    const rows = await office.rows<{column_name: string}>(`describe ${name}`);
    const found = rows.map(({column_name}) => column_name);
    const isRegister = Object.values(registerViews).some((view) => view === name);
    expect(found.filter((column) => !isRegister || columns.some((other) => other === column))).toEqual([...columns]);
  });

  test("carry the fields of fields.csv as columns of the registers", async () => {
    const rows = await office.rows<{column_name: string}>("describe inspections");
    expect(rows.map(({column_name}) => column_name)).toEqual(
      expect.arrayContaining(["unit", "form", "planned", "actual"])
    );
  });
});
