/** One spelling for every way of typing a Vietnamese text: what is kept (`cleanText`) and what is compared (the keys). */

const plainAscii = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const combining = /[\u0300-\u036f]/;
const toneBeforeHat = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/g;
const toneMarks = "\u0301\u0300\u0309\u0303\u0323";
const memoLimit = 50_000;

/**
 * The text as a careful clerk would have typed it: NFC, one kind of đ, space and dash, nothing invisible, no line
 * breaks, trimmed. Must come after legacy decoding: U+00AD is a letter there.
 */
export function cleanText(text: string): string {
  if (text === "" || plainAscii.test(text)) return text;
  const composed = compose(text)
    .replaceAll(/[\u00d0\u0189]/g, "Đ")
    .replaceAll(/[\u00f0\u0256]/g, "đ");
  return composed.replaceAll(invisible, "").replaceAll(dashes, "-").replaceAll(/\s+/g, " ").trim();
}

function compose(text: string): string {
  const composed = text.normalize("NFC");
  if (!combining.test(composed)) return composed;
  return composed.normalize("NFD").replaceAll(toneBeforeHat, "$2$1").normalize("NFC");
}

/**
 * Key under which two spellings of one name are equal: lower case, tone placement, punctuation, leading zeros and
 * `KV1`/`KV 1` do not matter; every mark does. Tokens are joined by single spaces.
 */
export const matchKey = memoise((text) => toTokens(text).map(toTokenKey).join(" "));

/** The key without any mark, for texts typed without diacritics. */
export function plainKey(text: string): string {
  return plainOfKey(matchKey(text));
}

/** A match key without any mark. */
export const plainOfKey = memoise((key) => stripMarks(key).replaceAll(/:\d/g, ""));

/** The text with every Vietnamese mark removed, đ as d; length and case are kept for NFC text. */
export function stripMarks(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

/**
 * True when a mark written in the first key is not in the second: `Hải Chậu` contradicts `Hải Châu`, `Hai Châu` does
 * not. Both are keys of `matchKey` with equal plain keys.
 */
export function isContradicting(inputKey: string, candidateKey: string): boolean {
  const input = inputKey.split(" ");
  const candidate = candidateKey.split(" ");
  if (input.length !== candidate.length) return true;
  return input.some((token, i) => contradictsToken(token, candidate[i]!));
}

function contradictsToken(input: string, candidate: string): boolean {
  if (input === candidate) return false;
  const [letters = "", tone] = input.split(":");
  const [otherLetters = "", otherTone] = candidate.split(":");
  if (tone !== undefined && tone !== otherTone) return true;
  if (letters.length !== otherLetters.length) return true;
  return [...letters].some((letter, i) => letter !== otherLetters[i] && stripMarks(letter) !== letter);
}

function toTokens(text: string): string[] {
  const clean = cleanText(text).toLowerCase().replaceAll("&", " và ").replaceAll("≤", "<=").replaceAll("≥", ">=");
  return clean.match(/\p{L}[\p{L}\p{M}]*|\d+|%|[<>]=?/gu) ?? [];
}

function toTokenKey(token: string): string {
  if (/^\d/.test(token)) return token.replace(/^0+(?=\d)/, "");
  if (/^[a-z%<>=]+$/.test(token)) return token;
  const {letters, tone} = splitTone(token);
  return spellings.get(`${letters}:${tone}`) ?? (tone === 0 ? letters : `${letters}:${tone}`);
}

/** Only these four syllables may be written with i or y; a general rule would confuse names. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["ki:2", "ky:2"],
  ["ti:3", "ty:3"],
  ["qui:1", "quy:1"],
  ["mi:4", "my:4"]
]);

/** Letters without the tone (hats, horns and đ kept), the tone (0 none, 1–5 sắc huyền hỏi ngã nặng) and where it stood. */
export function splitTone(word: string): {letters: string; tone: number; position: number} {
  let tone = 0;
  let position = -1;
  let letters = "";
  for (const letter of word.normalize("NFC")) {
    let rest = letter;
    if (letter > "\u007f") {
      const parts = letter.normalize("NFD");
      const mark = [...parts].find((part) => toneMarks.includes(part));
      if (mark !== undefined) {
        tone = toneMarks.indexOf(mark) + 1;
        position = letters.length;
        rest = parts.replace(mark, "").normalize("NFC");
      }
    }
    letters += rest;
  }
  return {letters, tone, position};
}

/** Remembers the answers of a function of one text; forgets all when too many have gathered. */
export function memoise<T>(compute: (text: string) => T): (text: string) => T {
  const memo = new Map<string, T>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    if (memo.size >= memoLimit) memo.clear();
    const answer = compute(text);
    memo.set(text, answer);
    return answer;
  };
}
