import type {Cell} from "../../../loaders/types.js";
import {parseValue} from "../../../loaders/text/parse.js";
import type {Parsed, ParseTarget} from "../../../loaders/text/parse.js";

const empty: Cell = {
  row: 1,
  column: 1,
  kind: "empty",
  text: "",
  number: null,
  format: "General",
  is_date: false,
  is_formula: false,
  decoded_from: null,
  is_damaged: false
};

export const plainTarget: ParseTarget = {
  type: "count",
  unit_of_measure: "người",
  codes: [],
  dash_means_zero: false,
  is_1904: false,
  received_at: "2026-06-02T09:00:00+07:00",
  period: {from: "2025-10-01", to: "2026-03-31"},
  is_ratio: false,
  as_text: false
};

/** A cell: a string is text (empty string: empty), a number is a number cell. */
export function toCell(content: string | number, more: Partial<Cell> = {}): Cell {
  if (typeof content === "number") return {...empty, kind: "number", number: content, text: String(content), ...more};
  return {...empty, kind: content === "" ? "empty" : "text", text: content, ...more};
}

/** The state, value and codes of findings of one cell, in one line of a table of cases. */
export function parse(
  content: string | number,
  target: Partial<ParseTarget> = {},
  more: Partial<Cell> = {}
): unknown[] {
  return summarise(parseValue(toCell(content, more), {...plainTarget, ...target}));
}

function summarise({state, value, value_text, findings}: Parsed): unknown[] {
  const codes = findings.map(({code}) => code);
  return state === "value" ? [value ?? value_text, ...codes] : [state, ...codes];
}
