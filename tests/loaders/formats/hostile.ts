/** Damaged, hostile and mislabelled files, each with the code that must refuse it. */
import {deflateRawSync, gzipSync} from "node:zlib";
import {CFB, utils, write} from "@e965/xlsx";
import type {FindingCode} from "../../../src/domain/findingCodes.js";
import {makeOds, makeXlsx, odsNumber, odsRow, odsTable, relation, xlsxParts} from "./bookMaker.js";
import {encodeText} from "./reading.js";
import type {Part} from "./zipMaker.js";
import {makeZip, textPart} from "./zipMaker.js";

export interface HostileFile {
  what: string;
  name: string;
  bytes: Uint8Array;
  code: FindingCode;
}

const goodXlsx = makeXlsx({
  sheets: {Sheet1: '<row r="1"><c r="A1"><v>12</v></c><c r="B1" t="inlineStr"><is><t>Hải Châu</t></is></c></row>'}
});

/** An .xls written by a library that is not ours. */
export function makeXls(rows: unknown[][], sheets = 1): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (let index = 1; index <= sheets; index++)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Sheet${index}`);
  return new Uint8Array(write(book, {type: "buffer", bookType: "biff8"}) as Buffer);
}

/** A compound file that holds the given streams. */
export function makeCompound(streams: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, bytes);
  return new Uint8Array(CFB.write(file, {type: "buffer"}) as Buffer);
}

function record(id: number, content: number[]): number[] {
  return [id & 255, id >> 8, content.length & 255, content.length >> 8, ...content];
}

function biff(version: number, records: number[][] = []): Uint8Array {
  const begin = record(0x0809, [0, version, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const bytes = new Uint8Array(4608);
  bytes.set([...begin, ...records.flat(), ...record(0x000a, [])]);
  return bytes;
}

function xlsxOf(data: string): Uint8Array {
  return makeXlsx({sheets: {Sheet1: data}});
}

function withPart(part: Part): Uint8Array {
  return makeZip([...xlsxParts().filter(({name}) => name !== part.name), part]);
}

const zeros = new Uint8Array(80 * 1024 * 1024);
const bomb = deflateRawSync(zeros);
const sheetPart = "xl/worksheets/sheet1.xml";
const office = (folder: string, part: string): Uint8Array =>
  makeZip([
    textPart("[Content_Types].xml", "<Types/>"),
    textPart(
      "_rels/.rels",
      `<Relationships>${relation("rId1", "officeDocument", `${folder}/${part}`)}</Relationships>`
    ),
    textPart(`${folder}/${part}`, "<document/>")
  ]);

const zips: HostileFile[] = [
  {what: "an xlsx cut in the middle", bytes: goodXlsx.subarray(0, goodXlsx.length >> 1), code: "damaged_file"},
  {what: "an xlsx without its last byte", bytes: goodXlsx.subarray(0, -1), code: "damaged_file"},
  {what: "an xlsx without its first kilobyte", bytes: goodXlsx.subarray(900), code: "not_a_spreadsheet"},
  {
    what: "an xlsx with bytes before it",
    bytes: Buffer.concat([Buffer.from("PK\u0003\u0004 rác"), goodXlsx]),
    code: "damaged_file"
  },
  {
    what: "bytes behind an xlsx",
    bytes: Buffer.concat([goodXlsx, Buffer.from("<html>lỗi máy chủ</html>")]),
    code: "damaged_file"
  },
  {
    what: "a part larger than declared",
    bytes: withPart({name: sheetPart, data: zeros, packed: bomb, declared: {size: 1000}}),
    code: "unsafe_file"
  },
  {
    what: "a part that inflates beyond the limit",
    bytes: withPart({name: sheetPart, data: zeros, packed: bomb}),
    code: "unsafe_file"
  },
  {
    what: "a part with a wrong checksum",
    bytes: withPart(textPart(sheetPart, "<worksheet/>", {crc: 1})),
    code: "damaged_file"
  },
  {
    what: "a part shorter than declared",
    bytes: withPart(textPart(sheetPart, "<worksheet/>", {size: 5000})),
    code: "damaged_file"
  },
  {
    what: "a part packed in an unknown way",
    bytes: withPart(textPart(sheetPart, "<worksheet/>", {method: 93})),
    code: "unsafe_file"
  },
  {
    what: "a part that is no deflate stream",
    bytes: withPart({...textPart(sheetPart, "<worksheet/>"), packed: Buffer.alloc(40, 255)}),
    code: "damaged_file"
  },
  {
    what: "an encrypted part",
    bytes: withPart(textPart(sheetPart, "<worksheet/>", {flags: 1})),
    code: "password_protected"
  },
  {
    what: "a part with two names",
    bytes: withPart(textPart(sheetPart, "<worksheet/>", {central_name: "xl/worksheets/sheet9.xml"})),
    code: "damaged_file"
  },
  {
    what: "two parts with one name",
    bytes: makeZip([...xlsxParts(), textPart("XL/Worksheets/SHEET1.xml", "<worksheet/>")]),
    code: "unsafe_file"
  },
  {
    what: "parts that share their bytes",
    bytes: makeZip([
      ...xlsxParts(),
      textPart("xl/a.xml", "<a/>"),
      {...textPart("xl/a.xml", "<a/>", {central_name: "xl/a.xml"}), shares: 5}
    ]),
    code: "unsafe_file"
  },
  {what: "a zip64 file", bytes: makeZip(xlsxParts(), {offset: 0xffffffff}), code: "unsafe_file"},
  {what: "a zip64 part", bytes: withPart(textPart(sheetPart, "<worksheet/>", {size: 0xffffffff})), code: "unsafe_file"},
  {what: "a directory with too many entries", bytes: makeZip(xlsxParts(), {count: 200}), code: "damaged_file"},
  {what: "a directory with too few entries", bytes: makeZip(xlsxParts(), {count: 2}), code: "damaged_file"},
  {what: "a directory that is elsewhere", bytes: makeZip(xlsxParts(), {offset: 7}), code: "damaged_file"},
  {what: "a zip in several volumes", bytes: makeZip(xlsxParts(), {disk: 2}), code: "damaged_file"},
  {
    what: "thousands of parts",
    bytes: makeZip([
      ...xlsxParts(),
      ...Array.from({length: 3100}, (_, index) => textPart(`xl/media/${index}.png`, "x", {method: 0}))
    ]),
    code: "unsafe_file"
  },
  {what: "an empty zip", bytes: makeZip([]), code: "not_a_spreadsheet"},
  {what: "a zip of files", bytes: makeZip([{name: "Bieu01.xlsx", data: goodXlsx}]), code: "not_a_spreadsheet"},
  {what: "a Word document", bytes: office("word", "document.xml"), code: "not_a_spreadsheet"},
  {what: "a PowerPoint presentation", bytes: office("ppt", "presentation.xml"), code: "not_a_spreadsheet"},
  {what: "a binary workbook (xlsb)", bytes: office("xl", "workbook.bin"), code: "format_not_supported"}
].map((file) => ({name: "Bieu01.xlsx", ...file}) as HostileFile);

const lol = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
const workbooks: HostileFile[] = [
  {
    what: "a sheet cut in its XML",
    bytes: xlsxOf('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'),
    code: "damaged_file"
  },
  {what: "a sheet that is empty", bytes: withPart(textPart(sheetPart, "")), code: "damaged_file"},
  {what: "a sheet without its data", bytes: xlsxOf("<worksheet/>"), code: "damaged_file"},
  {what: "a sheet whose part is missing", bytes: makeXlsx({parts: {[sheetPart]: null}}), code: "damaged_file"},
  {
    what: "a workbook without its list of relations",
    bytes: makeXlsx({parts: {"xl/_rels/workbook.xml.rels": null}}),
    code: "damaged_file"
  },
  {what: "a workbook without sheets", bytes: makeXlsx({sheets: {}}), code: "damaged_file"},
  {what: "tags that cross", bytes: xlsxOf('<row r="1"><c r="A1"><v>1</c></v></row>'), code: "damaged_file"},
  {
    what: "an attribute without its quote",
    bytes: xlsxOf('<row r="1"><c r="A1><v>1</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "entities that multiply",
    bytes: makeXlsx({parts: {[sheetPart]: `${lol}<worksheet><sheetData/></worksheet>`}}),
    code: "unsafe_file"
  },
  {
    what: "an entity from outside",
    bytes: makeXlsx({
      strings: "",
      parts: {
        "xl/sharedStrings.xml": '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'
      }
    }),
    code: "unsafe_file"
  },
  {
    what: "an entity nobody declared",
    bytes: xlsxOf('<row r="1"><c r="A1"><v>&lol;</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "letters that are no UTF-8",
    bytes: withPart({
      name: sheetPart,
      data: Buffer.from("<worksheet><sheetData>\xff</sheetData></worksheet>", "latin1")
    }),
    code: "damaged_file"
  },
  {
    what: "elements nested without end",
    bytes: xlsxOf(`<worksheet><sheetData/>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</worksheet>`),
    code: "unsafe_file"
  },
  {what: "a number that is none", bytes: xlsxOf('<row r="1"><c r="A1"><v>12abc</v></c></row>'), code: "damaged_file"},
  {
    what: "a number with a decimal comma",
    bytes: xlsxOf('<row r="1"><c r="A1"><v>1,5</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "a number beyond all numbers",
    bytes: xlsxOf('<row r="1"><c r="A1"><v>1E999</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "a cell that stands twice",
    bytes: xlsxOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "a row that stands twice",
    bytes: xlsxOf('<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'),
    code: "damaged_file"
  },
  {what: "a cell of another row", bytes: xlsxOf('<row r="1"><c r="A7"><v>1</v></c></row>'), code: "damaged_file"},
  {
    what: "a row beyond the last",
    bytes: xlsxOf('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "text that is not in the table of texts",
    bytes: makeXlsx({sheets: {Sheet1: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>'}, strings: "<si><t>a</t></si>"}),
    code: "damaged_file"
  },
  {
    what: "a cell of unknown type",
    bytes: xlsxOf('<row r="1"><c r="A1" t="q"><v>1</v></c></row>'),
    code: "damaged_file"
  },
  {
    what: "too many sheets",
    bytes: makeXlsx({sheets: Object.fromEntries(Array.from({length: 201}, (_, index) => [`S${index}`, ""]))}),
    code: "too_many_cells"
  },
  {
    what: "too many rows",
    bytes: xlsxOf(Array.from({length: 20_001}, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join("")),
    code: "too_many_cells"
  },
  {
    what: "too many columns",
    bytes: xlsxOf(`<row r="1">${"<c><v>1</v></c>".repeat(201)}</row>`),
    code: "too_many_cells"
  },
  {
    what: "too many cells",
    bytes: xlsxOf(
      Array.from({length: 5000}, (_, index) => `<row r="${index + 1}">${"<c><v>1</v></c>".repeat(101)}</row>`).join("")
    ),
    code: "too_many_cells"
  },
  {
    what: "too many merged ranges",
    bytes: makeXlsx({tail: `<mergeCells>${'<mergeCell ref="C3:D4"/>'.repeat(20_001)}</mergeCells>`}),
    code: "too_many_cells"
  }
].map((file) => ({name: "Bieu01.xlsx", ...file}) as HostileFile);

const repeated = (times: number): string => `table:number-columns-repeated="${times}"`;
const encrypted =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">' +
  "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
const odsFiles: HostileFile[] = [
  {
    what: "a row of values repeated a million times",
    bytes: makeOds({body: odsTable("A", odsRow(odsNumber(7, repeated(1024)), 'table:number-rows-repeated="1048576"'))}),
    code: "too_many_cells"
  },
  {
    what: "a value repeated across a thousand columns",
    bytes: makeOds({body: odsTable("A", odsRow(odsNumber(7, repeated(1024))))}),
    code: "too_many_cells"
  },
  {
    what: "a count of repeats that is absurd",
    bytes: makeOds({body: odsTable("A", odsRow(odsNumber(7, repeated(999_999_999))))}),
    code: "damaged_file"
  },
  {
    what: "spaces without end",
    bytes: makeOds({
      body: odsTable(
        "A",
        odsRow(
          `<table:table-cell office:value-type="string"><text:p>${'<text:s text:c="400000000"/>'.repeat(50)}</text:p></table:table-cell>`
        )
      )
    }),
    code: "unsafe_file"
  },
  {
    what: "an ods cut in its XML",
    bytes: makeOds({content: "<office:document-content><office:body>"}),
    code: "damaged_file"
  },
  {
    what: "an ods with a document type",
    bytes: makeOds({content: `${lol}<office:document-content/>`}),
    code: "unsafe_file"
  },
  {what: "an ods without sheets", bytes: makeOds({body: ""}), code: "damaged_file"},
  {what: "an ods with a password", bytes: makeOds({manifest: encrypted}), code: "password_protected"},
  {
    what: "an ods encrypted as a whole",
    bytes: makeZip([textPart("mimetype", "x"), textPart("encrypted-package", "?")]),
    code: "password_protected"
  },
  {
    what: "a text document",
    bytes: makeOds({
      content: "<office:document-content><office:body><office:text/></office:body></office:document-content>"
    }),
    code: "not_a_spreadsheet"
  },
  {
    what: "a value that is no number",
    bytes: makeOds({body: odsTable("A", odsRow('<table:table-cell office:value-type="float" office:value="1,5"/>'))}),
    code: "damaged_file"
  }
].map((file) => ({name: "Bieu01.ods", ...file}) as HostileFile);

const goodXls = makeXls([
  ["Hải Châu", 12],
  ["Sơn Trà", 7]
]);
const xlsFiles: HostileFile[] = [
  {what: "an xls cut in the middle", bytes: goodXls.subarray(0, goodXls.length >> 1), code: "damaged_file"},
  {what: "an xls of only its first sector", bytes: goodXls.subarray(0, 512), code: "damaged_file"},
  {
    what: "an xls with a password",
    bytes: makeCompound({Workbook: biff(6, [record(0x2f, [0, 0, 1, 2, 3, 4])])}),
    code: "password_protected"
  },
  {
    what: "an xlsx with a password",
    bytes: makeCompound({EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(9000)}),
    code: "password_protected"
  },
  {what: "an Excel 95 workbook", bytes: makeCompound({Book: biff(5)}), code: "old_excel"},
  {what: "an Excel 95 stream under the newer name", bytes: makeCompound({Workbook: biff(5)}), code: "old_excel"},
  {what: "an Excel 4 sheet", bytes: Uint8Array.from([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0, 10, 0, 0, 0]), code: "old_excel"},
  {what: "a Word 97 document", bytes: makeCompound({WordDocument: new Uint8Array(5000)}), code: "not_a_spreadsheet"},
  {
    what: "an Outlook message",
    bytes: makeCompound({"__properties_version1.0": new Uint8Array(64)}),
    code: "not_a_spreadsheet"
  },
  {
    what: "a record longer than the stream",
    bytes: makeCompound({Workbook: biff(6, [[0x31, 0, 0xff, 0xff]])}),
    code: "damaged_file"
  },
  {
    what: "a record that no version of Excel writes",
    bytes: makeCompound({Workbook: biff(6, [record(0x0777, [1])])}),
    code: "damaged_file"
  },
  {what: "an xls without sheets", bytes: makeCompound({Workbook: biff(6)}), code: "damaged_file"},
  {
    what: "a sheet that begins nowhere",
    bytes: makeCompound({Workbook: biff(6, [record(0x85, [0xff, 0xff, 0, 0, 0, 0, 1, 0, 65])])}),
    code: "damaged_file"
  },
  {what: "a container whose sectors run in a circle", bytes: loopFat(goodXls), code: "damaged_file"}
].map((file) => ({name: "Bieu01.xls", ...file}) as HostileFile);

/** Lets the chain of the first stream point at itself. */
function loopFat(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const fat = (view.getInt32(76, true) + 1) * 512;
  for (let sector = 0; sector < 20; sector++) {
    if (view.getInt32(fat + sector * 4, true) >= 0) view.setInt32(fat + sector * 4, sector, true);
  }
  return copy;
}

const html = "<html><body><table><tr><td>Số liệu</td></tr></table></body></html>";
const mislabelled: HostileFile[] = [
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

const csvFiles: HostileFile[] = [
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

export const hostileFiles: readonly HostileFile[] = [
  ...zips,
  ...workbooks,
  ...odsFiles,
  ...xlsFiles,
  ...mislabelled,
  ...csvFiles
];
