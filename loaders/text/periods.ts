/** The reporting periods a text speaks of: titles, `(Số liệu từ ngày … đến ngày …)`, sheet and file names. */
import type {Catalogue, Period} from "../../src/domain/catalogue.js";
import {cleanText, memoise, stripMarks} from "./normalise.js";

export interface PeriodMention {
  kind: "half" | "year" | "quarter" | "month" | "range" | "unclear";
  year?: number;
  /** 1 or 2; the quarter of a quarter, the month of a month. */
  half?: number;
  /** ISO days, both ends inclusive; only for a range. */
  from?: string;
  to?: string;
  text: string;
  /** True for a period that the text only compares with: `Cùng kỳ năm 2018`, `so với năm 2018`. */
  is_comparison: boolean;
}

/** A text without marks and in lower case beside the original, letter by letter; what was used is blanked out. */
interface Scan {
  original: string;
  folded: string;
  has_marks: boolean;
  mentions: (PeriodMention & {at: number})[];
}

type Reader = (match: RegExpExecArray) => Omit<PeriodMention, "text" | "is_comparison"> | null;

const year = String.raw`((?:19|20)\d{2})(?!\d)`;
const toYear = String.raw`[\s_./,–-]*(?:cua\s*)?(?:nam)?[\s_./–-]*(?:cong\s*tac\s*)?`;
const date = String.raw`(\d{1,2})\s*(?:[/.-]|\s+thang\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+nam\s+)\s*(\d{4})`;

const rangePattern = new RegExp(
  String.raw`(?:tu\s*)?(?:het\s*)?(?:ngay\s*)?${date}\s*(?:den|-|toi)\s*(?:het\s*)?(?:ngay\s*)?${date}`,
  "g"
);

/** Read in this order; each may use only what is left. */
const firstPatterns: [RegExp, Reader][] = [
  [rangePattern, readRange],
  [new RegExp(String.raw`(?:nhiem\s*ky|giai\s*doan|khoa)\s[^,;()]*`, "g"), () => null],
  [new RegExp(String.raw`(?:0?6|sau)[\s_.-]*thang[\s_.-]*(dau|cuoi)${toYear}${year}`, "g"), readHalfWord],
  [new RegExp(String.raw`nua\s*(dau|cuoi)${toYear}${year}`, "g"), readHalfWord],
  [new RegExp(String.raw`(?<![\d])0?6[\s_.-]*t[\s_.-]*d[\s_.-]*n?[\s_./-]*${year}`, "g"), readFirstHalf],
  [new RegExp(String.raw`(?<![\d])0?6t[\s_./-]*${year}`, "g"), readFirstHalf],
  [new RegExp(String.raw`(?<![\d])0?6thang${year}`, "g"), readFirstHalf],
  [new RegExp(String.raw`(?<![a-z\d])h([12])[\s_./-]*${year}`, "g"), (match) => readHalf(match[1]!, match[2]!)],
  [
    new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})[\s_./-]*h([12])(?![a-z\d])`, "g"),
    (match) => readHalf(match[2]!, match[1]!)
  ],
  [new RegExp(String.raw`(?:ca[\s_-]*nam|12[\s_]*thang)[\s_-]*(?:nam[\s_-]*)?${year}`, "g"), readYear],
  [
    new RegExp(String.raw`(?<!\d)\d{1,2}[\s_]*thang(?:[\s_]*(?:dau|cuoi))?(?:[\s_]*nam)?[\s_/-]*${year}`, "g"),
    readMonths
  ],
  [new RegExp(String.raw`(?<![a-z])(?:quy|q)[\s_.]*(iv|i{1,3}|[1-4])${toYear}${year}`, "g"), readQuarter],
  [new RegExp(String.raw`(?<![a-z\d/])(?:iv|i{1,3})\s*/\s*${year}`, "g"), readUnclear],
  [/(?:0?6|sau)\s*thang\s*(dau|cuoi)\s*nam(?!\s*\d)/g, (match) => ({kind: "half", half: match[1] === "dau" ? 1 : 2})]
];

/** Numbers that are no periods: signs of documents, laws, days. */
const decoys: RegExp[] = [
  /ngay\s*(?:\d{1,2}|[.…]+)\s*thang\s*(?:\d{1,2}|[.…]+)\s*nam\s*\d{4}/g,
  /(?<!\d)\d{1,2}\s*thang\s*\d{1,2}\s*nam\s*\d{4}/g,
  /(?<![\d/])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}[-.]\d{1,2}[-.]\d{1,2}(?!\d)/g,
  /(?<!\d)(?:19|20)\d{6}(?!\d)/g,
  /\d+\s*\/\s*\d{4}\s*\/\s*[a-z][a-z\d-]*/g,
  /\d+\s*\/\s*[a-z]+(?:-[a-z]+)*(?:\s*-\s*[a-z]+\d*)*/g,
  /(?:nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi|ket luan|huong dan|cong van|nd|tt|qd|nq|bo luat|(?<!phap |ky )luat)(?:\s*so)?\s*:?\s*\d+(?:\s*\/\s*\d{4})?/g,
  /(?:thong bao|bao cao|ke hoach|chuong trinh|to trinh|so)(?:\s*so)?\s*:?\s*\d+\s*[/-]\s*[a-z\d-]+/g,
  /(?<!phap |ky )(?:bo luat|luat|phap lenh|hien phap)(?![a-z])[^;:()\d]{0,80}(?:19|20)\d{2}/g
];

const lastPatterns: [RegExp, Reader][] = [
  [new RegExp(String.raw`(?<![a-z])(?:thang|t)[\s_.]*(\d{1,2})\s*(?:[/._-]|nam|\s)\s*${year}`, "g"), readMonth],
  [new RegExp(String.raw`(?<![a-z])nam[\s_:-]*(?:cong\s*tac\s*|bao\s*cao\s*)?${year}`, "g"), readYear]
];

const comparison =
  /(?:cung\s*ky|so\s*voi|ky\s*truoc|nam\s*truoc)[\s_(:,-]*(?:cung\s*ky)?[\s_(:,-]*(?:cua|voi|la)?[\s_(:,-]*$/;
const fileExtension = /\.(?:xlsx?|xlsm|xlsb|ods|csv|tsv|txt)$/i;

/** Names of sheets and files are short; in a longer text a bare year may be anything. */
const shortName = 80;

/**
 * Every period the text names, in the order of the text. What cannot be told (`6 tháng 2024`, `II/2020`) comes as
 * `unclear`; signs, laws and dates of documents are no periods. In the name of a file or sheet a bare year counts.
 */
export const findPeriodMentions = memoise((text: string): PeriodMention[] => {
  const name = cleanText(fileExtension.test(text) ? text.replace(/^.*[/\\]/, "") : text);
  if (!/\d|nam/i.test(stripMarks(name))) return [];
  const scan = startScan(name);
  for (const [pattern, reader] of firstPatterns) take(scan, pattern, reader);
  for (const pattern of decoys) take(scan, pattern, () => null);
  for (const [pattern, reader] of lastPatterns) take(scan, pattern, reader);
  if (fileExtension.test(name) || name.length <= shortName) takeBareYear(scan);
  return scan.mentions.sort((a, b) => a.at - b.at).map(({at: _, ...mention}) => mention);
});

function startScan(name: string): Scan {
  const letters = [...name].map((letter) => {
    const folded = stripMarks(letter).toLowerCase();
    return folded.length === 1 ? folded : " ";
  });
  return {original: [...name].join(""), folded: letters.join(""), has_marks: stripMarks(name) !== name, mentions: []};
}

function take(scan: Scan, pattern: RegExp, reader: Reader): void {
  for (const match of scan.folded.matchAll(pattern)) {
    if (!isYearWord(scan, match)) continue;
    const found = reader(match);
    const text = scan.original.slice(match.index, match.index + match[0].length).trim();
    const isComparison = comparison.test(stripMarks(scan.original.slice(0, match.index)).toLowerCase());
    if (found) scan.mentions.push({...found, text, is_comparison: isComparison, at: match.index});
    scan.folded =
      scan.folded.slice(0, match.index) +
      "#".repeat(match[0].length) +
      scan.folded.slice(match.index + match[0].length);
  }
}

/** In a text with marks `nam` must be `năm`: `QUẢNG NAM 2024` names no year. */
function isYearWord(scan: Scan, match: RegExpExecArray): boolean {
  if (!scan.has_marks || !match[0].startsWith("nam")) return true;
  return scan.original.slice(match.index, match.index + 3).toLowerCase() === "năm";
}

function takeBareYear(scan: Scan): void {
  if (scan.mentions.some((mention) => !mention.is_comparison)) return;
  const isName = /[_-]|\.[a-z]{3,4}$/.test(scan.folded);
  const bare = isName ? String.raw`(?<![\da-z/])${year}(?![\d/])` : String.raw`(?:^|(?<=[a-z] ))${year}$`;
  take(scan, new RegExp(bare, "g"), readYear);
}

function readRange(match: RegExpExecArray): ReturnType<Reader> {
  const from = toIso(match[3]!, match[2]!, match[1]!);
  const to = toIso(match[6]!, match[5]!, match[4]!);
  return from === null || to === null || to < from ? {kind: "unclear"} : {kind: "range", from, to};
}

function toIso(yearText: string, month: string, day: string): string | null {
  const iso = `${yearText}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

