/** Blank workbooks: who gets which, what may be typed, and that filled ones are read without a finding. */
import {execFileSync} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {readCatalogue} from "../../../pipelines/catalogue/readCatalogue.js";
import {formsToFill} from "../../../pipelines/documents/template/formsToFill.js";
import {makeTemplate} from "../../../pipelines/documents/template/templateBook.js";
import {isValidOn} from "../../../src/domain/catalogue.js";
import {runQcdc} from "../commandLine.js";
import {faultsOf} from "./bookFaults.js";
import {books, expectedAnswers, readAnswers, reports, templates} from "./answers.js";

vi.setConfig({testTimeout: 120_000, hookTimeout: 60_000});

const root = mkdtempSync(join(tmpdir(), "qcdc-template-"));
const clinics = ["--catalogue", join(root, "catalogue"), "--state", join(root, "state")];

beforeAll(async () => {
  cpSync("tests/input/catalogues/clinics", join(root, "catalogue"), {recursive: true});
  cpSync("tests/input/clinics/catalogue", join(root, "catalogue"), {recursive: true});
  await runQcdc(["build", ...clinics, "--reports", "tests/input/clinics/reports"]);
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

async function blank(name: string, ...args: string[]): Promise<{file: string; forms: string[]; indicators: string[]}> {
  const {code, stdout, stderr} = await runQcdc(["template", ...args, "--json", "--out", join(root, name)]);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return (JSON.parse(stdout) as {file: string; forms: string[]; indicators: string[]}[])[0]!;
}

function partsOf(file: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(([name, bytes]) => [name, strFromU8(bytes)])
  );
}

describe("a blank workbook", () => {
  test.each([
    ["lake.south", "2031A", ["F1"], ["visits", "visits_in_time", "nurses"]],
    ["lake.south", "2031", ["F1"], ["visits", "visits_in_time", "open_weekends", "last_audit", "heating", "nurses"]],
    ["lake", "2030", ["F1", "F2"], ["visits", "visits_in_time", "last_audit", "nurses"]]
  ])("of %s for %s asks what is owed, group by group, and no ratio", async (unit, period, forms, indicators) => {
    const made = await blank(`${unit}-${period}.xlsx`, ...clinics, "--unit", unit, "--period", period);
    expect(made).toMatchObject({forms, indicators});
  });

  test("shows the figures of the year before and of the first half, which are never read as this period's", async () => {
    const {file} = await blank("beside.xlsx", ...clinics, "--unit", "lake.south", "--period", "2031");
    const sheet = partsOf(file)["xl/worksheets/sheet1.xml"]!;
    // Patient visits: 1700 in 2030, 900 in the first half of 2031 (reports of the clinics).
    expect(sheet).toMatch(/<c r="E12"[^>]*><v>1700<\/v>/);
    expect(sheet).toMatch(/<c r="F12"[^>]*><v>900<\/v>/);
    const {stdout} = await runQcdc(["check", file, "--json", ...clinics]);
    const [report] = JSON.parse(stdout) as {values: {state: string}[]; findings: {code: string}[]}[];
    expect(new Set(report!.values.map(({state}) => state))).toEqual(new Set(["missing"]));
    expect(report!.findings.map(({code}) => code)).toEqual(["empty_report"]);
  });

  test("says so when nothing is published, and leaves the earlier figures out", async () => {
    const places = ["--catalogue", join(root, "catalogue"), "--state", join(root, "no-state")];
    const named = ["--unit", "lake", "--period", "2030", "--out", join(root, "none.xlsx")];
    const {code, stderr} = await runQcdc(["template", ...named, ...places]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("Chưa có bản số liệu nào được công bố")]);
  });

  test("locks labels, opens the cells to be filled in, checks what is typed, prints its headings on A4", async () => {
    const {file} = await blank("checks.xlsx", ...clinics, "--unit", "lake.south", "--period", "2031");
    const parts = partsOf(file);
    const sheet = parts["xl/worksheets/sheet1.xml"]!;
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain('paperSize="9"');
    expect(parts["xl/workbook.xml"]).toContain(">'Biểu 1'!$10:$10</definedName>");
    const checks = [
      ...sheet.matchAll(
        /<dataValidation type="(\w+)" sqref="(\w+):\w+"[^>]*error="([^"]+)"[^>]*><formula1>(.*?)<\/formula1>/g
      )
    ];
    expect(checks.map(([, type, cell]) => [type, cell])).toEqual([
      ["custom", "D12"],
      ["custom", "D13"],
      ["list", "D14"],
      ["custom", "D15"],
      ["list", "D16"],
      ["custom", "D18"]
    ]);
    expect(checks[2]![4]).toBe("'Danh mục'!$A$1:$A$3");
    for (const [, , , message = "", formula = ""] of checks) {
      expect(message).toMatch(/^(Ghi|Chọn) /);
      // Excel takes no longer ones.
      expect([message.length < 226, formula.length < 256]).toEqual([true, true]);
    }
  });

  test("is valid in structure", async () => {
    const {file} = await blank("valid.xlsx", ...clinics, "--unit", "lake", "--period", "2030");
    expect(faultsOf(unzipSync(new Uint8Array(readFileSync(file))))).toEqual([]);
  });

  test("is the same, byte for byte, when it is made again", async () => {
    const [first, second] = [
      await blank("one.xlsx", ...clinics, "--unit", "lake", "--period", "2030"),
      await blank("two.xlsx", ...clinics, "--unit", "lake", "--period", "2030")
    ];
    expect(readFileSync(first.file).equals(readFileSync(second.file))).toBe(true);
  });

  test.each([
    ["data/catalogue", ["2019-H1", "2025-H1", "2025-Y", "2026-H1", "2026-Y"]],
    ["tests/input/catalogues/clinics", ["2030A", "2030", "2031A", "2031"]]
  ])("of every unit of %s that owes a report is read back as what it is", async (directory, codes) => {
    const catalogue = await readCatalogue(directory);
    const failed: string[] = [];
    for (const period of catalogue.periods.filter(({code}) => codes.includes(code))) {
      for (const unit of catalogue.units.filter((row) => isValidOn(row, period.to))) {
        const forms = formsToFill(catalogue, unit, period);
        if (forms.owed.length === 0) continue;
        const book = await makeTemplate({forms, earlier: [], catalogue, at: "2033-01-01T00:00:00Z"});
        if (!book) failed.push(`${unit.code} ${period.code}`);
      }
    }
    expect(failed).toEqual([]);
  });
});

