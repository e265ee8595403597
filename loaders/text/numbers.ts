/** Counts, percentages and decimals from number cells and from text, written the Vietnamese way or not. */
import type {Cell} from "../types.js";
import {cleanText} from "./normalise.js";
import {accept, missing, refuse} from "./parsed.js";
import type {Parsed, ParsedFinding, ParseTarget} from "./parsed.js";
import {isCountingNoun, isDash, isDeclarableDash, isZeroWord, parseNumberWords} from "./words.js";

const wholeTolerance = 1e-9;
const vietnameseThousands = /^[1-9]\d{0,2}(\.\d{3})+$/;
const englishThousands = /^[1-9]\d{0,2}(,\d{3})+$/;
const spacedThousands = /^[1-9]\d{0,2}( \d{3})+$/;
const vietnameseMixed = /^[1-9]\d{0,2}(\.\d{3})+,\d+$/;
const englishMixed = /^[1-9]\d{0,2}(,\d{3})+\.\d+$/;
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

function readDash(text: string, target: ParseTarget): Parsed {
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
function withoutSign(number: number): number {
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
  if (approximation.test(text) || approximationAfter.test(text)) return refuse("approximate", text);
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
  if (isSingle && target.decimal_style === "comma") return refuse("ambiguous_number", text, {readings: readingsOf(text)});
  return acceptWhole(digits, text, {code: "comma_thousand", params: {raw: text, value: digits}});
}

function readingsOf(text: string): string {
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
  if (!isCountingNoun(match[2]!, target.unit_of_measure) && !repeatsInWords(match[2]!, number.value)) return null;
  return accept(number.value, {code: "unit_in_cell", params: {raw: text, value: number.value}});
}

/** “05 (năm)”, “02 (hai) người”: the figure repeated in words, as official writing does. */
function repeatsInWords(rest: string, value: number): boolean {
  const match = /^\(([^()]+)\)$/.exec(rest.trim());
  return match !== null && parseNumberWords(match[1]!) === value;
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

function refuseNumberText(text: string): Parsed {
  const isScientific = /^\d+([.,]\d+)?e[+-]?\d+$/i.test(text);
  return refuse(countNumbers(text) > 1 && !isScientific ? "several_numbers" : "not_a_number", text);
}

function countNumbers(text: string): number {
  return text.match(/\d+([.,]\d+)*/g)?.length ?? 0;
}

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
  if (isPercentFormat(cell.format)) return checkRange(number * 100, cell.text, target);
  return checkBarePercent(number, cell.text, target);
}

function isPercentFormat(format: string): boolean {
  return format.replaceAll(/"[^"]*"|\\./g, "").includes("%");
}

/** A number without any % sign: between 0 and 1 it may be a share or a percentage. */
function checkBarePercent(number: number, raw: string, target: ParseTarget, note?: ParsedFinding): Parsed {
  if (number > 0 && number <= 1) {
    const params = {fraction: `${formatPlain(number * 100)}%`, percent: `${formatPlain(number)}%`};
    return refuse("percent_or_fraction", raw, params);
  }
  return checkRange(number, raw, target, note);
}

function checkRange(percent: number, raw: string, target: ParseTarget, note?: ParsedFinding): Parsed {
  const rounded = Math.round(percent * 1e9) / 1e9;
  if (rounded < 0 || (rounded > 100 && !target.may_exceed_100)) return refuse("percent_out_of_range", raw);
  return accept(withoutSign(rounded), note);
}

function formatPlain(number: number): string {
  return String(Math.round(number * 1e6) / 1e6).replace(".", ",");
}

function parsePercentText(text: string, target: ParseTarget): Parsed {
  const pair = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (pair) return readRatio(pair, text, target);
  if (approximation.test(text) || approximationAfter.test(text)) return refuse("approximate", text);
  const hasSign = text.endsWith("%");
  const digits = hasSign ? text.slice(0, -1).trim() : text;
  if (/^-\s*\d/.test(digits) && countNumbers(digits) === 1) return refuse("percent_out_of_range", text);
  if (vietnameseMixed.test(digits) || englishMixed.test(digits)) return refuse("percent_out_of_range", text);
  if (!/^\d+([.,]\d+)?$/.test(digits)) return refuseNumberText(text);
  const note = digits.includes(".") ? noteDecimalPoint(text, digits) : undefined;
  const number = Number(digits.replace(",", "."));
  if (number > 100 && target.may_exceed_100 === true && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return refuse("ambiguous_number", text, {readings: readingsOf(digits)});
  }
  return hasSign ? checkRange(number, text, target, note) : checkBarePercent(number, text, target, note);
}

function noteDecimalPoint(raw: string, digits: string): ParsedFinding {
  return {code: "decimal_point", params: {raw, value: digits.replace(".", ",")}};
}

function readRatio(pair: RegExpExecArray, text: string, target: ParseTarget): Parsed {
  const part = Number(pair[1]);
  const whole = Number(pair[2]);
  if (!target.is_ratio) return refuse("several_numbers", text);
  if (whole === 0) return part === 0 ? missing() : refuse("percent_out_of_range", text);
  return checkRange((100 * part) / whole, text, target);
}

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
  if (approximation.test(text) || approximationAfter.test(text)) return refuse("approximate", text);
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

/** The cleaned text without the apostrophe that marks text in Excel. */
function toNumberText(text: string): string {
  return cleanText(text).replace(/^['’](?=\S)/, "");
}
