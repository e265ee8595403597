import {describe, expect, it} from "vitest";
import {parseNumberWords} from "../../../loaders/text/words.js";
import {parse} from "./cells.js";

describe("parseValue of a count", () => {
  it.each<[string, unknown[]]>([
    ["21", [21]],
    ["03", [3]],
    ["0", [0]],
    ["00", [0]],
    ["'25", [25]],
    [" 25\u00a0", [25]],
    ["1.178", [1178]],
    ["1.234.567", [1234567]],
    ["1 234", [1234]],
    ["1\u00a0234", [1234]],
    ["12,0", [12]],
    ["12.0", [12]],
    ["1,234", [1234, "comma_thousand"]],
    ["1,234,567", [1234567, "comma_thousand"]],
    ["Không", [0]],
    ["Không có", [0]],
    ["không phát sinh", [0]],
    ["Khong phat sinh", [0]],
    ["KPS", [0]],
    ["25 người", [25, "unit_in_cell"]],
    ["12 vụ", [12, "unit_in_cell"]],
    ["1.050 người", [1050, "unit_in_cell"]],
    ["05 (năm)", [5, "unit_in_cell"]],
    ["hai mươi lăm", [25, "number_in_words"]],
    ["Hai mươi lăm người", [25, "number_in_words"]]
  ])("takes %j", (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ["12,5", "decimal_in_count"],
    ["1.5", "decimal_in_count"],
    ["1.234,5", "decimal_in_count"],
    ["1,234.5", "decimal_in_count"],
    ["0,125", "decimal_in_count"],
    ["07/13", "pair_in_count"],
    ["505 / 505", "pair_in_count"],
    ["12 (tăng 3)", "several_numbers"],
    ["513 vụ/859 bị can", "several_numbers"],
    ["3-5", "several_numbers"],
    ["12; 13", "several_numbers"],
    ["05 (sáu)", "not_a_number"],
    ["khoảng 20", "approximate"],
    ["~12", "approximate"],
    ["trên 20", "approximate"],
    ["hơn 10 người", "approximate"],
    ["20+", "approximate"],
    [">= 5", "approximate"],
    ["-3", "negative_number"],
    ["− 3", "negative_number"],
    ["-", "dash_undeclared"],
    ["–", "dash_undeclared"],
    ["/", "dash_undeclared"],
    ["//", "dash_undeclared"],
    ["-nt-", "ditto_mark"],
    ['"', "ditto_mark"],
    ["”", "ditto_mark"],
    ["####", "number_shown_as_hashes"],
    ["#REF!", "error_cell"],
    ["1,2E+05", "not_a_number"],
    ["1E5", "not_a_number"],
    ["x", "not_a_number"],
    ["12 x", "not_a_number"],
    ["2 chục", "not_a_number"],
    ["5 nghìn", "not_a_number"],
    ["vài chục", "not_a_number"],
    ["1_000", "several_numbers"],
    ["l2", "not_a_number"],
    ["Chưa", "not_a_number"],
    ["99999999999999999999", "not_a_number"],
    ["=SUM(D5:D9)", "formula_without_cached_value"],
    ["88%", "not_a_number"]
  ])("refuses %j as %s", (text, code) => {
    expect(parse(text)).toEqual(["refused", code]);
  });

  it.each(["", "…", "...", "chưa báo cáo", "Chưa có số liệu", "   ", "chua bao cao"])(
    "counts %j as missing",
    (text) => {
      expect(parse(text)).toEqual(["missing"]);
    }
  );

  it.each(["Không áp dụng", "KAD", "Ø", "N/A", "khong ap dung"])("counts %j as not applicable", (text) => {
    expect(parse(text)).toEqual(["not_applicable"]);
  });

  it("takes a dash as zero only where a footnote says so, and only the dash", () => {
    expect(parse("-", {dash_means_zero: true})).toEqual([0]);
    expect(parse("–", {dash_means_zero: true})).toEqual([0]);
    expect(parse("/", {dash_means_zero: true})).toEqual(["refused", "dash_undeclared"]);
  });

  it("does not read 1,234 as thousands where the file writes decimals with a comma", () => {
    expect(parse("1,234", {decimal_style: "comma"})).toEqual(["refused", "ambiguous_number"]);
  });

  it.each<[number, unknown[]]>([
    [12, [12]],
    [-0, [0]],
    [11.9999999999, [12]],
    [12.5, ["refused", "decimal_in_count"]],
    [1.178, ["refused", "decimal_in_count"]],
    [-3, ["refused", "negative_number"]]
  ])("reads the number cell %d", (number, expected) => {
    expect(parse(number)).toEqual(expected);
  });

  it("refuses cells that are no counts whatever they show", () => {
    expect(parse(46188, {}, {format: "d/m/yyyy", is_date: true, text: "14/6/2026"})).toEqual([
      "refused",
      "number_formatted_as_date"
    ]);
    expect(parse(0.5, {}, {format: "0%", text: "50%"})).toEqual(["refused", "not_a_number"]);
    expect(parse("TRUE", {}, {kind: "boolean", number: null})).toEqual(["refused", "not_a_number"]);
    expect(parse("#DIV/0!", {}, {kind: "error"})).toEqual(["refused", "error_cell"]);
    expect(parse("", {}, {is_formula: true})).toEqual(["refused", "formula_without_cached_value"]);
    expect(parse("Ch?a", {}, {is_damaged: true})).toEqual(["refused", "cell_letters_lost"]);
  });
});

