import {toDisplayDate} from "../domain/days.js";
import {formatDecimal, formatPercent} from "../domain/format.js";
import type {ChartCell, ChartColumn, ChartTable} from "./chartTable.js";
import type {Markup} from "./markup.js";
import {dataTable} from "./table.js";

/** The rows of a chart as the table below it: for charts whose figures have no one cell to lead to. */
export function rowsTable({columns, rows}: ChartTable, caption: string): Markup {
  return dataTable({
    caption,
    columns: columns.map(({label, kind}) => ({label, isNumber: kind === "count" || kind === "percent"})),
    rows: rows.map((row) => ({cells: row.map((cell, index) => showCell(cell, columns[index]!))}))
  });
}

function showCell(cell: ChartCell, {kind}: ChartColumn): string {
  if (cell === null) return "";
  if (typeof cell === "string") return kind === "date" ? toDisplayDate(cell) : cell;
  if (kind === "percent") return formatPercent(cell, 1);
  return kind === "year" ? String(cell) : formatDecimal(cell);
}
