/** How far the body of a table reaches. */
import {known} from "./columns.js";
import type {ReaderContext} from "./context.js";
import type {Grid} from "./grid.js";
import type {Table} from "./tables.js";

/** Columns with that job, from the left. */
export function roleColumns(table: Table, role: string): number[] {
  return [...table.columns].flatMap(([column, entry]) =>
    entry.kind === "role" && entry.role === role ? [column] : []
  );
}

/** The last row that names an indicator or a unit; the header's last row when there is none. */
export function lastNamedRow(grid: Grid, table: Table, context: ReaderContext): number {
  for (let row = table.bottom; row > table.headerBottom; row--) {
    if (grid.rowAt(row) && namesKnown(grid, {row, table}, context)) return row;
  }
  return table.headerBottom;
}

/** The last row that names an indicator or a unit or holds figures: what stands below it speaks of the next table. */
export function lastBodyRow(grid: Grid, table: Table, context: ReaderContext): number {
  const named = lastNamedRow(grid, table, context);
  for (let row = table.bottom; row > named; row--) if (holdsFigures(grid, row, table)) return row;
  return named;
}

/** True when a row's label or name is one of the catalogue's. */
export function namesKnown(grid: Grid, {row, table}: {row: number; table: Table}, context: ReaderContext): boolean {
  if (table.layout === "F2" || table.layout === "F3") return false;
  if (table.layout === "unit_rows") {
    const names = roleColumns(table, "unit").map((column) => grid.anchorText(row, column));
    const hasValues = [...table.columns].some(
      ([column, entry]) => entry.kind === "indicator" && grid.text(row, column) !== ""
    );
    return hasValues && names.some((name) => name !== "" && context.units.isKnownName(name));
  }
  return [...roleColumns(table, "label"), ...roleColumns(table, "code")].some((column) => {
    const text = grid.text(row, column);
    return text !== "" && (context.indicatorByCode.has(text) || known(context.indicators.find(text)) !== undefined);
  });
}

function holdsFigures(grid: Grid, row: number, table: Table): boolean {
  const texts = [...table.columns].flatMap(([column, entry]) =>
    entry.kind === "values" || entry.kind === "indicator" || entry.kind === "field" ? [grid.text(row, column)] : []
  );
  const isRegister = table.layout === "F2" || table.layout === "F3";
  if (isRegister) return texts.filter((text) => text !== "").length > 1;
  return texts.some((text) => /^\d[\d.,\s]*%?$/.test(text));
}
