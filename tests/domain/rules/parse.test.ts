import {describe, expect, it} from "vitest";
import {findUnknownCode, indicatorsOf, needsHistory, parseRule} from "../../../src/domain/rules/parse.js";

function parsed(expression: string) {
  const result = parseRule(expression);
  if (!result.ok) throw new Error(`expected a rule: ${expression}`);
  return result.rule;
}

describe("parseRule(expression)", () => {
  it.each([
    ["attended", 9, "dấu so sánh <= >= == != < >"],
    ["attended <=", 12, "mã chỉ tiêu, số, hàm hoặc dấu ("],
    ["attended <= summoned 3", 22, "hết biểu thức"],
    ["a <= b <= c", 8, "hết biểu thức"],
    ["(a + b <= c", 8, "dấu )"],
    ["a + <= b", 5, "mã chỉ tiêu, số, hàm hoặc dấu ("],
    [
      "a <= trung_binh(b)",
      6,
      "hàm sum, count, abs, round, present, add_months, previous, same_period_last_year, first_half"
    ],
    ["abs(a, b) == 1", 1, "hàm có 1 đối số"],
    ["round(a, 1, 2) == 1", 1, "hàm có 1 đến 2 đối số"],
    ["previous(first_half(a)) == 1", 10, "chỉ một hàm kỳ khác, không lồng nhau"],
    ["a = b", 3, "mã chỉ tiêu, số, phép tính hoặc dấu so sánh"],
    ["a <= 1.2.3", 6, "mã chỉ tiêu, số, phép tính hoặc dấu so sánh"],
    ["a; drop table facts", 2, "mã chỉ tiêu, số, phép tính hoặc dấu so sánh"],
    ["", 1, "mã chỉ tiêu, số, hàm hoặc dấu ("]
  ])("says where %j breaks", (expression, column, expected) => {
    expect(parseRule(expression)).toEqual({ok: false, column, expected});
  });

  it("accepts a second shifted function beside the first", () => {
    expect(parseRule("previous(a) <= same_period_last_year(a)").ok).toBe(true);
  });
});

describe("indicatorsOf(rule)", () => {
  it("names each indicator once, in the order written, without registry counts", () => {
    expect(indicatorsOf(parsed("a + sum(b, previous(c)) <= -a * @units / present(d)"))).toEqual(["a", "b", "c", "d"]);
  });
});

describe("findUnknownCode(rule, codes)", () => {
  it("gives the code and its column", () => {
    expect(findUnknownCode(parsed("a + bb <= a"), new Set(["a"]))).toMatchObject({code: "bb", column: 5});
  });

  it("gives null when all codes are known", () => {
    expect(findUnknownCode(parsed("a + bb <= @n"), new Set(["a", "bb", "@n"]))).toBeNull();
  });
});

describe("needsHistory(rule)", () => {
  it.each([
    ["a <= b", false],
    ["a <= 2 * previous(b)", true],
    ["abs(a - first_half(a)) == 0", true]
  ])("%j: %s", (expression, expected) => {
    expect(needsHistory(parsed(expression))).toBe(expected);
  });
});
