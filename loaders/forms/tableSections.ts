/** Rows inside a table that name the unit or the period of the rows below them. */
import type {Period} from "../../src/domain/catalogue.js";
import {findPeriodMentions} from "../text/periods.js";
import type {ReaderContext} from "./context.js";
import type {Grid} from "./grid.js";
import {periodNamed} from "./periodNames.js";
import {namesKnown} from "./tableBody.js";
import type {Table} from "./tables.js";

export interface Section {
  row: number;
  column: number;
  /** The unit's name as written; null when the row names none. */
  unit: string | null;
  period: Period | null;
}

/**
 * The sections of a table with an indicator a row, from the top down. A row counts when it holds nothing but a name; a
 * bare name ("Thanh tra") only where every indicator stands below such a row, for it may as well head a group.
 */
export function findSections(grid: Grid, table: Table, context: ReaderContext): Section[] {
  if (table.layout !== "indicator_rows") return [];
  const sections: (Section & {is_sure: boolean})[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    if (!grid.rowAt(row)) continue;
    if (namesKnown(grid, {row, table}, context)) first = Math.min(first, row);
    else sections.push(...sectionAt(grid, {row, table}, context));
  }
  const isCovered = sections.some(({row}) => row < first);
  return sections.filter(({is_sure}) => is_sure || isCovered);
}

function sectionAt(
  grid: Grid,
  {row, table}: {row: number; table: Table},
  context: ReaderContext
): (Section & {is_sure: boolean})[] {
  const cells = (grid.rowAt(row)?.cells ?? []).filter(
    ({column, kind}) => table.left <= column && column <= table.right && kind !== "empty"
  );
  const names = cells.filter(({column}) => !isNumbering(grid.text(row, column)));
  const [cell] = names;
  if (!cell || names.length > 1 || cell.kind !== "text" || cells.at(-1) !== cell) return [];
  const text = grid.text(row, cell.column);
  const isUnit = context.units.looksLikeUnit(text);
  if (isUnit || context.units.isKnownName(text)) {
    return [{row, column: cell.column, unit: text, period: null, is_sure: isUnit}];
  }
  const period = text.length <= 60 && findPeriodMentions(text).length === 1 ? periodNamed(text, context) : null;
  return period ? [{row, column: cell.column, unit: null, period, is_sure: false}] : [];
}

function isNumbering(text: string): boolean {
  return /^\(?([\d.]{1,6}|[IVX]{1,5}|[A-ZĐ])[.)]?$/i.test(text);
}
