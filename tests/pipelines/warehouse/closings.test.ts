import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {runQcdc} from "../commandLine.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

const closedAt = "2023-06-20T17:00:00+07:00";
let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await writeFile(
    join(office.catalogueDir, "closings.csv"),
    `province,period,closed_at,basis\ndn1,2023-H1,${closedAt},Báo cáo kỳ họp giữa năm\n`
  );
  await office.put("a.csv", csvReport({staff_total: 30, leaders_total: 4}));
  await office.put("b.csv", csvReport({staff_total: 31, citizen_visits: 9}));
  await office.put("c.csv", csvReport({staff_total: 30, leaders_total: 5}));
  await office.register({
    "a.csv": "2023-06-02T08:00:00+07:00",
    "b.csv": "2023-06-20T16:59:00+07:00",
    "c.csv": "2023-06-20T17:01:00+07:00"
  });
  await office.build();
}, 60_000);

afterAll(async () => await office.close());

describe("a closed period", () => {
  test("current figures include later files and say so", async () => {
    const sql = "select indicator, value, file, is_after_closing from facts order by indicator";
    expect(await office.rows(sql)).toEqual([
      {indicator: "citizen_visits", value: 9, file: "b.csv", is_after_closing: false},
      {indicator: "leaders_total", value: 5, file: "c.csv", is_after_closing: true},
      {indicator: "staff_total", value: 30, file: "c.csv", is_after_closing: true}
    ]);
  });

  test("closed_facts are those of the moment of closing", async () => {
    const sql = "select indicator, value, file, closed_at from closed_facts order by indicator";
    expect(await office.rows(sql)).toEqual([
      {indicator: "citizen_visits", value: 9, file: "b.csv", closed_at: closedAt},
      {indicator: "leaders_total", value: 4, file: "a.csv", closed_at: closedAt},
      {indicator: "staff_total", value: 31, file: "b.csv", closed_at: closedAt}
    ]);
  });

  test("equal what a build of the moment of closing publishes", async () => {
    const columns = "unit, period, indicator, value, value_text, state, file, sheet, cell";
    const closed = await office.rows(`select ${columns} from closed_facts order by all`);
    await office.build({asOf: closedAt});
    expect(await office.rows(`select ${columns} from facts order by all`)).toEqual(closed);
    await office.build();
  });

  test("later files are listed and change no status", async () => {
    const sql = "select file, severity, origin, unit, period from findings where code = 'received_after_closing'";
    expect(await office.rows(sql)).toEqual([
      {file: "c.csv", severity: "note", origin: "check", unit: "dn1", period: "2023-H1"}
    ]);
    expect(await office.rows("select distinct status from submissions")).toEqual([{status: "accepted"}]);
  });

  test("before its moment a closing closes nothing", async () => {
    await office.build({asOf: "2023-06-20T16:59:30+07:00"});
    expect(await office.rows("select * from closings")).toEqual([]);
    await office.build();
    expect((await office.rows("select * from closings")).length).toBeGreaterThan(5);
  });

  test("status mentions the closing and what came after it", async () => {
    const {catalogueDir, stateDir} = office;
    const {stdout} = await runQcdc(["status", "--period", "2023-H1", "--catalogue", catalogueDir, "--state", stateDir]);
    expect(stdout).toMatch(/Hải Châu.*khóa sổ 17:00 20\/06\/2023, 1 tệp nhận sau khóa sổ/);
  });

  test("a correction made after the closing leaves the closed value as it was", async () => {
    await writeFile(
      join(office.catalogueDir, "corrections.csv"),
      "unit,period,indicator,expected,value,reason,reported_by,date\n" +
        "dn1.haichau,2023-H1,citizen_visits,9,19,thiếu một chữ số,phòng tổng hợp,2023-07-01\n" +
        "dn1.haichau,2023-H1,staff_total,30,33,nhầm dòng,phòng tổng hợp,2023-06-10\n"
    );
    await office.build();
    const value = "select value from closed_facts where indicator = 'citizen_visits'";
    expect(await office.rows(value)).toEqual([{value: 9}]);
    expect(await office.rows("select value from facts where indicator = 'citizen_visits'")).toEqual([{value: 19}]);
    const staff =
      "select (select value from facts where indicator = 'staff_total') as now, value from closed_facts where indicator = 'staff_total'";
    expect(await office.rows(staff)).toEqual([{now: 33, value: 31}]);
  });
});
