/** Checks inside one report: rules of the catalogue, typed percentages, a serial-number column taken for values. */
import type {Indicator, Rule} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {formatDecimal} from "../../src/domain/format.js";
import {subordinateUnits} from "../../src/domain/coverage.js";
import type {ParsedRule} from "../../src/domain/rules/parse.js";
import {parseRule} from "../../src/domain/rules/parse.js";
import {evaluateRule} from "../../src/domain/rules/evaluate.js";
import type {ReportedValue} from "../../src/domain/values.js";
import type {ReaderContext} from "./context.js";
import {placeOf} from "./repeats.js";

/** The widest gap, in percent points, between a typed and a computed percentage that rounding explains (brief §2). */
const percentTolerance = 0.1;

export interface CheckedValues {
  values: ReportedValue[];
  findings: Finding[];
}

/** Runs the rules of scope `report`; level `refuse` takes back all cells of the rule, level `error` notes one of them. */
export function checkReport(values: readonly ReportedValue[], context: ReaderContext): CheckedValues {
  const findings: Finding[] = [];
  const checked: ReportedValue[] = [];
  for (const group of groupByReport(values)) {
    const refused = new Set<string>();
    for (const entry of reportRules(context)) checkRule(entry, {group, refused, findings, context});
    findings.push(...percentFindings(group, context));
    for (const value of group.values()) {
      checked.push(refused.has(value.indicator) ? {...value, state: "refused", value: null, value_text: null} : value);
    }
  }
  return {values: checked, findings};
}

type ReportGroup = Map<string, ReportedValue>;

function groupByReport(values: readonly ReportedValue[]): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const value of values) {
    const key = `${value.unit}|${value.period}`;
    const group = groups.get(key) ?? new Map<string, ReportedValue>();
    group.set(value.indicator, value);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface RuleEntry {
  rule: Rule;
  parsed: ParsedRule;
}

const rulesByContext = new WeakMap<ReaderContext, RuleEntry[]>();

function reportRules(context: ReaderContext): RuleEntry[] {
  const known = rulesByContext.get(context);
  if (known) return known;
  const entries = context.catalogue.rules
    .filter((rule) => rule.scope === "report" && rule.form === "F1" && rule.level !== "warning")
    .flatMap((rule) => {
      const result = parseRule(rule.expression);
      return result.ok ? [{rule, parsed: result.rule}] : [];
    });
  rulesByContext.set(context, entries);
  return entries;
}

interface RuleTools {
  group: ReportGroup;
  refused: Set<string>;
  findings: Finding[];
  context: ReaderContext;
}

function checkRule({rule, parsed}: RuleEntry, {group, refused, findings, context}: RuleTools): void {
  const first = group.values().next().value;
  const period = first && context.periodByCode.get(first.period);
  if (!period) return;
  const outcome = evaluateRule(parsed, {
    period,
    missing: rule.missing,
    value: (code) => numberOf(group, code),
    date: (code) => group.get(code)?.value_text ?? null
  });
  if (outcome.result !== "fail") return;
  const cells = outcome.indicators.flatMap((code) => group.get(code) ?? []).filter((value) => value.state === "value");
  const sentence = fill(rule.message_vi, outcome);
  const places = rule.level === "refuse" ? cells : cells.slice(-1);
  for (const value of places) findings.push(ruleFinding(rule, sentence, value));
  if (rule.level === "refuse") for (const value of cells) refused.add(value.indicator);
}

function ruleFinding(rule: Rule, sentence: string, value: ReportedValue): Finding {
  if (rule.level === "refuse") return createFinding("part_gt_whole", placeOf(value), {message_of_rule: sentence});
  const params = {message_of_rule: sentence, instruction: rule.instruction_vi};
  return createFinding("rule_failed", placeOf(value), params);
}

function fill(message: string, {left, right}: {left: number | null; right: number | null}): string {
  const show = (value: number | null) => (value === null ? "—" : formatDecimal(value));
  return message.replaceAll("{left}", show(left)).replaceAll("{right}", show(right));
}

function numberOf(group: ReportGroup, code: string): number | null {
  const value = group.get(code);
  return value?.state === "value" ? value.value : null;
}

function percentFindings(group: ReportGroup, context: ReaderContext): Finding[] {
  return [...group.values()].flatMap((value) => {
    const indicator = context.indicatorByCode.get(value.indicator);
    if (!value.is_derived || value.state !== "value" || value.value === null || !indicator) return [];
    const computed = ratioOf(group, {indicator, sample: value}, context);
    if (computed === null || Math.abs(computed - value.value) <= percentTolerance + 1e-9) return [];
    const params = {typed: formatDecimal(value.value), computed: formatDecimal(Math.round(computed * 10) / 10)};
    return [createFinding("percent_mismatch", placeOf(value), params)];
  });
}

function ratioOf(
  group: ReportGroup,
  {indicator, sample}: {indicator: Indicator; sample: ReportedValue},
  context: ReaderContext
): number | null {
  const numerator = sumOf(group, indicator.numerator);
  const period = context.periodByCode.get(sample.period);
  const isRegistry = indicator.denominator[0]?.startsWith("@") ?? false;
  const denominator =
    isRegistry && period
      ? subordinateUnits(context.catalogue, sample.unit, period.to).length
      : sumOf(group, indicator.denominator);
  return numerator === null || denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
}

function sumOf(group: ReportGroup, codes: readonly string[]): number | null {
  let sum = 0;
  for (const code of codes) {
    const value = numberOf(group, code);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** True when five or more values in reading order are just 1, 2, 3, …: the serial-number column was pasted over them. */
export function isSerialNumbers(values: readonly ReportedValue[]): boolean {
  const filled = values.filter((value) => value.raw.trim() !== "");
  return filled.length >= 5 && filled.every((value, index) => value.raw.trim() === String(index + 1));
}
