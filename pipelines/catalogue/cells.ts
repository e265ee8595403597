/** How one cell of a catalogue file is read: zod schemas from the trimmed text of the cell to its value. */
import {z} from "zod";

export interface Fraction {
  num: bigint;
  den: bigint;
}

type Parse<T> = (text: string) => T | undefined;

const codePattern = /^[^\s|+/\\@][^\s|+/\\]*$/;
const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const flags: Readonly<Record<string, boolean>> = {"1": true, "0": false, true: true, false: false};

/** A cell that `parse` must be able to read; `expected` tells the clerk what it should be. */
function cell<T>(expected: string, parse: Parse<T>) {
  return z.string().transform((text, context): T => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.issues.push({code: "custom", message: expected, input: text});
    return z.NEVER;
  });
}

function emptyAsNull<T>(parse: Parse<T>): Parse<T | null> {
  return (text) => (text === "" ? null : parse(text));
}

/** Any text, also none. The column itself may be missing: it is for people to read. */
export const remark = z.string().default("");

export const text = cell("nội dung, không để trống", (value) => (value === "" ? undefined : value));

export const code = cell("một mã không có dấu cách và các dấu | + / \\ @", parseCode);

export const optionalCode = cell(
  "một mã không có dấu cách và các dấu | + / \\ @, hoặc để trống",
  emptyAsNull(parseCode)
);

export const date = cell("ngày dạng 2025-07-01 hoặc 01/07/2025", parseDate);

export const optionalDate = cell("ngày dạng 2025-07-01 hoặc 01/07/2025, hoặc để trống", emptyAsNull(parseDate));

export const instant = cell("thời điểm dạng 2025-07-01T17:00:00+07:00", parseInstant);

export const integer = cell("số nguyên", (value) => (/^-?\d{1,9}$/.test(value) ? Number(value) : undefined));

export const decimal = cell("số, dấu thập phân là dấu chấm, không có dấu ngăn hàng nghìn (ví dụ 66.7)", parseDecimal);

export const flag = cell("1 (có) hoặc 0 (không)", (value) => flags[value.toLowerCase()]);

export const share = cell(
  "phần lớn hơn 0, không quá 1: số nguyên, số thập phân hoặc phân số (1; 0.6; 3/5)",
  parseShare
);

/** Texts parted by `separator`; none when empty. */
export function list(separator: string) {
  return z.string().transform((value) => splitList(value, separator));
}

/** One of a fixed list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return cell(`một trong: ${words.join(", ")}`, (value) => words.find((word) => word === value));
}

/** The parts of `value` between separators, trimmed, without empty ones. */
export function splitList(value: string, separator: string): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** An ISO instant with its offset, unchanged; undefined for anything else. */
export function parseInstant(value: string): string | undefined {
  const match = instantPattern.exec(value);
  return match !== null && parseDate(match[1] ?? "") !== undefined ? value : undefined;
}

function parseCode(value: string): string | undefined {
  return codePattern.test(value) ? value : undefined;
}

// Only the padded dd/mm/yyyy: an American Excel writes 7/5/2025, where day and month cannot be told apart.
function parseDate(value: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  const iso = day === undefined ? value : `${year}-${month}-${day}`;
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

// A comma before three digits may part thousands (1,000), so it is refused.
function parseDecimal(value: string): number | undefined {
  const isPlain = /^-?\d+(\.\d+)?$/.test(value);
  const isComma = /^-?\d+,\d+$/.test(value) && !/^-?[1-9]\d{0,2},\d{3}$/.test(value);
  return isPlain || isComma ? Number(value.replace(",", ".")) : undefined;
}

function parseShare(value: string): Fraction | undefined {
  const fraction = parseFraction(value);
  return fraction !== undefined && fraction.num > 0n && fraction.num <= fraction.den ? fraction : undefined;
}

function parseFraction(value: string): Fraction | undefined {
  const [, num, den] = /^(\d{1,15})\s*\/\s*(\d{1,15})$/.exec(value) ?? [];
  if (num !== undefined && den !== undefined) return reduce(BigInt(num), BigInt(den));
  const [, whole, digits = ""] = /^(\d{1,3})(?:[.,](\d{1,30}))?$/.exec(value) ?? [];
  return whole === undefined ? undefined : reduce(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

function reduce(num: bigint, den: bigint): Fraction | undefined {
  if (den === 0n) return undefined;
  let [divisor, rest] = [num, den];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return {num: num / divisor, den: den / divisor};
}
