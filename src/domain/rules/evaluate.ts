import type {Period, RuleMissing} from "../catalogue.js";
import {addMonths, monthsBetween, toDate, toDay} from "../days.js";
import {indicatorsOf} from "./parse.js";
import type {Comparison, Constant, Expression, FunctionName, Operator, ParsedRule, Shift} from "./syntax.js";
import {shiftOf} from "./syntax.js";

/** What a rule may ask about one unit in one period. A function answers null when there is no value. */
export interface RuleContext {
  period: Period;
  missing: RuleMissing;
  /** Number of the period itself (yes/no as 1/0), or a registry count for a name that starts with `@`. */
  value(code: string): number | null;
  /** ISO date of a date indicator. */
  date?(code: string): string | null;
  /** The same in the previous period, the same period last year, the first half of the same work year. */
  previous?(code: string): number | null;
  lastYear?(code: string): number | null;
  firstHalf?(code: string): number | null;
}

export interface RuleResult {
  /** A rule that lacks a value or divides by 0 is `not_evaluable`, never passed. */
  result: "pass" | "fail" | "not_evaluable";
  /** Both sides; a date is a day number (see days.ts). */
  left: number | null;
  right: number | null;
  /** True when the sides are dates. */
  is_date: boolean;
  indicators: string[];
}

interface Amount {
  value: number;
  is_date: boolean;
}

interface Scope {
  context: RuleContext;
  shift: Shift;
  present: number;
  absent: number;
}

/** Doubles of a few sums and products differ in the last bits; counts never do. */
const tolerance = 1e-9;

/** Decides one rule for one unit and period. Never throws for data: what cannot be decided is `not_evaluable`. */
export function evaluateRule(rule: ParsedRule, context: RuleContext): RuleResult {
  const scope: Scope = {context, shift: "none", present: 0, absent: 0};
  const left = evaluate(rule.left, scope);
  const right = evaluate(rule.right, scope);
  const sides = {
    left: left?.value ?? null,
    right: right?.value ?? null,
    is_date: Boolean(left?.is_date && right?.is_date),
    indicators: indicatorsOf(rule)
  };
  if (!left || !right || !Number.isFinite(left.value - right.value) || isSkipped(scope)) {
    return {result: "not_evaluable", ...sides};
  }
  return {result: holds(left.value, rule.comparison, right.value) ? "pass" : "fail", ...sides};
}

function isSkipped(scope: Scope): boolean {
  if (scope.absent === 0 || scope.context.missing === "zero") return false;
  return scope.context.missing === "skip_if_any" || scope.present === 0;
}

function holds(left: number, comparison: Comparison, right: number): boolean {
  const isEqual = Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
  if (comparison === "==") return isEqual;
  if (comparison === "!=") return !isEqual;
  if (comparison === "<=") return isEqual || left < right;
  if (comparison === ">=") return isEqual || left > right;
  return !isEqual && (comparison === "<" ? left < right : left > right);
}

function evaluate(expression: Expression, scope: Scope): Amount | null {
  if (expression.kind === "number") return {value: expression.value, is_date: false};
  if (expression.kind === "constant") return constantOf(expression.name, scope.context.period);
  if (expression.kind === "code") return readCode(expression.code, scope);
  if (expression.kind === "call") return callFunction(expression.name, expression.args, scope);
  if (expression.kind === "negation") {
    const operand = evaluate(expression.operand, scope);
    return operand && {value: -operand.value, is_date: false};
  }
  const left = evaluate(expression.left, scope);
  const right = evaluate(expression.right, scope);
  return left && right && calculate(left, expression.operator, right);
}

function calculate(left: Amount, operator: Operator, right: Amount): Amount | null {
  if (operator === "/") return right.value === 0 ? null : {value: left.value / right.value, is_date: false};
  if (operator === "*") return {value: left.value * right.value, is_date: false};
  if (operator === "-") return {value: left.value - right.value, is_date: left.is_date && !right.is_date};
  return {value: left.value + right.value, is_date: left.is_date !== right.is_date};
}

function constantOf(name: Constant, period: Period): Amount {
  if (name === "period_months") return {value: monthsBetween(period.from, period.to), is_date: false};
  return {value: toDay(name === "period_start" ? period.from : period.to), is_date: true};
}

/** The value of a code; a missing one counts as 0 here, and the rule's missing strategy decides whether that stands. */
function readCode(code: string, scope: Scope): Amount {
  const amount = findCode(code, scope);
  if (amount) scope.present += 1;
  else scope.absent += 1;
  return amount ?? {value: 0, is_date: false};
}

function findCode(code: string, {context, shift}: Scope): Amount | null {
  const value = readers[shift](context, code);
  if (value !== null) return {value, is_date: false};
  const date = shift === "none" ? (context.date?.(code) ?? null) : null;
  return date === null ? null : {value: toDay(date), is_date: true};
}

const readers: Record<Shift, (context: RuleContext, code: string) => number | null> = {
  none: (context, code) => context.value(code),
  previous: (context, code) => context.previous?.(code) ?? null,
  same_period_last_year: (context, code) => context.lastYear?.(code) ?? null,
  first_half: (context, code) => context.firstHalf?.(code) ?? null
};

function callFunction(name: FunctionName, args: Expression[], scope: Scope): Amount | null {
  const shift = shiftOf(name);
  if (shift !== "none") return evaluateShifted(args[0]!, shift, scope);
  if (name === "present") return {value: countPresent(args, scope) === 1 ? 1 : 0, is_date: false};
  if (name === "count") return {value: countPresent(args, scope), is_date: false};
  const amounts: Amount[] = [];
  for (const arg of args) {
    const amount = evaluate(arg, scope);
    if (!amount) return null;
    amounts.push(amount);
  }
  if (name === "sum") return {value: addUp(amounts), is_date: false};
  if (name === "add_months") return addMonthsTo(amounts[0]!.value, amounts[1]!.value);
  if (name === "abs") return {value: Math.abs(amounts[0]!.value), is_date: false};
  return {value: roundTo(amounts[0]!.value, amounts[1]?.value ?? 0), is_date: false};
}

function evaluateShifted(arg: Expression, shift: Shift, scope: Scope): Amount | null {
  scope.shift = shift;
  const amount = evaluate(arg, scope);
  scope.shift = "none";
  return amount;
}

/** How many of the arguments have a value of their own; asking is not using, so nothing counts as missing. */
function countPresent(args: Expression[], scope: Scope): number {
  let count = 0;
  for (const arg of args) {
    const inner: Scope = {...scope, present: 0, absent: 0};
    if (evaluate(arg, inner) && inner.absent === 0) count += 1;
  }
  return count;
}

function addUp(amounts: Amount[]): number {
  let sum = 0;
  for (const amount of amounts) sum += amount.value;
  return sum;
}

function addMonthsTo(day: number, months: number): Amount | null {
  if (Math.abs(day) > 1_000_000 || Math.abs(months) > 12_000) return null;
  return {value: toDay(addMonths(toDate(Math.round(day)), Math.round(months))), is_date: true};
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** Math.trunc(digits);
  return Math.round(value * scale) / scale;
}
