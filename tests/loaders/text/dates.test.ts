import {describe, expect, it} from "vitest";
import {toOfficeDay} from "../../../loaders/text/dates.js";
import {parse} from "./cells.js";

const date = {type: "date"} as const;

describe("parseValue of a date", () => {
  it.each<[string, unknown[]]>([
    ["21/04/2026", ["2026-04-21"]],
    ["1/4/2026", ["2026-04-01"]],
    ["02.6.2026", ["2026-06-02"]],
    ["19-11-2025", ["2025-11-19"]],
    ["2026-04-21", ["2026-04-21"]],
    ["2026-04-21 00:00:00", ["2026-04-21"]],
    ["21 / 4 / 2026", ["2026-04-21"]],
    ["ngày 21 tháng 4 năm 2026", ["2026-04-21"]],
    ["Ngày 21/4/2026.", ["2026-04-21"]],
    ["29/02/2024", ["2024-02-29"]],
    ["29/12/25", ["2025-12-29", "two_digit_year"]],
    ["46055", ["2026-02-02", "date_serial_general"]]
  ])("takes %j", (text, expected) => {
    expect(parse(text, date)).toEqual(expected);
  });

  it.each<[string, string]>([
    ["01/31/2026", "month_day_swapped"],
    ["04/21/2020", "month_day_swapped"],
    ["31/02/2024", "impossible_date"],
    ["29/02/2025", "impossible_date"],
    ["31/31/2026", "impossible_date"],
    ["0/4/2026", "impossible_date"],
    ["2026-13-01", "impossible_date"],
    ["tháng 9/2020", "incomplete_date"],
    ["9/2020", "incomplete_date"],
    ["Tháng 9 năm 2020", "incomplete_date"],
    ["21/4", "incomplete_date"],
    ["2026", "incomplete_date"],
    ["Quý II/2026", "incomplete_date"],
    ["05/02/2062", "future_date"],
    ["03/6/2026", "future_date"],
    ["05/01/1900", "date_out_of_range"],
    ["đầu năm", "incomplete_date"],
    ["x", "not_a_date"],
    ["21/4/2026 - 23/4/2026", "not_a_date"],
    ["-nt-", "ditto_mark"]
  ])("refuses %j as %s", (text, code) => {
    expect(parse(text, date)).toEqual(["refused", code]);
  });

  it.each(["", "-", "Chưa", "Chưa tổ chức", "Không", "…"])("counts %j as missing", (text) => {
    expect(parse(text, date)).toEqual(["missing"]);
  });

  it("reads serials by the workbook's day zero", () => {
    expect(parse(46055, date, {is_date: true, format: "dd/mm/yyyy"})).toEqual(["2026-02-02"]);
    expect(parse(44593, {...date, is_1904: true}, {is_date: true})).toEqual(["2026-02-02"]);
    expect(parse(46055.75, date, {is_date: true})).toEqual(["2026-02-02"]);
    expect(parse(46055, date)).toEqual(["2026-02-02", "date_serial_general"]);
    expect(parse(2026, date)).toEqual(["refused", "incomplete_date"]);
    expect(parse(12, date)).toEqual(["refused", "not_a_date"]);
  });

  it("takes a later date where one is planned", () => {
    expect(parse("01/12/2026", {...date, allows_future: true})).toEqual(["2026-12-01"]);
    expect(parse("05/02/2062", {...date, allows_future: true})).toEqual(["refused", "date_out_of_range"]);
  });

  it("takes the day of receipt itself, in Vietnam's time", () => {
    expect(toOfficeDay("2026-06-01T18:30:00Z")).toBe("2026-06-02");
    expect(parse("02/06/2026", {...date, received_at: "2026-06-01T18:30:00Z"})).toEqual(["2026-06-02"]);
  });
});
