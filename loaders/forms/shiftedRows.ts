/** Rows of a CSV that hold more fields than the header: a comma inside a number or text has cut a field in two. */
import {createFinding} from "../../src/domain/findings.js";
import type {TableScope} from "./scope.js";
import {placeOf} from "./scope.js";
import type {Table} from "./tables.js";

const shiftedByTable = new WeakMap<Table, Set<number>>();

/** True, with a finding, for a row whose fields cannot be told to stand below their headings. */
export function refuseShifted(scope: TableScope, row: number): boolean {
  if (!scope.is_csv || !shiftedRows(scope).has(row)) return false;
  const texts = (scope.grid.rowAt(row)?.cells ?? []).map(({column}) => scope.grid.text(row, column));
  scope.collector.findings.push(
    createFinding("shifted_row", placeOf(scope, row, scope.table.left), {raw: texts.join(" | ")})
  );
  return true;
}

/** A column that most rows fill has merely lost its heading. */
function shiftedRows({grid, table}: TableScope): Set<number> {
  const known = shiftedByTable.get(table);
  if (known) return known;
  const shifted = new Set<number>();
  let filled = 0;
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    const cells = (grid.rowAt(row)?.cells ?? []).filter(({column}) => grid.text(row, column) !== "");
    if (cells.some(({column}) => table.columns.has(column))) filled++;
    if (cells.some(({column}) => column > table.right && !hasHeading(grid, table, column))) shifted.add(row);
  }
  const rows = shifted.size * 2 > filled && filled > 2 ? new Set<number>() : shifted;
  shiftedByTable.set(table, rows);
  return rows;
}

function hasHeading(grid: TableScope["grid"], table: Table, column: number): boolean {
  for (let row = table.top; row <= table.headerBottom; row++) if (grid.anchorText(row, column) !== "") return true;
  return false;
}
