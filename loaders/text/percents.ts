/** Percentages: a number cell goes by its number format, text by its % sign. */
import type {Cell} from "../types.js";
import {
  countNumbers,
  englishMixed,
  formatPlain,
  isApproximate,
  isPercentFormat,
  noteDecimalPoint,
  readDash,
  readingsOf,
  refuseNumberText,
  toNumberText,
  vietnameseMixed,
  withoutSign
} from "./numbers.js";
import {accept, missing, refuse} from "./parsed.js";
import type {Parsed, ParsedFinding, ParseTarget} from "./parsed.js";
import {isDash, isDeclarableDash, isZeroWord} from "./words.js";

/** Percent points. A number cell goes by its number format; `a/b` only for ratios. */
export function parsePercent(cell: Cell, target: ParseTarget): Parsed {
  if (cell.kind === "boolean") return refuse("not_a_number", cell.text);
  if (cell.kind === "number") return parsePercentNumber(cell, target);
  const text = toNumberText(cell.text);
  if (isDash(text)) return target.is_ratio && isDeclarableDash(text) ? missing() : readDash(text, target);
  if (isZeroWord(text)) return target.is_ratio && text.length > 6 ? missing() : refuse("not_a_number", text);
  return parsePercentText(text, target);
}

function parsePercentNumber(cell: Cell, target: ParseTarget): Parsed {
  const number = cell.number ?? Number.NaN;
  if (cell.is_date) return refuse("number_formatted_as_date", cell.text);
  if (!Number.isFinite(number)) return refuse("not_a_number", cell.text);
  const written = {raw: cell.text, target};
  if (isPercentFormat(cell.format)) return checkRange(number * 100, written);
  return checkBare(number, written);
}

interface Written {
  raw: string;
  target: ParseTarget;
  note?: ParsedFinding;
}

/** A number without any % sign: between 0 and 1 it may be a share or a percentage. */
function checkBare(number: number, written: Written): Parsed {
  if (number > 0 && number <= 1) {
    const params = {fraction: `${formatPlain(number * 100)}%`, percent: `${formatPlain(number)}%`};
    return refuse("percent_or_fraction", written.raw, params);
  }
  return checkRange(number, written);
}

function checkRange(percent: number, {raw, target, note}: Written): Parsed {
  const rounded = Math.round(percent * 1e9) / 1e9;
  if (rounded < 0 || (rounded > 100 && !target.may_exceed_100)) return refuse("percent_out_of_range", raw);
  return accept(withoutSign(rounded), note);
}

function parsePercentText(text: string, target: ParseTarget): Parsed {
  const pair = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (pair) return readRatio(pair, text, target);
  if (isApproximate(text)) return refuse("approximate", text);
  const hasSign = text.endsWith("%");
  const digits = hasSign ? text.slice(0, -1).trim() : text;
  if (/^-\s*\d/.test(digits) && countNumbers(digits) === 1) return refuse("percent_out_of_range", text);
  if (vietnameseMixed.test(digits) || englishMixed.test(digits)) return refuse("percent_out_of_range", text);
  if (!/^\d+([.,]\d+)?$/.test(digits)) return refuseNumberText(text);
  const written: Written = {raw: text, target};
  if (digits.includes(".")) written.note = noteDecimalPoint(text, digits);
  const number = Number(digits.replace(",", "."));
  if (number > 100 && target.may_exceed_100 === true && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return refuse("ambiguous_number", text, {readings: readingsOf(digits)});
  }
  return hasSign ? checkRange(number, written) : checkBare(number, written);
}

function readRatio(pair: RegExpExecArray, text: string, target: ParseTarget): Parsed {
  const part = Number(pair[1]);
  const whole = Number(pair[2]);
  if (!target.is_ratio) return refuse("several_numbers", text);
  if (whole === 0) return part === 0 ? missing() : refuse("percent_out_of_range", text);
  return checkRange((100 * part) / whole, {raw: text, target});
}
