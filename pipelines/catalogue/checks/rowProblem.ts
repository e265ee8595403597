import type {RawRow} from "../csvTable.js";
import type {CatalogueProblem} from "../errors.js";

/** A problem with one cell of a row; `found` is the text of the cell, or the part of it that is wrong. */
export function rowProblem(
  file: string,
  row: RawRow,
  {column, expected, found}: {column: string; expected: string; found?: string}
): CatalogueProblem {
  return {file, line: row.line, column, found: found ?? row.cells[column] ?? null, expected};
}
