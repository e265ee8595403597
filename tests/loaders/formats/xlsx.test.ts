import {describe as group, expect, it} from "vitest";
import type {XlsxText} from "./bookMaker.js";
import {makeXlsx, relation, xlsxParts} from "./bookMaker.js";
import {cellsOf, describe, openBook, refusalOf} from "./reading.js";
import {makeZip} from "./zipMaker.js";

const cases: [what: string, text: XlsxText, expected: string[]][] = [
  [
    "numbers as stored",
    {sheets: {A: row('<c r="B1"><v>12</v></c><c r="D1"><v>-0.5</v></c><c r="E1"><v>1E3</v></c>')}},
    ["A!B1 number 12", "A!D1 number -0,5", "A!E1 number 1000"]
  ],
  [
    "cells and rows without addresses",
    {sheets: {A: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"}},
    ["A!A1 number 1", "A!B1 number 2", "A!A2 number 3"]
  ],
  [
    "shared, inline and formula texts",
    {
      sheets: {
        A: row(
          '<c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>ba</t></is></c><c r="C1" t="str"><f>A1</f><v>hai</v></c>'
        )
      },
      strings: "<si/><si><t>hai</t></si>"
    },
    ["A!A1 text hai", "A!B1 text ba", "A!C1 text hai"]
  ],
  [
    "rich text joined, also after a plain piece, without phonetic guides",
    {
      sheets: {A: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')},
      strings:
        '<si><r><t>VKSND </t></r><r><rPr/><t>quận</t></r></si><si><t>a</t><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
    },
    ["A!A1 text VKSND quận", "A!B1 text ab"]
  ],
  [
    "spaces, entities, escaped characters and CDATA",
    {
      sheets: {
        A: row(
          '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; &#7875; &#x1EC7;_x0041_ </t></is></c><c r="B1" t="str"><v><![CDATA[x<y]]></v></c>'
        )
      }
    },
    ["A!A1 text  a & ể ệA ", "A!B1 text x<y"]
  ],
  [
    "booleans and errors",
    {
      sheets: {
        A: row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
      }
    },
    ["A!A1 boolean TRUE", "A!B1 boolean FALSE", "A!C1 error #DIV/0!"]
  ],
  [
    "a formula without a stored value as empty, never as 0",
    {
      sheets: {A: row('<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>2+2</f><v/></c>')}
    },
    ["A!A1 empty ", "A!B1 empty ", "A!C1 empty "]
  ],
  [
    "a formula whose stored value is an empty text",
    {sheets: {A: row('<c r="A1" t="str"><f>""</f><v></v></c>')}},
    ["A!A1 text "]
  ],
  [
    "nothing for cells that only have a style",
    {sheets: {A: row('<c r="A1" s="3"/><c r="B1" t="s"/><c r="C1"><v>0</v></c>')}},
    ["A!C1 number 0"]
  ],
  ["dates written as ISO text", {sheets: {A: row('<c r="A1" t="d"><v>2026-03-14</v></c>')}}, ["A!A1 number 14/03/2026"]]
];

function row(cells: string): string {
  return `<row r="1">${cells}</row>`;
}

group("readXlsx(zip) reads", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(describe(openBook(makeXlsx(text)))).toEqual(expected);
  });

  it("tags with a prefix", () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(describe(openBook(makeXlsx({sheets: {A: sheet}})))).toEqual(["A!A1 number 5"]);
  });

  it("number formats, own and built in, and tells dates by them", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0&quot; năm&quot;"/></numFmts>' +
      '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="3"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';
    const cells = row(
      [0.917, 46095, 1574, 12, 0.5].map((value, index) => `<c s="${index + 1}"><v>${value}</v></c>`).join("")
    );
    const book = openBook(makeXlsx({sheets: {A: cells}, styles}));
    expect(describe(book).map((line) => line.slice(5))).toEqual([
      "number 91,7%",
      "number 14/03/2026",
      "number 1.574",
      "number 12 năm",
      "number 12:00"
    ]);
    expect([...cellsOf(book).values()].map(({is_date}) => is_date)).toEqual([false, true, false, false, false]);
  });

  it("dates that count from 1904", () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const book = openBook(
      makeXlsx({sheets: {A: row('<c s="0"><v>44633</v></c>')}, styles, bookProperties: '<workbookPr date1904="1"/>'})
    );
    expect(book.is_1904).toBe(true);
    expect(describe(book)).toEqual(["A!A1 number 14/03/2026"]);
  });

  it("hidden sheets, hidden rows and merged ranges", () => {
    const book = openBook(
      makeXlsx({
        sheets: {
          A: '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="3" ht="0"><c><v>3</v></c></row>',
          B: "",
          C: ""
        },
        sheetAttributes: {B: 'state="hidden"', C: 'state="veryHidden"'},
        tail: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>'
      })
    );
    expect(book.sheets.map(({name, is_hidden}) => [name, is_hidden])).toEqual([
      ["A", false],
      ["B", true],
      ["C", true]
    ]);
    expect(book.sheets[0]!.rows.map(({is_hidden}) => is_hidden)).toEqual([true, false, true]);
    expect(book.sheets[0]!.merges).toEqual([
      {top: 1, left: 1, bottom: 1, right: 3},
      {top: 2, left: 2, bottom: 4, right: 2}
    ]);
  });

  it("sheets whose names are those of object properties", () => {
    const data = row("<c><v>1</v></c>");
    const book = openBook(
      makeXlsx({sheets: Object.fromEntries(["__proto__x", "constructor", "toString"].map((name) => [name, data]))})
    );
    expect(book.sheets.map(({name}) => name)).toEqual(["__proto__x", "constructor", "toString"]);
    const parts = {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets></workbook>'
    };
    expect(describe(openBook(makeXlsx({sheets: {A: data}, parts})))).toEqual(["__proto__!A1 number 1"]);
  });

  it("parts named from the root, in other folders and in other letter case", () => {
    const rels = `<Relationships>${relation("rId1", "worksheet", "/XL/bieu/trang.xml")}</Relationships>`;
    const sheet = "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>";
    const parts = {"xl/_rels/workbook.xml.rels": rels, "xl/bieu/Trang.xml": sheet, "xl/worksheets/sheet1.xml": null};
    expect(describe(openBook(makeXlsx({parts})))).toEqual(["Sheet1!A1 number 9"]);
  });

  it("the sheets of cells and leaves chart sheets out", () => {
    const rels = `<Relationships>${relation("rId1", "chartsheet", "chartsheets/sheet1.xml")}${relation("rId2", "worksheet", "worksheets/sheet2.xml")}</Relationships>`;
    const book = openBook(
      makeXlsx({
        sheets: {"Biểu đồ": "", "Số liệu": row("<c><v>4</v></c>")},
        parts: {"xl/_rels/workbook.xml.rels": rels}
      })
    );
    expect(describe(book)).toEqual(["Số liệu!A1 number 4"]);
  });

  it("parts in UTF-16", () => {
    const text = '<worksheet><sheetData><row><c t="inlineStr"><is><t>Nữ</t></is></c></row></sheetData></worksheet>';
    const data = Buffer.from(`\uFEFF${text}`, "utf16le");
    const parts = xlsxParts().map((part) => (part.name === "xl/worksheets/sheet1.xml" ? {...part, data} : part));
    expect(describe(openBook(makeZip(parts)))).toEqual(["Sheet1!A1 text Nữ"]);
  });

  it("cells far apart without filling what lies between", () => {
    const sheet = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const book = openBook(
      makeXlsx({sheets: {A: sheet}, tail: '<mergeCells><mergeCell ref="C3:XFD1048576"/></mergeCells>'})
    );
    expect(describe(book)).toEqual(["A!A1 number 1", "A!XFD1048576 number 2"]);
    expect(book.sheets[0]!.rows).toHaveLength(2);
  });

  it("an empty sheet as one without rows", () => {
    expect(openBook(makeXlsx({sheets: {A: ""}})).sheets[0]!.rows).toEqual([]);
  });

  it("a part of media, however large, without unpacking it", () => {
    const limits = {
      file_megabytes: 1,
      text_file_megabytes: 1,
      inflated_megabytes: 0.01,
      zip_parts: 50,
      sheets: 2,
      rows_per_sheet: 9,
      columns_per_sheet: 9,
      cells: 9,
      text_rows: 9,
      field_length: 9
    };
    const file = makeXlsx({parts: {"xl/media/image1.png": "x".repeat(500_000)}});
    expect(refusalOf(file, "a.xlsx", limits)).toBe("opened");
  });
});

it("readXlsx(zip) is not misled by values that look like attributes", () => {
  const cells = `<row r="1" spans=' r="9"'><c x=" r=" r="B1" y=' t="s"' t='str' ><v>a</v></c></row>`;
  expect(describe(openBook(makeXlsx({sheets: {A: cells}})))).toEqual(["A!B1 text a"]);
});
