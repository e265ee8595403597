/** Layout B and wide CSV: a unit a row, an indicator a column; totals are checked, never loaded. */
import {createFinding} from "../../src/domain/findings.js";
import {isColumnNumberRow, isFooterText, isGroupText, isTotalText} from "./footer.js";
import type {TableScope} from "./scope.js";
import {placeOf, rowIdentity, rowTexts} from "./scope.js";
import {refuseShifted} from "./shiftedRows.js";
import {lastNamedRow, roleColumns} from "./tableBody.js";
import type {Column} from "./tables.js";
import {createTotalsCheck} from "./totals.js";
import {ofPeriod} from "./valueColumns.js";
import {takeValue} from "./values.js";

type IndicatorColumn = Extract<Column, {kind: "indicator"}>;

/** Reads the body of a table with a unit a row into the scope's collector. */
export function readUnitRows(scope: TableScope): void {
  const {grid, table, context} = scope;
  const indicators = indicatorColumns(scope);
  const totals = createTotalsCheck(scope);
  const lastRow = lastNamedRow(grid, table, context);
  let isPastFooter = false;
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    if (!grid.rowAt(row)) continue;
    const texts = rowTexts(scope, row);
    if (row <= table.headerBottom + 2 && isColumnNumberRow(texts)) continue;
    const name = nameOf(scope, row) || totalNameOf(texts);
    isPastFooter ||= isFooterText(name) || (name === "" && texts.some(isFooterText));
    if (isPastFooter && row > lastRow) break;
    const isKnown = name !== "" && context.units.isKnownName(name);
    if (!isKnown && (isTotalText(name) || isGroupText(name))) {
      for (const {column, entry} of indicators) totals.check(row, column, entry.indicator);
    } else if (name !== "" && !isFooterText(name)) {
      readUnitRow(scope, row, {indicators, totals, name});
    } else {
      reportNameless(scope, row, indicators);
    }
  }
  totals.finish();
}

interface IndicatorEntry {
  column: number;
  entry: IndicatorColumn;
}

function indicatorColumns(scope: TableScope): IndicatorEntry[] {
  const groups = new Map<string, IndicatorEntry[]>();
  for (const [column, entry] of scope.table.columns) {
    if (entry.kind !== "indicator") continue;
    const {code} = entry.indicator;
    groups.set(code, [...(groups.get(code) ?? []), {column, entry}]);
  }
  return [...groups.values()].flatMap((group) => ofPeriod(scope, group));
}

function nameOf({grid, table}: TableScope, row: number): string {
  for (const column of roleColumns(table, "unit")) {
    const text = grid.anchorText(row, column);
    if (text !== "") return text;
  }
  return "";
}

/** "Tổng cộng" may stand in the STT column, merged over the name. */
function totalNameOf(texts: readonly string[]): string {
  return texts.find(isTotalText) ?? "";
}

interface RowTools {
  indicators: readonly IndicatorEntry[];
  totals: ReturnType<typeof createTotalsCheck>;
  name: string;
}

function readUnitRow(scope: TableScope, row: number, {indicators, totals, name}: RowTools): void {
  const isGroupRow = indicators.every(({column}) => !scope.grid.at(row, column));
  if (isGroupRow && !scope.context.units.isKnownName(name)) return;
  const identity = refuseShifted(scope, row) ? null : rowIdentity(scope, row, null);
  for (const {column, entry} of indicators) {
    scope.collector.mapped++;
    if (identity) takeValue(scope, {row, column, indicator: entry.indicator, ...identity});
    else scope.collector.refusedWithRow++;
    totals.add(row, column, {isRefused: identity === null});
  }
}

function reportNameless(scope: TableScope, row: number, indicators: RowTools["indicators"]): void {
  const written = indicators.filter(({column}) => scope.grid.text(row, column) !== "");
  if (written.length === 0) return;
  scope.collector.mapped += written.length;
  scope.collector.refusedWithRow += written.length;
  scope.collector.findings.push(
    createFinding("unknown_unit_row", placeOf(scope, row, roleColumns(scope.table, "unit")[0]!), {
      name: "(để trống)",
      where: "",
      suggestion: ""
    })
  );
}
