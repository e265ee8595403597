/** Reports on their way back: what is marked, what stays as it was, and what is read when they come again. */
import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {afterAll, describe, expect, test, vi} from "vitest";
import {makeOds, makeXlsx, odsTable} from "../../loaders/formats/bookMaker.js";
import {readXml} from "../../../loaders/formats/xml.js";
import {runQcdc} from "../commandLine.js";
import {faultsOf} from "./bookFaults.js";

vi.setConfig({testTimeout: 60_000});

const rich = "tests/input/returned/rich.xlsx";
const report = ["VKSND quận Hải Châu", "6 tháng đầu năm 2024"];
const root = mkdtempSync(join(tmpdir(), "qcdc-return-"));
let runs = 0;

afterAll(() => rmSync(root, {recursive: true, force: true}));

interface Returned {
  returned: string;
  way: string;
  refused: number;
  notes: number;
}

async function giveBack(file: string): Promise<Returned & {code: number; parts: Record<string, Uint8Array>}> {
  runs += 1;
  const {code, stdout} = await runQcdc(["return", file, "--json", "--out", join(root, String(runs))]);
  const [one] = JSON.parse(stdout) as Returned[];
  const parts = one!.returned === null ? {} : unzipSync(new Uint8Array(readFileSync(one!.returned)));
  return {...one!, code, parts};
}

interface Checked {
  status: string;
  values: {cell: string; value: unknown}[];
  findings: {severity: string; code: string; cell: string | null}[];
}

async function check(file: string): Promise<Checked> {
  const {stdout} = await runQcdc(["check", file, "--json"]);
  return (JSON.parse(stdout) as Checked[])[0]!;
}

function put(name: string, content: string | Uint8Array): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

describe("a returned workbook", () => {
  test("colours each cell, notes what was read, why and what to do, and lists all first", async () => {
    const before = digest(rich);
    const {code, way, refused, notes, parts} = await giveBack(rich);
    expect([code, way, refused, notes, digest(rich)]).toEqual([3, "marked", 2, 1, before]);
    const comments = text(parts["xl/comments/comment2.xml"]);
    expect(comments).toContain("Số này phòng Tổ chức cung cấp");
    expect(comments).toContain(
      "BỊ LOẠI\nĐã đọc thấy: “khoảng 20”\nSố liệu ước chừng “khoảng 20” không được lấy. Ghi số chính xác."
    );
    expect(comments).toMatch(/LƯU Ý\nĐã đọc thấy: “3”/);
    const book = text(parts["xl/workbook.xml"]);
    expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Hướng dẫn sửa",
      "Bìa",
      "Biểu 1 &amp; phụ lục",
      "Dữ liệu phòng",
      "Nháp"
    ]);
    expect(book).toContain('name="_xlnm.Print_Titles" localSheetId="2"');
    const list = text(parts["xl/worksheets/sheetQ1.xml"]);
    expect([...list.matchAll(/location="([^"]*)"/g)].map(([, place]) => place)).toEqual([
      "'Biểu 1 &amp; phụ lục'!D7",
      "'Biểu 1 &amp; phụ lục'!D8",
      "'Biểu 1 &amp; phụ lục'!D10"
    ]);
  });

  test("keeps every part that it need not change, byte for byte", async () => {
    const {parts} = await giveBack(rich);
    const before = unzipSync(new Uint8Array(readFileSync(rich)));
    const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(Buffer.from(parts[name]!)));
    expect(changed.toSorted()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments/comment2.xml",
      "xl/drawings/commentsDrawing2.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml"
    ]);
  });

  test.each([
    ["with notes, a table, validations and conditions", () => rich],
    ["without notes", () => put("plain.xlsx", makeXlsx(plainBook()))],
    ["with prefixes and a picture behind", () => put("prefixed.xlsx", makeXlsx(prefixedBook()))]
  ])("is valid in structure: %s", async (_, make) => {
    const {way, parts} = await giveBack(make());
    expect(way).toBe("marked");
    expect(faultsOf(parts)).toEqual([]);
  });

  test("keeps the macros of an xlsm", async () => {
    const macros = "not really macros";
    const book = unzipSync(makeXlsx(plainBook()));
    const {way, returned, parts} = await giveBack(
      put("macros.xlsm", zipSync({...book, "xl/vbaProject.bin": strToU8(macros)}))
    );
    expect([way, returned.endsWith("macros (tra lai).xlsm")]).toEqual(["marked", true]);
    expect(text(parts["xl/vbaProject.bin"])).toBe(macros);
  });

  test("is read again as before, and without a finding once it is mended", async () => {
    const {returned, parts} = await giveBack(rich);
    const [before, after] = [await check(rich), await check(returned)];
    expect(after.values).toEqual(before.values);
    expect(after.findings).toEqual(before.findings);
    const sheet = text(parts["xl/worksheets/sheet2.xml"])
      .replace(/(<c r="D7" s="\d+") t="inlineStr"><is><t>.*?<\/t><\/is>/, "$1><v>5</v>")
      .replace(/(<c r="D8" s="\d+") t="inlineStr"><is><t>.*?<\/t><\/is>/, "$1><v>20</v>")
      .replace(/<row r="10">.*?<\/row>/, "");
    const mended = put("rich mended.xlsx", zipSync({...parts, "xl/worksheets/sheet2.xml": strToU8(sheet)}));
    expect(await check(mended)).toMatchObject({status: "accepted", findings: []});
  });

  const python = "/usr/bin/python3";
  const hasPython = existsSync(python) && isRun(python, "-c", "import openpyxl");

  test.skipIf(!hasPython)("differs for openpyxl in nothing but the marks", async () => {
    for (const file of [
      rich,
      "data/reports/2024/Bieu01_SonTra_6T2024.xlsx",
      "data/reports/2022/Tong hop cap huyen VKSQN 2022.xlsx"
    ]) {
      const {returned} = await giveBack(file);
      const differences = execFileSync(python, ["tests/pipelines/documents/compareBooks.py", file, returned], {
        encoding: "utf8"
      });
      expect([basename(file), JSON.parse(differences)]).toEqual([basename(file), []]);
    }
  });
});

