/** Counts from number cells and from text, and what all readers of numbers share. */
import type {Cell} from "../types.js";
import {cleanText} from "./normalise.js";
import {accept, refuse} from "./parsed.js";
import type {Parsed, ParsedFinding, ParseTarget} from "./parsed.js";
import {isCountingNoun, isDash, isDeclarableDash, isZeroWord, parseNumberWords} from "./words.js";

const wholeTolerance = 1e-9;
export const vietnameseThousands = /^[1-9]\d{0,2}(\.\d{3})+$/;
export const englishThousands = /^[1-9]\d{0,2}(,\d{3})+$/;
export const spacedThousands = /^[1-9]\d{0,2}( \d{3})+$/;
export const vietnameseMixed = /^[1-9]\d{0,2}(\.\d{3})+,\d+$/;
export const englishMixed = /^[1-9]\d{0,2}(,\d{3})+\.\d+$/;
const approximation =
  /^(khoảng|chừng|độ|ước|ước chừng|xấp xỉ|gần|trên|hơn|dưới|ít nhất|tối thiểu|tối đa|không quá|~|≈|<|>|≤|≥)[^\d]*\d/i;
const approximationAfter = /\d\s*(\+|trở lên|trở xuống|khoảng|lẻ)$/i;

/** A whole number of 0 or more. Notes: unit in the cell, number in words, comma for thousands. */
export function parseCount(cell: Cell, target: ParseTarget): Parsed {
  if (cell.kind === "boolean") return refuse("not_a_number", cell.text);
  if (cell.kind === "number") return parseCountNumber(cell, target);
  const text = toNumberText(cell.text);
  if (isDash(text)) return readDash(text, target);
  if (isZeroWord(text)) return accept(0);
  return parseCountText(text, target);
}

export function readDash(text: string, target: ParseTarget): Parsed {
  const isZero = target.dash_means_zero && isDeclarableDash(text);
  return isZero ? accept(0) : refuse("dash_undeclared", text);
}

function parseCountNumber(cell: Cell, target: ParseTarget): Parsed {
  const number = cell.number ?? Number.NaN;
  if (cell.is_date) return refuse("number_formatted_as_date", cell.text);
  if (!Number.isFinite(number)) return refuse("not_a_number", cell.text);
  const whole = Math.round(number);
  if (isPercentFormat(cell.format) && whole !== 0) return refuse("not_a_number", cell.text);
  if (number < -wholeTolerance) return refuse("negative_number", cell.text);
  if (Math.abs(number - whole) > wholeTolerance) return refuseDecimal(cell.text, target);
  return Number.isSafeInteger(whole) ? accept(withoutSign(whole)) : refuse("not_a_number", cell.text);
}

/** −0 is 0. */
export function withoutSign(number: number): number {
  return number === 0 ? 0 : number;
}

function refuseDecimal(raw: string, target: ParseTarget): Parsed {
  return refuse("decimal_in_count", raw, {unit: target.unit_of_measure});
}

function parseCountText(text: string, target: ParseTarget): Parsed {
  const plain = readWhole(text, target);
  if (plain) return plain;
  if (/^-\s*\d/.test(text) && countNumbers(text) === 1) return refuse("negative_number", text);
  if (isDecimalText(text)) return refuseDecimal(text, target);
  if (isApproximate(text)) return refuse("approximate", text);
  if (/^\d+\s*\/\s*\d+$/.test(text)) return refuse("pair_in_count", text);
  return readWithUnit(text, target) ?? readWords(text, target) ?? refuseNumberText(text);
}

