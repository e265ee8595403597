/** What follows up on the registers, counted once more from the truth of their lines. */
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Papa from "papaparse";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {copySampleState} from "../sample/sampleState.js";
import {runJson} from "./command.js";
import type {TruthRow} from "./truthFiles.js";
import {readTruth} from "./truthFiles.js";

type Row = Record<string, string | number | boolean | null>;

vi.setConfig({testTimeout: 60_000});

const state = mkdtempSync(join(tmpdir(), "qcdc-follow-up-"));
const today = "2026-10-20";

function catalogue(table: string): TruthRow[] {
  const text = readFileSync(`data/catalogue/${table}.csv`, "utf8");
  return Papa.parse<TruthRow>(text.replace(/^\uFEFF/, ""), {header: true, skipEmptyLines: true}).data;
}

const periods = new Map(catalogue("periods").map((row) => [row["code"]!, row]));

/** Lines of the newest register of each province and work year: the year's, else the half-year's. */
function newest(table: string): Map<string, TruthRow[]> {
  const groups = new Map<string, TruthRow[]>();
  for (const row of readTruth(table)) {
    const [province, year] = [row["province"]!, periods.get(row["period"]!)!["work_year"]!];
    const key = `${province} ${year}`;
    const known = groups.get(key) ?? [];
    const isNewer = known.length > 0 && periods.get(known[0]!["period"]!)!["to"]! < periods.get(row["period"]!)!["to"]!;
    groups.set(
      key,
      isNewer || known.length === 0 ? [row] : known[0]!["file"] === row["file"] ? [...known, row] : known
    );
  }
  return groups;
}

async function view(name: string): Promise<Map<string, Row>> {
  const rows = await runJson<Row[]>("sql", `select * from ${name}`, "--state", state);
  return new Map(rows.map((row) => [`${row["province"]} ${row["work_year"]}`, row]));
}

function sum(rows: readonly TruthRow[], column: string): number {
  let total = 0;
  for (const row of rows) total += Number(row[column] || 0);
  return total;
}

beforeAll(() => copySampleState(state), 120_000);
afterAll(() => rmSync(state, {recursive: true, force: true}));

describe("from the registers of inspections", () => {
  const registers = newest("inspections");

  test("the pace of each year counts planned and done direct inspections, and agrees with form 1 at its end", async () => {
    const ours = await view("inspection_pace");
    expect([...ours.keys()].sort()).toEqual([...registers.keys()].sort());
    const plans = new Map(
      readTruth("derived")
        .filter((row) => row["indicator"] === "inspection_plan_rate")
        .map((row) => [`${row["unit"]} ${row["period"]}`, `${row["numerator"]}/${row["denominator"]}`])
    );
    const differing: string[] = [];
    for (const [key, rows] of registers) {
      const direct = rows.filter((row) => row["form"] === "truc_tiep" && row["planned"] !== "");
      const end = periods.get(rows[0]!["period"]!)!["to"]!;
      const done = direct.filter((row) => row["actual"] !== "" && row["actual"]! <= end).length;
      expect(ours.get(key), key).toMatchObject({planned: direct.length, done});
      const plan = plans.get(`${rows[0]!["province"]} ${rows[0]!["period"]}`);
      if (plan !== undefined && plan !== `${done}/${direct.length}`) differing.push(`${key}: ${plan}`);
    }
    // One line of that register names a unit nobody knows: it is refused, form 1 counts it.
    expect(differing).toEqual(["qn1 2020: 3/5"]);
  });

  test("recommendations add up line by line", async () => {
    const ours = await view("recommendation_counts");
    for (const [key, rows] of registers) {
      const told = rows.filter((row) => row["recommendations"] !== "");
      const open = told.map((row) => Math.max(0, Number(row["recommendations"]) - Number(row["remedied"] || 0)));
      let [all, overdue] = [0, 0];
      for (const [index, row] of told.entries()) {
        all += open[index]!;
        if (row["remedy_due"] !== "" && row["remedy_due"]! < today) overdue += open[index]!;
      }
      const expected = {issued: sum(told, "recommendations"), remedied: sum(told, "remedied"), open: all};
      expect(ours.get(key), key).toMatchObject({...expected, open_overdue: overdue});
    }
  });

  test("units that nobody inspected for 24 months are those of the register", async () => {
    const heirs = new Map(catalogue("lineage").map((row) => [row["predecessor"]!, row]));
    const heirOf = (unit: string): string => {
      const edge = heirs.get(unit);
      return edge?.["share"] === "1" && edge["successor"] !== unit ? heirOf(edge["successor"]!) : unit;
    };
    const last = new Map<string, string>();
    for (const row of [...registers.values()].flat()) {
      if (row["form"] !== "truc_tiep" || row["actual"] === "" || row["unit"] === "") continue;
      const unit = heirOf(row["unit"]!);
      if ((last.get(unit) ?? "") < row["actual"]!) last.set(unit, row["actual"]!);
    }
    const subordinates = catalogue("units").filter(
      (row) => row["valid_to"] === "" && row["kind"] === "khu_vuc" && row["parent"] === "dn2"
    );
    const gaps = subordinates.map((row) => row["code"]!).filter((unit) => (last.get(unit) ?? "") <= "2024-10-20");
    const ours = await runJson<Row[]>("sql", "select * from inspection_gaps", "--state", state);
    expect(ours.map(({unit, last_inspected}) => `${unit} ${last_inspected}`).sort()).toEqual(
      gaps.map((unit) => `${unit} ${last.get(unit) ?? null}`).sort()
    );
    const rolling = await runJson<Row[]>(
      "sql",
      `select * from rolling_coverage where date = '${today}'`,
      "--state",
      state
    );
    const inspected = subordinates.length - gaps.length;
    expect(rolling).toEqual([
      {
        province: "dn2",
        date: today,
        units_total: subordinates.length,
        units_inspected: inspected,
        rate: (100 * inspected) / subordinates.length
      }
    ]);
  });
});

test("council questions are answered within the days of the register", async () => {
  const ours = await view("question_counts");
  const registers = newest("questions");
  expect([...ours.keys()].sort()).toEqual([...registers.keys()].sort());
  for (const [key, rows] of registers) {
    const answered = rows.filter((row) => row["answered"] !== "" && row["answered"]! <= today);
    const open = rows.length - answered.length;
    const overdue = rows.filter((row) => row["answered"] === "" && row["due"]! < today).length;
    expect(ours.get(key), key).toMatchObject({
      received: rows.length,
      answered: answered.length,
      answered_on_time: answered.filter((row) => row["answered"]! <= row["due"]!).length,
      open,
      open_overdue: overdue,
      promises_open: rows.filter((row) => row["promise"] === "chua").length
    });
  }
});
