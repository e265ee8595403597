import {describe as group, expect, it} from "vitest";
import {isDateFormat, showNumber} from "../../../loaders/formats/numberFormats.js";

group("showNumber(value, format)", () => {
  it.each([
    [0.917, "0.0%", "91,7%"],
    [1574, "#,##0", "1.574"],
    [1234567.891, '#,##0.00" đ"', "1.234.567,89 đ"],
    [-1234.5, "#,##0.0;(#,##0.0)", "(1.234,5)"],
    [12, '0" người"', "12 người"],
    [0.1 + 0.2, "General", "0,3"],
    [1178, "General", "1178"],
    [46095, "dd/mm/yyyy", "14/03/2026"],
    [46095, "dd.mm.yyyy", "14.03.2026"],
    [46095, "d\\.m\\.yyyy", "14.3.2026"],
    [46095, "m/d/yy", "14/03/2026"],
    [46095, "d-mmm-yy", "14-03-26"],
    [46095.5, "dd/mm/yyyy hh:mm", "14/03/2026 12:00"],
    [5, ";;;", "5"],
    [-3, "dd/mm/yyyy", "-3"]
  ])("shows %d in %s as %s", (value, format, shown) => {
    expect(showNumber(value, format)).toBe(shown);
  });
});

group("isDateFormat(format)", () => {
  it.each([
    "dd/mm/yyyy",
    "m/d/yy",
    "[$-42A]dd mmmm yyyy",
    '"ngày" dd "tháng" mm',
    "mmm-yy",
    "dd/mm/yyyy hh:mm",
    "yyyy"
  ])("says yes to %s", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    "General",
    "0",
    "0.0%",
    '0.0" năm"',
    '0" m2"',
    "h:mm",
    "[h]:mm:ss",
    "mm:ss.0",
    "@",
    "#,##0 [$đ-42A]",
    "0\\ \\d"
  ])("says no to %s", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
