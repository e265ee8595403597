/** Single-byte readings of a text file. Node decodes the label "windows-1252" as Latin-1, hence a table of our own. */
const upperHalf =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Windows-1252: the bytes as TCVN3 and VNI text shows itself, to be repaired word by word afterwards. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(start, start + 8192)) {
      codes.push(byte >= 0x80 && byte < 0xa0 ? upperHalf.charCodeAt(byte - 0x80) : byte);
    }
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

/** Windows-1258 (Vietnamese): tone marks follow their letters, so the result is composed. */
export function decodeWindows1258(bytes: Uint8Array): string {
  return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
}
