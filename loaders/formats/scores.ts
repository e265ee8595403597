/** How well the bytes of a text file read as Vietnamese, in each single-byte encoding. */
import {decodeTcvn3, decodeVni} from "../text/legacyTables.js";
import {isVietnameseWord, scoreVietnamese} from "../text/syllable.js";
import type {Scores} from "./encoding.js";

export const vietnameseScores: Scores = {
  unicode: scoreVietnamese,
  legacy: (text) => Math.max(shareOfWords(text, decodeTcvn3), shareOfWords(text, decodeVni))
};

const legacyWord = /[A-Za-z\u00a1-\u00ff\u0100-\u024f]+/g;

function shareOfWords(text: string, decode: (word: string) => string | null): number {
  let words = 0;
  let read = 0;
  for (const [word] of text.matchAll(legacyWord)) {
    if (/^[A-Za-z]+$/.test(word)) continue;
    words++;
    const decoded = decode(word);
    if (decoded !== null && isVietnameseWord(decoded.toLowerCase())) read++;
  }
  return words === 0 ? 0 : read / words;
}
