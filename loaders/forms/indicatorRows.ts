/** Layout A and its kin: an indicator a row; values in one column, or in a column per unit or per period. */
import type {Indicator} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {RowIdentity, TableScope} from "./scope.js";
import {placeOf, rowIdentity} from "./scope.js";
import {isColumnNumberRow, isFooterText, isTotalText} from "./footer.js";
import {suggestionText} from "./unitIdentity.js";
import type {Column} from "./tables.js";
import {takeValue} from "./values.js";

/** Reads the body of a table with an indicator a row into the scope's collector. */
export function readIndicatorRows(scope: TableScope): void {
  const {grid, table} = scope;
  const label = columnOf(scope, "label")!;
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    if (!grid.rowAt(row)) continue;
    const texts = rowTexts(scope, row);
    if (row <= table.headerBottom + 2 && isColumnNumberRow(texts)) continue;
    if (texts.some(isFooterText)) break;
    readRow(scope, row, grid.text(row, label));
  }
}

/** The first column with that job; undefined when the table has none. */
export function columnOf(scope: TableScope, role: string): number | undefined {
  for (const [column, entry] of scope.table.columns) {
    if (entry.kind === "role" && entry.role === role) return column;
  }
  return undefined;
}

/** Cleaned texts of all cells of a row, from the left. */
export function rowTexts({grid}: TableScope, row: number): string[] {
  return (grid.rowAt(row)?.cells ?? []).map((cell) => grid.text(row, cell.column));
}

interface ValueColumn {
  column: number;
  entry: Column;
}

function valueColumns(scope: TableScope): ValueColumn[] {
  const columns = [...scope.table.columns].map(([column, entry]) => ({column, entry}));
  const units = columns.filter(({entry}) => entry.kind === "unit_values");
  if (units.length > 0) return units;
  const period = columns.filter(({entry}) => entry.kind === "period_values" && entry.period === scope.period);
  if (period.length > 0) return period;
  return columns.filter(({entry}) => entry.kind === "role" && entry.role === "value");
}

function readRow(scope: TableScope, row: number, label: string): void {
  const columns = valueColumns(scope);
  const written = columns.filter(({column}) => scope.grid.text(row, column) !== "" || hasFormula(scope, row, column));
  const match = label === "" ? null : findIndicator(scope, row, label);
  if (match && "indicator" in match) {
    if (match.marks_missing) noteMarks(scope, row, {label, indicator: match.indicator});
    takeRow(scope, row, {columns, indicator: match.indicator});
    return;
  }
  const isMeasured = scope.grid.text(row, columnOf(scope, "measure") ?? 0) !== "";
  if (written.length === 0 && !(isMeasured && match && match.suggestions.length > 0)) return;
  const first = written[0] ?? columns[0]!;
  scope.collector.findings.push(
    createFinding("unknown_indicator_row", placeOf(scope, row, first.column), {
      label: label === "" ? "(để trống)" : label,
      value: written.map(({column}) => scope.grid.text(row, column)).join("; "),
      suggestion: match ? suggestionText({kind: "none", suggestions: match.suggestions}) : ""
    })
  );
}

function takeRow(
  scope: TableScope,
  row: number,
  {columns, indicator}: {columns: readonly ValueColumn[]; indicator: Indicator}
): void {
  const needsRowUnit = columns.some(({entry}) => entry.kind !== "unit_values");
  const identity = needsRowUnit ? rowIdentity(scope, row, null) : null;
  for (const {column, entry} of columns) {
    if (entry.kind === "unit_values" && isTotalText(entry.text)) continue;
    const target = entry.kind === "unit_values" ? headingIdentity(scope, row, {column, text: entry.text}) : identity;
    scope.collector.mapped++;
    if (target) takeValue(scope, {row, column, indicator, ...target});
    else scope.collector.refusedWithRow++;
  }
}

/** The unit that heads a column; a name that is refused is reported once, at its heading. */
function headingIdentity(scope: TableScope, row: number, heading: {column: number; text: string}): RowIdentity | null {
  const before = scope.collector.findings.length;
  const identity = rowIdentity(scope, row, heading);
  if (identity) return identity;
  const isReported = scope.collector.notedNames.has(heading.text);
  if (isReported) scope.collector.findings.length = before;
  scope.collector.notedNames.add(heading.text);
  return null;
}

function hasFormula({grid}: TableScope, row: number, column: number): boolean {
  return grid.at(row, column)?.is_formula ?? false;
}

function findIndicator(
  scope: TableScope,
  row: number,
  label: string
): {indicator: Indicator; marks_missing: boolean} | {suggestions: string[]} {
  const byCode = scope.context.indicatorByCode.get(label);
  if (byCode) return {indicator: byCode, marks_missing: false};
  const match = scope.context.indicators.find(label);
  if (match.kind === "none") return match;
  if (match.kind === "ambiguous") return {suggestions: match.targets.map((target) => target.label_vi)};
  return {indicator: match.target, marks_missing: match.kind === "marks_missing"};
}

function noteMarks(scope: TableScope, row: number, {label, indicator}: {label: string; indicator: Indicator}): void {
  const column = columnOf(scope, "label")!;
  scope.collector.findings.push(
    createFinding(
      "label_marks_missing",
      {sheet: scope.grid.sheet.name, cell: toAddress(row, column), raw: label},
      {label, indicator: indicator.label_vi}
    )
  );
}
