/** What was known at an instant does not change when something arrives later. */
import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {ReceivedFile} from "../../../pipelines/store/intake.js";
import {arrange, judge} from "../../../pipelines/warehouse/arrange.js";
import type {Submission} from "../../../pipelines/warehouse/arrange.js";
import type {StoredReading} from "../../../pipelines/warehouse/readingCache.js";
import {openCurrentBuild} from "../../../pipelines/warehouse/currentBuild.js";
import type {Office} from "../office.js";
import {csvReport, openOffice} from "../office.js";

vi.setConfig({testTimeout: 60_000});

const at = (hour: number) => new Date(Date.UTC(2024, 0, 1, hour)).toISOString();

const fileArbitrary = fc.record({
  file: fc.constantFrom("a.xlsx", "b.xlsx", "b thay the.xlsx", "c.csv", "d.xls"),
  sha256: fc.constantFrom("1", "2", "3", "4"),
  hour: fc.nat(40)
});

function toReceived(entries: readonly {file: string; sha256: string; hour: number}[]): ReceivedFile[] {
  return entries.map(({file, sha256, hour}, seq) => ({
    file,
    sha256,
    bytes: 1,
    received_at: at(hour),
    recorded_at: at(50),
    seq
  }));
}

/** Contents "3" and "4" are refused under every name but one. */
function readingOf({file, sha256}: Submission): StoredReading {
  const isRefused = sha256 > "2" && file !== "b.xlsx";
  const status = isRefused ? "refused" : "accepted";
  return {reading_id: Number(sha256), reading_key: sha256, status, forms: "F1", unit: null, period: null};
}

describe("as of", () => {
  test("order, statuses and duplicates never change when later files arrive", () => {
    fc.assert(
      fc.property(fc.array(fileArbitrary, {maxLength: 12}), fc.array(fileArbitrary, {maxLength: 6}), (known, more) => {
        const cutoff = at(40);
        const later = more.map((entry) => ({...entry, hour: entry.hour + 41}));
        const before = arrange(toReceived(known), cutoff);
        const after = arrange(toReceived([...known, ...later]), cutoff);
        expect(after.submissions).toEqual(before.submissions);
        expect(judge(after.submissions, readingOf)).toEqual(judge(before.submissions, readingOf));
        expect(after.later.length).toBe(before.later.length + later.length);
      })
    );
  });
});

describe("a build as of an instant", () => {
  let office: Office;
  const cutoff = "2023-06-10T00:00:00+07:00";
  const columns = "unit, period, indicator, value, value_text, state, file, sheet, cell, version";

  beforeEach(async () => {
    office = await openOffice();
    await office.put("a.csv", csvReport({staff_total: 30, leaders_total: 4}));
    await office.put("b.csv", csvReport({staff_total: 31}));
    await office.register({"a.csv": "2023-06-02T08:00:00+07:00", "b.csv": "2023-06-05T08:00:00+07:00"});
    await office.build({asOf: cutoff});
  });

  afterEach(async () => await office.close());

  async function known(): Promise<unknown> {
    const facts = await office.rows(`select ${columns} from facts order by all`);
    const owed = await office.rows("select * from obligations order by all");
    const trend = await office.rows("select * from trend order by all");
    const build = await openCurrentBuild(office.stateDir);
    build.close();
    return {facts, owed, trend, digest: build.manifest.digest};
  }

  test("is the same after a later correction, a later duplicate and a build of today", async () => {
    const before = await known();
    await office.put("c.csv", csvReport({staff_total: 99, leaders_total: 9}));
    await office.put("copy of a.csv", csvReport({staff_total: 30, leaders_total: 4}));
    await office.register({
      "a.csv": "2023-06-02T08:00:00+07:00",
      "b.csv": "2023-06-05T08:00:00+07:00",
      "c.csv": "2023-06-12T08:00:00+07:00",
      "copy of a.csv": "2023-06-13T08:00:00+07:00"
    });
    await office.build();
    expect(await office.rows("select value from facts where indicator = 'staff_total'")).toEqual([{value: 99}]);
    await office.build({asOf: cutoff});
    expect(await known()).toEqual(before);
  });
});
