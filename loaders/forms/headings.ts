/** Which unit and period the texts above a table, a cover sheet or a sheet's name speak of. */
import type {Period} from "../../src/domain/catalogue.js";
import {cleanText, stripMarks} from "../text/normalise.js";
import type {PeriodMention} from "../text/periods.js";
import {findPeriodMentions, resolvePeriod} from "../text/periods.js";
import {isCountingNoun} from "../text/words.js";
import type {ReaderContext} from "./context.js";
import type {Grid} from "./grid.js";
import {periodWorded} from "./periodNames.js";

/** A text that names a unit or a period, and where it stands. */
export interface HeadingText {
  row: number;
  column: number;
  text: string;
  /** The text line by line, as it was broken in its cell. */
  lines: string[];
}

export interface PeriodReading {
  /** The period; null when the text names one that the catalogue lacks or that is unclear. */
  period: Period | null;
  is_range: boolean;
  is_unclear: boolean;
  from: string | null;
  to: string | null;
  text: string;
  place: HeadingText;
}

export interface Area {
  top: number;
  bottom: number;
  left?: number;
  right?: number;
}

/** Cleaned texts of an area, each merged text once, in reading order. */
export function headingTexts(
  grid: Grid,
  {top, bottom, left = 1, right = Number.POSITIVE_INFINITY}: Area
): HeadingText[] {
  const texts: HeadingText[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.rowAt(row)?.cells ?? []) {
      if (cell.kind !== "text" || cell.column < left || cell.column > right) continue;
      texts.push({row, column: cell.column, text: grid.text(row, cell.column), lines: linesOf(cell.text)});
    }
  }
  return texts;
}

function linesOf(text: string): string[] {
  return text
    .split(/[;\n\r]/)
    .map(cleanText)
    .filter((line) => line !== "");
}

