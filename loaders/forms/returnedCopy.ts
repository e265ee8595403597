/** Copies that `qcdc return` makes of files it cannot mark: to be looked at, never to be sent back. */
import {cleanText} from "../text/normalise.js";
import type {Workbook} from "../types.js";

/** The first cell of such a copy. */
export const copyTitle = "BẢN CHÉP ĐỂ XEM – SỬA TRONG TỆP GỐC, KHÔNG GỬI LẠI TỆP NÀY";

/** True for a copy: what the file's own format told (columns that slipped, old encodings) is gone from it. */
export function isReturnedCopy({sheets}: Workbook): boolean {
  const [cell] = sheets[0]?.rows[0]?.cells ?? [];
  return cell?.row === 1 && cell.column === 1 && cleanText(cell.text) === cleanText(copyTitle);
}
