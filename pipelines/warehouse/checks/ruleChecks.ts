import type {Period} from "../../../src/domain/catalogue.js";
import {createFinding} from "../../../src/domain/findings.js";
import type {RuleContext, RuleResult} from "../../../src/domain/rules/evaluate.js";
import {evaluateRule} from "../../../src/domain/rules/evaluate.js";
import {ruleMessage} from "../../../src/domain/rules/message.js";
import type {CheckContext, CheckedUnit, CheckRule} from "./checkContext.js";
import type {CheckFinding} from "./checkFinding.js";
import {aboutTheFact} from "./checkFinding.js";

export interface RuleCount {
  pass: number;
  fail: number;
  not_evaluable: number;
}

export type RuleCounts = Map<string, RuleCount>;

/** Runs every rule on every report of one unit. What could not be decided is counted, never passed. */
export function checkRules(context: CheckContext, unit: CheckedUnit, counts: RuleCounts): CheckFinding[] {
  const findings: CheckFinding[] = [];
  for (const period of context.catalogue.periods) {
    const report = unit.reports.get(period.code);
    if (!report) continue;
    const asked = ruleContext(context, {unit, period});
    for (const entry of context.rules) {
      if (!entry.indicators.some((code) => report.has(code))) continue;
      const result = evaluateRule(entry.parsed, {...asked, missing: entry.rule.missing});
      count(counts, entry.rule.rule, result.result);
      if (result.result === "fail" && !entry.is_decided) findings.push(toFinding(entry, result, {unit, period}));
    }
  }
  return findings;
}

interface Case {
  unit: CheckedUnit;
  period: Period;
}

function ruleContext(context: CheckContext, {unit, period}: Case): Omit<RuleContext, "missing"> {
  const related = context.related.get(period.code)!;
  const numberIn = (other: Period | null, code: string) => (other ? context.numberOf(unit, other, code) : null);
  return {
    period,
    value: (code) => context.numberOf(unit, period, code),
    date: (code) => unit.reports.get(period.code)?.get(code)?.value_text ?? null,
    previous: (code) => numberIn(related.previous[context.indicatorByCode.get(code)?.cadence ?? "half"], code),
    lastYear: (code) => numberIn(related.lastYear, code),
    firstHalf: (code) => numberIn(related.firstHalf, code)
  };
}

function count(counts: RuleCounts, rule: string, result: RuleResult["result"]): void {
  const entry = counts.get(rule) ?? {pass: 0, fail: 0, not_evaluable: 0};
  entry[result] += 1;
  counts.set(rule, entry);
}

function toFinding({rule, indicators}: CheckRule, result: RuleResult, {unit, period}: Case): CheckFinding {
  const report = unit.reports.get(period.code)!;
  const indicator = indicators.findLast((code) => report.has(code)) ?? null;
  const message_of_rule = ruleMessage(rule, result, unit.unit.name);
  const finding = createFinding("rule_failed", {}, {message_of_rule, instruction: rule.instruction_vi});
  return {...finding, ...aboutTheFact, unit: unit.unit.code, period: period.code, indicator, level: rule.level};
}
