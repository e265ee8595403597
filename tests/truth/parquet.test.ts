/** The handed-on Parquet, read by an engine that is not DuckDB. */
import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parquetReadObjects} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import type {ParquetManifest} from "../../pipelines/publish/publishParquet.js";
import {runQcdc} from "../pipelines/commandLine.js";
import {copySampleState} from "../sample/sampleState.js";
import {runJson} from "./command.js";
import {readTruth} from "./truthFiles.js";

type Cell = string | number | bigint | boolean | Date | string[] | null | undefined;
type Row = Record<string, Cell>;

vi.setConfig({testTimeout: 60_000});

const root = mkdtempSync(join(tmpdir(), "qcdc-parquet-"));
const [state, target] = [join(root, "state"), join(root, "out")];
let folder: string;
let manifest: ParquetManifest;

beforeAll(async () => {
  await copySampleState(state);
  folder = (await runJson<{folder: string}>("publish", "--parquet", target, "--state", state)).folder;
  manifest = JSON.parse(readFileSync(join(folder, "_MANIFEST.json"), "utf8")) as ParquetManifest;
}, 120_000);

afterAll(() => rmSync(root, {recursive: true, force: true}));

const described = (name: string) => manifest.tables.find(({table}) => table === name)!;

/** All rows of a table, the partition as a column, as Hive reads it. */
async function readTable(name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const {path} of described(name).files) {
    const bytes = readFileSync(join(folder, path));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const year = /work_year=([^/]+)/.exec(path)?.[1];
    const work_year = year === undefined || year.startsWith("__") ? null : Number(year);
    for (const row of await parquetReadObjects({file, compressors})) rows.push({work_year, ...(row as Row)});
  }
  return rows;
}

/** The logical digest as docs/parquet.md defines it, without DuckDB. */
function digest(rows: readonly Row[], columns: readonly {name: string; type: string}[]): string {
  let [first, second] = [0n, 0n];
  for (const row of rows) {
    const text = columns.map(({name, type}) => toText(row[name], type)).join("\u001F");
    const hash = createHash("md5").update(text).digest("hex");
    first += BigInt(`0x${hash.slice(0, 15)}`);
    second += BigInt(`0x${hash.slice(16, 31)}`);
  }
  return `md5:${first}:${second}`;
}

function toText(value: Cell, type: string): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Date) return type === "DATE" ? value.toISOString().slice(0, 10) : `${value.getTime()}000`;
  if (Array.isArray(value)) return value.join("\u001E");
  if (type === "DOUBLE" && Number.isInteger(value)) return `${value}.0`;
  return String(value);
}

describe("publish --parquet", () => {
  test("facts read by another engine are the truth, in number and sum", async () => {
    const truth = readTruth("current");
    const facts = await readTable("facts");
    expect(facts.length).toBe(truth.length);
    expect(described("facts").rows).toBe(truth.length);
    let [ours, theirs] = [0, 0];
    for (const {value} of facts) ours += typeof value === "number" ? value : 0;
    for (const row of truth) theirs += /^-?\d+(\.\d+)?$/.test(row["value"]!) ? Number(row["value"]) : 0;
    expect(ours).toBeCloseTo(theirs, 6);
    const years = new Map(truth.map((row) => [row["period"], Number(row["period"]!.slice(0, 4))]));
    expect(facts.filter((row) => row["work_year"] !== years.get(String(row["period"])))).toEqual([]);
  });

  test.each(["facts", "fact_versions", "trend", "obligations", "findings", "units", "periods", "indicators"])(
    "%s has the rows of the view, and the digest of each partition can be worked out again",
    async (name) => {
      const rows = await readTable(name);
      const [counted] = await runJson<{n: number}[]>("sql", `select count(*) as n from ${name}`, "--state", state);
      expect(rows.length).toBe(counted!.n);
      const {columns, partitions, partition_by} = described(name);
      const own = columns.filter((column) => partition_by.length === 0 || column.name !== "work_year");
      for (const partition of partitions) {
        const members =
          partition_by.length === 0 ? rows : rows.filter((row) => row["work_year"] === partition.work_year);
        expect({rows: members.length, digest: digest(members, own)}, `${name} ${partition.work_year}`).toEqual({
          rows: partition.rows,
          digest: partition.digest
        });
      }
    }
  );

  test("the manifest names every file with its bytes", () => {
    const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith(".parquet"));
    const named = manifest.tables.flatMap((table) => table.files);
    expect(named.map(({path}) => path).sort()).toEqual(files.sort());
    for (const {path, sha256} of named) {
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, path)))
          .digest("hex")
      ).toBe(sha256);
    }
  });

  test("a build is written once and leaves nothing half done", async () => {
    const again = await runQcdc(["publish", "--parquet", target, "--state", state]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("không ghi đè");
    expect(readdirSync(target)).toEqual([manifest.build_id]);
  });

  test("the same build gives the same bytes in another place", async () => {
    const other = join(root, "other");
    await runJson("publish", "--parquet", other, "--state", state);
    const copy = readFileSync(join(other, manifest.build_id, "_MANIFEST.json"), "utf8");
    expect(JSON.parse(copy)).toEqual(manifest);
  });

  test("a folder that cannot be written leaves nothing", async () => {
    const failed = await runQcdc(["publish", "--parquet", join(state, "CURRENT.json"), "--state", state]);
    expect(failed.code).toBe(1);
  });
});
