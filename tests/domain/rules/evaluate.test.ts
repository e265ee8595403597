import {describe, expect, it} from "vitest";
import type {Period, RuleMissing} from "../../../src/domain/catalogue.js";
import {toDay} from "../../../src/domain/days.js";
import type {RuleResult} from "../../../src/domain/rules/evaluate.js";
import {evaluateRule} from "../../../src/domain/rules/evaluate.js";
import {parseRule} from "../../../src/domain/rules/parse.js";

const period: Period = {
  code: "2024-Y",
  label_vi: "Năm 2024",
  from: "2023-12-01",
  to: "2024-11-30",
  work_year: 2024,
  half: 0,
  regime: "R1",
  note: ""
};

function run(
  expression: string,
  values: Record<string, number | string>,
  missing: RuleMissing = "skip_if_any"
): RuleResult {
  const parsed = parseRule(expression);
  if (!parsed.ok) throw new Error(`expected a rule: ${expression}`);
  const numberOf = (key: string) => (typeof values[key] === "number" ? values[key] : null);
  return evaluateRule(parsed.rule, {
    period,
    missing,
    value: numberOf,
    date: (code) => (typeof values[code] === "string" ? values[code] : null),
    previous: (code) => numberOf(`previous ${code}`),
    lastYear: (code) => numberOf(`last year ${code}`),
    firstHalf: (code) => numberOf(`half ${code}`)
  });
}

describe("evaluateRule(rule, context)", () => {
  it.each([
    ["a <= b", {a: 3, b: 3}, "pass"],
    ["a <= b", {a: 4, b: 3}, "fail"],
    ["a + b + c == d", {a: 1, b: 2, c: 3, d: 6}, "pass"],
    ["a - b - c == 1", {a: 6, b: 3, c: 2}, "pass"],
    ["a / b / c == 1", {a: 12, b: 4, c: 3}, "pass"],
    ["2 + 3 * a == 14", {a: 4}, "pass"],
    ["(2 + 3) * a == 20", {a: 4}, "pass"],
    ["-a < 0", {a: 4}, "pass"],
    ["0.1 + 0.2 == a", {a: 0.3}, "pass"],
    ["0.1 + 0.2 != a", {a: 0.3}, "fail"],
    ["a * 3 > b", {a: 0.1, b: 0.3}, "fail"],
    ["abs(a - previous(a)) <= 0.25 * previous(a)", {a: 76, "previous a": 100}, "pass"],
    ["abs(a - previous(a)) <= 0.25 * previous(a)", {a: 74, "previous a": 100}, "fail"],
    ["first_half(a) <= a", {a: 5, "half a": 6}, "fail"],
    ["a == same_period_last_year(b) + 1", {a: 5, "last year b": 4}, "pass"],
    ["round(a / b, 1) == 0.7", {a: 2, b: 3}, "pass"],
    ["sum(a, b, 1) == 6", {a: 2, b: 3}, "pass"],
    ["@units >= a", {"@units": 7, a: 8}, "fail"],
    ["a == 0", {a: 0}, "pass"],
    ["a >= period_months", {a: 11}, "fail"]
  ])("%s with %j: %s", (expression, values, expected) => {
    expect(run(expression, values).result).toBe(expected);
  });

  it("gives both sides and the indicators", () => {
    expect(run("a + b <= c", {a: 3, b: 4, c: 6})).toEqual({
      result: "fail",
      left: 7,
      right: 6,
      is_date: false,
      indicators: ["a", "b", "c"]
    });
  });

  it.each([
    ["a / b > 0", {a: 1, b: 0}],
    ["a / (b - b) == a / (b - b)", {a: 1, b: 2}],
    ["previous(a) > 0", {a: 1}],
    ["round(a, 400) == 1", {a: 1}],
    ["add_months(period_end, a) > period_end", {a: 1e9}],
    ["first_half(d) < period_end", {d: "2024-01-05"}]
  ])("cannot decide %s with %j", (expression, values) => {
    expect(run(expression, values).result).toBe("not_evaluable");
  });

  it.each([
    ["skip_if_any", {a: 3}, "not_evaluable"],
    ["skip_if_all", {a: 3}, "fail"],
    ["skip_if_all", {}, "not_evaluable"],
    ["zero", {}, "pass"]
  ] as const)("treats missing values by the strategy %s with %j: %s", (missing, values, expected) => {
    expect(run("a <= b", values, missing).result).toBe(expected);
  });

  it.each([
    ["present(d) == held", {d: "2024-01-05", held: 1}, "pass"],
    ["present(d) == held", {held: 1}, "fail"],
    ["present(d) == held", {held: 0}, "pass"],
    ["count(a, b, c) >= 2", {a: 0, c: 5}, "pass"],
    ["count(a, b, c) >= 2", {c: 5}, "fail"]
  ])("asks for presence without counting it as missing: %s with %j", (expression, values, expected) => {
    expect(run(expression, values).result).toBe(expected);
  });

  it.each([
    ["2024-02-29", "pass"],
    ["2024-03-01", "fail"]
  ])("compares dates: a conference on %s within three months of 01/12/2023: %s", (date, expected) => {
    const outcome = run("d < add_months(period_start, 3)", {d: date});
    expect(outcome).toMatchObject({result: expected, is_date: true, left: toDay(date), right: toDay("2024-03-01")});
  });

  it("counts days between two dates", () => {
    expect(run("period_end - d == 30", {d: "2024-10-31"})).toMatchObject({result: "pass", is_date: false});
  });
});
