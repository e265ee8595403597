/**
 * Undoes legacy encodings inside cells, syllable by syllable: a reading counts only when it is a Vietnamese syllable;
 * where several count, the neighbours decide. What cannot be told stays as it was.
 */
import type {LegacyEncoding} from "../types.js";
import {decodeTcvn3, decodeVni, undoUtf8As1252} from "./legacyTables.js";
import {fixCapitals} from "./legacyCapitals.js";
import {memoise} from "./normalise.js";
import {isVietnameseWord} from "./syllable.js";

export interface PlacedText {
  sheet: number;
  row: number;
  column: number;
  text: string;
}

export interface RepairedText {
  text: string;
  decoded_from: LegacyEncoding | null;
  is_damaged: boolean;
}

type Reading = "unicode" | "tcvn3" | "vni";

interface Word {
  raw: string;
  at: number;
  /** The readings that are Vietnamese; the decoded text of each. */
  readings: Partial<Record<Reading, string>>;
  /** Written with signs that no foreign name has. */
  is_strong: boolean;
}

type Votes = Record<Reading, number>;

interface Context {
  cells: Votes[];
  columns: Map<string, Votes>;
  sheets: Map<string, Votes>;
  file: Votes;
  is_possible: Record<Reading, boolean>;
}

const wordPattern = /[A-Za-z\u00a1-\u00ff\u0100-\u024f\u1ea0-\u1eff\u2212\u2219]+/g;
const ascii = /^[\u0000-\u007f]*$/;
/** A file with so many TCVN3 letters and not one ư (U+00AD) has lost them on the way. */
const enoughLetters = 300;

/** Repairs the texts of one workbook; the answers stand in the same order. */
export function repairTexts(texts: readonly PlacedText[]): RepairedText[] {
  const scans = texts.map(({text}) => scanText(text));
  if (!scans.some(({votes}) => votes.tcvn3 + votes.vni > 0)) return scans.map(({unchanged}) => unchanged);
  const context = gatherEvidence(texts, scans);
  const drafts = scans.map((scan, i) => repairText(scan, toDecider(texts[i]!, i, context)));
  const isStripped = hasLostSoftHyphens(drafts, scans);
  return drafts.map(({text, decoded_from, is_undecided}, i) => {
    const {unchanged} = scans[i]!;
    if (decoded_from === null) return unchanged;
    const isDamaged = is_undecided || unchanged.is_damaged || (isStripped && decoded_from === "tcvn3");
    return {text, decoded_from, is_damaged: isDamaged};
  });
}

/** What one text says by itself; remembered, because the same labels stand in every report. */
interface Scan {
  text: string;
  words: readonly Word[];
  votes: Votes;
  /** The answer when no word is decoded. */
  unchanged: RepairedText;
}

const scanText = memoise((raw: string): Scan => {
  if (ascii.test(raw)) {
    const unchanged = {text: raw, decoded_from: null, is_damaged: hasLostLetters(raw)};
    return {text: raw, words: [], votes: noVotes(), unchanged};
  }
  const undone = undoUtf8As1252(raw);
  const text = undone ?? raw.normalize("NFC");
  const words = splitWords(text);
  const decodedFrom = undone === null ? null : "utf8-as-1252";
  const unchanged = {text, decoded_from: decodedFrom, is_damaged: hasLostLetters(text)} as const;
  return {text, words, votes: countVotes(words), unchanged};
});

function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) words.push({...readWord(match[0]), at: match.index});
  return words;
}

const strongTcvn3 = /[\u00a1-\u00bf\u00d7\u00f7]|[a-z][\u00c0-\u00de]|[A-Z][\u00df-\u00ff][A-Z]/;
const weakVniMarks = /[ïëüéöô]/gi;

const readWord = memoise((raw: string): Omit<Word, "at"> => {
  if (ascii.test(raw) || /^µ[a-zA-Z]$/.test(raw)) return {raw, readings: {}, is_strong: false};
  const readings: Word["readings"] = {};
  const hasHyphen = raw.includes("\u00ad");
  const isUnicode = !/[\u2212\u2219]/.test(raw) && isVietnameseWord(raw.replaceAll("\u00ad", ""));
  if (isUnicode && !hasHyphen) readings.unicode = raw;
  if (readings.unicode === undefined || !/[\u0100-\u1eff]/.test(raw)) {
    const asTcvn3 = decodeTcvn3(raw);
    if (asTcvn3 !== null && isDecodedWord(asTcvn3, raw)) readings.tcvn3 = asTcvn3;
    const asVni = decodeVni(raw);
    if (asVni !== null && isDecodedWord(asVni, raw)) readings.vni = asVni;
  }
  if (isUnicode && readings.tcvn3 === undefined) readings.unicode = raw;
  const isStrong =
    readings.tcvn3 !== undefined ? strongTcvn3.test(raw) : /[^\u0000-\u007f]/.test(raw.replaceAll(weakVniMarks, ""));
  return {raw, readings, is_strong: isStrong};
});

function isDecodedWord(decoded: string, raw: string): boolean {
  return isVietnameseWord(decoded) && !/^[\u00a1-\u00bf\u2212\u2219]$/.test(raw);
}

