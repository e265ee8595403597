/** Number formats: the built-in ones of Excel, and how a number looks to a Vietnamese clerk. */
import {SSF} from "@e965/xlsx";

interface DateCode {
  d: number;
  m: number;
  y: number;
}

interface FormatLibrary {
  format(format: string, value: number, options?: {date1904?: boolean}): string;
  is_date(format: string): boolean;
  parse_date_code(value: number, options?: {date1904?: boolean}): DateCode | null;
}

const library = SSF as FormatLibrary;

/** ECMA-376 part 1, 18.8.30, as a Vietnamese Windows shows them: 14 and 22 follow the computer's own short date. */
const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "#,##0;-#,##0",
  6: "#,##0;[Red]-#,##0",
  7: "#,##0.00;-#,##0.00",
  8: "#,##0.00;[Red]-#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy hh:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: "#,##0;-#,##0",
  42: "#,##0;-#,##0",
  43: "#,##0.00;-#,##0.00",
  44: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@"
};

const reservedDates = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Format with a built-in number; "General" when there is none. The reserved dates of East Asian versions become plain dates. */
export function builtInFormat(id: number): string {
  if (reservedDates.has(id)) return "dd/mm/yyyy";
  return builtInFormats[id] ?? "General";
}

const known = new Map<string, boolean>();

/** True when the format shows a date (not only a time of day or a duration). */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) {
    answer = library.is_date(format) && /[ymd]/i.test(withoutTimes(format));
    if (known.size > 5000) known.clear();
    known.set(format, answer);
  }
  return answer;
}

function withoutTimes(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM/gi, "").replaceAll(/h+\W*m+|m+\W*s+/gi, "");
}

/**
 * The number as it stands in the cell, with decimal comma and thousands dot; dates as day/month/year.
 * The plain number where the format cannot be applied, or hides it.
 */
export function showNumber(value: number, format: string, is_1904 = false): string {
  if (/^(General|@|Standard)$/i.test(format)) return plainNumber(value);
  const shown = applyFormat(value, format, is_1904).trim();
  return /\d/.test(shown) ? shown : plainNumber(value);
}

function applyFormat(value: number, format: string, is_1904: boolean): string {
  try {
    if (isDateFormat(format)) return library.format(asPlainDate(format), value, {date1904: is_1904});
    return library.format(format, value).replaceAll(/[.,](?=\d)/g, swapSeparator);
  } catch {
    return "";
  }
}

/** All figures that a spreadsheet keeps (15), decimal comma, no thousands mark. */
function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

function swapSeparator(mark: string): string {
  return mark === "." ? "," : ".";
}

/** Months as numbers; a full stop, which the library takes for fractions of a second, in quotes. */
function asPlainDate(format: string): string {
  if (/^m\/d\/yy$/i.test(format)) return "dd/mm/yyyy";
  if (/^m\/d\/yy h:mm$/i.test(format)) return "dd/mm/yyyy hh:mm";
  return format
    .replaceAll(/mmm+/gi, "mm")
    .replaceAll(/"[^"]*"|\\.|\.(?!0)/g, (piece) => (piece === "." ? '"."' : piece));
}