const dateline = /^[^\d]{0,60}\bngay \d{1,2} thang \d{1,2} nam \d{4}$/;
const attachment = /^\(?(kem theo|ban hanh|theo|so:|can cu|quyet dinh|nghi dinh|luat|thong tu|mau)\b/;
/** A year behind these words names a document, not the period of the report. */
const document = /\b(ke hoach|phuong huong|chuong trinh|nghi quyet|chi thi|de an|nhiem vu|quy che)\b[^:;()]{0,60}$/;

interface Mentioned {
  place: HeadingText;
  mention: PeriodMention;
  is_document: boolean;
}

/** Periods that the texts mention; datelines, document numbers, legal references and comparisons are no periods. */
export function periodReadings(texts: readonly HeadingText[], context: ReaderContext): PeriodReading[] {
  const worded = texts.flatMap((place) => wordedReading(place, context));
  const all = texts.filter((text) => !worded.some(({place}) => place === text)).flatMap(mentionsIn);
  const sure = all.filter((entry) => !entry.is_document);
  const mentions = withYear(sure.length > 0 ? sure : all);
  return [
    ...worded,
    ...mentions.map(({place, mention}) => ({
      period: resolvePeriod(mention, context.catalogue),
      is_range: mention.kind === "range",
      is_unclear: mention.kind === "unclear" || mention.year === undefined,
      from: mention.from ?? null,
      to: mention.to ?? null,
      text: mention.text,
      place
    }))
  ];
}

function mentionsIn(place: HeadingText): Mentioned[] {
  const plain = stripMarks(place.text).toLowerCase();
  if (dateline.test(plain) || attachment.test(plain)) return [];
  return findPeriodMentions(place.text)
    .filter((mention) => mention.kind !== "month" && !mention.is_comparison)
    .map((mention) => {
      const before = plain.slice(0, Math.max(0, place.text.indexOf(mention.text)));
      return {
        place,
        mention,
        is_document: mention.kind === "year" && (/^\d+$/.test(mention.text) || document.test(before))
      };
    });
}

/** "6 tháng đầu năm" and "Năm: 2024" in two places are one period. */
function withYear(all: readonly Mentioned[]): Mentioned[] {
  const halves = all.filter(({mention}) => mention.kind === "half" && mention.year === undefined);
  if (halves.length === 0) return [...all];
  const years = new Set(all.flatMap(({mention}) => mention.year ?? []));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return [...all];
  const rest = all.filter(({mention}) => mention.kind !== "year" && mention.year !== undefined);
  const completed = halves.map(({place, mention, is_document}) => ({
    place,
    is_document,
    mention: {...mention, year, text: `${mention.text} ${year}`}
  }));
  return [...rest, ...completed];
}

/** A period in the catalogue's own words, where the usual wordings would see less of it or nothing. */
function wordedReading(place: HeadingText, context: ReaderContext): PeriodReading[] {
  const period = context.periodByCode.get(place.text) ?? periodWorded(place.text, context);
  if (!period) return [];
  return [{period, is_range: false, is_unclear: false, from: null, to: null, text: place.text, place}];
}

export interface UnitCandidate {
  text: string;
  place: HeadingText;
  /** Written after "Đơn vị báo cáo:". */
  is_declared: boolean;
  /** A line together with the one below it. */
  is_joined: boolean;
  /** Grows from line to line downwards. */
  order: number;
}

const declared =
  /^(đơn vị báo cáo|đơn vị lập báo cáo|đơn vị gửi báo cáo|đơn vị gửi|tên đơn vị|đơn vị|cơ quan báo cáo)\s*:\s*(\S.*)$/iu;
const receiver = /^(đơn vị|cơ quan|nơi) nhận/iu;

/** Texts that may name the reporting unit: declared ones, whole lines, and a line with its continuation below. */
export function unitCandidates(texts: readonly HeadingText[]): UnitCandidate[] {
  const candidates: UnitCandidate[] = [];
  for (const place of texts) {
    if (receiver.test(place.text)) continue;
    for (const [index, line] of (place.lines.length > 1 ? place.lines : [place.text]).entries()) {
      const label = declared.exec(line);
      if (label && isMeasure(label[2]!)) continue;
      const order = orderOf(place, index);
      candidates.push({text: label?.[2] ?? line, place, is_declared: label !== null, is_joined: false, order});
    }
    for (const joined of joinedLines(place, texts)) candidates.push({...joined, is_declared: false, is_joined: true});
  }
  return candidates;
}

/** "Đơn vị: người" tells the unit of measure. */
function isMeasure(text: string): boolean {
  return text.split(/[,;/]/).every((part) => isCountingNoun(part.replace(/[().]/g, ""), "%"));
}

function orderOf(place: HeadingText, line: number): number {
  return place.row * 1000 + line;
}

/** A line with the next one of its cell, or with the cell below. */
function joinedLines(
  place: HeadingText,
  texts: readonly HeadingText[]
): Pick<UnitCandidate, "text" | "place" | "order">[] {
  const inside = place.lines
    .slice(1)
    .map((line, index) => ({text: `${place.lines[index]} ${line}`, place, order: orderOf(place, index + 1)}));
  const below = texts.find((other) => other.column === place.column && other.row === place.row + 1);
  if (!below) return inside;
  return [...inside, {text: `${place.text} ${below.text}`, place: below, order: orderOf(below, 0)}];
}

const said = /(của|tại|cho|đơn vị|báo cáo)[\s:-]*$/iu;
const titled = /^([-:(]|báo cáo|biểu|số liệu|kết quả|năm|6|06|sáu)/iu;
const addressed = /^(kính gửi|nơi nhận|đơn vị nhận|nơi gửi|ví dụ|hướng dẫn|lưu ý|ghi chú)/iu;
const phraseWords = 14;

export interface UnitPhrase {
  text: string;
  place: HeadingText;
  /** Introduced as the one reported on: "… của VKSND quận Hải Châu". */
  is_said: boolean;
}

/** Names of units inside a longer sentence, such as a title; `isUnit` tells a name, `isStart` a text that begins like one. */
export function unitPhrases(
  texts: readonly HeadingText[],
  {isUnit, isStart}: {isUnit: (text: string) => boolean; isStart: (text: string) => boolean}
): UnitPhrase[] {
  const phrases: UnitPhrase[] = [];
  for (const place of texts) {
    if (addressed.test(place.text)) continue;
    const words = place.text.split(" ");
    for (let start = 0; start < words.length - 1; start++) {
      if (!isStart(words.slice(start, start + 6).join(" "))) continue;
      const length = longestName(words, start, isUnit);
      if (length === 0 || length === words.length) continue;
      const before = words.slice(0, start).join(" ");
      const text = words
        .slice(start, start + length)
        .join(" ")
        .replace(/[,;:.]$/, "");
      const rest = words.slice(start + length).join(" ");
      phrases.push({text, place, is_said: start === 0 ? titled.test(rest) : said.test(before)});
      start += length - 1;
    }
  }
  return phrases;
}

function longestName(words: readonly string[], start: number, isUnit: (text: string) => boolean): number {
  for (let length = Math.min(phraseWords, words.length - start); length > 1; length--) {
    if (
      isUnit(
        words
          .slice(start, start + length)
          .join(" ")
          .replace(/[,;:.]$/, "")
      )
    )
      return length;
  }
  return 0;
}