function readHalfWord(match: RegExpExecArray): ReturnType<Reader> {
  return {kind: "half", year: Number(match[2]), half: match[1] === "dau" ? 1 : 2};
}

function readFirstHalf(match: RegExpExecArray): ReturnType<Reader> {
  return {kind: "half", year: Number(match[1]), half: 1};
}

function readHalf(half: string, yearText: string): ReturnType<Reader> {
  return {kind: "half", year: Number(yearText), half: Number(half)};
}

function readYear(match: RegExpExecArray): ReturnType<Reader> {
  return {kind: "year", year: Number(match[1])};
}

function readMonths(match: RegExpExecArray): ReturnType<Reader> {
  return {kind: "unclear", year: Number(match[1])};
}

function readUnclear(match: RegExpExecArray): ReturnType<Reader> {
  return {kind: "unclear", year: Number(match[1])};
}

function readQuarter(match: RegExpExecArray): ReturnType<Reader> {
  const quarter = ["i", "ii", "iii", "iv"].indexOf(match[1]!) + 1;
  return {kind: "quarter", year: Number(match[2]), half: quarter === 0 ? Number(match[1]) : quarter};
}

function readMonth(match: RegExpExecArray): ReturnType<Reader> {
  return {kind: "month", year: Number(match[2]), half: Number(match[1])};
}

/** The period of the catalogue that a mention names: a range by its exact days, else by work year; null when none or several. */
export function resolvePeriod(mention: PeriodMention, catalogue: Catalogue): Period | null {
  const found = catalogue.periods.filter((period) => isNamedBy(period, mention));
  return found.length === 1 ? found[0]! : null;
}

function isNamedBy(period: Period, mention: PeriodMention): boolean {
  if (mention.kind === "range") return period.from === mention.from && period.to === mention.to;
  if (mention.year === undefined || period.work_year !== mention.year) return false;
  return mention.kind === "year" ? period.half === 0 : mention.kind === "half" && period.half === mention.half;
}
