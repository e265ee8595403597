/** Layout B and wide CSV: a unit a row, an indicator a column; totals are checked, never loaded. */
import {createFinding} from "../../src/domain/findings.js";
import {isFooterText, isColumnNumberRow, isTotalText} from "./footer.js";
import {columnOf, rowTexts} from "./indicatorRows.js";
import type {TableScope} from "./scope.js";
import {placeOf, rowIdentity} from "./scope.js";
import type {Column} from "./tables.js";
import {createTotalsCheck} from "./totals.js";
import {takeValue} from "./values.js";

type IndicatorColumn = Extract<Column, {kind: "indicator"}>;

/** Reads the body of a table with a unit a row into the scope's collector. */
export function readUnitRows(scope: TableScope): void {
  const {grid, table} = scope;
  const unit = columnOf(scope, "unit")!;
  const indicators = [...table.columns].filter(
    (entry): entry is [number, IndicatorColumn] => entry[1].kind === "indicator"
  );
  const totals = createTotalsCheck(scope);
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    if (!grid.rowAt(row)) continue;
    const texts = rowTexts(scope, row);
    if (row <= table.headerBottom + 2 && isColumnNumberRow(texts)) continue;
    if (texts.some(isFooterText)) break;
    const name = grid.anchorText(row, unit) || totalNameOf(texts);
    if (name !== "" && isTotalText(name)) {
      for (const [column, entry] of indicators) totals.check(row, column, entry.indicator);
    } else if (name !== "") {
      readUnitRow(scope, row, {indicators, totals});
    } else {
      reportNameless(scope, row, indicators);
    }
  }
  totals.finish();
}

/** "Tổng cộng" may stand in the STT column, merged over the name. */
function totalNameOf(texts: readonly string[]): string {
  return texts.find(isTotalText) ?? "";
}

interface RowTools {
  indicators: readonly [number, IndicatorColumn][];
  totals: ReturnType<typeof createTotalsCheck>;
}

function readUnitRow(scope: TableScope, row: number, {indicators, totals}: RowTools): void {
  const isGroupRow = indicators.every(([column]) => !scope.grid.at(row, column));
  const unit = columnOf(scope, "unit")!;
  if (isGroupRow && !scope.context.units.isKnownName(scope.grid.anchorText(row, unit))) return;
  const identity = rowIdentity(scope, row, null);
  for (const [column, entry] of indicators) {
    scope.collector.mapped++;
    if (identity) takeValue(scope, {row, column, indicator: entry.indicator, ...identity});
    else scope.collector.refusedWithRow++;
    totals.add(row, column, {isRefused: identity === null});
  }
}

function reportNameless(scope: TableScope, row: number, indicators: RowTools["indicators"]): void {
  const written = indicators.filter(([column]) => scope.grid.text(row, column) !== "");
  if (written.length === 0) return;
  scope.collector.mapped += written.length;
  scope.collector.refusedWithRow += written.length;
  scope.collector.findings.push(
    createFinding("unknown_unit_row", placeOf(scope, row, columnOf(scope, "unit")!), {
      name: "(để trống)",
      where: "",
      suggestion: ""
    })
  );
}
