import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

const day = (date: number): string => `2023-06-${String(date).padStart(2, "0")}T08:00:00+07:00`;
const factSql = "select indicator, value, file, version from facts order by indicator";
const statusSql = "select file, status, version from submissions order by received_at, file";
let office: Office;

vi.setConfig({testTimeout: 60_000});

beforeEach(async () => {
  office = await openOffice();
});

afterEach(async () => await office.close());

describe("versions of a report", () => {
  test("the latest valid value wins, indicator by indicator, and the difference is listed", async () => {
    await office.put("a.csv", csvReport({staff_total: 30, leaders_total: 4}));
    await office.put("b.csv", csvReport({staff_total: 31, leaders_total: 4}));
    await office.register({"a.csv": day(2), "b.csv": day(5)});
    await office.build();
    expect(await office.rows(factSql)).toEqual([
      {indicator: "leaders_total", value: 4, file: "b.csv", version: 2},
      {indicator: "staff_total", value: 31, file: "b.csv", version: 2}
    ]);
    const changes =
      "select indicator, old_value, old_file, old_cell, new_value, new_file, new_cell, is_effective from version_changes";
    expect(await office.rows(changes)).toEqual([
      {
        indicator: "staff_total",
        old_value: 30,
        old_file: "a.csv",
        old_cell: "E2",
        new_value: 31,
        new_file: "b.csv",
        new_cell: "E2",
        is_effective: true
      }
    ]);
  });

  test("time of receipt decides, not the order of sight", async () => {
    await office.put("b.csv", csvReport({staff_total: 31}));
    await office.register({"b.csv": day(5)});
    await office.build();
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.register({"b.csv": day(5), "a.csv": day(2)});
    await office.build();
    expect(await office.rows(factSql)).toEqual([{indicator: "staff_total", value: 31, file: "b.csv", version: 2}]);
  });

  test("a later blank or refused cell erases nothing and is noted", async () => {
    await office.put("a.csv", csvReport({staff_total: 30, leaders_total: 4, citizen_visits: 9}));
    await office.put("b.csv", csvReport({staff_total: "", leaders_total: "khoảng 5", citizen_visits: 10}));
    await office.register({"a.csv": day(2), "b.csv": day(5)});
    await office.build();
    expect(await office.rows("select indicator, value, file from facts order by indicator")).toEqual([
      {indicator: "citizen_visits", value: 10, file: "b.csv"},
      {indicator: "leaders_total", value: 4, file: "a.csv"},
      {indicator: "staff_total", value: 30, file: "a.csv"}
    ]);
    const kept = "select file, cell, indicator, origin from findings where code = 'later_blank_kept' order by cell";
    expect(await office.rows(kept)).toEqual([
      {file: "b.csv", cell: "E2", indicator: "staff_total", origin: "check"},
      {file: "b.csv", cell: "E3", indicator: "leaders_total", origin: "check"}
    ]);
  });

  test("the same bytes again are a duplicate and an older version sent again does not win", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.put("b.csv", csvReport({staff_total: 31}));
    await office.put("c.csv", csvReport({staff_total: 30}));
    await office.register({"a.csv": day(2), "b.csv": day(5), "c.csv": day(9)});
    await office.build();
    expect(await office.rows(statusSql)).toEqual([
      {file: "a.csv", status: "accepted", version: 1},
      {file: "b.csv", status: "accepted", version: 2},
      {file: "c.csv", status: "duplicate", version: 1}
    ]);
    expect(await office.rows(factSql)).toEqual([{indicator: "staff_total", value: 31, file: "b.csv", version: 2}]);
    expect(await office.rows("select file from findings where code = 'duplicate_file'")).toEqual([{file: "c.csv"}]);
  });

  test("a refused file counts for nothing, and its repair is taken in", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}, {unit: "VKSND huyện Không Có"}));
    await office.put("b.csv", csvReport({staff_total: 31}));
    await office.register({"a.csv": day(2), "b.csv": day(5)});
    await office.build();
    expect(await office.rows("select file, status from submissions order by file")).toEqual([
      {file: "a.csv", status: "refused"},
      {file: "b.csv", status: "accepted"}
    ]);
    expect(await office.rows(factSql)).toEqual([{indicator: "staff_total", value: 31, file: "b.csv", version: 1}]);
  });

  test("an empty report keeps its cells as missing and owes still", async () => {
    await office.put("a.csv", csvReport({staff_total: "", leaders_total: ""}));
    await office.register({"a.csv": day(2)});
    await office.build();
    expect(await office.rows("select indicator, state, is_current from fact_versions order by indicator")).toEqual([
      {indicator: "leaders_total", state: "missing", is_current: false},
      {indicator: "staff_total", state: "missing", is_current: false}
    ]);
    const owed = "select received_at, state from obligations where unit = 'dn1.haichau' and period = '2023-H1'";
    expect(await office.rows(owed)).toEqual([{received_at: null, state: "returned"}]);
  });

  test("files of the same second that differ are pointed out", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.put("a (bản thay thế).csv", csvReport({staff_total: 31}));
    await office.build();
    expect(await office.rows("select value from facts")).toEqual([{value: 31}]);
    expect(await office.rows("select file, code from findings where code = 'same_time_versions'")).toEqual([
      {file: "a (bản thay thế).csv", code: "same_time_versions"}
    ]);
  });

  test("a new content under the same path is a new version; the time of the old one stays", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.register({"a.csv": day(2)});
    await office.build();
    await office.put("a.csv", csvReport({staff_total: 31}));
    await office.register({"a.csv": day(9)});
    await office.build();
    expect(await office.rows("select file, received_at, version from submissions order by received_at")).toEqual([
      {file: "a.csv", received_at: day(2), version: 1},
      {file: "a.csv", received_at: day(9), version: 2}
    ]);
    expect(await office.rows("select value from facts")).toEqual([{value: 31}]);
  });

  test("a report taken out of the inbox stays taken in", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.register({"a.csv": day(2)});
    const {manifest} = await office.build();
    await rm(join(office.reportsDir, "a.csv"));
    await office.register({});
    expect((await office.build()).manifest.digest).toBe(manifest.digest);
    expect(await office.rows("select received_at from submissions")).toEqual([{received_at: day(2)}]);
  });
});

