import {describe as group, expect, it} from "vitest";
import {openFile} from "../../../loaders/formats/openFile.js";
import {describe, encodeText, openBook} from "./reading.js";

const bom = "\uFEFF";

const cases: [what: string, text: string, expected: string[]][] = [
  [
    "semicolons with decimal commas",
    "a;b\n85,3;1\n90,1;2\n",
    ["!A1 text a", "!B1 text b", "!A2 text 85,3", "!B2 text 1", "!A3 text 90,1", "!B3 text 2"]
  ],
  ["commas with quoted decimal commas", 'a,b\n"85,3",1\n', ["!A1 text a", "!B1 text b", "!A2 text 85,3", "!B2 text 1"]],
  ["tabs", "a\tb\n1,5\t2\n", ["!A1 text a", "!B1 text b", "!A2 text 1,5", "!B2 text 2"]],
  ["bars", "a|b\n1|2\n", ["!A1 text a", "!B1 text b", "!A2 text 1", "!B2 text 2"]],
  [
    "numbers and dates as text",
    "1.234;05/03/2024;0123;1e5\n",
    ["!A1 text 1.234", "!B1 text 05/03/2024", "!C1 text 0123", "!D1 text 1e5"]
  ],
  [
    "line ends of every kind, mixed",
    "a;b\r\nc;d\ne;f\rg;h",
    ["!A1 text a", "!B1 text b", "!A2 text c", "!B2 text d", "!A3 text e", "!B3 text f", "!A4 text g", "!B4 text h"]
  ],
  [
    "records of unequal length and empty ones, by their number",
    "tiêu đề\n\na;b;c\n;;x\n",
    ["!A1 text tiêu đề", "!A3 text a", "!B3 text b", "!C3 text c", "!C4 text x"]
  ],
  [
    "quoted delimiters, quotes and line breaks",
    'a;"b;c"\n"d ""e""";"f\ng"\nh;i\n',
    ["!A1 text a", "!B1 text b;c", '!A2 text d "e"', "!B2 text f\ng", "!A3 text h", "!B3 text i"]
  ],
  ["a sep= line as a record of its own", "sep=;\na;1,5\n", ["!A2 text a", "!B2 text 1,5"]],
  [
    "headings that are names of object properties",
    "__proto__;constructor\n1;2\n",
    ["!A1 text __proto__", "!B1 text constructor", "!A2 text 1", "!B2 text 2"]
  ],
  ["one column", "Đơn vị\nHải Châu\n", ["!A1 text Đơn vị", "!A2 text Hải Châu"]]
];

group("readCsv(bytes) reads", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(describe(openBook(encodeText(text), "a.csv"))).toEqual(expected);
  });

  it("a byte order mark as none of the first field", () => {
    expect(describe(openBook(encodeText(`${bom}a;b\nc;d\n`), "a.csv"))).toEqual([
      "!A1 text a",
      "!B1 text b",
      "!A2 text c",
      "!B2 text d"
    ]);
  });

  it("titles with commas above a table of semicolons", () => {
    const text =
      "VIỆN KIỂM SÁT, HẢI CHÂU, ĐÀ NẴNG\nBiểu 01, 6 tháng, 2026\nSTT;Chỉ tiêu;Số liệu\n1;Tổng số, nữ;12\n2;Nữ;3\n3;Nam;9\n";
    expect(describe(openBook(encodeText(text), "a.csv")).slice(2, 5)).toEqual([
      "!A3 text STT",
      "!B3 text Chỉ tiêu",
      "!C3 text Số liệu"
    ]);
  });
});

it("openFile(bytes, name) notes a name that says something else", () => {
  const {workbook, findings} = openFile(encodeText("STT;Chỉ tiêu\n1;Tổng số\n"), "2026/Bieu01.xlsx");
  expect(workbook?.format).toBe("csv");
  expect(findings.map(({code, severity}) => [code, severity])).toEqual([["wrong_extension", "note"]]);
  expect(findings[0]!.message).toContain("Bieu01.xlsx");
});
