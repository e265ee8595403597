/** Decimals: the sign of the fraction must be sure. */
import type {Cell} from "../types.js";
import {
  englishMixed,
  englishThousands,
  formatPlain,
  isApproximate,
  noteDecimalPoint,
  readDash,
  readingsOf,
  refuseNumberText,
  spacedThousands,
  toNumberText,
  vietnameseMixed,
  vietnameseThousands
} from "./numbers.js";
import {accept, refuse} from "./parsed.js";
import type {Parsed, ParseTarget} from "./parsed.js";
import {isCountingNoun, isDash, isZeroWord} from "./words.js";

/** Any number; `1.234` and `1,234` are refused unless the whole column or file shows its decimal sign. */
export function parseDecimal(cell: Cell, target: ParseTarget): Parsed {
  if (cell.kind === "boolean") return refuse("not_a_number", cell.text);
  if (cell.kind === "number") return parseDecimalNumber(cell);
  const text = toNumberText(cell.text);
  if (isDash(text)) return readDash(text, target);
  if (isZeroWord(text)) return accept(0);
  return readDecimal(text, target) ?? readDecimalWithUnit(text, target) ?? refuseDecimalText(text);
}

function parseDecimalNumber(cell: Cell): Parsed {
  if (cell.is_date) return refuse("number_formatted_as_date", cell.text);
  const number = cell.number ?? Number.NaN;
  return Number.isFinite(number) ? accept(number) : refuse("not_a_number", cell.text);
}

function refuseDecimalText(text: string): Parsed {
  if (isApproximate(text)) return refuse("approximate", text);
  return refuseNumberText(text);
}

function readDecimal(text: string, target: ParseTarget): Parsed | null {
  const sign = /^-\s*\d/.test(text) ? -1 : 1;
  const digits = text.replace(/^-\s*/, "");
  if (/^\d+$/.test(digits) || spacedThousands.test(digits)) return accept(sign * Number(digits.replaceAll(" ", "")));
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return settleAmbiguous(text, digits, target);
  if (vietnameseMixed.test(digits) || /^\d+,\d+$/.test(digits) || vietnameseThousands.test(digits)) {
    return accept(sign * Number(digits.replaceAll(".", "").replace(",", ".")));
  }
  const english = Number(digits.replaceAll(",", ""));
  if (englishThousands.test(digits)) {
    return accept(sign * english, {code: "comma_thousand", params: {raw: text, value: digits.replaceAll(",", "")}});
  }
  if (!englishMixed.test(digits) && !/^\d+\.\d+$/.test(digits)) return null;
  return accept(sign * english, noteDecimalPoint(text, digits.replaceAll(",", "")));
}

function settleAmbiguous(text: string, digits: string, target: ParseTarget): Parsed {
  const style = target.decimal_style ?? null;
  if (style === null) return refuse("ambiguous_number", text, {readings: readingsOf(digits)});
  const isDecimal = digits.includes(",") === (style === "comma");
  const value = Number(isDecimal ? digits.replace(",", ".") : digits.replace(/[.,]/, ""));
  const isForeign = style === "point";
  const signed = text.startsWith("-") ? -value : value;
  if (!isForeign) return accept(signed);
  const code = isDecimal ? "decimal_point" : "comma_thousand";
  return accept(signed, {code, params: {raw: text, value: String(value).replace(".", ",")}});
}

function readDecimalWithUnit(text: string, target: ParseTarget): Parsed | null {
  const match = /^(-?\s*\d[\d., ]*?)\s*([^\d\s.,].*)$/.exec(text);
  if (!match || !isCountingNoun(match[2]!, target.unit_of_measure)) return null;
  const number = readDecimal(match[1]!, target);
  if (number === null || number.value === null) return number;
  return accept(number.value, {code: "unit_in_cell", params: {raw: text, value: formatPlain(number.value)}});
}
