/** Layout A and its kin: an indicator a row; values in one column, or in a column per unit or per period. */
import type {Indicator} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {RowIdentity, TableScope} from "./scope.js";
import {placeOf, rowIdentity, rowTexts} from "./scope.js";
import {isColumnNumberRow, isFooterText, isTotalText} from "./footer.js";
import {labelOf} from "./rowLabels.js";
import {refuseShifted} from "./shiftedRows.js";
import {enterSection} from "./sectionScope.js";
import {lastNamedRow, roleColumns} from "./tableBody.js";
import {findSections} from "./tableSections.js";
import {suggestionText} from "./unitIdentity.js";
import type {ValueColumn} from "./valueColumns.js";
import {valueColumns} from "./valueColumns.js";
import {takeValue} from "./values.js";

/** Reads the body of a table with an indicator a row into the scope's collector. */
export function readIndicatorRows(scope: TableScope): void {
  const {grid, table, context} = scope;
  const columns = valueColumns(scope);
  if (columns.length === 0) return;
  const sections = new Map(findSections(grid, table, context).map((section) => [section.row, section]));
  const lastRow = lastNamedRow(grid, table, context);
  let current: ReturnType<typeof enterSection> = scope;
  let isPastFooter = false;
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    if (!grid.rowAt(row)) continue;
    const section = sections.get(row);
    if (section) {
      current = enterSection(scope, section);
      continue;
    }
    const texts = rowTexts(scope, row);
    if (row <= table.headerBottom + 2 && isColumnNumberRow(texts)) continue;
    isPastFooter ||= isFooterRow(scope, row);
    if (isPastFooter && row > lastRow) break;
    if (typeof current === "object") readRow(current, row, columns);
    else if (current === "refused") refuseRow(scope, row, columns);
  }
}

/** A note or signature: such a text where labels stand, or alone in its row. */
function isFooterRow(scope: TableScope, row: number): boolean {
  const texts = rowTexts(scope, row);
  const labels = roleColumns(scope.table, "label").map((column) => scope.grid.text(row, column));
  return labels.some(isFooterText) || (labels.every((label) => label === "") && texts.some(isFooterText));
}

/** Counts the cells of a row whose unit was refused above. */
function refuseRow(scope: TableScope, row: number, columns: readonly ValueColumn[]): void {
  if (labelOf(scope, row).indicator === null) return;
  scope.collector.mapped += columns.length;
  scope.collector.refusedWithRow += columns.length;
}

function readRow(scope: TableScope, row: number, columns: readonly ValueColumn[]): void {
  const written = columns.filter(({column}) => scope.grid.text(row, column) !== "" || hasFormula(scope, row, column));
  const label = labelOf(scope, row);
  if (label.indicator) {
    if (label.marks_missing) noteMarks(scope, row, {label: label.text, indicator: label.indicator});
    if (refuseShifted(scope, row)) refuseRow(scope, row, columns);
    else takeRow(scope, row, {columns, indicator: label.indicator});
    return;
  }
  if (isFooterText(label.text) && written.length === 0) return;
  const isMeasured = roleColumns(scope.table, "measure").some((column) => scope.grid.text(row, column) !== "");
  if (written.length === 0 && !(isMeasured && label.suggestions.length > 0)) return;
  const first = written[0] ?? columns[0]!;
  scope.collector.findings.push(
    createFinding("unknown_indicator_row", placeOf(scope, row, first.column), {
      label: label.text === "" ? "(để trống)" : label.text,
      value: written.map(({column}) => scope.grid.text(row, column)).join("; "),
      suggestion: suggestionText({kind: "none", suggestions: label.suggestions})
    })
  );
}

function takeRow(
  scope: TableScope,
  row: number,
  {columns, indicator}: {columns: readonly ValueColumn[]; indicator: Indicator}
): void {
  const needsRowUnit = columns.some(({entry}) => entry.unit === null);
  const identity = needsRowUnit ? rowIdentity(scope, row, null) : null;
  for (const {column, entry} of columns) {
    if (entry.unit !== null && isTotalText(entry.unit)) continue;
    const target = entry.unit === null ? identity : headingIdentity(scope, row, {column, text: entry.unit});
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

function noteMarks(scope: TableScope, row: number, {label, indicator}: {label: string; indicator: Indicator}): void {
  const [column = 1] = roleColumns(scope.table, "label");
  scope.collector.findings.push(
    createFinding(
      "label_marks_missing",
      {sheet: scope.grid.sheet.name, cell: toAddress(row, column), raw: label},
      {label, indicator: indicator.label_vi}
    )
  );
}
