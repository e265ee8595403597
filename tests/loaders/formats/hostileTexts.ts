/** Files that are not what their name says, and text files that cannot be read. */
import {gzipSync} from "node:zlib";
import type {HostileFile} from "./hostileFile.js";
import {goodXlsx} from "./hostileFile.js";
import {encodeText} from "./reading.js";

const html = "<html><body><table><tr><td>Số liệu</td></tr></table></body></html>";
export const mislabelled: HostileFile[] = [
  {what: "nothing", name: "Bieu01.xlsx", bytes: new Uint8Array(), code: "empty_file"},
  {what: "one byte", name: "Bieu01.csv", bytes: Uint8Array.of(49), code: "empty_file"},
  {what: "blank lines only", name: "Bieu01.csv", bytes: encodeText("\r\n".repeat(20)), code: "empty_file"},
  {
    what: "a PDF called xlsx",
    name: "Bieu01.xlsx",
    bytes: encodeText("%PDF-1.7\n1 0 obj\n<<>>\nendobj"),
    code: "not_a_spreadsheet"
  },
  {
    what: "a PNG called xls",
    name: "Bieu01.xls",
    bytes: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    code: "not_a_spreadsheet"
  },
  {
    what: "a JPEG called csv",
    name: "Bieu01.csv",
    bytes: Buffer.from("ffd8ffe000104a4649460001", "hex"),
    code: "not_a_spreadsheet"
  },
  {
    what: "a RAR called xlsx",
    name: "Bieu01.xlsx",
    bytes: Buffer.from("526172211a0701003392b5e5", "hex"),
    code: "not_a_spreadsheet"
  },
  {
    what: "a 7z called xlsx",
    name: "Bieu01.xlsx",
    bytes: Buffer.from("377abcaf271c00048d9bd50f", "hex"),
    code: "not_a_spreadsheet"
  },
  {what: "a gzip called csv", name: "Bieu01.csv", bytes: gzipSync("a;b\n1;2\n"), code: "not_a_spreadsheet"},
  {
    what: "an RTF called xls",
    name: "Bieu01.xls",
    bytes: encodeText("{\\rtf1\\ansi Bieu 01}"),
    code: "not_a_spreadsheet"
  },
  {what: "HTML called xls", name: "Bieu01.xls", bytes: encodeText(html), code: "html_file"},
  {what: "HTML with a byte order mark", name: "Bieu01.xls", bytes: encodeText(`\uFEFF\n${html}`), code: "html_file"},
  {
    what: "HTML in UTF-16",
    name: "Bieu01.xls",
    bytes: new Uint8Array(Buffer.from(`\uFEFF${html}`, "utf16le")),
    code: "html_file"
  },
  {
    what: "a web archive called xls",
    name: "Bieu01.xls",
    bytes: encodeText("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n"),
    code: "html_file"
  },
  {
    what: "Excel 2003 XML called xls",
    name: "Bieu01.xls",
    bytes: encodeText('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    code: "format_not_supported"
  },
  {
    what: "a flat OpenDocument file",
    name: "Bieu01.fods",
    bytes: encodeText(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
    ),
    code: "format_not_supported"
  },
  {
    what: "some other XML",
    name: "Bieu01.xml",
    bytes: encodeText('<?xml version="1.0"?><root><a>1</a></root>'),
    code: "not_a_spreadsheet"
  },
  {
    what: "SYLK called xls",
    name: "Bieu01.xls",
    bytes: encodeText("ID;PWXL;N;E\nP;PGeneral\n"),
    code: "format_not_supported"
  },
  {
    what: "random bytes called xlsx",
    name: "Bieu01.xlsx",
    bytes: Uint8Array.from({length: 4000}, (_, index) => (index * 7919 + (index >> 3) * 31) & 255),
    code: "not_a_spreadsheet"
  },
  {what: "zeros called csv", name: "Bieu01.csv", bytes: new Uint8Array(1000), code: "not_a_spreadsheet"},
  {
    what: "a file beyond the limit",
    name: "Bieu01.xlsx",
    bytes: Buffer.concat([goodXlsx, Buffer.alloc(21 * 1024 * 1024)]),
    code: "file_too_large"
  }
];

export const csvFiles: HostileFile[] = [
  {
    what: "a quote that never closes",
    bytes: encodeText('STT;Chỉ tiêu;Số liệu\n1;"Tổng số;12\n2;Nữ;3\n'),
    code: "unclosed_quote"
  },
  {
    what: "a quote that closes lines later",
    bytes: encodeText('a;b\n"Hải Châu;1\nSơn Trà;2\n"Cẩm Lệ";3\n"Hòa Vang";4\n'),
    code: "unclosed_quote"
  },
  {
    what: "UTF-8 cut inside a letter",
    bytes: encodeText("Đơn vị;Số\nHải Châu;5\nTổng số").subarray(0, -2),
    code: "damaged_file"
  },
  {
    what: "a UTF-8 mark before other letters",
    bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("Qu\xe2n;1\n", "latin1")]),
    code: "damaged_file"
  },
  {
    what: "UTF-16 cut inside a letter",
    bytes: Buffer.from("\uFEFFĐơn vị;1", "utf16le").subarray(0, -1),
    code: "damaged_file"
  },
  {
    what: "letters of no Vietnamese encoding",
    bytes: Buffer.from("Gr\xf6\xdfe;\xdcbung;Stra\xdfe;\xfcber\n1;2;3;4\n", "latin1"),
    code: "unknown_encoding"
  },
  {
    what: "letters replaced by question marks",
    bytes: encodeText(
      "VKSND qu?n H?i Châu;S? li?u\nT?ng s? cán b?;12\nS? n? trong t?ng s?;5\nH?i ngh? cán b? công ch?c;1\n"
    ),
    code: "letters_lost"
  },
  {what: "a field of endless length", bytes: encodeText(`a;b\n1;${"x".repeat(100_001)}\n`), code: "too_many_cells"},
  {what: "a record of too many fields", bytes: encodeText(`${"1;".repeat(250)}1\n`.repeat(3)), code: "too_many_cells"}
].map((file) => ({name: "Bieu01.csv", ...file}) as HostileFile);
