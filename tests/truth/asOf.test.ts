/** What did we know then: past instants of the sample, against the truth of every cell and the times of receipt. */
import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import type {Difference} from "../../pipelines/commands/differences.js";
import {runQcdc} from "../pipelines/commandLine.js";
import {copySampleState} from "../sample/sampleState.js";
import {runJson} from "./command.js";
import {readTruth} from "./truthFiles.js";
import {truthAsOf} from "./truthAsOf.js";

type Row = Record<string, string | number | null>;

const state = mkdtempSync(join(tmpdir(), "qcdc-as-of-"));
const today = "2026-10-20T08:00:00+07:00";
const instants = ["2019-06-05T09:00:00+07:00", "2025-12-10T08:00:00+07:00"];
const at = (instant: string) => ["--state", state, "--as-of", instant];
let digest: string;

vi.setConfig({testTimeout: 120_000});

beforeAll(async () => {
  await copySampleState(state);
  digest = (await runJson<Row>("build", "--state", state))["digest"] as string;
}, 120_000);

afterAll(() => rmSync(state, {recursive: true, force: true}));

function isSame(row: Row, truth: {value: string; state: string}): boolean {
  if (row["state"] !== truth.state) return false;
  if (row["value"] === null) return (row["value_text"] ?? "") === truth.value;
  return Math.abs(Number(row["value"]) - Number(truth.value)) < 5.1e-5;
}

test("the oracle gives current.csv for the day of the sample", () => {
  const facts = truthAsOf(today);
  const current = readTruth("current");
  expect(facts.size).toBe(current.length);
  const wrong = current.filter(
    (row) => facts.get(`${row["unit"]} ${row["period"]} ${row["indicator"]}`)?.file !== row["file"]
  );
  expect(wrong).toEqual([]);
});

describe.each(instants)("as of %s", (instant) => {
  test("facts are those received by then, from the right cell", async () => {
    const truth = truthAsOf(instant);
    const rows = await runJson<Row[]>("sql", "select * from facts", ...at(instant));
    expect(rows.length).toBe(truth.size);
    const wrong = rows.filter((row) => {
      const fact = truth.get(`${row["unit"]} ${row["period"]} ${row["indicator"]}`);
      return !fact || !isSame(row, fact) || row["file"] !== fact.file || row["cell"] !== fact.cell;
    });
    expect(wrong).toEqual([]);
  });

  test("obligations are those of that moment", async () => {
    const rows = await runJson<Row[]>("status", ...at(instant));
    const owed = new Map(rows.map((row) => [`${row["unit"]} ${row["form"]} ${row["period"]}`, row]));
    const known = readTruth("timeliness").filter((row) => row["received_at"] !== "" && row["received_at"]! <= instant);
    expect(known.length).toBeGreaterThan(10);
    expect(
      known.filter((row) => owed.get(`${row["unit"]} ${row["form"]} ${row["period"]}`)?.["state"] !== row["status"])
    ).toEqual([]);
    const received = rows.filter((row) => row["received_at"] !== null);
    expect(received.length).toBe(known.length);
  });

  test("findings speak of files received by then and name those left out", async () => {
    const rows = await runJson<Row[]>("findings", ...at(instant));
    const later = new Set(
      readTruth("files")
        .filter((row) => row["received_at"]! > instant)
        .map((row) => row["file"])
    );
    expect(rows.filter(({code, file}) => code !== "received_after_cutoff" && later.has(String(file)))).toEqual([]);
    expect(rows.filter(({code}) => code === "received_after_cutoff").length).toBe(later.size);
  });

  test("a published build of that instant has the same facts, and the build after it the digest of before", async () => {
    const rows = await runJson<Row[]>("sql", "select * from facts order by all", ...at(instant));
    await runJson("build", ...at(instant));
    expect(await runJson<Row[]>("sql", "select * from facts order by all", "--state", state)).toEqual(rows);
    expect((await runJson<Row>("build", "--state", state))["digest"]).toBe(digest);
  }, 60_000);

  test("diff lists exactly the figures that changed since, with the cells behind them", async () => {
    const {figures} = await runJson<Difference>("diff", "--state", state, "--from", instant);
    const [before, after] = [truthAsOf(instant), truthAsOf(today)];
    const changed = [...after].filter(([key, fact]) => {
      const old = before.get(key);
      return !old || old.state !== fact.state || old.value !== fact.value;
    });
    expect(figures.map((row) => `${row.unit} ${row.period} ${row.indicator}`).sort()).toEqual(
      changed.map(([key]) => key).sort()
    );
    const wrong = figures.filter((row) => {
      const key = `${row.unit} ${row.period} ${row.indicator}`;
      const isSource = row.new_file === after.get(key)?.file && row.new_cell === after.get(key)?.cell;
      return !isSource || row.old_file !== (before.get(key)?.file ?? null);
    });
    expect(wrong).toEqual([]);
  });
});

test("trace answers for the instant asked", async () => {
  const before = truthAsOf("2019-06-05T09:00:00+07:00");
  const [key, fact] = [...truthAsOf(today)].find(([name]) => before.has(name))!;
  const [unit, period, indicator] = key.split(" ") as [string, string, string];
  const now = await runJson<{source: {file: string}}>("trace", unit, period, indicator, "--state", state);
  expect(now.source.file).toBe(fact.file);
  const then = await runJson<{source: null; state: null}>("trace", unit, period, indicator, ...at("2018-01-01"));
  expect(then).toMatchObject({source: null, state: null});
});

test("a session stands for its morning, and one that is unknown is refused", async () => {
  const between = ["--from", "dn1/2020-07-09", "--to", "dn1/2020-12-10"];
  const {from, to} = await runJson<Difference>("diff", "--state", state, ...between);
  expect([from, to]).toEqual(["2020-07-09T08:00:00+07:00", "2020-12-10T08:00:00+07:00"]);
  expect((await runQcdc(["diff", "--state", state, "--from", "dn1/2020-07-10"])).code).toBe(64);
});

test("no past build is left behind", () => {
  expect(readdirSync(join(state, "scratch"))).toEqual([]);
});
