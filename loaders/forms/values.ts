/** Takes one cell as the value of an indicator. */
import type {Code, Indicator, Period} from "../../src/domain/catalogue.js";
import {isDerived} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import type {ReportedValue} from "../../src/domain/values.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {Cell} from "../types.js";
import {parseValue} from "../text/parse.js";
import type {TableScope} from "./scope.js";
import {placeOf} from "./scope.js";
import {mayExceed100} from "./percentLimits.js";
import {roleColumns} from "./tableBody.js";

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
  if (isShared(scope, row, column)) {
    refuseShared(scope, target);
    return;
  }
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
    may_exceed_100: mayExceed100(indicator, scope.context),
    as_text: scope.is_csv
  });
  addValue(scope, target, {...parsed, raw: cell.text});
  for (const {code, params} of parsed.findings) {
    scope.collector.findings.push(createFinding(code, placeOf(scope, row, column), params));
  }
}

function addValue(
  scope: TableScope,
  {unit, period, indicator, row, column}: ValueTarget,
  {state, value, value_text, raw}: Pick<ReportedValue, "state" | "value" | "value_text" | "raw">
): void {
  const sheet = scope.grid.sheet.name;
  const place = {sheet, row, column, raw, is_derived: isDerived(indicator)};
  scope.collector.values.push({
    unit,
    period: period.code,
    indicator: indicator.code,
    state,
    value,
    value_text,
    ...place
  });
}

/** True for a figure in a cell merged over several names or columns: nobody can tell whose it is. */
function isShared({grid, table}: TableScope, row: number, column: number): boolean {
  const range = grid.mergeAt(row, column);
  if (!range || grid.anchorText(row, column) === "") return false;
  const names = [...roleColumns(table, "label"), ...roleColumns(table, "unit")];
  let named = 0;
  for (let other = range.top; other <= range.bottom; other++) {
    if (names.some((name) => grid.text(other, name) !== "")) named++;
  }
  const abreast = [...table.columns].filter(
    ([other, {kind}]) => range.left <= other && other <= range.right && (kind === "indicator" || kind === "values")
  );
  return named > 1 || abreast.length > 1;
}

function refuseShared(scope: TableScope, target: ValueTarget): void {
  const {row, column} = target;
  const range = scope.grid.mergeAt(row, column)!;
  const raw = scope.grid.anchorText(row, column);
  addValue(scope, target, {state: "refused", value: null, value_text: null, raw});
  scope.collector.findings.push(
    createFinding(
      "merged_value",
      {...placeOf(scope, row, column), raw},
      {raw, range: `${toAddress(range.top, range.left)}:${toAddress(range.bottom, range.right)}`}
    )
  );
}

/** The codes of a coded indicator, in the order of the catalogue. */
function codesOf({context}: TableScope, indicator: string): Code[] {
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
