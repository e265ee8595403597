import {describe, expect, it} from "vitest";
import type {Period, RuleMissing} from "../../../src/domain/catalogue.js";
import {evaluateRule} from "../../../src/domain/rules/evaluate.js";
import {findUnknownCode, needsHistory, parseRule} from "../../../src/domain/rules/parse.js";
import type {Row} from "../truth.js";
import {readCsv, readTruth} from "../truth.js";

const indicators = readCsv("data/catalogue/indicators.csv");
const registryCount = "@subordinate_units_valid_on_period_end";
const codes = new Set([...indicators.map((row) => row.code!), registryCount]);
const rules = readCsv("pipelines/catalogue/defaults/rules.csv");
const periods = new Map(
  readCsv("data/catalogue/periods.csv").map((row) => [row.code!, {...row, half: Number(row.half)} as unknown as Period])
);

function parsed(rule: Row) {
  const result = parseRule(rule.expression!);
  if (!result.ok) throw new Error(`${rule.rule}: column ${result.column}, expected ${result.expected}`);
  return result.rule;
}

/** The cells of one unit in one report as the truth reads them, refused ones by the text in the cell. */
function groupCells(rows: Row[]): Map<string, Map<string, Row>> {
  const groups = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const key = `${row.file} ${row.unit} ${row.period}`;
    groups.set(key, (groups.get(key) ?? new Map<string, Row>()).set(row.indicator!, row));
  }
  return groups;
}

function failures(rule: Row, numberOf: (cell: Row) => string): string[] {
  return decide(rule, numberOf).failed;
}

function decide(rule: Row, numberOf: (cell: Row) => string): {decided: number; failed: string[]} {
  const expression = parsed(rule);
  const failed: string[] = [];
  let decided = 0;
  for (const [key, cells] of groups) {
    const textOf = (code: string) => (cells.has(code) ? numberOf(cells.get(code)!) : "");
    const outcome = evaluateRule(expression, {
      period: periods.get([...cells.values()][0]!.period!)!,
      missing: rule.missing as RuleMissing,
      value: (code) => (/^\d+(\.\d+)?$/.test(textOf(code)) ? Number(textOf(code)) : null),
      date: (code) => (/^\d{4}-\d\d-\d\d$/.test(textOf(code)) ? textOf(code) : null)
    });
    if (outcome.result !== "not_evaluable") decided += 1;
    if (outcome.result === "fail") failed.push(key);
  }
  return {decided, failed};
}

const groups = groupCells(readTruth("values").filter((row) => row.role === "input"));
const soundValue = (cell: Row) => (["value", "zero"].includes(cell.state!) ? cell.value! : "");

describe("the default rules", () => {
  it.each(rules.map((rule) => [rule.rule!, rule] as const))(
    "%s parses, knows its indicators and its scope",
    (_, rule) => {
      expect(findUnknownCode(parsed(rule), codes)).toBeNull();
      expect(needsHistory(parsed(rule))).toBe(rule.scope === "history");
      expect(rule.message_vi).not.toBe("");
      expect(rule.instruction_vi).not.toBe("");
    }
  );

  it("refuse no cell that a perfect reader takes in", () => {
    const refusing = rules.filter((rule) => rule.level === "refuse");
    expect(refusing.length).toBeGreaterThan(9);
    expect(refusing.flatMap((rule) => failures(rule, soundValue))).toEqual([]);
  });

  it("refuse every planted part that is greater than its whole", () => {
    const planted = new Set<string>();
    for (const [key, cells] of groups) {
      if ([...cells.values()].some((cell) => cell.rule === "part_gt_whole")) planted.add(key);
    }
    const rawOf = (cell: Row) => (cell.rule === "part_gt_whole" ? cell.alt_value! : soundValue(cell));
    const refused = rules.filter((rule) => rule.level === "refuse").flatMap((rule) => failures(rule, rawOf));
    expect(planted.size).toBe(4);
    expect(new Set(refused)).toEqual(planted);
  });

  it("note exactly the planted opinions that do not add up", () => {
    const planted = [...groups].filter(([, cells]) => [...cells.values()].some((cell) => cell.rule === "opinions_sum"));
    const noting = rules.filter((rule) => rule.level === "error" && rule.scope === "report");
    expect(noting.flatMap((rule) => failures(rule, soundValue)).toSorted()).toEqual(
      planted.map(([key]) => key).toSorted()
    );
  });

  it.each(rules.map((rule) => [rule.rule!, rule] as const))(
    "%s fires on at most a tenth of sound reports",
    (_, rule) => {
      const {decided, failed} = decide(rule, soundValue);
      expect(failed.length).toBeLessThanOrEqual(decided / 10);
    }
  );
});
