import {describe as group, expect, it} from "vitest";
import {makeOds, odsNumber, odsRow, odsTable} from "./bookMaker.js";
import {cellsOf, describe, openBook} from "./reading.js";

function open(cells: string, styles = "") {
  return openBook(makeOds({body: odsTable("A", odsRow(cells)), styles}), "a.ods");
}

const text = (content: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;

const cases: [what: string, cells: string, expected: string[]][] = [
  [
    "numbers by their stored value, also without a shown one",
    `${odsNumber(12)}<table:table-cell office:value-type="float" office:value="7"/>`,
    ["A!A1 number 12", "A!B1 number 7"]
  ],
  [
    "percentages, currency and dates",
    [
      '<table:table-cell office:value-type="percentage" office:value="0.875"/>',
      '<table:table-cell office:value-type="currency" office:value="1500"/>',
      '<table:table-cell office:value-type="date" office:date-value="2026-03-14"/>',
      '<table:table-cell office:value-type="date" office:date-value="2026-03-14T06:00:00"/>',
      '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>'
    ].join(""),
    [
      "A!A1 number 87,5%",
      "A!B1 number 1500",
      "A!C1 number 14/03/2026",
      "A!D1 number 14/03/2026",
      "A!E1 number 12:00:00"
    ]
  ],
  [
    "texts of several paragraphs, spans, spaces and breaks",
    text('a <text:span>b</text:span><text:s text:c="2"/>c</text:p><text:p>d<text:line-break/>e   f'),
    ["A!A1 text a b  c\nd\ne f"]
  ],
  [
    "texts without the comments beside them",
    text("12<office:annotation><text:p>xem lại</text:p></office:annotation>"),
    ["A!A1 text 12"]
  ],
  ["the stored text before the shown one", text("shown", 'office:string-value="stored"'), ["A!A1 text stored"]],
  ["booleans", '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', ["A!A1 boolean TRUE"]],
  [
    "errors of formulas",
    [
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.X9]" office:value-type="float" office:value="0"><text:p>#REF!</text:p></table:table-cell>'
    ].join(""),
    ["A!A1 error #DIV/0!", "A!B1 error #REF!"]
  ],
  [
    "a formula without a stored value as empty",
    '<table:table-cell table:formula="of:=SUM([.B1:.B9])"/>',
    ["A!A1 empty "]
  ],
  [
    "repeated cells that hold something, and steps over those that do not",
    [
      odsNumber(5, 'table:number-columns-repeated="2"'),
      '<table:table-cell table:number-columns-repeated="3"/>',
      odsNumber(6),
      '<table:table-cell table:number-columns-repeated="16378"/>'
    ].join(""),
    ["A!A1 number 5", "A!B1 number 5", "A!F1 number 6"]
  ]
];

group("readOds(zip) reads", () => {
  it.each(cases)("%s", (_, cells, expected) => {
    expect(describe(open(cells))).toEqual(expected);
  });

  it("rows that repeat, groups of rows, and rows that are hidden", () => {
    const rows = [
      odsRow(odsNumber(1), 'table:number-rows-repeated="2"'),
      odsRow("<table:table-cell/>", 'table:number-rows-repeated="3"'),
      `<table:table-row-group>${odsRow(odsNumber(2), 'table:visibility="collapse"')}</table:table-row-group>`,
      odsRow(odsNumber(3), 'table:visibility="filter"'),
      odsRow("<table:table-cell/>", 'table:number-rows-repeated="1048568"')
    ].join("");
    const book = openBook(makeOds({body: odsTable("A", rows)}), "a.ods");
    expect(describe(book)).toEqual(["A!A1 number 1", "A!A2 number 1", "A!A6 number 2", "A!A7 number 3"]);
    expect(book.sheets[0]!.rows.map(({is_hidden}) => is_hidden)).toEqual([false, false, true, true]);
  });

  it("sheets that are hidden, by the style of their table", () => {
    const style = (name: string, display: string) =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
    const body = odsTable("A", "", 'table:style-name="ta1"') + odsTable("B", "", 'table:style-name="ta2"');
    const book = openBook(makeOds({body, styles: style("ta1", "true") + style("ta2", "false")}), "a.ods");
    expect(book.sheets.map(({name, is_hidden}) => [name, is_hidden])).toEqual([
      ["A", false],
      ["B", true]
    ]);
  });

  it("merged ranges", () => {
    const book = open(
      '<table:table-cell/><table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="2"/>'
    );
    expect(book.sheets[0]!.merges).toEqual([{top: 1, left: 2, bottom: 2, right: 4}]);
  });

  it("formats that change with the sign: a number is never shown with another's sign", () => {
    const part = (name: string, inside: string) =>
      `<number:number-style style:name="${name}">${inside}</number:number-style>`;
    const digits = '<number:number number:decimal-places="0" number:min-integer-digits="1"/>';
    const minus = `<number:text>-</number:text>${digits}`;
    const map = (condition: string, name: string) =>
      `<style:map style:condition="${condition}" style:apply-style-name="${name}"/>`;
    const cellStyle = (name: string) =>
      `<style:style style:name="c${name}" style:family="table-cell" style:data-style-name="${name}"/>`;
    const styles = [
      part("N1P0", digits),
      part("N1", minus + map("value()&gt;=0", "N1P0")),
      part("N1Q", minus),
      part("N2", `<number:text>=</number:text>${digits}${map("value()&gt;0", "N1P0")}${map("value()&lt;0", "N1Q")}`),
      part("N3", minus + map("value()!=7", "N1P0")),
      ...["N1", "N2", "N3"].map(cellStyle)
    ].join("");
    const cells = [25, -25, 0].map((value) => odsNumber(value, 'table:style-name="cN1"')).join("");
    const signed = cells.replaceAll("cN1", "cN2");
    const other = odsNumber(25, 'table:style-name="cN3"');
    const rows = odsRow(cells) + odsRow(signed) + odsRow(other);
    expect(describe(openBook(makeOds({body: odsTable("A", rows), styles}), "a.ods"))).toEqual([
      "A!A1 number 25",
      "A!B1 number -25",
      "A!C1 number 0",
      "A!A2 number 25",
      "A!B2 number -25",
      "A!C2 number =0",
      "A!A3 number 25"
    ]);
  });

  it("number formats of cell styles", () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
      '<number:date-style style:name="N2"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>' +
      '<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>';
    const cells =
      '<table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.917"/>' +
      '<table:table-cell table:style-name="ce2" office:value-type="date" office:date-value="2026-03-14"/>';
    const book = open(cells, styles);
    expect(describe(book)).toEqual(["A!A1 number 91,7%", "A!B1 number 14.03.2026"]);
    expect([...cellsOf(book).values()].map(({format, is_date}) => [format, is_date])).toEqual([
      ["0.0%", false],
      ["dd.mm.yyyy", true]
    ]);
  });
});
