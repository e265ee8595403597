/** Text of a small CSV that the office keeps: UTF-8 or UTF-16, else the old Vietnamese Windows code page. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}
