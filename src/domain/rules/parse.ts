import type {Comparison, Constant, Expression, FunctionName, Operator, ParsedRule} from "./syntax.js";
import {constants, functions, shiftOf} from "./syntax.js";
import type {Token} from "./tokens.js";
import {readTokens} from "./tokens.js";

export type {ParsedRule} from "./syntax.js";

export type RuleSyntax = {ok: true; rule: ParsedRule} | {ok: false; column: number; expected: string};

interface Reader {
  tokens: Token[];
  at: number;
  /** True inside `previous(…)` and its like, which cannot be nested. */
  is_shifted: boolean;
}

class RuleSyntaxError extends Error {
  readonly column: number;
  readonly expected: string;

  constructor(column: number, expected: string) {
    super(`rule syntax error at column ${column}: expected ${expected}`);
    this.column = column;
    this.expected = expected;
  }
}

/**
 * Reads one rule: `expression comparison expression`, where an expression is arithmetic over indicator codes, numbers,
 * registry counts (`@name`), constants (`period_end` …) and functions (`sum`, `previous` …). Whether the codes exist is
 * for `findUnknownCode`. A mistake comes back as a column (from 1) and what was expected there, in Vietnamese.
 */
export function parseRule(expression: string): RuleSyntax {
  const {tokens, bad} = readTokens(expression);
  if (bad !== null) return {ok: false, column: bad, expected: "mã chỉ tiêu, số, phép tính hoặc dấu so sánh"};
  try {
    return {ok: true, rule: readRule({tokens, at: 0, is_shifted: false})};
  } catch (error) {
    if (error instanceof RuleSyntaxError) return {ok: false, column: error.column, expected: error.expected};
    throw error;
  }
}

/** The first code of a rule that `codes` lacks, with its column from 1; null when all are known. */
export function findUnknownCode(rule: ParsedRule, codes: ReadonlySet<string>): {code: string; column: number} | null {
  for (const node of codesIn(rule)) {
    if (!codes.has(node.code)) return node;
  }
  return null;
}

/** Codes of the indicators a rule speaks of, each once, in the order written; registry counts (`@name`) are left out. */
export function indicatorsOf(rule: ParsedRule): string[] {
  return [...new Set(codesIn(rule).map((node) => node.code))].filter((code) => !code.startsWith("@"));
}

/** True when a rule looks at another period than its own. */
export function needsHistory(rule: ParsedRule): boolean {
  return [rule.left, rule.right].some(isShifting);
}

function isShifting(expression: Expression): boolean {
  if (expression.kind === "call" && shiftOf(expression.name) !== "none") return true;
  return childrenOf(expression).some(isShifting);
}

function codesIn(rule: ParsedRule): {code: string; column: number}[] {
  const found: {code: string; column: number}[] = [];
  const waiting = [rule.right, rule.left];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "code") found.push(node);
    waiting.push(...childrenOf(node).toReversed());
  }
  return found;
}

function childrenOf(expression: Expression): Expression[] {
  if (expression.kind === "arithmetic") return [expression.left, expression.right];
  if (expression.kind === "negation") return [expression.operand];
  return expression.kind === "call" ? expression.args : [];
}

function readRule(reader: Reader): ParsedRule {
  const left = readExpression(reader);
  const comparison = take(reader, "comparison", "dấu so sánh <= >= == != < >").text as Comparison;
  const right = readExpression(reader);
  take(reader, "end", "hết biểu thức");
  return {comparison, left, right};
}

function readExpression(reader: Reader): Expression {
  let left = readTerm(reader);
  for (let token = peek(reader); token.text === "+" || token.text === "-"; token = peek(reader)) {
    reader.at += 1;
    left = {kind: "arithmetic", operator: token.text as Operator, left, right: readTerm(reader)};
  }
  return left;
}

function readTerm(reader: Reader): Expression {
  let left = readFactor(reader);
  for (let token = peek(reader); token.text === "*" || token.text === "/"; token = peek(reader)) {
    reader.at += 1;
    left = {kind: "arithmetic", operator: token.text as Operator, left, right: readFactor(reader)};
  }
  return left;
}

function readFactor(reader: Reader): Expression {
  const token = peek(reader);
  reader.at += 1;
  if (token.kind === "number") return {kind: "number", value: Number(token.text)};
  if (token.kind === "name") return readName(reader, token);
  if (token.text === "-") return {kind: "negation", operand: readFactor(reader)};
  if (token.text !== "(") throw new RuleSyntaxError(token.column, "mã chỉ tiêu, số, hàm hoặc dấu (");
  const inner = readExpression(reader);
  takeText(reader, ")");
  return inner;
}

function readName(reader: Reader, token: Token): Expression {
  if (peek(reader).text === "(") return readCall(reader, token);
  if (isConstant(token.text)) return {kind: "constant", name: token.text};
  return {kind: "code", code: token.text, column: token.column};
}

function readCall(reader: Reader, token: Token): Expression {
  const name = token.text;
  if (!isFunction(name)) throw new RuleSyntaxError(token.column, `hàm ${Object.keys(functions).join(", ")}`);
  const shifts = shiftOf(name) !== "none";
  if (shifts && reader.is_shifted) throw new RuleSyntaxError(token.column, "chỉ một hàm kỳ khác, không lồng nhau");
  takeText(reader, "(");
  const args = shifts ? readShifted(reader) : readArguments(reader);
  const [least, most] = functions[name];
  if (args.length < least || args.length > most) throw new RuleSyntaxError(token.column, argumentCount(least, most));
  takeText(reader, ")");
  return {kind: "call", name, args};
}

function argumentCount(least: number, most: number): string {
  return least === most ? `hàm có ${least} đối số` : `hàm có ${least} đến ${most} đối số`;
}

function readShifted(reader: Reader): Expression[] {
  reader.is_shifted = true;
  const args = readArguments(reader);
  reader.is_shifted = false;
  return args;
}

function readArguments(reader: Reader): Expression[] {
  const args = [readExpression(reader)];
  while (peek(reader).text === ",") {
    reader.at += 1;
    args.push(readExpression(reader));
  }
  return args;
}

function peek(reader: Reader): Token {
  return reader.tokens[Math.min(reader.at, reader.tokens.length - 1)]!;
}

function take(reader: Reader, kind: Token["kind"], expected: string): Token {
  const token = peek(reader);
  if (token.kind !== kind) throw new RuleSyntaxError(token.column, expected);
  reader.at += 1;
  return token;
}

function takeText(reader: Reader, text: string): void {
  const token = peek(reader);
  if (token.text !== text) throw new RuleSyntaxError(token.column, `dấu ${text}`);
  reader.at += 1;
}

function isConstant(name: string): name is Constant {
  return (constants as readonly string[]).includes(name);
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}
