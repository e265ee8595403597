/** The published build against the truth, through the command line as an analyst uses it. */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {runJson} from "./command.js";
import {readTruth} from "./truthFiles.js";

type Row = Record<string, string | number | null>;

let state: string;
let summary: Record<string, unknown>;

async function query(sql: string): Promise<Row[]> {
  return await runJson<Row[]>("sql", sql, "--state", state);
}

/** The truth writes numbers with up to four decimals; a date or code must be the same text. */
function isTruth(value: string | number | null | undefined, truth: string): boolean {
  if (truth === "" || value === null || value === undefined) return truth === "" && (value ?? "") === "";
  return typeof value === "number" ? Math.abs(value - Number(truth)) < 5.1e-5 : value === truth;
}

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), "qcdc-truth-"));
  summary = await runJson("build", "--state", state);
}, 120_000);

afterAll(() => rmSync(state, {recursive: true, force: true}));

describe("the published build of the sample", () => {
  test("facts equal current.csv in value, state and winning file", async () => {
    const ours = new Map(
      (await query("select * from facts")).map((row) => [`${row["unit"]} ${row["period"]} ${row["indicator"]}`, row])
    );
    const truth = readTruth("current");
    expect(ours.size).toBe(truth.length);
    const wrong = truth.filter((row) => {
      const fact = ours.get(`${row["unit"]} ${row["period"]} ${row["indicator"]}`);
      const value = fact?.["value"] ?? fact?.["value_text"];
      const isSame = fact?.["state"] === (row["state"] === "zero" ? "value" : row["state"]);
      return !fact || !isSame || fact["file"] !== row["file"] || !isTruth(value, row["value"]!);
    });
    expect(wrong).toEqual([]);
  });

  test("submissions have the statuses of files.csv, duplicates and copied reports included", async () => {
    const ours = new Map(
      (await query("select file, status, form, unit, period from submissions")).map((row) => [row["file"], row])
    );
    const wrong = readTruth("files").filter((row) => {
      const allowed = [row["expected_status"], ...row["status_also_ok"]!.split("|")];
      return !allowed.includes(String(ours.get(row["file"]!)?.["status"]));
    });
    expect(wrong).toEqual([]);
    expect(summary["files"]).toMatchObject({partly_refused: 24, refused: 7, duplicate: 5});
  });

  test("obligations equal timeliness.csv", async () => {
    const ours = new Map(
      (await query("select * from obligations")).map((row) => [`${row["unit"]} ${row["form"]} ${row["period"]}`, row])
    );
    const truth = readTruth("timeliness");
    expect(ours.size).toBe(truth.length);
    const wrong = truth.filter((row) => {
      const owed = ours.get(`${row["unit"]} ${row["form"]} ${row["period"]}`);
      const isMissing = row["status"] === "missing";
      const isSameState = isMissing
        ? owed?.["state"] === "overdue" || owed?.["state"] === "returned"
        : owed?.["state"] === row["status"];
      return !isSameState || (!isMissing && !isTruth(owed?.["days_late"], row["days_late"]!));
    });
    expect(wrong).toEqual([]);
  });

  test("coverage equals coverage.csv", async () => {
    const ours = new Map(
      (await query("select * from coverage")).map((row) => [`${row["province"]} ${row["period"]}`, row])
    );
    const truth = readTruth("coverage");
    expect(ours.size).toBe(truth.length);
    const columns = {units_total: "units_valid_on_period_end", units_inspected: "units_inspected", rate: "coverage"};
    const wrong = truth.filter((row) => {
      const found = ours.get(`${row["province"]} ${row["period"]}`);
      return Object.entries(columns).some(([name, column]) => !isTruth(found?.[name], row[column]!));
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["current", "lineage_trend", ["sources_expected", "sources_reported"]],
    ["as_reported", "derived", []]
  ] as const)("the %s lens equals %s.csv", async (lens, table, counts) => {
    const rows = await query(`select * from trend where lens = '${lens}'`);
    const ours = new Map(rows.map((row) => [`${row["unit"]} ${row["period"]} ${row["indicator"]}`, row]));
    const truth = readTruth(table).filter((row) => table !== "derived" || row["indicator"] !== "inspection_coverage");
    expect(truth.length).toBeGreaterThan(1_900);
    const wrong = truth.filter((row) => {
      const point = ours.get(`${row["unit"]} ${row["period"]} ${row["indicator"]}`);
      const columns = ["value", "numerator", "denominator", ...counts] as const;
      return !point || columns.some((name) => !isTruth(point[name], row[name]!));
    });
    expect(wrong).toEqual([]);
  });

  test("the same input gives the same digest in another place", async () => {
    const other = mkdtempSync(join(tmpdir(), "qcdc-truth-again-"));
    try {
      const again = await runJson<Row>("build", "--state", other);
      expect(again["digest"]).toBe(summary["digest"]);
    } finally {
      rmSync(other, {recursive: true, force: true});
    }
  }, 120_000);
});