describe("--as-of", () => {
  test("answers with what had been received by then, and lists the rest", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.put("b.csv", csvReport({staff_total: 31}));
    await office.register({"a.csv": day(2), "b.csv": day(5)});
    await office.build({asOf: "2023-06-04T00:00:00+07:00"});
    expect(await office.rows(factSql)).toEqual([{indicator: "staff_total", value: 30, file: "a.csv", version: 1}]);
    expect(await office.rows("select file from submissions")).toEqual([{file: "a.csv"}]);
    expect(await office.rows("select file, code from findings where origin = 'check'")).toEqual([
      {file: "b.csv", code: "received_after_cutoff"}
    ]);
  });
});

describe("corrections.csv", () => {
  const heading = "unit,period,indicator,expected,value,reason,reported_by,date\n";
  const correct = (row: string) => writeFile(join(office.catalogueDir, "corrections.csv"), heading + row);

  test("replaces the value where the expected one is found, and keeps what was written", async () => {
    await office.put("a.csv", csvReport({staff_total: 300}));
    await correct("dn1.haichau,2023-H1,staff_total,300,30,gõ thừa số 0,Văn phòng,2023-07-01\n");
    await office.build();
    expect(await office.rows("select value, raw, correction, state from facts")).toEqual([
      {value: 30, raw: "300", correction: "gõ thừa số 0", state: "value"}
    ]);
  });

  test("may put a number in the place of a refused cell", async () => {
    await office.put("a.csv", csvReport({staff_total: "khoảng 30", leaders_total: 4}));
    await correct("dn1.haichau,2023-H1,staff_total,khoảng 30,30,đơn vị xác nhận,Văn phòng,2023-07-01\n");
    await office.build();
    expect(await office.rows("select value, raw from facts where indicator = 'staff_total'")).toEqual([
      {value: 30, raw: "khoảng 30"}
    ]);
  });

  test("stops the build when the expected value is gone, and the build before stays", async () => {
    await office.put("a.csv", csvReport({staff_total: 300}));
    await office.build();
    await correct("dn1.haichau,2023-H1,staff_total,299,30,gõ thừa số 0,Văn phòng,2023-07-01\n");
    await expect(office.build()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("299") as string
    });
    expect((await office.rows("select value from facts"))[0]).toEqual({value: 300});
  });
});

describe("the digest", () => {
  test("is the same for the same input on a second run, in a new state folder and in another order of sight", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.put("b.csv", csvReport({staff_total: 31, citizen_visits: 5}));
    await office.register({"a.csv": day(2), "b.csv": day(5)});
    const first = await office.build();
    const second = await office.build();
    expect([second.isNew, second.manifest.digest]).toEqual([false, first.manifest.digest]);
    const other = await openOffice();
    await other.put("b.csv", csvReport({staff_total: 31, citizen_visits: 5}));
    await other.register({"b.csv": day(5)});
    await other.build();
    await other.put("a.csv", csvReport({staff_total: 30}));
    await other.register({"a.csv": day(2), "b.csv": day(5)});
    expect((await other.build()).manifest.digest).toBe(first.manifest.digest);
    await other.close();
  });

  test("does not change with a duplicate and does with a number", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.register({"a.csv": day(2)});
    const first = await office.build();
    await office.put("b.csv", csvReport({staff_total: 30}));
    const second = await office.build();
    expect([second.isNew, second.manifest.digest]).toEqual([true, first.manifest.digest]);
    await office.put("c.csv", csvReport({staff_total: 31}));
    expect((await office.build()).manifest.digest).not.toBe(first.manifest.digest);
  });

  test("of facts kept in the cache equals that of facts read anew", async () => {
    await office.put("a.csv", csvReport({staff_total: 30}));
    await office.put("b.csv", csvReport({citizen_visits: 5}, {period: "Năm 2023"}));
    await office.build();
    await office.put("c.csv", csvReport({staff_total: 33}));
    const warm = await office.build();
    const findings = await office.rows("select file, code, message from findings order by all");
    await rm(join(office.stateDir, "cache"), {recursive: true});
    await rm(join(office.stateDir, "CURRENT.json"));
    const cold = await office.build();
    expect([cold.isNew, cold.manifest.digest]).toEqual([true, warm.manifest.digest]);
    expect(await office.rows("select file, code, message from findings order by all")).toEqual(findings);
  });
});