function readWhole(text: string, target: ParseTarget): Parsed | null {
  if (/^\d+$/.test(text)) return acceptWhole(text, text);
  if (vietnameseThousands.test(text)) return acceptWhole(text.replaceAll(".", ""), text);
  if (spacedThousands.test(text)) return acceptWhole(text.replaceAll(" ", ""), text);
  if (/^\d{1,3}(\.\d{3})*,0+$/.test(text) && !englishThousands.test(text)) {
    return acceptWhole(text.replace(/,0+$/, "").replaceAll(".", ""), text);
  }
  if (/^\d+\.0+$/.test(text)) return acceptWhole(text.replace(/\.0+$/, ""), text);
  if (!englishThousands.test(text)) return null;
  const digits = text.replaceAll(",", "");
  const isSingle = text.indexOf(",") === text.lastIndexOf(",");
  if (isSingle && target.decimal_style === "comma")
    return refuse("ambiguous_number", text, {readings: readingsOf(text)});
  return acceptWhole(digits, text, {code: "comma_thousand", params: {raw: text, value: digits}});
}

export function readingsOf(text: string): string {
  return `${text.replace(/[.,]/, "")} hoặc ${text.replace(".", ",")}`;
}

function acceptWhole(digits: string, raw: string, note?: ParsedFinding): Parsed {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? accept(value, note) : refuse("not_a_number", raw);
}

function isDecimalText(text: string): boolean {
  return /^\d+[.,]\d+$/.test(text) || vietnameseMixed.test(text) || englishMixed.test(text);
}

function readWithUnit(text: string, target: ParseTarget): Parsed | null {
  const match = /^(\d[\d., ]*?)\s*([^\d\s.,].*)$/.exec(text);
  if (!match) return null;
  const number = readWhole(match[1]!, target);
  if (number === null || number.value === null) return null;
  if (
    !isCountingNoun(match[2]!, target.unit_of_measure) &&
    !repeatsInWords(match[2]!, number.value, target.unit_of_measure)
  )
    return null;
  return accept(number.value, {code: "unit_in_cell", params: {raw: text, value: number.value}});
}

/** “05 (năm)”, “02 (hai) người”: the figure repeated in words, as official writing does. */
function repeatsInWords(rest: string, value: number, unitOfMeasure: string): boolean {
  const match = /^\(([^()]+)\)\s*(.*)$/.exec(rest.trim());
  if (match === null || parseNumberWords(match[1]!) !== value) return false;
  return match[2] === "" || isCountingNoun(match[2]!, unitOfMeasure);
}

function readWords(text: string, target: ParseTarget): Parsed | null {
  if (/\d/.test(text)) return null;
  const words = text.split(" ");
  for (let end = words.length; end > 0; end -= 1) {
    const value = parseNumberWords(words.slice(0, end).join(" "));
    if (value === null) continue;
    const rest = words.slice(end).join(" ");
    if (rest !== "" && !isCountingNoun(rest, target.unit_of_measure)) return null;
    return accept(value, {code: "number_in_words", params: {raw: text, value}});
  }
  return null;
}

export function refuseNumberText(text: string): Parsed {
  const isScientific = /^\d+([.,]\d+)?e[+-]?\d+$/i.test(text);
  return refuse(countNumbers(text) > 1 && !isScientific ? "several_numbers" : "not_a_number", text);
}

export function countNumbers(text: string): number {
  return text.match(/\d+([.,]\d+)*/g)?.length ?? 0;
}

/** True for a text that says about how many: “khoảng 20”, “trên 20”, “20+”. */
export function isApproximate(text: string): boolean {
  return approximation.test(text) || approximationAfter.test(text);
}

/** True when the number format shows a percentage. */
export function isPercentFormat(format: string): boolean {
  return format.replaceAll(/"[^"]*"|\\./g, "").includes("%");
}

/** The number with a decimal comma. */
export function formatPlain(number: number): string {
  return String(Math.round(number * 1e6) / 1e6).replace(".", ",");
}

export function noteDecimalPoint(raw: string, digits: string): ParsedFinding {
  return {code: "decimal_point", params: {raw, value: digits.replace(".", ",")}};
}

/** The cleaned text without the apostrophe that marks text in Excel. */
export function toNumberText(text: string): string {
  const plain = cleanText(text).replace(/^['’](?=\S)/, "");
  return plain.replaceAll(/[０-９]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! - 0xfee0));
}
