import Papa from "papaparse";
import type {ChartTable} from "../chartTable.js";

/** What spreadsheets would take for a formula. */
const formula = /^\s*[=+\-@]|^[\t\r\n]/;

/** The rows as CSV: UTF-8 with its mark, CRLF, a point before decimals; a text that looks like a formula stays text. */
export function csvText({columns, rows}: ChartTable): string {
  const text = Papa.unparse([columns.map(({label}) => label), ...rows], {newline: "\r\n", escapeFormulae: formula});
  return `\uFEFF${text}\r\n`;
}
