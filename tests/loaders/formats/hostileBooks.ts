/** Workbooks in a straight zip whose content is damaged or hostile. */
import {makeOds, makeXlsx, odsNumber, odsRow, odsTable} from "./bookMaker.js";
import type {HostileFile} from "./hostileFile.js";
import {sheetPart, withPart} from "./hostileZips.js";
import {makeZip, textPart} from "./zipMaker.js";

function xlsxOf(data: string): Uint8Array {
  return makeXlsx({sheets: {Sheet1: data}});
}

const lol = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
export const workbooks: HostileFile[] = [
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
  {what: "two sheets of one name", bytes: makeXlsx({sheets: {"Biểu 01": "", "BIỂU 01": ""}}), code: "damaged_file"},
  {
    what: "two sheets with one content",
    bytes: makeXlsx({
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>'
      }
    }),
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
export const odsFiles: HostileFile[] = [
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
