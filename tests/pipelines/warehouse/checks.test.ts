/** Checks over several reports of one unit, in a build: findings of origin check that change no status. */
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

let office: Office;

/** Staff of one unit at the end of each half and year; in the first half of 2022 with a digit too many. */
const staff = [
  {file: "a.csv", period: "6 tháng đầu năm 2019", received: "2019-06-02", staff_total: 30},
  {file: "b.csv", period: "Năm 2019", received: "2019-12-02", staff_total: 30},
  {file: "c.csv", period: "6 tháng đầu năm 2020", received: "2020-06-02", staff_total: 31},
  {file: "d.csv", period: "Năm 2020", received: "2020-12-02", staff_total: 31},
  {file: "e.csv", period: "6 tháng đầu năm 2021", received: "2021-06-02", staff_total: 30},
  {file: "f.csv", period: "Năm 2021", received: "2021-12-02", staff_total: 30},
  {file: "g.csv", period: "6 tháng đầu năm 2022", received: "2022-06-02", staff_total: 310},
  {file: "h.csv", period: "Năm 2022", received: "2022-12-02", staff_total: 30}
];

beforeAll(async () => {
  office = await openOffice();
  for (const [index, {file, period, staff_total}] of staff.entries()) {
    await office.put(file, csvReport({staff_total, leaders_total: 4, citizen_visits: 100 + 7 * index}, {period}));
  }
  await office.register(Object.fromEntries(staff.map(({file, received}) => [file, `${received}T08:00:00+07:00`])));
  await office.build();
}, 60_000);

afterAll(async () => await office.close());

describe("checks over the reports of a unit", () => {
  test("an unusual value is noted where it stands", async () => {
    const sql = "select file, cell, indicator, severity, level, origin from findings where code = 'unusual_value'";
    expect(await office.rows(sql)).toEqual([
      {file: "g.csv", cell: "E2", indicator: "staff_total", severity: "note", level: "warning", origin: "check"}
    ]);
  });

  test("a rule on the period before fails where staff jumps", async () => {
    const sql = "select file, message, severity, level, origin from findings where code = 'rule_failed' order by file";
    const rows = await office.rows<{file: string; message: string; severity: string; level: string; origin: string}>(
      sql
    );
    const about = rows.filter(({message}) => message.includes("Biên chế thay đổi"));
    expect(about.map(({file}) => file)).toEqual(["g.csv", "h.csv"]);
    expect(about.every((row) => row.severity === "note" && row.level === "warning" && row.origin === "check")).toBe(
      true
    );
  });

  test("a rule that cannot be decided is counted as such", async () => {
    const [row] = await office.rows("select * from rule_results where rule = 'staff_change_explained'");
    // The first report has none before it.
    expect(row).toMatchObject({passed: 5, failed: 2, not_evaluable: 1});
    const [other] = await office.rows("select * from rule_results where rule = 'opinions_plausible'");
    expect(other).toMatchObject({passed: 0, failed: 0, not_evaluable: 8});
  });

  test("no check changes the status of a file", async () => {
    expect(await office.rows("select distinct status from submissions")).toEqual([{status: "accepted"}]);
  });
});
