/** What the search of the site looks through, and the rule by which a text matches. */
import {searchKey} from "./searchKey.js";

/** Written by the pipeline; asked for when the reader turns to the field. */
export interface SearchIndex {
  units: SearchUnit[];
  indicators: SearchIndicator[];
}

export interface SearchUnit {
  unit: string;
  name: string;
  short_name: string;
  aliases: string[];
  scope: string;
  scope_name: string;
  valid_to: string | null;
  /** Short names of the units whose work it took over, however many changes ago. */
  before: string[];
  /** Units of today that have its work, of one that ended. */
  after: string[];
}

export interface SearchIndicator {
  indicator: string;
  label_vi: string;
  label_en?: string;
  aliases: string[];
}

/** How well a text matches: 0 word for word, 1 from its first word on, 2 somewhere in it. */
export type MatchRank = 0 | 1 | 2;

/** Words of a text as they are compared: no diacritics, no case, letters apart from digits, no zeros before a number. */
export function searchWords(text: string): string[] {
  const words = searchKey(text).match(/\d+|[^\d\s]+/g) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/, ""));
}

/**
 * How well words match those asked for; null when not all of them are there. A word is asked for by its beginning, a
 * number only as a whole: 1 is not 10.
 */
export function matchWords(words: readonly string[], wanted: readonly string[]): MatchRank | null {
  if (wanted.length === 0) return null;
  if (wanted.length === words.length && wanted.every((word, place) => word === words[place])) return 0;
  if (wanted.every((word, place) => begins(words[place], word))) return 1;
  return wanted.every((word) => words.some((one) => begins(one, word))) ? 2 : null;
}

/** The same for words that were typed without spaces, as "danang"; numbers still count as a whole. */
export function matchRunTogether(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) =>
    words.some((one, place) => (isNumber(word) ? one === word : lettersFrom(words, place).startsWith(word)))
  );
}

function lettersFrom(words: readonly string[], place: number): string {
  const end = words.findIndex((word, at) => at >= place && isNumber(word));
  return words.slice(place, end < 0 ? words.length : end).join("");
}

function begins(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return isNumber(wanted) ? word === wanted : word.startsWith(wanted);
}

export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