function isRun(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, {stdio: "ignore"});
    return true;
  } catch {
    return false;
  }
}

describe("a returned OpenDocument workbook", () => {
  const cell = (value: string, more = "") =>
    `<table:table-cell office:value-type="string" ${more}><text:p>${value}</text:p></table:table-cell>`;
  const line = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;
  const empty = '<table:table-cell table:number-columns-repeated="3"/>';
  const label = cell("Số lãnh đạo đơn vị", 'table:style-name="ce1"');
  const note = "<office:annotation><text:p>của đơn vị</text:p></office:annotation>";
  const rows = [
    line(cell(report[0]!) + empty),
    line(cell(report[1]!) + empty),
    line(empty, 'table:number-rows-repeated="2"'),
    line(cell("Chỉ tiêu") + cell("Số liệu")),
    `<table:table-row-group>${line(label + cell("khoảng 3", 'table:style-name="ce1"').replace("<text:p>", `${note}<text:p>`))}</table:table-row-group>`,
    line(cell("Số cây đã trồng") + cell("4", 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="3"')
  ];
  const styles =
    '<style:style style:name="ce1" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>';

  async function giveOds() {
    const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version';
    const parts = unzipSync(makeOds({body: odsTable("Biểu 1", rows.join("")), styles}));
    const content = text(parts["content.xml"]).replace("office:version", fo);
    const file = put(
      "so lieu.ods",
      zipSync({...parts, "content.xml": strToU8(content), "Pictures/a.png": strToU8("png")})
    );
    return {file, ...(await giveBack(file))};
  }

  test("is marked in its own rows, repeated ones too, and keeps its notes and styles", async () => {
    const {way, parts, notes, refused} = await giveOds();
    expect([way, refused, notes]).toEqual(["marked", 1, 3]);
    const content = text(parts["content.xml"]);
    readXml(content, "content.xml", {});
    expect(content).toContain("<text:p>của đơn vị</text:p><text:p>BỊ LOẠI</text:p>");
    expect(content).toMatch(
      /<style:style style:family="table-cell" style:name="qcdc-1"><style:table-cell-properties fo:background-color="#ffc7ce"\/><style:text-properties fo:font-weight="bold"\/>/
    );
    expect(content.match(/<text:p>LƯU Ý<\/text:p>/g)).toHaveLength(6);
    expect([...content.matchAll(/xlink:href="([^"]*)"/g)].map(([, place]) => place)).toEqual([
      "#'Biểu 1'.B6",
      "#'Biểu 1'.B7",
      "#'Biểu 1'.B8",
      "#'Biểu 1'.B9"
    ]);
    expect(text(parts["Pictures/a.png"])).toBe("png");
  });

  test("is read again as before", async () => {
    const {file, returned} = await giveOds();
    const [before, after] = [await check(file), await check(returned)];
    expect([after.values, after.findings]).toEqual([before.values, before.findings]);
    expect(strFromU8(new Uint8Array(readFileSync(returned)).subarray(30, 38))).toBe("mimetype");
  });
});

describe("what cannot be marked", () => {
  test("is copied cell by cell where it could be read; the copy is never taken for a report", async () => {
    const file = "tests/input/redteam/reports/m03 lech cot.csv";
    const {way, returned, parts} = await giveBack(file);
    expect(way).toBe("copied");
    expect(text(parts["xl/sharedStrings.xml"])).toContain("Tệp gốc dạng .csv không ghi màu và ghi chú vào được");
    expect(text(parts["xl/comments2.xml"])).toContain('ref="A3"');
    expect(await check(returned)).toMatchObject({status: "refused", findings: [{code: "returned_copy"}]});
  });

  test("gives the list alone where nothing could be read", async () => {
    const {code, way, parts} = await giveBack(put("hong.xlsx", readFileSync(rich).subarray(0, 4000)));
    expect([code, way]).toEqual([3, "list_only"]);
    expect(text(parts["xl/workbook.xml"]).match(/<sheet /g)).toHaveLength(1);
    expect(text(parts["xl/sharedStrings.xml"])).toContain("Tệp bị hỏng hoặc thiếu một phần");
  });

  test("is copied when a signature would break", async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(rich)));
    const {way} = await giveBack(put("signed.xlsx", zipSync({...parts, "_xmlsignatures/sig1.xml": strToU8("<a/>")})));
    expect(way).toBe("copied");
  });
});

