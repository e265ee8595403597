import {describe, expect, it} from "vitest";
import {createFinding} from "../../../src/domain/findings.js";
import {repairTexts} from "../../../loaders/text/legacy.js";
import {parseValue} from "../../../loaders/text/parse.js";
import type {Parsed} from "../../../loaders/text/parse.js";
import {parse, plainTarget, toCell} from "./cells.js";
import {readRows, readSampleCatalogue} from "./sampleCatalogue.js";

const catalogue = readSampleCatalogue();

describe("parseValue of a yes/no", () => {
  it.each<[string, unknown[]]>([
    ["Có", [1]],
    ["CÓ", [1]],
    ["Đã", [1]],
    ["Đạt", [1]],
    ["Đã thực hiện", [1]],
    ["Đã ban hành", [1]],
    ["Không", [0]],
    ["Chưa", [0]],
    ["Chưa thực hiện", [0]],
    ["Không đạt", [0]],
    ["không phát sinh", [0]],
    ["x", [1, "mark_as_yes"]],
    ["X", [1, "mark_as_yes"]],
    ["✓", [1, "mark_as_yes"]],
    ["1", [1, "mark_as_yes"]],
    ["0", [0, "mark_as_yes"]],
    ["TRUE", [1, "mark_as_yes"]],
    ["ĐÚNG", [1, "mark_as_yes"]],
    ["SAI", [0, "mark_as_yes"]],
    ["Ko", [0, "mark_as_yes"]],
    ["100%", [1, "mark_as_yes"]],
    ["Co", [1, "mark_as_yes"]],
    ["", ["missing"]],
    ["chưa báo cáo", ["missing"]],
    ["KAD", ["not_applicable"]],
    ["Đang", ["refused", "not_yes_no"]],
    ["Đang thực hiện", ["refused", "not_yes_no"]],
    ["Cơ bản", ["refused", "not_yes_no"]],
    ["Có nhưng chưa đầy đủ", ["refused", "not_yes_no"]],
    ["Cha", ["refused", "not_yes_no"]],
    ["Cú", ["refused", "not_yes_no"]],
    ["Có/Không", ["refused", "not_yes_no"]],
    ["2", ["refused", "not_yes_no"]],
    ["-nt-", ["refused", "ditto_mark"]],
    ["-", ["refused", "dash_undeclared"]]
  ])("reads %j", (text, expected) => {
    expect(parse(text, {type: "yesno"})).toEqual(expected);
  });

  it("reads number and boolean cells with a note", () => {
    expect(parse(1, {type: "yesno"})).toEqual([1, "mark_as_yes"]);
    expect(parse(0, {type: "yesno"})).toEqual([0, "mark_as_yes"]);
    expect(parse(2, {type: "yesno"})).toEqual(["refused", "not_yes_no"]);
    expect(parse("FALSE", {type: "yesno"}, {kind: "boolean"})).toEqual([0, "mark_as_yes"]);
  });
});

describe("parseValue of a code", () => {
  const codes = catalogue.codes.filter(({indicator}) => indicator === "conference_form");

  it.each<[string, unknown[]]>([
    ["Toàn thể", ["toan_the"]],
    ["hội nghị đại biểu", ["dai_bieu"]],
    ["Toan the", ["toan_the", "value_marks_missing"]],
    ["dai_bieu", ["dai_bieu"]],
    ["Xuất sắc", ["refused", "unknown_code"]],
    ["Toàn thể, đại biểu", ["refused", "unknown_code"]],
    ["", ["missing"]]
  ])("reads %j", (text, expected) => {
    expect(parse(text, {type: "code", codes})).toEqual(expected);
  });

  it("refuses a number", () => {
    expect(parse(1, {type: "code", codes})).toEqual(["refused", "unknown_code"]);
  });
});

describe("parseValue of a text", () => {
  it("cleans it and keeps whatever it says", () => {
    expect(parse("  Cử tri\u00a0quận  Cẩm Lệ ", {type: "text"})).toEqual(["Cử tri quận Cẩm Lệ"]);
    expect(parse(12, {type: "text"})).toEqual(["12"]);
    expect(parse("", {type: "text"})).toEqual(["missing"]);
  });
});

describe("parseValue", () => {
  it("gives each finding what its sentence needs", () => {
    const written = [
      "12,5",
      "07/13",
      "khoảng 20",
      "-",
      "-3",
      "1,234",
      "25 người",
      "hai",
      "0,85",
      "85.5",
      "x",
      "31/02/2024",
      "Xấu"
    ];
    for (const type of ["count", "percent", "decimal", "yesno", "date", "code"] as const) {
      for (const decimal_style of [null, "comma"] as const) {
        for (const text of written) {
          const {findings} = parseValue(toCell(text), {...plainTarget, type, decimal_style});
          for (const {code, params} of findings) expect(createFinding(code, {}, params).message).not.toContain("{");
        }
      }
    }
  });

  it("agrees with the truth of the samples wherever the text of the cell alone decides", () => {
    const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
    const codes = new Map(
      catalogue.indicators.map(({code}) => [code, catalogue.codes.filter((row) => row.indicator === code)])
    );
    const beyondText = new Set(["part_gt_whole", "formula_without_cached_value"]);
    const differences: string[] = [];
    const rows = readRows("tests/input/truth/values.csv").filter(({rule}) => !beyondText.has(rule!));
    for (const row of rows) {
      const indicator = indicators.get(row.indicator!)!;
      const parsed = parseValue(toCell(decode(row.raw!)), {
        ...plainTarget,
        type: indicator.type,
        unit_of_measure: indicator.unit_of_measure,
        codes: codes.get(indicator.code)!,
        dash_means_zero: row.rule === "dash_declared",
        received_at: "2026-10-20T08:00:00+07:00",
        period: null,
        is_ratio: indicator.numerator.length > 0,
        as_text: true
      });
      if (!agrees(parsed, row)) differences.push(`${row.file} ${row.cell} ${row.raw}: ${JSON.stringify(parsed)}`);
    }
    expect(rows.length).toBeGreaterThan(15_000);
    expect(differences).toEqual([]);
  });
});

/** A percentage shown with one decimal is the stored number rounded. */
function agrees({state, value, value_text}: Parsed, row: Record<string, string>): boolean {
  if (state !== (row.state === "zero" ? "value" : row.state)) return false;
  if (state !== "value") return true;
  if (value === null) return value_text === row.value;
  return Math.abs(value - Number(row.value)) <= (row.raw!.endsWith("%") ? 0.0501 : 1e-4);
}

/** The raw texts of the eight TCVN3 files, decoded beside a text that shows the encoding. */
function decode(raw: string): string {
  if (!/[\u00a1-\u00bf\u00ad]|^(Cã|Tèt)$/.test(raw)) return raw;
  const texts = ["KiÓm tra, ®¸nh gi¸", raw].map((text, i) => ({sheet: 0, row: i + 1, column: 1, text}));
  return repairTexts(texts)[1]!.text;
}
