/** Which unit and period the texts above a table, a cover sheet or a sheet's name speak of. */
import type {Period} from "../../src/domain/catalogue.js";
import {cleanText, stripMarks} from "../text/normalise.js";
import {findPeriodMentions, resolvePeriod} from "../text/periods.js";
import type {ReaderContext} from "./context.js";
import type {Grid} from "./grid.js";

/** A text that names a unit or a period, and where it stands. */
export interface HeadingText {
  row: number;
  column: number;
  text: string;
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

/** Cleaned texts of the rows `top`..`bottom`, each merged text once, in reading order. */
export function headingTexts(grid: Grid, top: number, bottom: number): HeadingText[] {
  const texts: HeadingText[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.rowAt(row)?.cells ?? []) {
      if (cell.kind === "text") texts.push({row, column: cell.column, text: grid.text(row, cell.column)});
    }
  }
  return texts;
}

const dateline = /^[^\d]{0,60}\bngay \d{1,2} thang \d{1,2} nam \d{4}$/;
const attachment = /^\(?(kem theo|ban hanh|theo|so:|can cu|quyet dinh|nghi dinh|luat|thong tu|mau)\b/;

/** Periods that the texts mention; datelines, document numbers and legal references are no periods. */
export function periodReadings(texts: readonly HeadingText[], context: ReaderContext): PeriodReading[] {
  return texts.flatMap((place) => {
    const plain = stripMarks(place.text).toLowerCase();
    if (dateline.test(plain) || attachment.test(plain)) return [];
    return findPeriodMentions(place.text)
      .filter((mention) => mention.kind !== "month")
      .map((mention) => ({
        period: resolvePeriod(mention, context.catalogue),
        is_range: mention.kind === "range",
        is_unclear: mention.kind === "unclear",
        from: mention.from ?? null,
        to: mention.to ?? null,
        text: mention.text,
        place
      }));
  });
}

export interface UnitCandidate {
  text: string;
  place: HeadingText;
  /** Written after "Đơn vị báo cáo:". */
  is_declared: boolean;
  /** A line together with the one below it. */
  is_joined: boolean;
}

const declared =
  /^(đơn vị báo cáo|đơn vị lập báo cáo|đơn vị gửi báo cáo|đơn vị gửi|tên đơn vị|đơn vị|cơ quan báo cáo)\s*:\s*(\S.*)$/iu;
const receiver = /^(đơn vị|cơ quan|nơi) nhận/iu;

/** Texts that may name the reporting unit: declared ones, whole lines, and a line with its continuation below. */
export function unitCandidates(texts: readonly HeadingText[]): UnitCandidate[] {
  const candidates: UnitCandidate[] = [];
  for (const place of texts) {
    if (receiver.test(place.text)) continue;
    const label = declared.exec(place.text);
    if (label) {
      candidates.push({text: label[2]!, place, is_declared: true, is_joined: false});
      continue;
    }
    for (const line of linesOf(place.text)) candidates.push({text: line, place, is_declared: false, is_joined: false});
    const below = texts.find((other) => other.column === place.column && other.row === place.row + 1);
    if (!below) continue;
    candidates.push({text: `${place.text} ${below.text}`, place: below, is_declared: false, is_joined: true});
  }
  return candidates;
}

function linesOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map(cleanText)
    .filter((line) => line !== "");
}