function gatherEvidence(texts: readonly PlacedText[], scans: readonly Scan[]): Context {
  const words = scans.flatMap((scan) => scan.words);
  const context: Context = {
    cells: scans.map(({votes}) => votes),
    columns: new Map(),
    sheets: new Map(),
    file: noVotes(),
    is_possible: {unicode: true, tcvn3: true, vni: true}
  };
  for (const [i, {sheet, column}] of texts.entries()) {
    const votes = context.cells[i]!;
    addVotes(ensure(context.columns, `${sheet}/${column}`), votes);
    addVotes(ensure(context.sheets, String(sheet)), votes);
    addVotes(context.file, votes);
  }
  for (const reading of ["tcvn3", "vni"] as const)
    context.is_possible[reading] = isLikely(reading, words, context.file);
  return context;
}

function noVotes(): Votes {
  return {unicode: 0, tcvn3: 0, vni: 0};
}

function ensure(votes: Map<string, Votes>, key: string): Votes {
  const known = votes.get(key) ?? noVotes();
  votes.set(key, known);
  return known;
}

function addVotes(total: Votes, votes: Votes): void {
  total.unicode += votes.unicode;
  total.tcvn3 += votes.tcvn3;
  total.vni += votes.vni;
}

/** Words with one reading only are evidence. */
function countVotes(words: readonly Word[]): Votes {
  const votes = noVotes();
  for (const {readings} of words) {
    const [only, other] = Object.keys(readings) as Reading[];
    if (only !== undefined && other === undefined) votes[only] += 1;
  }
  return votes;
}

/** A foreign name or two in a Unicode file (Zoë, thaï) make no legacy file. */
function isLikely(reading: "tcvn3" | "vni", words: readonly Word[], file: Votes): boolean {
  const isAlone = file.unicode === 0 || file[reading] > file.unicode;
  if (isAlone) return true;
  return words.some(
    ({readings, is_strong}) => is_strong && readings[reading] !== undefined && Object.keys(readings).length === 1
  );
}

type Decide = (word: Word) => Reading | null;

function toDecider({sheet, column}: PlacedText, index: number, context: Context): Decide {
  const levels = [
    context.cells[index]!,
    context.columns.get(`${sheet}/${column}`)!,
    context.sheets.get(String(sheet))!,
    context.file
  ];
  return ({readings}) => {
    const possible = (Object.keys(readings) as Reading[]).filter((reading) => context.is_possible[reading]);
    if (possible.length <= 1) return possible[0] ?? null;
    for (const votes of levels) {
      const sorted = possible.toSorted((a, b) => votes[b] - votes[a]);
      if (votes[sorted[0]!] > votes[sorted[1]!]) return sorted[0]!;
    }
    return null;
  };
}

interface Draft {
  text: string;
  decoded_from: "tcvn3" | "vni" | null;
  is_undecided: boolean;
}

function repairText({text, words}: Scan, decide: Decide): Draft {
  const chosen = words.map(decide);
  const legacy = chosen.filter((reading) => reading === "tcvn3" || reading === "vni");
  if (legacy.length === 0) return {text, decoded_from: null, is_undecided: false};
  const parts = words.map((word, i) => ({
    raw: word.raw,
    at: word.at,
    text: word.readings[chosen[i] ?? "unicode"] ?? word.raw,
    is_tcvn3: chosen[i] === "tcvn3"
  }));
  const tcvn3Count = legacy.filter((reading) => reading === "tcvn3").length;
  return {
    text: putTogether(text, fixCapitals(parts)),
    decoded_from: tcvn3Count * 2 >= legacy.length ? "tcvn3" : "vni",
    is_undecided: words.some((word, i) => chosen[i] === null && isBrokenWord(word.raw))
  };
}

function putTogether(text: string, parts: readonly {raw: string; at: number; text: string}[]): string {
  let result = "";
  let end = 0;
  for (const part of parts) {
    result += text.slice(end, part.at) + part.text;
    end = part.at + part.raw.length;
  }
  return (result + text.slice(end)).normalize("NFC");
}

/** Legacy letters beside decoded words that give no syllable: a slip of typing, not a sign such as µm or §. */
function isBrokenWord(raw: string): boolean {
  return !ascii.test(raw) && /[A-Za-z]/.test(raw) && !/^(?:µ[a-zA-Z]|[A-Z]ª|[\u00a1-\u00bf]+)$/.test(raw);
}

function hasLostLetters(text: string): boolean {
  return /\ufffd|\p{L}\?+\p{L}|(?:^|[\s(])\?\p{Ll}/u.test(text);
}

function hasLostSoftHyphens(drafts: readonly Draft[], scans: readonly Scan[]): boolean {
  let count = 0;
  for (const [i, {decoded_from}] of drafts.entries()) {
    if (decoded_from !== "tcvn3") continue;
    for (const {raw} of scans[i]!.words) {
      if (/[\u00ad\u2212]/.test(raw)) return false;
      count += raw.length - raw.replaceAll(/[\u00a1-\u00ff]/g, "").length;
    }
  }
  return count >= enoughLetters;
}