describe("qcdc template", () => {
  test("makes a workbook for every unit that owes the period when no unit is named", async () => {
    const out = join(root, "all");
    const {stdout} = await runQcdc(["template", "--period", "2030A", "--out", out, "--json", ...clinics]);
    expect((JSON.parse(stdout) as {unit: string}[]).map(({unit}) => unit)).toEqual([
      "lake.north",
      "lake.south",
      "lake.east"
    ]);
  });

  test.each([
    [["--unit", "lake.south"], 64, "Cần kỳ báo cáo"],
    [["--unit", "lake.south", "--period", "1999"], 64, "không có kỳ “1999”"],
    [["--unit", "nobody", "--period", "2030"], 64, "không có đơn vị “nobody”"],
    [["--unit", "lake", "--period", "2031"], 1, "không phải nộp biểu nào"],
    [["--unit", "lake.north", "--period", "2031"], 1, "Đơn vị kế thừa: lake.hill, lake.shore"]
  ])("refuses %j with exit %i", async (args, code, message) => {
    const refused = await runQcdc(["template", ...args, "--out", join(root, "refused"), ...clinics]);
    expect([refused.code, refused.stderr]).toEqual([code, expect.stringContaining(message)]);
  });

  test("writes over no file", async () => {
    const file = join(root, "there.xlsx");
    writeFileSync(file, "mine");
    const {code, stderr} = await runQcdc(["template", "--unit", "lake", "--period", "2030", "--out", file, ...clinics]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("không ghi đè")]);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });
});

const python = "/usr/bin/python3";

function runs(...command: [string, ...string[]]): boolean {
  try {
    execFileSync(command[0], command.slice(1), {stdio: "ignore"});
    return true;
  } catch {
    return false;
  }
}

describe.each(["openpyxl", "libreoffice"] as const)("a workbook filled in by %s", (program) => {
  test.each(books)("is read without a finding, value by value: %s", async (book) => {
    const read = await readAnswers(book, `${templates}/filled/${book}-${program}.xlsx`);
    expect(read).toEqual(expectedAnswers(book));
  });

  const needs = program === "openpyxl" ? "import openpyxl" : "import uno";
  const isHere =
    existsSync(python) && runs(python, "-c", needs) && (program === "openpyxl" || runs("soffice", "--version"));

  test.skipIf(!isHere)("the same again, filled in just now", async () => {
    for (const book of books) {
      const {unit, period, catalogue} = reports[book];
      const named = ["--unit", unit, "--period", period, "--catalogue", catalogue];
      const {file} = await blank(`${book}-${program}.xlsx`, ...named, "--state", join(root, "no-state"));
      const filled = join(root, `${book}-${program}-filled.xlsx`);
      execFileSync(python, [`${templates}/fill.py`, program, book, file, filled], {stdio: "ignore", timeout: 90_000});
      expect(await readAnswers(book, filled)).toEqual(expectedAnswers(book));
    }
  });
});

const typed: [sheet: string, has: string, value: string | number, isFine: boolean][] = [
  ["Biểu 1", "INT(", 5, true],
  ["Biểu 1", "INT(", 0, true],
  ["Biểu 1", "INT(", -1, false],
  ["Biểu 1", "INT(", 2.5, false],
  ["Biểu 1", "INT(", "Không áp dụng", true],
  ["Biểu 1", "INT(", "12 người", false],
  ["Biểu 1", "<=100", 95.5, true],
  ["Biểu 1", "<=100", 0.5, false],
  ["Biểu 1", "<=100", 101, false],
  ["Biểu 1", "<=100", "0,5%", true],
  ["Biểu 1", "TODAY", "05/02/2026", true],
  ["Biểu 1", "TODAY", "5/2/2026", false],
  ["Biểu 1", "TODAY", "31/02/2026", false],
  ["Biểu 1", "TODAY", "12/13/2026", false],
  ["Biểu 1", "TODAY", "05/02/2126", false],
  ["Biểu 2", "IFERROR", "05/02/2126", true],
  ["Biểu 2", "IFERROR", "31/04/2026", false]
];

test.skipIf(!runs(python, "-c", "import openpyxl") || !runs("soffice", "--version"))(
  "the checks of a blank workbook, worked out by LibreOffice, let through what our reader takes",
  () => {
    const cases = typed.map(([sheet, has, value]) => ({sheet, has, value}));
    const filled = `${templates}/filled/dn2-openpyxl.xlsx`;
    const script = `${templates}/try_checks.py`;
    const answers = execFileSync(python, [script, filled, JSON.stringify(cases)], {encoding: "utf8", timeout: 90_000});
    expect(JSON.parse(answers)).toEqual(typed.map(([, , , isFine]) => isFine));
  }
);
