/** Closed lists of words that stand where a value should: nothing to report, no answer yet, not applicable; and numbers in words. */
import {createMatcher} from "./matching.js";
import {cleanText, matchKey, memoise} from "./normalise.js";

const zeroWords = [
  "Không",
  "Không có",
  "Không phát sinh",
  "Không có phát sinh",
  "Không phát sinh trong kỳ",
  "Trong kỳ không phát sinh",
  "KPS"
];

const emptyWords = createMatcher<"missing" | "not_applicable">([
  {
    target: "missing",
    names: [
      "Chưa báo cáo",
      "Chưa có báo cáo",
      "Chưa có số liệu",
      "Không có số liệu",
      "Chưa có dữ liệu",
      "Không có dữ liệu",
      "Chưa tổng hợp",
      "Chưa cập nhật",
      "Chưa thống kê"
    ]
  },
  {target: "not_applicable", names: ["Không áp dụng", "KAD", "K.A.D", "Không thuộc diện áp dụng", "N/A"]}
]);
const zeros = createMatcher([{target: true, names: zeroWords}]);

/** `missing` for “chưa báo cáo” and the like, `not_applicable` for “Không áp dụng”, KAD, Ø; null for all else. */
export function readEmptyWord(text: string): "missing" | "not_applicable" | null {
  if (/^[Øø∅⌀]$/.test(text)) return "not_applicable";
  const match = emptyWords.find(text);
  return "target" in match ? match.target : null;
}

/** True for “Không”, “Không có”, “Không phát sinh”, KPS: nothing happened. */
export function isZeroWord(text: string): boolean {
  return "target" in zeros.find(text);
}

/** True for a sign that may mean 0 or no figure: `-`, `--`, `/`, `//`, `.`, `_`. */
export function isDash(text: string): boolean {
  return /^(-[- ]*|\/+|\.|_+)$/.test(text);
}

/** True for the dash that a footnote can declare as zero. */
export function isDeclarableDash(text: string): boolean {
  return /^-[- ]*$/.test(text);
}

const nouns = new Set(
  [
    "người",
    "lượt người",
    "lượt",
    "đồng chí",
    "đ/c",
    "đc",
    "cán bộ",
    "công chức",
    "viên chức",
    "thành viên",
    "đại biểu",
    "lãnh đạo",
    "bị can",
    "vụ",
    "việc",
    "vụ việc",
    "vụ án",
    "án",
    "đơn",
    "đơn vị",
    "cuộc",
    "cuộc họp",
    "buổi",
    "lần",
    "kỳ",
    "phiên",
    "phiên tòa",
    "lớp",
    "hội nghị",
    "văn bản",
    "quy chế",
    "bản",
    "nội dung",
    "vấn đề",
    "ý kiến",
    "lượt ý kiến",
    "kiến nghị",
    "chất vấn",
    "thông báo",
    "hạn chế",
    "thiếu sót",
    "trường hợp",
    "tập thể",
    "cá nhân",
    "phòng"
  ].map(matchKey)
);

/** True for the unit of measure of the indicator or a common counting noun: “25 người”, “12 vụ”. Never “nghìn”, “chục”. */
export function isCountingNoun(text: string, unitOfMeasure: string): boolean {
  const key = matchKey(text);
  return key !== "" && (nouns.has(key) || key === matchKey(unitOfMeasure));
}

const digitWords: ReadonlyMap<string, number> = new Map([
  ["không", 0],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9]
]);
const lastDigitWords: ReadonlyMap<string, number> = new Map([
  ...digitWords,
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5]
]);

/**
 * The number that Vietnamese words say, up to 999 999; null when they do not say exactly one: “hai mươi lăm” is 25,
 * “một trăm linh năm” 105, “vài chục” null.
 */
export const parseNumberWords = memoise((text): number | null => {
  const words = cleanText(text).toLowerCase().split(" ");
  const thousand = words.findIndex((word) => word === "nghìn" || word === "ngàn");
  if (thousand < 0) return parseHundreds(words, false);
  const high = parseHundreds(words.slice(0, thousand), false);
  const rest = words.slice(thousand + 1);
  const low = rest.length === 0 ? 0 : parseHundreds(rest, true);
  return high === null || high === 0 || low === null ? null : high * 1000 + low;
});

function parseHundreds(words: readonly string[], isTail: boolean): number | null {
  const hundred = words.indexOf("trăm");
  if (hundred < 0) return isTail ? parseAfterZero(words) : parseTens(words);
  const digit = hundred === 1 ? digitWords.get(words[0]!) : undefined;
  if (digit === undefined || (digit === 0 && !isTail)) return null;
  const rest = words.slice(2);
  const low = rest.length === 0 ? 0 : parseAfterZero(rest);
  return low === null ? null : digit * 100 + low;
}

function parseAfterZero(words: readonly string[]): number | null {
  if (words[0] !== "linh" && words[0] !== "lẻ")
    return words.length > 1 || words[0] === "mười" ? parseTens(words) : null;
  return words.length === 2 ? (lastDigitWords.get(words[1]!) ?? null) : null;
}

function parseTens(words: readonly string[]): number | null {
  const [first = "", second, third] = words;
  if (words.length === 1) return first === "mười" ? 10 : (digitWords.get(first) ?? null);
  if (first === "mười" && words.length === 2) return add(10, lastDigitWords.get(second!));
  const tens = digitWords.get(first);
  if (tens === undefined || tens < 2) return null;
  if (second !== "mươi") return null;
  if (words.length === 2) return tens * 10;
  return words.length === 3 ? add(tens * 10, lastDigitWords.get(third!)) : null;
}

function add(tens: number, ones: number | undefined): number | null {
  return ones === undefined || ones === 0 ? null : tens + ones;
}