describe("parseValue of a percentage", () => {
  it.each<[string, unknown[]]>([
    ["95,75%", [95.75]],
    ["85,5 %", [85.5]],
    ["85,5", [85.5]],
    ["92", [92]],
    ["0", [0]],
    ["100", [100]],
    ["1%", [1]],
    ["0,85%", [0.85]],
    ["85.5", [85.5, "decimal_point"]],
    ["88.9%", [88.9, "decimal_point"]],
    ["0,85", ["refused", "percent_or_fraction"]],
    ["1", ["refused", "percent_or_fraction"]],
    ["120%", ["refused", "percent_out_of_range"]],
    ["100,5", ["refused", "percent_out_of_range"]],
    ["-5%", ["refused", "percent_out_of_range"]],
    ["1.234,5", ["refused", "percent_out_of_range"]],
    ["07/13", ["refused", "several_numbers"]],
    ["khoảng 90%", ["refused", "approximate"]],
    ["90% (9/10)", ["refused", "several_numbers"]],
    ["Đạt", ["refused", "not_a_number"]],
    ["-", ["refused", "dash_undeclared"]],
    ["#DIV/0!", ["refused", "error_cell"]]
  ])("reads %j", (text, expected) => {
    expect(parse(text, {type: "percent"})).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    ["7/8", [87.5]],
    ["505/505", [100]],
    ["0/12", [0]],
    ["15/12", ["refused", "percent_out_of_range"]],
    ["0/0", ["missing"]],
    ["3/0", ["refused", "percent_out_of_range"]],
    ["-", ["missing"]],
    ["Không phát sinh", ["missing"]]
  ])("reads %j in a ratio", (text, expected) => {
    expect(parse(text, {type: "percent", is_ratio: true})).toEqual(expected);
  });

  it.each<[number, string, unknown[]]>([
    [0.855, "0.0%", [85.5]],
    [1, "0%", [100]],
    [1.2, "0%", ["refused", "percent_out_of_range"]],
    [88.5, "General", [88.5]],
    [0, "General", [0]],
    [0.855, "General", ["refused", "percent_or_fraction"]],
    [1, "0.00", ["refused", "percent_or_fraction"]],
    [0.5, '0.0"%"', ["refused", "percent_or_fraction"]],
    [101, "General", ["refused", "percent_out_of_range"]]
  ])("reads the number cell %d with the format %s", (number, format, expected) => {
    expect(parse(number, {type: "percent"}, {format})).toEqual(expected);
  });

  it("may exceed 100 where the target says so", () => {
    expect(parse("120%", {type: "percent", may_exceed_100: true})).toEqual([120]);
    expect(parse("15/12", {type: "percent", is_ratio: true, may_exceed_100: true})).toEqual([125]);
    expect(parse("1.250", {type: "percent", may_exceed_100: true})).toEqual([1.25, "decimal_point"]);
  });

  it("refuses a date, Excel's idea of 7/12", () => {
    expect(parse(46001, {type: "percent"}, {is_date: true, format: "d-mmm"})).toEqual([
      "refused",
      "number_formatted_as_date"
    ]);
  });
});

describe("parseValue of a decimal", () => {
  it.each<[string, unknown[]]>([
    ["12,5", [12.5]],
    ["12.5", [12.5, "decimal_point"]],
    ["1.234,5", [1234.5]],
    ["1,234.5", [1234.5, "decimal_point"]],
    ["1.234.567", [1234567]],
    ["1,234,567", [1234567, "comma_thousand"]],
    ["1.234", ["refused", "ambiguous_number"]],
    ["1,234", ["refused", "ambiguous_number"]],
    ["0,125", [0.125]],
    ["-2,5", [-2.5]],
    ["khoảng 3", ["refused", "approximate"]],
    ["3-5", ["refused", "several_numbers"]]
  ])("reads %j", (text, expected) => {
    expect(parse(text, {type: "decimal", unit_of_measure: "triệu đồng"})).toEqual(expected);
  });

  it.each<[string, "comma" | "point", unknown[]]>([
    ["1.234", "comma", [1234]],
    ["1,234", "comma", [1.234]],
    ["1.234", "point", [1.234, "decimal_point"]],
    ["1,234", "point", [1234, "comma_thousand"]]
  ])("settles %j by the style %s of the column", (text, decimal_style, expected) => {
    expect(parse(text, {type: "decimal", decimal_style})).toEqual(expected);
  });
});

describe("parseNumberWords", () => {
  it.each<[string, number | null]>([
    ["mười", 10],
    ["mười lăm", 15],
    ["hai mươi", 20],
    ["hai mươi mốt", 21],
    ["Ba mươi tư", 34],
    ["một trăm linh năm", 105],
    ["một trăm mười", 110],
    ["hai trăm lẻ bốn", 204],
    ["một nghìn không trăm linh năm", 1005],
    ["mười hai nghìn ba trăm", 12300],
    ["vài chục", null],
    ["mươi", null],
    ["hai ba", null],
    ["trăm", null],
    ["một nửa", null]
  ])("of %j is %s", (text, expected) => {
    expect(parseNumberWords(text)).toBe(expected);
  });
});
