/** Footnotes that say what a dash in the table means. */
import {stripMarks} from "../text/normalise.js";
import type {Grid} from "./grid.js";

const sign = String.raw`(?:["“”'‘’(\[]\s*-+\s*["“”'‘’)\]]|\bdau (?:gach(?: ngang)?|-)(?:\s*["“”'‘’(\[]\s*-\s*["“”'‘’)\]])?)`;
const nothing = String.raw`(?:khong(?: co)?(?: so)? phat sinh(?: so lieu| trong ky)?|khong co|khong|(?:so|bang)? ?0)`;
/** The whole meaning must be “nothing happened”: “không có số liệu”, “không phát sinh hoặc chưa thống kê” are not. */
const meaning = new RegExp(
  String.raw`${sign}(?: (?:trong|o) [^.;,:=]{1,40}?)?\s*(?:[:=,]|la|nghia la|co nghia la|bang|the hien|bieu thi)*\s*(?:[:=]|la)?\s*${nothing}(?:\s*\((?:bang|la|=)? ?0\))?\s*(?:[.;,)"”]|$)`
);
const reversed = new RegExp(
  String.raw`\bkhong(?: co)? phat sinh,?(?: so lieu)?(?: thi)? (?:ghi|danh|de|dung)(?: dau)?(?: gach(?: ngang)?)?:?\s*["“”'‘’(\[]?\s*-\s*(?:["“”'‘’)\].;]|$)`
);

/** True when a text of the sheet declares “-” as zero: `Dấu “-”: không phát sinh`. */
export function declaresDashAsZero(grid: Grid): boolean {
  return grid.sheet.rows.some((row) =>
    row.cells.some((cell) => {
      if (cell.kind !== "text" || cell.text.length < 5) return false;
      const text = stripMarks(grid.text(row.row, cell.column)).toLowerCase();
      return text.includes("-") || text.includes("gach") ? meaning.test(text) || reversed.test(text) : false;
    })
  );
}
