import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {afterEach, describe as group, expect, it} from "vitest";
import {readReport} from "../../../loaders/read.js";
import type {ReaderPool, ReaderPoolOptions} from "../../../loaders/worker/pool.js";
import {createReaderPool} from "../../../loaders/worker/pool.js";
import {readCatalogue} from "../../../pipelines/catalogue/readCatalogue.js";

const entry = fileURLToPath(new URL("./stubbornEntry.ts", import.meta.url));
const reports = new URL("../../../data/reports/", import.meta.url);
const catalogue = await readCatalogue(fileURLToPath(new URL("../../../data/catalogue/", import.meta.url)));
const source = {file: "2019/Bieu01_HaiChau_6T2019.ods", received_at: "2019-06-03T09:21:24+07:00"};
const pools: ReaderPool[] = [];

function open(options: Partial<ReaderPoolOptions> = {}): ReaderPool {
  const pool = createReaderPool({catalogue, entry, ...options});
  pools.push(pool);
  return pool;
}

async function outcome(pool: ReaderPool, behaviour: string): Promise<string> {
  const report = await pool.read(Buffer.from(`${behaviour}…`), source);
  return report.findings[0]?.code ?? report.status;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map(async (pool) => await pool.close()));
});

group("createReaderPool().read(bytes, source)", () => {
  it("gives the report that the reader itself gives", async () => {
    const bytes = readFileSync(new URL(source.file, reports));
    const pool = createReaderPool({catalogue});
    pools.push(pool);
    expect(await pool.read(bytes, source)).toEqual(readReport(new Uint8Array(bytes), source, catalogue));
  });

  it("refuses a file that takes too long, and reads the next ones", async () => {
    const pool = open({timeoutSeconds: 0.3});
    expect(await Promise.all(["t", "a", "t", "a"].map(async (behaviour) => await outcome(pool, behaviour)))).toEqual([
      "read_timeout",
      "accepted",
      "read_timeout",
      "accepted"
    ]);
  });

  it("refuses a file that takes too much memory, and reads the next one", async () => {
    const pool = open({memoryMegabytes: 32, timeoutSeconds: 60});
    expect(await outcome(pool, "m")).toBe("unsafe_file");
    expect(await outcome(pool, "a")).toBe("accepted");
  });

  it.each(["e", "x", "q"])("rejects a mistake of ours (%s), and reads the next one", async (behaviour) => {
    const pool = open();
    await expect(outcome(pool, behaviour)).rejects.toThrow(/^reader (failed|stopped)/);
    expect(await outcome(pool, "a")).toBe("accepted");
  });

  it("reads many files with few threads", async () => {
    const pool = open({size: 2});
    const outcomes = await Promise.all(Array.from({length: 50}, async () => await outcome(pool, "a")));
    expect(outcomes.every((code) => code === "accepted")).toBe(true);
  });

  it("leaves the bytes of the caller as they are", async () => {
    const bytes = Buffer.from("abc");
    await open().read(bytes, source);
    expect(bytes.toString()).toBe("abc");
  });

  it("rejects what is under way and what comes after close", async () => {
    const pool = open();
    const late = outcome(pool, "t").catch((error: unknown) => String(error));
    await pool.close();
    expect(await late).toBe("Error: reader pool is closed");
    await expect(outcome(pool, "a")).rejects.toThrow("reader pool is closed");
  });
});
