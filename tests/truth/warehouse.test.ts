/** The published build against the truth, through the command line as an analyst uses it. */
import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readTruth} from "./truthFiles.js";

type Row = Record<string, string | number | null>;

let state: string;
let summary: Record<string, unknown>;

function qcdc(...args: string[]): {status: number; json: unknown} {
  const options = {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28} as const;
  try {
    const text = execFileSync("npx", ["tsx", "pipelines/main.ts", ...args, "--json", "--state", state], options);
    return {status: 0, json: JSON.parse(text)};
  } catch (error) {
    const {status, stdout} = error as {status: number; stdout: string};
    return {status, json: JSON.parse(stdout)};
  }
}

function query(sql: string): Row[] {
  return qcdc("sql", sql).json as Row[];
}

/** The truth writes numbers with up to four decimals; a date or code must be the same text. */
function isTruth(value: string | number | null | undefined, truth: string): boolean {
  if (truth === "" || value === null || value === undefined) return truth === "" && (value ?? "") === "";
  return typeof value === "number" ? Math.abs(value - Number(truth)) < 5.1e-5 : value === truth;
}

beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), "qcdc-truth-"));
  const built = qcdc("build");
  expect(built.status).toBe(3);
  summary = built.json as Record<string, unknown>;
}, 120_000);

afterAll(() => rmSync(state, {recursive: true, force: true}));

describe("the published build of the sample", () => {
  test("facts equal current.csv in value, state and winning file", () => {
    const ours = new Map(
      query("select * from facts").map((row) => [`${row["unit"]} ${row["period"]} ${row["indicator"]}`, row])
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

  test("submissions have the statuses of files.csv, duplicates and copied reports included", () => {
    const ours = new Map(
      query("select file, status, form, unit, period from submissions").map((row) => [row["file"], row])
    );
    const wrong = readTruth("files").filter((row) => {
      const allowed = [row["expected_status"], ...row["status_also_ok"]!.split("|")];
      return !allowed.includes(String(ours.get(row["file"]!)?.["status"]));
    });
    expect(wrong).toEqual([]);
    expect(summary["files"]).toMatchObject({partly_refused: 24, refused: 7, duplicate: 5});
  });

  test("obligations equal timeliness.csv", () => {
    const ours = new Map(
      query("select * from obligations").map((row) => [`${row["unit"]} ${row["form"]} ${row["period"]}`, row])
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

  test("coverage equals coverage.csv", () => {
    const ours = new Map(query("select * from coverage").map((row) => [`${row["province"]} ${row["period"]}`, row]));
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
  ] as const)("the %s lens equals %s.csv", (lens, table, counts) => {
    const rows = query(`select * from trend where lens = '${lens}'`);
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

  test("the same input gives the same digest in another place", () => {
    const other = mkdtempSync(join(tmpdir(), "qcdc-truth-again-"));
    const before = state;
    state = other;
    try {
      expect((qcdc("build").json as Row)["digest"]).toBe(summary["digest"]);
    } finally {
      state = before;
      rmSync(other, {recursive: true, force: true});
    }
  }, 120_000);
});
