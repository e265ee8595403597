/** Reminders: who gets one, what it says, and the files it comes in. Days are counted by hand. */
import {appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {readXml} from "../../../loaders/formats/xml.js";
import {runQcdc} from "../commandLine.js";
import {faultsOf} from "./bookFaults.js";

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const root = mkdtempSync(join(tmpdir(), "qcdc-remind-"));
const common = ["--catalogue", join(root, "catalogue"), "--state", join(root, "state")];

/** The clinics as they would be had North never reported, and South not corrected its figure in the list of all. */
beforeAll(async () => {
  cpSync("tests/input/catalogues/clinics", join(root, "catalogue"), {recursive: true});
  cpSync("tests/input/clinics/catalogue", join(root, "catalogue"), {recursive: true});
  cpSync("tests/input/clinics/reports", join(root, "reports"), {recursive: true});
  rmSync(join(root, "reports/2030/north spring.csv"));
  rmSync(join(root, "reports/2031/south spring corrected.csv"));
  await runQcdc(["build", ...common, "--reports", join(root, "reports")]);
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

interface Written {
  province: string;
  overview: string;
  reminders: {unit: string; text: string; letter: string; message: string}[];
}

async function remind(out: string, ...args: string[]): Promise<Written[]> {
  const {code, stdout, stderr} = await runQcdc(["remind", "--json", "--out", join(root, out), ...args, ...common]);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Written[];
}

function partsOf(file: string): Record<string, Uint8Array> {
  return unzipSync(new Uint8Array(readFileSync(file)));
}

describe("qcdc remind", () => {
  test("tells a unit what it owes, since when, and what to do", async () => {
    const [group, ...others] = await remind("a", "--period", "2030");
    expect([others.length, group!.province, group!.reminders.map(({unit}) => unit)]).toEqual([0, "lake", ["lake"]]);
    expect(group!.reminders[0]!.message).toBe(
      [
        "Kính gửi: Lake District Health Board.",
        "",
        "Đến 15:00 01/02/2032, Lake District Health Board còn 02 báo cáo chưa có bản hợp lệ:",
        "- Biểu 1 (số liệu), Year 2030: quá hạn 387 ngày (hạn 19:00 10/01/2031).",
        "- Biểu 2 (sổ kiểm tra), Year 2030: quá hạn 387 ngày (hạn 19:00 10/01/2031).",
        "",
        "Đề nghị Lake District Health Board gửi ngay báo cáo đã quá hạn, nếu chưa gửi được thì nêu lý do và thời gian gửi."
      ].join("\n")
    );
  });

  test("asks the unit that took over for the report of one that has ended", async () => {
    const [group] = await remind("b", "--period", "2030A");
    // Due on 05/07/2030, asked on 01/02/2032: 731 days to 05/07/2032 less 155.
    expect(group!.reminders.map(({unit, message}) => [unit, message.split("\n")[3]])).toEqual([
      ["lake.port", "- Biểu 1 (số liệu) của North Clinic, First half of 2030: quá hạn 576 ngày (hạn 18:00 05/07/2030)."]
    ]);
  });

  test("does not repeat what stands in a cell of an indicator whose small counts are not shown", async () => {
    const masked = join(root, "masked");
    cpSync(join(root, "catalogue"), masked, {recursive: true});
    appendFileSync(join(masked, "settings.csv"), "masked_indicators,visits,\n");
    const named = ["remind", "--period", "2031A", "--out", join(root, "m"), "--json", ...common, "--catalogue", masked];
    const [group] = JSON.parse((await runQcdc(named)).stdout) as Written[];
    expect(group!.reminders[0]!.message).toContain("ô E8: Nội dung không ghi ở đây");
    expect(group!.reminders[0]!.message).not.toContain("about 900");
  });

  test("asks for cells that were refused, and no longer once their figure has come", async () => {
    const [group] = await remind("c", "--period", "2031A");
    expect(group!.reminders.map(({unit}) => unit)).toEqual(["lake"]);
    expect(group!.reminders[0]!.message).toContain("- Tệp “all clinics spring.csv”, ô E8: ");
    cpSync("tests/input/clinics/reports/2031", join(root, "reports/2031"), {recursive: true});
    await runQcdc(["build", ...common, "--reports", join(root, "reports")]);
    const [later] = await remind("d", "--period", "2031A");
    expect(later!.reminders).toEqual([]);
  });

  test("writes a message for Windows and a letter with blanks, the same bytes again", async () => {
    const [first] = await remind("e", "--period", "2030");
    const [second] = await remind("f", "--period", "2030");
    const {text, letter, message} = first!.reminders[0]!;
    expect(readFileSync(text, "utf8")).toBe(`\uFEFF${message.replaceAll("\n", "\r\n")}\r\n`);
    expect(readFileSync(letter).equals(readFileSync(second!.reminders[0]!.letter))).toBe(true);
    const parts = partsOf(letter);
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) readXml(strFromU8(bytes), name, {});
    const document = strFromU8(parts["word/document.xml"]!);
    const words = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, word]) => word);
    expect(words).toEqual(
      expect.arrayContaining([
        "LAKE DISTRICT HEALTH BOARD",
        "Số: ……/……-……",
        "V/v đôn đốc gửi báo cáo",
        "Kính gửi: Lake District Health Board",
        "- Như trên;",
        "- Lưu: VT."
      ])
    );
  });

  test("lists all that is owed in one workbook per province, numbers as numbers", async () => {
    const [group] = await remind("g", "--period", "2030");
    const parts = partsOf(group!.overview);
    expect(faultsOf(parts)).toEqual([]);
    const strings = strFromU8(parts["xl/sharedStrings.xml"]!);
    // South and East in time, Hill and Shore too; the board owes two forms.
    expect(strings).toContain("Cộng: 04 đúng hạn, 02 quá hạn.");
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!).match(/<v>387<\/v>/g)).toHaveLength(2);
  });

  test("reminds once of everything still owed when no period is named", async () => {
    const [group] = await remind("h");
    const items = group!.reminders.map(({unit, message}) => [
      unit,
      message.split("\n").filter((line) => line.startsWith("- "))
    ]);
    expect(Object.fromEntries(items)).toEqual({
      lake: [
        "- Biểu 1 (số liệu), Year 2030: quá hạn 387 ngày (hạn 19:00 10/01/2031).",
        "- Biểu 2 (sổ kiểm tra), Year 2030: quá hạn 387 ngày (hạn 19:00 10/01/2031)."
      ],
      "lake.port": ["- Biểu 1 (số liệu) của North Clinic, First half of 2030: quá hạn 576 ngày (hạn 18:00 05/07/2030)."]
    });
    expect(readdirSync(join(root, "h/Lake-Board-lake"))).toHaveLength(1 + 2 * 2);
  });

  test("writes over no file, and knows the periods of the catalogue", async () => {
    await remind("i", "--period", "2030");
    const again = await runQcdc(["remind", "--period", "2030", "--out", join(root, "i"), ...common]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("không ghi đè")]);
    expect((await runQcdc(["remind", "--period", "1999", ...common])).code).toBe(64);
  });
});