describe("qcdc return", () => {
  test("gives nothing back when there is nothing to say", async () => {
    const filled = "tests/input/templates/filled/dn2-openpyxl.xlsx";
    expect(await giveBack(filled)).toMatchObject({code: 0, returned: null, way: "nothing_to_return"});
  });

  test("writes over no file and not into the inbox", async () => {
    const out = join(root, "twice");
    expect((await runQcdc(["return", rich, "--out", out])).code).toBe(3);
    const again = await runQcdc(["return", rich, "--out", out]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("không ghi đè")]);
    const inbox = await runQcdc(["return", rich, "--out", "data/reports/2026"]);
    expect([inbox.code, inbox.stderr]).toEqual([64, expect.stringContaining("thư mục nhận báo cáo")]);
    expect((await runQcdc(["return"])).code).toBe(64);
    expect((await runQcdc(["return", "no such.xlsx"])).code).toBe(1);
  });
});

const styles =
  "<fonts><font><sz val='11'/></font></fonts><fills/><cellXfs count='1'><xf numFmtId='0' fontId='0' fillId='0'/></cellXfs>";

function plainBook(): Parameters<typeof makeXlsx>[0] {
  const label = (row: number, name: string, value: string) =>
    `<row r="${row}">${inline(`A${row}`, name)}${inline(`B${row}`, value)}</row>`;
  const head = `<row r="1">${inline("A1", report[0]!)}</row><row r="2">${inline("A2", report[1]!)}</row>`;
  const rows = `${head}${label(4, "Chỉ tiêu", "Số liệu")}${label(5, "Số lãnh đạo đơn vị", "khoảng 3")}`;
  return {
    sheets: {"Biểu 1": rows},
    tail: '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><extLst/>',
    styles
  };
}

function prefixedBook(): Parameters<typeof makeXlsx>[0] {
  const {sheets, ...rest} = plainBook()!;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rows = sheets!["Biểu 1"]!.replaceAll(/<(\/?)(row|c|is|t)\b/g, "<$1x:$2");
  return {
    ...rest,
    sheets: {
      "Biểu 1": `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData><x:picture/><x:extLst/></x:worksheet>`
    },
    styles
  };
}

function inline(cell: string, value: string): string {
  return `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
}
