/** Takes one cell as the value of an indicator. */
import type {Code, Indicator, Period} from "../../src/domain/catalogue.js";
import {isDerived} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import type {Cell} from "../types.js";
import {parseValue} from "../text/parse.js";
import type {TableScope} from "./scope.js";
import {placeOf} from "./scope.js";

export interface ValueTarget {
  row: number;
  column: number;
  indicator: Indicator;
  unit: string;
  period: Period;
}

const codesByIndicator = new WeakMap<readonly Code[], Map<string, Code[]>>();

/** Parses the cell by the indicator's type and adds the value (also a missing or refused one) and its findings. */
export function takeValue(scope: TableScope, target: ValueTarget): void {
  const {row, column, indicator} = target;
  const cell = scope.grid.at(row, column) ?? emptyCell(row, column);
  const parsed = parseValue(cell, {
    type: indicator.type,
    unit_of_measure: indicator.unit_of_measure,
    codes: codesOf(scope, indicator.code),
    dash_means_zero: scope.dash_means_zero,
    is_1904: scope.is_1904,
    received_at: scope.received_at,
    period: target.period,
    is_ratio: isDerived(indicator),
    as_text: scope.is_csv
  });
  scope.collector.values.push({
    unit: target.unit,
    period: target.period.code,
    indicator: indicator.code,
    state: parsed.state,
    value: parsed.value,
    value_text: parsed.value_text,
    sheet: scope.grid.sheet.name,
    row,
    column,
    raw: cell.text,
    is_derived: isDerived(indicator)
  });
  for (const {code, params} of parsed.findings) {
    scope.collector.findings.push(createFinding(code, placeOf(scope, row, column), params));
  }
}

/** The codes of a coded indicator, in the order of the catalogue. */
export function codesOf({context}: TableScope, indicator: string): Code[] {
  const {codes} = context.catalogue;
  let index = codesByIndicator.get(codes);
  if (!index) {
    index = new Map();
    for (const code of codes) index.set(code.indicator, [...(index.get(code.indicator) ?? []), code]);
    codesByIndicator.set(codes, index);
  }
  return index.get(indicator) ?? [];
}

/** Stands for a cell that is not there. */
export function emptyCell(row: number, column: number): Cell {
  return {
    row,
    column,
    kind: "empty",
    text: "",
    number: null,
    format: "General",
    is_date: false,
    is_formula: false,
    decoded_from: null,
    is_damaged: false
  };
}
