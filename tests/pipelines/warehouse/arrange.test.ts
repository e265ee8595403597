import {describe, expect, test} from "vitest";
import type {ReceivedFile} from "../../../pipelines/store/intake.js";
import type {Submission} from "../../../pipelines/warehouse/arrange.js";
import {arrange, judge} from "../../../pipelines/warehouse/arrange.js";
import type {StoredReading} from "../../../pipelines/warehouse/readingCache.js";

const asOf = "2025-12-31T00:00:00+07:00";

function received(file: string, sha256: string, day: string, seq = 1): ReceivedFile {
  const received_at = `2025-06-${day}T08:00:00+07:00`;
  return {file, sha256, bytes: 1, received_at, recorded_at: received_at, seq};
}

function judgeAll(files: ReceivedFile[], refused: string[] = []): [string, string, number | null][] {
  const {submissions} = arrange(files, asOf);
  const readingOf = ({file, submission_id}: Submission): StoredReading => ({
    reading_id: submission_id,
    reading_key: file,
    status: refused.includes(file) ? "refused" : "accepted",
    forms: "F1",
    unit: null,
    period: null
  });
  return judge(submissions, readingOf).map(({file, status, duplicate_of}) => [file, status, duplicate_of]);
}

describe("arrange(received, asOf)", () => {
  test("orders by time of receipt whatever the order of sight", () => {
    const {submissions} = arrange([received("b", "2", "03", 1), received("a", "1", "02", 2)], asOf);
    expect(submissions.map(({file, submission_id}) => [file, submission_id])).toEqual([
      ["a", 1],
      ["b", 2]
    ]);
  });

  test("leaves out what was received later than the instant asked for", () => {
    const {submissions, later} = arrange(
      [received("a", "1", "02"), received("b", "2", "09")],
      "2025-06-05T00:00:00+07:00"
    );
    expect([submissions.map(({file}) => file), later.map(({file}) => file)]).toEqual([["a"], ["b"]]);
  });

  test("compares instants, not texts", () => {
    const utc = {...received("a", "1", "02"), received_at: "2025-06-02T02:00:00Z"};
    const local = {...received("b", "2", "02"), received_at: "2025-06-02T08:30:00+07:00"};
    expect(arrange([utc, local], asOf).submissions.map(({file}) => file)).toEqual(["b", "a"]);
  });

  test.each([
    ["Bieu01.xlsx", "Bieu01 (bản thay thế).xlsx"],
    ["Bieu01.xlsx", "A - bo sung.xlsx"],
    ["Bieu01.xlsx", "Bieu01_v2.xlsx"]
  ])("of the same second puts %s before %s", (first, second) => {
    const files = [received(second, "2", "02", 1), received(first, "1", "02", 2)];
    expect(arrange(files, asOf).submissions.map(({file}) => file)).toEqual([first, second]);
  });

  test("of two contents of one path puts the one seen first first", () => {
    const files = [received("a.xlsx", "new", "02", 7), received("a.xlsx", "old", "02", 3)];
    expect(arrange(files, asOf).submissions.map(({sha256}) => sha256)).toEqual(["old", "new"]);
  });
});

describe("judge(submissions, readingOf)", () => {
  test("calls the same bytes again a duplicate", () => {
    expect(judgeAll([received("a", "1", "02"), received("b", "1", "03")])).toEqual([
      ["a", "accepted", null],
      ["b", "duplicate", 1]
    ]);
  });

  test("calls an older version sent again a duplicate of it", () => {
    expect(judgeAll([received("v1", "1", "02"), received("v2", "2", "03"), received("again", "1", "04")])).toEqual([
      ["v1", "accepted", null],
      ["v2", "accepted", null],
      ["again", "duplicate", 1]
    ]);
  });

  test("takes bytes in that were refused under a wrong name and come again under a right one", () => {
    const files = [received("wrong", "1", "02"), received("right", "1", "03"), received("again", "1", "04")];
    expect(judgeAll(files, ["wrong"])).toEqual([
      ["wrong", "refused", null],
      ["right", "accepted", null],
      ["again", "duplicate", 2]
    ]);
  });

  test("calls refused bytes that come again a duplicate", () => {
    expect(judgeAll([received("a", "1", "02"), received("b", "1", "03")], ["a", "b"])).toEqual([
      ["a", "refused", null],
      ["b", "duplicate", 1]
    ]);
  });
});
