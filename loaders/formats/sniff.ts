/** Tells what a file is by its bytes. The name is never believed. */

export type ContentKind =
  | {kind: "zip" | "ole" | "html" | "text"}
  | {kind: "old_excel"; actual: string}
  | {kind: "unsupported"; actual: string}
  | {kind: "other"; actual: string};

interface Magic {
  bytes: readonly number[];
  at?: number;
  actual: string;
}

const otherFiles: readonly Magic[] = [
  {bytes: [0x25, 0x50, 0x44, 0x46], actual: "tài liệu PDF"},
  {bytes: [0x89, 0x50, 0x4e, 0x47], actual: "ảnh PNG"},
  {bytes: [0xff, 0xd8, 0xff], actual: "ảnh JPEG"},
  {bytes: [0x47, 0x49, 0x46, 0x38], actual: "ảnh GIF"},
  {bytes: [0x49, 0x49, 0x2a, 0x00], actual: "ảnh TIFF"},
  {bytes: [0x4d, 0x4d, 0x00, 0x2a], actual: "ảnh TIFF"},
  {bytes: [0x52, 0x49, 0x46, 0x46], actual: "ảnh WebP hoặc tệp âm thanh, phim"},
  {bytes: [0x66, 0x74, 0x79, 0x70], at: 4, actual: "ảnh HEIC hoặc phim MP4"},
  {bytes: [0x52, 0x61, 0x72, 0x21], actual: "tệp nén RAR"},
  {bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], actual: "tệp nén 7z"},
  {bytes: [0x1f, 0x8b], actual: "tệp nén gzip"},
  {bytes: [0x42, 0x5a, 0x68], actual: "tệp nén bzip2"},
  {bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], actual: "tệp nén xz"},
  {bytes: [0x28, 0xb5, 0x2f, 0xfd], actual: "tệp nén Zstandard"},
  {bytes: [0x4d, 0x5a], actual: "chương trình Windows"},
  {bytes: [0x7f, 0x45, 0x4c, 0x46], actual: "chương trình Linux"},
  {bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], actual: "cơ sở dữ liệu SQLite"},
  {bytes: [0x00, 0x01, 0x00, 0x00, 0x53, 0x74, 0x61, 0x6e, 0x64, 0x61, 0x72, 0x64], actual: "cơ sở dữ liệu Access"},
  {bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], actual: "văn bản RTF"},
  {bytes: [0x50, 0x41, 0x52, 0x31], actual: "tệp Parquet"}
];

const oleMagic: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the content is. "text" only means that it is none of the others. */
export function sniffContent(bytes: Uint8Array): ContentKind {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return {kind: "zip"};
  if (startsWith(bytes, oleMagic)) return {kind: "ole"};
  const other = otherFiles.find((magic) => startsWith(bytes, magic.bytes, magic.at));
  if (other) return {kind: "other", actual: other.actual};
  return sniffBareBiff(bytes) ?? sniffMarkup(bytes) ?? {kind: "text"};
}

function startsWith(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
  return magic.every((value, index) => bytes[at + index] === value);
}

/** Excel 2 to 4 wrote the stream of records without a container; so do a few programs for later versions. */
function sniffBareBiff(bytes: Uint8Array): ContentKind | null {
  if (bytes[0] !== 0x09 || bytes[3] !== 0x00) return null;
  const version = new Map([
    [0x00, "Excel 2"],
    [0x02, "Excel 3"],
    [0x04, "Excel 4"],
    [0x08, "Excel 5 trở lên, thiếu vỏ tệp"]
  ]).get(bytes[1] ?? -1);
  const length = bytes[2] ?? 0;
  return version !== undefined && length >= 4 && length <= 16 && length % 2 === 0
    ? {kind: "old_excel", actual: version}
    : null;
}

function sniffMarkup(bytes: Uint8Array): ContentKind | null {
  const start = startOfText(bytes).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|style|script|div)[\s>]/i.test(start)) return {kind: "html"};
  if (/^MIME-Version:|^From:.*\n.*MIME/i.test(start)) return {kind: "html"};
  if (/^ID;P[^\n]*\n[BCEFOP](?:;|\r?\n)/.test(start)) return {kind: "unsupported", actual: "SYLK (.slk)"};
  if (/^TABLE\r?\n0,1\r?\n/.test(start)) return {kind: "unsupported", actual: "DIF (.dif)"};
  if (!/^<(?:\?xml|!--|\w+[:\s>])/.test(start)) return null;
  if (/<(?:\w+:)?html[\s>]/i.test(start)) return {kind: "html"};
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return {kind: "unsupported", actual: "Excel 2003 XML (.xml)"};
  if (start.includes("urn:oasis:names:tc:opendocument"))
    return {kind: "unsupported", actual: "OpenDocument dạng một tệp (.fods)"};
  if (start.startsWith("<?xml")) return {kind: "other", actual: "tệp XML"};
  return /^<\w+[^<]*>\s*</.test(start) ? {kind: "html"} : null;
}

/** The first characters, good enough to look for markup in any of the usual encodings. */
function startOfText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  const is_utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0);
  return new TextDecoder(is_utf16 ? "utf-16le" : "utf-8").decode(head);
}
