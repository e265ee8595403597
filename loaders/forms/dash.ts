/** Footnotes that say what a dash in the table means. */
import {stripMarks} from "../text/normalise.js";
import type {Grid} from "./grid.js";

const dashSaysZero =
  /(["“”'‘’([]\s*-\s*["“”'‘’)\]]|\bdau (gach( ngang)?|-))[^.;]{0,60}\b(khong phat sinh|khong co phat sinh|bang 0|la 0|= ?0|so 0)\b|(["“”'‘’([]\s*-\s*["“”'‘’)\]])\s*:?\s*(khong co|khong)\s*[.)]?$/;

/** True when a text of the sheet declares “-” as zero: `Dấu “-”: không phát sinh`. */
export function declaresDashAsZero(grid: Grid): boolean {
  return grid.sheet.rows.some((row) =>
    row.cells.some((cell) => {
      if (cell.kind !== "text" || cell.text.length < 5) return false;
      return dashSaysZero.test(stripMarks(grid.text(row.row, cell.column)).toLowerCase());
    })
  );
}
