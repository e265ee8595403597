import type {ParsedRule} from "../../../src/domain/rules/parse.js";
import {findUnknownCode, needsHistory, parseRule} from "../../../src/domain/rules/parse.js";
import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {registryCounts} from "./indicators.js";
import {rowProblem} from "./rowProblem.js";

type RuleRow = CatalogueTables["rules"]["rows"][number];

/** Rules that cannot be read, that name an indicator the catalogue lacks, or whose scope is too narrow. */
export function checkRules({rules, indicators}: CatalogueTables): CatalogueProblem[] {
  const known = listKnownNames(indicators);
  return rules.rows.flatMap((row) => {
    const syntax = parseRule(row.value.expression);
    if (syntax.ok) return checkParsedRule(row, syntax.rule, known);
    const expected = `từ ký tự thứ ${syntax.column}: ${syntax.expected}`;
    return [rowProblem(rules.file, row, {column: "expression", expected})];
  });
}

/** What a rule may name: the indicators and the counts of units. */
export function listKnownNames(indicators: CatalogueTables["indicators"]): Set<string> {
  return new Set([...indicators.raw_rows.map(({cells}) => cells["code"] ?? ""), ...registryCounts]);
}

function checkParsedRule(row: RuleRow, rule: ParsedRule, known: ReadonlySet<string>): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const unknown = findUnknownCode(rule, known);
  if (unknown !== null) {
    const expected = `mã chỉ tiêu có trong indicators.csv (từ ký tự thứ ${unknown.column})`;
    problems.push(rowProblem("rules.csv", row, {column: "expression", found: unknown.code, expected}));
  }
  if (row.value.scope === "report" && needsHistory(rule))
    problems.push(rowProblem("rules.csv", row, {column: "scope", expected: "history, vì quy tắc cần số liệu kỳ khác"}));
  return problems;
}
