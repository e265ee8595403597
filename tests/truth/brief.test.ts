/** The documents of council sessions of the sample: valid, the same each time, and true to what was known that morning. */
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {read, utils} from "@e965/xlsx";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {sha256Of} from "../../pipelines/store/rawStore.js";
import type {BriefManifest} from "../../pipelines/documents/brief/briefSet.js";
import {formatDecimal} from "../../src/domain/format.js";
import {runQcdc} from "../pipelines/commandLine.js";
import {countCharts, staleValues} from "../pipelines/documents/charts.js";
import {openParts, structureFaults} from "../pipelines/documents/parts.js";
import {copySampleState} from "../sample/sampleState.js";
import {runJson} from "./command.js";
import {expectedTitles} from "./briefTitles.js";
import {truthAsOf} from "./truthAsOf.js";

vi.setConfig({testTimeout: 120_000});

const root = mkdtempSync(join(tmpdir(), "qcdc-brief-"));
const state = join(root, "state");
const past = join(root, "past");
let manifest: BriefManifest;

beforeAll(async () => {
  await copySampleState(state);
  manifest = await runJson("brief", "--state", state, "--session", "dn2/2026-07-09", "--out", past);
}, 240_000);

afterAll(() => rmSync(root, {recursive: true, force: true}));

function openFile(folder: string, ending: string): Uint8Array {
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((name) => name.endsWith(ending))!
    )
  );
}

function textOf(folder: string, ending: string, part: RegExp): string {
  const {names, text} = openParts(openFile(folder, ending));
  return names
    .filter((name) => part.test(name))
    .map(text)
    .join(" ");
}

describe("a session that was held", () => {
  test("says of which period and moment, and lists every file with its digest", () => {
    expect(manifest).toMatchObject({period: "2026-H1", as_of: "2026-07-09T08:00:00+07:00", is_future: false});
    expect(JSON.parse(readFileSync(join(past, "manifest.json"), "utf8"))).toEqual(manifest);
    for (const {file, bytes, sha256} of manifest.files) {
      const content = readFileSync(join(past, file));
      expect([file, content.length, sha256Of(content)]).toEqual([file, bytes, sha256]);
      expect(file).toMatch(
        file.includes("/")
          ? /^bieu-do\/[a-z]+-\d+_dn2_2026-H1_2026-07-09_[\da-z-]+((_trinh-chieu|_van-ban)?(_\d)?\.(png|svg))$/
          : /^ky-hop-dn2-2026-07-09_2026-H1_[\da-z-]+_(trinh-chieu\.pptx|bao-cao\.docx|phu-luc\.xlsx)$/
      );
    }
  });

  test.each([".pptx", ".docx", ".xlsx"])("its %s is valid, and its charts hold what their workbooks hold", (ending) => {
    const bytes = openFile(past, ending);
    expect(structureFaults(bytes)).toEqual([]);
    expect(staleValues(bytes)).toEqual([]);
    expect(countCharts(bytes)).toBeGreaterThanOrEqual(3);
  });

  test("its figures are those that the truth knew that morning", () => {
    const facts = [...truthAsOf(manifest.as_of)].filter(([key]) => /^dn2(\.kv\d+)? 2026-H1 /.test(key));
    const sum = (...indicators: string[]) => {
      let total = 0;
      for (const [key, {state: kind, value}] of facts) {
        if (kind === "value" && indicators.includes(key.split(" ")[2]!)) total += Number(value);
      }
      return total;
    };
    const book = read(openFile(past, ".xlsx"), {type: "array"});
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets["Chỉ tiêu chính"]!, {header: 1, range: 3});
    const shown = (label: string) => rows.find(([name]) => String(name).startsWith(label))?.[1];
    expect(shown("Số lượt ý kiến tham gia")).toBe(`${formatDecimal(sum("opinions_received"))}*`);
    const planned = sum("units_planned");
    expect(shown("Tỷ lệ hoàn thành kế hoạch")).toBeCloseTo((100 * sum("units_inspected")) / planned, 6);
  });

  test("every title of a chart says what the truth says, in numbers and names", () => {
    const book = read(openFile(past, ".xlsx"), {type: "array"});
    const titles = manifest.charts.map((code) => [code, (book.Sheets[code]!.A1 as {v: string}).v]);
    expect(Object.fromEntries(titles)).toEqual(expectedTitles());
  });

  test("days of its annex are days, shown as offices write them", () => {
    const book = read(openFile(past, ".xlsx"), {type: "array", cellDates: true, cellNF: true});
    const cells = Object.values(book.Sheets["KT-07"]!) as {t?: string; z?: string; v?: unknown}[];
    const days = cells.filter(({t}) => t === "d");
    expect(days).toHaveLength(20);
    expect(new Set(days.map(({z}) => z))).toEqual(new Set(["dd/mm/yyyy"]));
    expect(cells.some(({v}) => typeof v === "string" && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(v))).toBe(false);
  });

  test("its report names the unit that is late, and is marked as a sample", () => {
    const text = textOf(past, ".docx", /^word\/document\.xml$/);
    expect(text).toContain("mới có 14/15 báo cáo hợp lệ; còn thiếu Khu vực 7");
    expect(text).toContain("Số liệu minh họa");
    expect(text).toContain("Kỳ họp trước: kỳ họp tổng kết nhiệm kỳ (11/02/2026), dùng số liệu năm 2025.");
    expect(text).not.toContain("Dự thảo");
  });

  test("is the same bytes when it is made again, from the builds kept of the first time", async () => {
    const again = join(root, "again");
    const kept = readdirSync(join(state, "past"));
    expect(kept.filter((name) => name.endsWith(".duckdb"))).toHaveLength(2);
    const second = await runJson<BriefManifest>(
      "brief",
      "--state",
      state,
      "--session",
      "dn2/2026-07-09",
      "--out",
      again
    );
    expect(second).toEqual(manifest);
    expect(readdirSync(join(state, "past"))).toEqual(kept);
  });
});

