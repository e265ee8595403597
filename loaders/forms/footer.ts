/** Rows that end a table: notes, signatures, recipients; and rows that add others up. */
import {stripMarks} from "../text/normalise.js";

const footerStarts =
  /^(ghi chu\b.+|chu thich\b.*|nguoi lap\b.*|nguoi tong hop\b.*|noi nhan\b.*|\(?ky,? ?(ghi|ten|dong).*|(kt|tm|tl|tuq|q)\.? ?(vien truong|thu truong|truong|chanh|giam doc|chu tich|lanh dao).*|(pho )?(vien truong|thu truong don vi|truong phong|chanh van phong|giam doc)$|xac nhan cua\b.*|thu truong don vi\b.*|dau ["“”'‘’(]*[-–].*)/;

/** True for a text such as "Ghi chú: …", "NGƯỜI LẬP BIỂU", "KT. VIỆN TRƯỞNG", "Nơi nhận:". */
export function isFooterText(text: string): boolean {
  return text.length <= 400 && footerStarts.test(stripMarks(text).toLowerCase());
}

const totals =
  /^(tong|tong so|tong cong|cong|toan nganh|toan tinh|toan thanh pho|toan don vi|hai cap|tong hai cap|cong hai cap|tong toan tinh|cong toan tinh|tong hop|luy ke|cong don|cong chung|tong chung)( ?(\(.*\)|[:=].*))?$/;

/** True for the name of a row that adds up others: "Tổng cộng", "Cộng", "Toàn tỉnh", "Hai cấp" … */
export function isTotalText(text: string): boolean {
  return isSubtotalText(text) || totals.test(stripMarks(text).toLowerCase());
}

/** True for the sum of a block: "Cộng cấp huyện", "Tổng số các phòng". */
function isSubtotalText(text: string): boolean {
  return /^(cong|tong|tong so|tong cong) (cac|cap|khoi|nhom|so)\b/.test(stripMarks(text).toLowerCase());
}

/** A name for several units: "Cấp huyện", "Khối phòng", "VKSND các quận, huyện". Ask first whether a unit is so called. */
export function isGroupText(text: string): boolean {
  const plain = stripMarks(text).toLowerCase();
  if (plain === "tc" || /^(tong|cong|toan|tat ca|chung|total|cap|khoi|nhom|cac)\b/.test(plain)) return true;
  return /\bcac (quan|huyen|thi xa|thanh pho|phong|don vi|khu vuc)\b/.test(plain);
}

/** A row of column numbers under the headings: `1 2 3`, `(1) (2)`, `A B 1 2 3=1+2`. */
export function isColumnNumberRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2) return false;
  const numbers = filled.map((text) => /^\(?(\d{1,3})\)?( ?= ?[\d+\-*/:x ()]+%?)?$/.exec(text)?.[1]);
  const isEach = filled.every((text, index) => numbers[index] !== undefined || /^\(?[A-Z]\)?$/i.test(text));
  if (!isEach) return false;
  const sequence = numbers.filter((number) => number !== undefined).map(Number);
  return sequence.length > 0 && sequence.every((number, index) => index === 0 || number === sequence[index - 1]! + 1);
}
