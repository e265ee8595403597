import {utils, write} from "@e965/xlsx";
import type {WorkBook} from "@e965/xlsx";
import {describe as group, expect, it} from "vitest";
import {cellsOf, describe, openBook} from "./reading.js";

function bytesOf(book: WorkBook): Uint8Array {
  return new Uint8Array(write(book, {type: "buffer", bookType: "biff8"}) as Buffer);
}

function open(rows: unknown[][]) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Biểu 01");
  return openBook(bytesOf(book), "a.xls");
}

group("readXls(bytes) reads", () => {
  it("numbers, texts and booleans", () => {
    expect(
      describe(
        open([
          ["Hải Châu", 12, -0.5],
          [true, 1_048_577, "x"]
        ])
      )
    ).toEqual([
      "Biểu 01!A1 text Hải Châu",
      "Biểu 01!B1 number 12",
      "Biểu 01!C1 number -0,5",
      "Biểu 01!A2 boolean TRUE",
      "Biểu 01!B2 number 1048577",
      "Biểu 01!C2 text x"
    ]);
  });

  it("letters of old encodings as they stand, the soft hyphen too", () => {
    expect(describe(open([["Tr\u00adêng VKSND quËn"]]))).toEqual(["Biểu 01!A1 text Tr\u00adêng VKSND quËn"]);
  });

  it("text that is long enough to go over several records", () => {
    const rows = Array.from({length: 120}, (_, index) => [`${index} Viện kiểm sát nhân dân ${"ưở".repeat(90)}`]);
    const cells = [...cellsOf(open(rows)).values()];
    expect(cells.map(({text}) => text)).toEqual(rows.map(([text]) => text));
  });

  it("dates by their number format", () => {
    const book = utils.book_new();
    const sheet = {"!ref": "A1:B1", A1: {t: "n", v: 46095, z: "dd/mm/yyyy"}, B1: {t: "n", v: 0.917, z: "0.0%"}};
    utils.book_append_sheet(book, sheet, "A");
    const opened = openBook(bytesOf(book), "a.xls");
    expect(describe(opened)).toEqual(["A!A1 number 14/03/2026", "A!B1 number 91,7%"]);
    expect([...cellsOf(opened).values()].map(({is_date}) => is_date)).toEqual([true, false]);
  });

  it("hidden sheets and merged ranges", () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([["a", null, "b"]]);
    sheet["!merges"] = [{s: {r: 0, c: 0}, e: {r: 1, c: 1}}];
    utils.book_append_sheet(book, sheet, "A");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "B");
    book.Workbook = {Sheets: [{Hidden: 0}, {Hidden: 1}]};
    const {sheets} = openBook(bytesOf(book), "a.xls");
    expect(sheets.map(({name, is_hidden}) => [name, is_hidden])).toEqual([
      ["A", false],
      ["B", true]
    ]);
    expect(sheets[0]!.merges).toEqual([{top: 1, left: 1, bottom: 2, right: 2}]);
  });
});
