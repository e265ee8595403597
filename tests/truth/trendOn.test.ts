/** The third lens: the structure of a date, asked on the command line. */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {runQcdc} from "../pipelines/commandLine.js";
import {copySampleState} from "../sample/sampleState.js";
import {runJson} from "./command.js";
import {readTruth} from "./truthFiles.js";

interface Point {
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sources_expected: number;
  sources_reported: number;
  quality: string;
  reason: string | null;
  note: string | null;
}

vi.setConfig({testTimeout: 60_000});

const state = mkdtempSync(join(tmpdir(), "qcdc-trend-on-"));

beforeAll(() => copySampleState(state), 120_000);
afterAll(() => rmSync(state, {recursive: true, force: true}));

async function points(...args: string[]): Promise<Point[]> {
  return (await runJson<{points: Point[]}>("trend", ...args, "--state", state)).points;
}

const truth = readTruth("lineage_trend");
const pairs = new Map(truth.map((row) => [`${row["unit"]} ${row["indicator"]}`, row]));
const sampled = [...pairs.keys()]
  .filter((_, index) => index % 29 === 0)
  .map((key) => key.split(" ") as [string, string]);

describe("trend --on", () => {
  test.each(sampled)("the structure of the sample's day gives lineage_trend.csv: %s %s", async (unit, indicator) => {
    const ours = await points(unit, indicator, "--on", "2026-10-20");
    expect(ours).toEqual(await points(unit, indicator));
    const rows = truth.filter((row) => row["unit"] === unit && row["indicator"] === indicator);
    const wrong = rows.filter((row) => {
      const point = ours.find(({period}) => period === row["period"]);
      const sources = `${point?.sources_reported}/${point?.sources_expected}`;
      const isValue =
        row["value"] === "" ? point?.value === null : Math.abs(point!.value! - Number(row["value"])) < 5.1e-5;
      return !isValue || sources !== `${row["sources_reported"]}/${row["sources_expected"]}`;
    });
    expect(wrong).toEqual([]);
  });

  test("the structure before a merger keeps the old unit and cannot take the merged one apart", async () => {
    const ours = await points("dn1.haichau", "staff_total", "--on", "2024-12-31");
    const reported = readTruth("current").filter(
      (row) => row["unit"] === "dn1.haichau" && row["indicator"] === "staff_total" && row["state"] === "value"
    );
    expect(reported.length).toBeGreaterThan(10);
    const before = ours.filter(({period}) => reported.some((row) => row["period"] === period));
    expect(before.map(({period, value, quality}) => [period, value, quality])).toEqual(
      reported.map((row) => [row["period"], Number(row["value"]), "exact"])
    );
    expect(await points("dn1", "staff_total", "--on", "2024-12-31")).toContainEqual(
      expect.objectContaining({period: "2026-Y", value: null, quality: "not_convertible", reason: "merge_undone"})
    );
  });

  test("a short work year is said not to compare", async () => {
    const notes = (await points("dn2", "staff_total")).filter(({note}) => note !== null).map(({period}) => period);
    expect(notes).toEqual(["2025-H1", "2025-Y", "2026-H1", "2026-Y"]);
  });

  test.each([
    [["trend", "nobody", "staff_total"]],
    [["trend", "dn2", "nothing"]],
    [["trend", "dn2", "staff_total", "--on", "2024-13-01"]],
    [["trend", "dn2", "staff_total", "--on", "2024-12-31", "--lens", "current"]],
    [["trend", "dn2"]]
  ])("wrong usage is told: %j", async (args) => {
    expect((await runQcdc([...args, "--state", state])).code).toBe(64);
  });
});
