import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdir, symlink, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {runQcdc} from "../commandLine.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

let office: Office;
let common: string[];

beforeAll(async () => {
  office = await openOffice();
  common = ["--catalogue", office.catalogueDir, "--reports", office.reportsDir, "--state", office.stateDir];
  await office.put("2023/a.csv", csvReport({staff_total: 30, leaders_total: "-", citizen_visits: 9}));
  await office.put("2023/b.csv", csvReport({staff_total: 31, leaders_total: 4}));
  await office.put("2023/~$b.csv", "x");
  await symlink("/etc/hostname", join(office.reportsDir, "link.csv"));
  await office.register({
    "2023/a.csv": "2023-06-02T08:00:00+07:00",
    "2023/b.csv": "2023-06-05T09:30:00+07:00",
    "2023/gone.csv": "2023-06-05T09:30:00+07:00"
  });
});

afterAll(async () => await office.close());

async function json<Value>(...args: string[]): Promise<Value> {
  const {stdout, code} = await runQcdc([...args, ...common, "--json"]);
  expect([0, 3]).toContain(code);
  return JSON.parse(stdout) as Value;
}

describe("build", () => {
  test("prints one JSON document, counted over the whole build, and exits 3 when something was refused", async () => {
    const first = await runQcdc(["build", ...common, "--json"]);
    const second = await runQcdc(["build", ...common, "--json"]);
    expect([first.code, second.code]).toEqual([3, 3]);
    const [before, after] = [first, second].map(({stdout}) => JSON.parse(stdout) as Record<string, unknown>);
    expect(before).toMatchObject({
      files: {accepted: 1, accepted_with_notes: 0, partly_refused: 1, refused: 1, duplicate: 0, ignored: 1},
      values: 3,
      refused_cells: 1
    });
    expect(Object.keys(before!)).toEqual(
      expect.arrayContaining(["build_id", "digest", "published_at", "notes", "seconds"])
    );
    expect(after).toEqual({...before, seconds: after!["seconds"]});
    expect(first.stderr).toContain("Nhận tệp: 4/4");
  });

  test("sums up in Vietnamese on one screen", async () => {
    const {stdout} = await runQcdc(["build", ...common]);
    expect(stdout).toContain("1 nhận trọn, 0 nhận có lưu ý, 1 loại một phần, 1 bị loại, 0 trùng, 1 bỏ qua");
    expect(stdout).toContain("2023/a.csv › E3");
    expect(stdout.split("\n").length).toBeLessThan(25);
  });

  test("gives way to a run that holds the lock, and names it", async () => {
    const holder = spawn(process.execPath, [
      "--input-type=module",
      "-e",
      `import {DuckDBInstance} from "@duckdb/node-api";
       globalThis.kept = await DuckDBInstance.create(${JSON.stringify(join(office.stateDir, "control.duckdb"))});
       console.log("held"); setInterval(() => {}, 1000);`
    ]);
    await once(holder.stdout, "data");
    const {code, stderr} = await runQcdc(["build", ...common]);
    holder.kill("SIGKILL");
    await once(holder, "close");
    expect([code, stderr.includes(`PID ${holder.pid}`)]).toEqual([75, true]);
    expect((await runQcdc(["build", ...common, "--json"])).code).toBe(3);
  });

  test("says what is wrong with a catalogue and publishes nothing", async () => {
    const other = await openOffice();
    await writeFile(join(other.catalogueDir, "periods.csv"), "code,label_vi\n");
    const dirs = ["--catalogue", other.catalogueDir, "--reports", other.reportsDir, "--state", other.stateDir];
    const {code, stdout, stderr} = await runQcdc(["build", ...dirs]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("periods.csv");
    await other.close();
  });
});

describe("reading the current build", () => {
  test("sql --json gives numbers, dates and instants as JSON", async () => {
    const sql =
      "select 12345678901::bigint a, 1.5::decimal(9,2) b, date '2020-02-03' c, sum(3) d, null e, true f, min(received_at) g from submissions";
    expect(await json("sql", sql)).toEqual([
      {a: 12345678901, b: 1.5, c: "2020-02-03", d: 12, e: null, f: true, g: "2023-06-02T08:00:00+07:00"}
    ]);
  });

  test.each([
    "create table x (a int)",
    "delete from base.findings",
    "copy facts to 'facts.csv'",
    "select * from read_csv('/etc/passwd')",
    "attach 'other.duckdb'",
    "set lock_configuration = false"
  ])("sql refuses: %s", async (sql) => {
    const {code, stdout, stderr} = await runQcdc(["sql", sql, ...common, "--json"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("chỉ cho đọc");
  });

  test("findings lists what was refused and noted, odd files and the receipt register included", async () => {
    const rows = await json<{file: string; code: string; severity: string; cell: string | null}[]>("findings");
    expect(rows.map(({file, code, severity, cell}) => [severity, code, file, cell])).toEqual(
      expect.arrayContaining([
        ["refuse", "dash_undeclared", "2023/a.csv", "E3"],
        ["refuse", "not_regular_file", "link.csv", null],
        ["note", "file_ignored", "2023/~$b.csv", null],
        ["note", "receipt_row_unknown_file", "_received.csv", "A4"]
      ])
    );
  });

  test("trace tells file, cell, text, time and all versions of a figure", async () => {
    const traced = await json<Record<string, unknown>>("trace", "dn1.haichau", "2023-H1", "staff_total");
    expect(traced).toMatchObject({
      value: 31,
      source: {file: "2023/b.csv", cell: "E2", raw: "31", received_at: "2023-06-05T09:30:00+07:00", version: 2},
      versions: [
        {version: 2, value: 31, is_current: true},
        {version: 1, value: 30, is_current: false}
      ]
    });
  });

  test("status tells what came in when", async () => {
    const rows = await json<Record<string, unknown>[]>("status", "--period", "2023-H1");
    expect(rows.find(({unit, form}) => unit === "dn1.haichau" && form === "F1")).toMatchObject({
      received_at: "2023-06-02T08:00:00+07:00",
      state: "on_time",
      days_late: 0
    });
    expect(rows.every(({period}) => period === "2023-H1")).toBe(true);
  });

  test("says that nothing was published yet", async () => {
    const empty = join(office.stateDir, "none");
    await mkdir(empty);
    const {code, stderr} = await runQcdc(["findings", "--state", empty]);
    expect([code, stderr.includes("build")]).toEqual([1, true]);
  });
});

describe("check", () => {
  test("reads a report without a state folder", async () => {
    const file = join(office.reportsDir, "2023/a.csv");
    const args = ["check", file, "--catalogue", office.catalogueDir, "--state", join(office.stateDir, "no"), "--json"];
    const {code, stdout} = await runQcdc(args);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file,
        form: "F1",
        unit: "dn1.haichau",
        period: "2023-H1",
        status: "partly_refused",
        values: expect.arrayContaining([
          {
            indicator: "staff_total",
            unit: "dn1.haichau",
            period: "2023-H1",
            value: 30,
            state: "value",
            sheet: "",
            cell: "E2",
            raw: "30"
          }
        ]) as unknown[],
        findings: [{severity: "refuse", code: "dash_undeclared", sheet: "", cell: "E3", raw: "-"}]
      }
    ]);
  });

  test("refuses a file that is not there, and says so", async () => {
    const {code, stdout} = await runQcdc(["check", "no-such.xlsx", ...common, "--json"]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([{status: "refused", findings: [{code: "file_unreadable"}]}]);
  });
});

describe("usage", () => {
  test.each<[string[], number]>([
    [[], 64],
    [["--help"], 0],
    [["build", "--help"], 0],
    [["nonsense"], 64],
    [["build", "--nonsense"], 64],
    [["build", "--as-of", "hôm qua"], 64],
    [["check"], 64],
    [["sql"], 64],
    [["trace", "dn1"], 64]
  ])("%j exits %i", async (args, expected) => {
    expect((await runQcdc(args)).code).toBe(expected);
  });
});
