import {appendFile, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {JournalEvent} from "../../../pipelines/store/journal.js";
import {appendJournal, readJournal} from "../../../pipelines/store/journal.js";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qcdc-journal-"));
  path = join(folder, "journal.ndjson");
});

afterEach(async () => await rm(folder, {recursive: true, force: true}));

function seen(file: string): JournalEvent {
  return {kind: "seen", at: "2025-06-02T08:30:00+07:00", file, sha256: "ab", bytes: 1, received_at: null};
}

describe("the journal", () => {
  test("gives back what was appended, numbered and chained", async () => {
    await appendJournal(path, await readJournal(path), [seen("a.csv"), seen("b.csv")]);
    await appendJournal(path, await readJournal(path), [seen("c.csv")]);
    const {lines} = await readJournal(path);
    expect(lines.map(({seq, file}) => [seq, file])).toEqual([
      [1, "a.csv"],
      [2, "b.csv"],
      [3, "c.csv"]
    ]);
    expect(new Set(lines.map(({prev_sha}) => prev_sha)).size).toBe(3);
  });

  test("leaves out a line cut short by a crash and goes on after the last whole one", async () => {
    await appendJournal(path, await readJournal(path), [seen("a.csv")]);
    const whole = await readFile(path, "utf8");
    await appendFile(path, whole.slice(0, 40));
    const journal = await readJournal(path);
    expect([journal.is_torn, journal.lines.length]).toEqual([true, 1]);
    await appendJournal(path, journal, [seen("b.csv")]);
    const again = await readJournal(path);
    expect([again.is_torn, again.lines.map(({file}) => file)]).toEqual([false, ["a.csv", "b.csv"]]);
  });

  test("stops at a line that was altered", async () => {
    await appendJournal(path, await readJournal(path), [seen("a.csv"), seen("b.csv")]);
    await writeFile(path, (await readFile(path, "utf8")).replace("a.csv", "x.csv"));
    await expect(readJournal(path)).rejects.toThrow("dòng 2");
  });

  test("stops where a line was taken out", async () => {
    await appendJournal(path, await readJournal(path), [seen("a.csv"), seen("b.csv"), seen("c.csv")]);
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, [lines[0], ...lines.slice(2)].join("\n"));
    await expect(readJournal(path)).rejects.toMatchObject({exitCode: 1});
  });
});
