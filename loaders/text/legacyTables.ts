/** The letters of TCVN3 (ABC, fonts `.VnTime`) and VNI (fonts `VNI-Times`) as their bytes look when read as Windows-1252. */

const tcvn3Runs: readonly [number, string][] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"]
];

/** TCVN3 by character; U+2212 and U+2219 are what PDF readers make of ư and ã. */
const tcvn3: ReadonlyMap<string, string> = new Map([
  ...tcvn3Runs.flatMap(([start, letters]) =>
    [...letters.normalize("NFC")].map((letter, i): [string, string] => [String.fromCharCode(start + i), letter])
  ),
  ["\u2212", "ư"],
  ["\u2219", "ã"]
]);

const vniTones: Readonly<Record<string, string>> = {ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323"};
const vniHats: Readonly<Record<string, string>> = {
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323"
};
const vniBreves: Readonly<Record<string, string>> = {
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323"
};
const vniSingles: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  ô: "ơ",
  ö: "ư",
  î: "ỵ",
  ñ: "đ"
};

/** VNI by letter or letter and mark, in lower and upper case. */
const vni: ReadonlyMap<string, string> = createVni();

function createVni(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (from: string, to: string) => {
    const letter = to.normalize("NFC");
    table.set(from, letter);
    table.set(from.toUpperCase(), letter.toUpperCase());
    if (from.length === 2) table.set(from[0]!.toUpperCase() + from[1]!, letter.toUpperCase());
  };
  for (const [from, to] of Object.entries(vniSingles)) add(from, to);
  for (const [mark, tone] of Object.entries(vniTones)) {
    for (const vowel of "aeouy") add(vowel + mark, vowel + tone);
    add(`ô${mark}`, `ơ${tone}`);
    add(`ö${mark}`, `ư${tone}`);
  }
  for (const vowel of "aeo") for (const [mark, marks] of Object.entries(vniHats)) add(vowel + mark, vowel + marks);
  for (const [mark, marks] of Object.entries(vniBreves)) add(`a${mark}`, `a${marks}`);
  return table;
}

/** The word read as TCVN3; null when a letter is none of its own. Letters that are Unicode already stay. */
export function decodeTcvn3(word: string): string | null {
  let decoded = "";
  let isChanged = false;
  for (const letter of word) {
    const mapped = tcvn3.get(letter);
    if (mapped !== undefined) isChanged = true;
    else if (letter > "\u007f" && letter < "\u0100") return null;
    decoded += mapped ?? letter;
  }
  return isChanged ? decoded : null;
}

/** The word read as VNI; null when a letter or mark is none of its own. */
export function decodeVni(word: string): string | null {
  let decoded = "";
  let isChanged = false;
  for (let i = 0; i < word.length; i += 1) {
    const pair = vni.get(word.slice(i, i + 2));
    const mapped = pair ?? vni.get(word[i]!);
    if (mapped !== undefined) isChanged = true;
    else if (word[i]! > "\u007f") return null;
    if (pair !== undefined) i += 1;
    decoded += mapped ?? word[i]!;
  }
  return isChanged ? decoded : null;
}

const cp1252High =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** UTF-8 that was read as Windows-1252, undone; null unless the bytes are strictly valid UTF-8 with Vietnamese letters. */
export function undoUtf8As1252(text: string): string | null {
  if (!/[\u00c3-\u00c6\u00e1][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/.test(text)) return null;
  const bytes: number[] = [];
  for (const letter of text) {
    const at = cp1252High.indexOf(letter);
    const code = at >= 0 ? 0x80 + at : letter.codePointAt(0)!;
    if (code > 0xff) return null;
    bytes.push(code);
  }
  try {
    const decoded = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(new Uint8Array(bytes));
    return decoded === text ? null : decoded.normalize("NFC");
  } catch {
    return null;
  }
}
