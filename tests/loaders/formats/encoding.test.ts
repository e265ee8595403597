import {describe as group, expect, it} from "vitest";
import {openFile} from "../../../loaders/formats/openFile.js";
import {describe, encodeText, openBook} from "./reading.js";

const text = "Đơn vị;Số liệu\nViện kiểm sát nhân dân quận Hải Châu;12\n";
const cells = ["!A1 text Đơn vị", "!B1 text Số liệu", "!A2 text Viện kiểm sát nhân dân quận Hải Châu", "!B2 text 12"];

/** "Đơn vị", "Viện", "quận" and so on: letters with a tone mark are a base letter and a mark in Windows-1258. */
const windows1258 =
  "\xd0\xf5n vi\xf2;S\xf4\xec li\xea\xf2u\nVi\xea\xf2n ki\xea\xd2m sa\xect nh\xe2n d\xe2n qu\xe2\xf2n Ha\xd2i Ch\xe2u;12\n";
/** The same in TCVN3: each letter one byte of its own. */
const tcvn3 = "\xa7\xacn v\xde;S\xe8 li\xd6u\nVi\xd6n ki\xd3m s\xb8t nh\xa9n d\xa9n qu\xcbn H\xb6i Ch\xa9u;12\n";

group("decodeText(bytes) reads", () => {
  it.each([
    ["UTF-8", encodeText(text)],
    ["UTF-8 with its mark", encodeText(`\uFEFF${text}`)],
    ["UTF-16LE with its mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16LE without a mark", new Uint8Array(Buffer.from(text, "utf16le"))],
    ["UTF-16BE with its mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())],
    ["Windows-1258", new Uint8Array(Buffer.from(windows1258, "latin1"))]
  ])("%s without a note", (_, bytes) => {
    const {workbook, findings} = openFile(bytes, "a.csv");
    expect(findings).toEqual([]);
    expect(workbook && describe(workbook)).toEqual(cells);
  });

  it("TCVN3 as the bytes show themselves, for the repair of texts", () => {
    const book = openBook(new Uint8Array(Buffer.from(tcvn3, "latin1")), "a.csv");
    expect(describe(book)[0]).toBe("!A1 text §¬n vÞ");
    expect(describe(book)[2]).toBe("!A2 text ViÖn kiÓm s¸t nh©n d©n quËn H¶i Ch©u");
  });

  it("bytes 80 to 9F as Windows-1252 has them", () => {
    const book = openBook(new Uint8Array(Buffer.from("\x93a\x94;b \x96 c\n", "latin1")), "a.csv");
    expect(describe(book)).toEqual(["!A1 text “a”", "!B1 text b – c"]);
  });

  it("letters that fit for the most part, with a note", () => {
    const mixed = `${windows1258}Gr\xf6\xdfe \xdcbung Stra\xdfe;1\n`;
    const {workbook, findings} = openFile(new Uint8Array(Buffer.from(mixed, "latin1")), "a.csv");
    expect(workbook).not.toBeNull();
    expect(findings.map(({code}) => code)).toEqual(["guessed_encoding"]);
  });
});
