/** The parts of a parsed rule. Columns count from 1. */

export const comparisons = ["<=", ">=", "==", "!=", "<", ">"] as const;
export type Comparison = (typeof comparisons)[number];
export type Operator = "+" | "-" | "*" | "/";

/** Which value of an indicator is meant: of the period itself, or of another one. */
export type Shift = "none" | "previous" | "same_period_last_year" | "first_half";

/** Days stand for dates, so that dates can be compared and subtracted. */
export const constants = ["period_start", "period_end", "period_months"] as const;
export type Constant = (typeof constants)[number];

/** Least and most arguments of each function. */
export const functions = {
  sum: [1, Infinity],
  count: [1, Infinity],
  abs: [1, 1],
  round: [1, 2],
  present: [1, 1],
  add_months: [2, 2],
  previous: [1, 1],
  same_period_last_year: [1, 1],
  first_half: [1, 1]
} as const satisfies Record<string, readonly [number, number]>;
export type FunctionName = keyof typeof functions;

export type Expression =
  | {kind: "number"; value: number}
  | {kind: "constant"; name: Constant}
  | {kind: "code"; code: string; column: number}
  | {kind: "negation"; operand: Expression}
  | {kind: "arithmetic"; operator: Operator; left: Expression; right: Expression}
  | {kind: "call"; name: FunctionName; args: Expression[]};

export interface ParsedRule {
  comparison: Comparison;
  left: Expression;
  right: Expression;
}

/** The shift that a function makes for everything inside its parentheses; "none" for an ordinary function. */
export function shiftOf(name: FunctionName): Shift {
  return name === "previous" || name === "same_period_last_year" || name === "first_half" ? name : "none";
}