test("a session that lies ahead is prepared with what is known now, and says so", async () => {
  const out = join(root, "future");
  const future = await runJson<BriefManifest>("brief", "--state", state, "--session", "dn2/2026-12-10", "--out", out);
  expect(future).toMatchObject({period: "2026-Y", as_of: "2026-10-20T08:00:00+07:00", is_future: true});
  const cover = textOf(out, ".pptx", /^ppt\/slides\/slide1\.xml$/);
  expect(cover).toContain("chưa diễn ra");
  expect(cover).toContain("Dự thảo");
});

test("a closed period is shown as closed_facts know it", async () => {
  const catalogue = join(root, "catalogue");
  cpSync("data/catalogue", catalogue, {recursive: true});
  const closing = "dn2,2026-H1,2026-04-02T12:00:00+07:00,thử";
  writeFileSync(join(catalogue, "closings.csv"), `province,period,closed_at,basis\n${closing}\n`);
  const places = ["--state", state, "--catalogue", catalogue];
  await runJson("build", ...places);
  const out = join(root, "closed");
  const closed = await runJson<BriefManifest>("brief", ...places, "--session", "dn2/2026-07-09", "--out", out);
  expect(closed.closed_at).toBe("2026-04-02T12:00:00+07:00");
  const known = await runJson<{total: number}[]>(
    "sql",
    "select sum(value) as total from closed_facts where period = '2026-H1' and indicator = 'opinions_received' and regexp_matches(unit, '^dn2([.]kv[0-9]+)?$')",
    ...places
  );
  const book = read(openFile(out, ".xlsx"), {type: "array"});
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets["Chỉ tiêu chính"]!, {header: 1, range: 3});
  const shown = rows.find(([name]) => String(name).startsWith("Số lượt ý kiến tham gia"))?.[1];
  expect(shown).toBe(`${formatDecimal(known[0]!.total)}*`);
  expect(textOf(out, ".docx", /document\.xml$/)).toContain("đã khóa sổ lúc 12:00 02/04/2026");
});

test("an unknown session is refused with the nearest ones, and a folder with other files is left alone", async () => {
  const unknown = await runQcdc(["brief", "--state", state, "--session", "dn2/2026-07-01", "--out", join(root, "x")]);
  expect(unknown.code).toBe(64);
  expect(unknown.stderr).toContain("Gần nhất: dn2/2026-07-09");
  expect(existsSync(join(root, "x"))).toBe(false);
  const mixed = await runQcdc(["brief", "--state", state, "--session", "dn2/2026-07-09", "--out", root]);
  expect(mixed.code).toBe(1);
  expect(mixed.stderr).toContain("không ghi lẫn");
});
