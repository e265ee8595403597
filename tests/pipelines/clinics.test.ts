/** A catalogue that is no procuracy: clinics, calendar years, English labels. Expected figures are worked out by hand. */
import {cpSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {runQcdc} from "./commandLine.js";

type Row = Record<string, string | number | null>;

vi.setConfig({testTimeout: 60_000});

const root = mkdtempSync(join(tmpdir(), "qcdc-clinics-"));
const places = ["--catalogue", join(root, "catalogue"), "--state", join(root, "state")];

async function run<Result>(...args: string[]): Promise<Result> {
  const {stdout} = await runQcdc([...args, "--json", ...places, "--reports", "tests/input/clinics/reports"]);
  return JSON.parse(stdout) as Result;
}

beforeAll(async () => {
  cpSync("tests/input/catalogues/clinics", join(root, "catalogue"), {recursive: true});
  cpSync("tests/input/clinics/catalogue", join(root, "catalogue"), {recursive: true});
  await run("build");
}, 60_000);

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe("the clinics", () => {
  test("take in every report, and refuse what is no number", async () => {
    const files = await run<Row[]>("sql", "select status, count(*) as n from submissions group by status order by all");
    expect(files).toEqual([
      {status: "accepted", n: 5},
      {status: "accepted_with_notes", n: 3},
      {status: "partly_refused", n: 1}
    ]);
    const findings = (await run<Row[]>("findings")).filter(({severity}) => severity === "refuse");
    expect(findings.map(({file, cell, raw}) => [file, cell, raw])).toEqual([
      ["2031/all clinics spring.csv", "E8", "about 900"]
    ]);
  });

  test("know who was late, by their own due times", async () => {
    const rows = await run<Row[]>("status");
    const spring = rows.filter(({period, form}) => period === "2030A" && form === "F1");
    expect(spring.map(({unit, state, days_late}) => [unit, state, days_late])).toEqual([
      ["lake.north", "on_time", 0],
      ["lake.south", "on_time", 0],
      ["lake.east", "late", 3]
    ]);
    expect(rows.filter(({unit}) => unit === "lake").map(({form, state}) => [form, state])).toEqual([
      ["F1", "overdue"],
      ["F2", "overdue"]
    ]);
  });

  test.each([
    // A split of 3/5 and 2/5 that merges again: whole once more.
    [
      "lake.port",
      "visits",
      [
        ["2030A", 1500, "exact"],
        ["2030", 2800, "exact"],
        ["2031A", 1500, "exact"],
        ["2031", 3100, "exact"]
      ]
    ],
    // Three quarters of the south stay: 800, 1700, 900 by 3/4.
    [
      "lake.south",
      "visits",
      [
        ["2030A", 600, "estimated"],
        ["2030", 1275, "estimated"],
        ["2031A", 675, "estimated"],
        ["2031", 1500, "exact"]
      ]
    ],
    // 400 + 200, 900 + 425, 500 + 225.
    [
      "lake.east",
      "visits",
      [
        ["2030A", 600, "estimated"],
        ["2030", 1325, "estimated"],
        ["2031A", 725, "estimated"],
        ["2031", 1300, "exact"]
      ]
    ],
    // (300 + 150) / (400 + 200) and so on.
    [
      "lake.east",
      "in_time_rate",
      [
        ["2030A", 75, "estimated"],
        ["2030", (100 * 1050) / 1325, "estimated"],
        ["2031A", (100 * 602.5) / 725, "estimated"],
        ["2031", (100 * 1100) / 1300, "exact"]
      ]
    ],
    // The shore did not say how many nurses it had.
    [
      "lake.port",
      "nurses",
      [
        ["2030A", 20, "exact"],
        ["2030", 21, "exact"],
        ["2031A", 14, "partial"],
        ["2031", 22, "exact"]
      ]
    ]
  ] as const)("%s %s on today's structure", async (unit, indicator, expected) => {
    const {points} = await run<{points: Row[]}>("trend", unit, indicator);
    expect(points.map(({period, value, quality}) => [period, value, quality])).toEqual(expected);
  });

  test("as reported every figure stays where it was sent", async () => {
    const {points} = await run<{points: Row[]}>("trend", "lake.hill", "visits", "--lens", "as_reported");
    expect(points.map(({period, value}) => [period, value])).toEqual([
      ["2030", 1700],
      ["2031A", 1000]
    ]);
  });

  test("on the structure of a date between the two events", async () => {
    const {points} = await run<{points: Row[]}>("trend", "lake.hill", "visits", "--on", "2030-12-31");
    expect(points.map(({period, value, quality}) => [period, value, quality])).toEqual([
      ["2030A", 900, "estimated"],
      ["2030", 1700, "exact"],
      ["2031A", 1000, "exact"],
      ["2031", null, "not_convertible"]
    ]);
  });

  test("what was known before the corrected report came", async () => {
    const known = "select value from facts where unit = 'lake.south' and period = '2031A' and indicator = 'visits'";
    expect(await run("sql", known, "--as-of", "2031-07-05T00:00:00Z")).toEqual([]);
    expect(await run("sql", known)).toEqual([{value: 900}]);
  });
});
