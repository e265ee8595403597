/** Zip files that are damaged, crooked or something else. */
import {deflateRawSync} from "node:zlib";
import {relation, xlsxParts} from "./bookMaker.js";
import type {HostileFile} from "./hostileFile.js";
import {goodXlsx} from "./hostileFile.js";
import type {Part} from "./zipMaker.js";
import {makeZip, textPart} from "./zipMaker.js";

export function withPart(part: Part): Uint8Array {
  return makeZip([...xlsxParts().filter(({name}) => name !== part.name), part]);
}

const zeros = new Uint8Array(80 * 1024 * 1024);
const bomb = deflateRawSync(zeros);
export const sheetPart = "xl/worksheets/sheet1.xml";
const office = (folder: string, part: string): Uint8Array =>
  makeZip([
    textPart("[Content_Types].xml", "<Types/>"),
    textPart(
      "_rels/.rels",
      `<Relationships>${relation("rId1", "officeDocument", `${folder}/${part}`)}</Relationships>`
    ),
    textPart(`${folder}/${part}`, "<document/>")
  ]);

export const zips: HostileFile[] = [
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
