import {expect, it} from "vitest";
import {chooseSessions} from "../../../pipelines/site/sessionSets.js";

function session(province: string, date: string) {
  return {province, date, council: "HĐND", session: "thường lệ", basis: ""};
}

const sessions = [
  session("P", "2024-12-10"),
  session("P", "2025-07-09"),
  session("P", "2025-12-10"),
  session("P", "2026-07-09"),
  session("Q", "2025-12-01")
];

function choose(provinces: string[], now: string): string[] {
  return chooseSessions({sessions}, provinces, now).map(({province, date}) => `${province}/${date}`);
}

it("chooseSessions() takes the next session of a province and the last one held", () => {
  expect(choose(["P"], "2025-08-01T08:00:00+07:00")).toEqual(["P/2025-12-10", "P/2025-07-09"]);
  expect(choose(["P"], "2025-12-10T08:00:00+07:00")).toEqual(["P/2026-07-09", "P/2025-12-10"]);
  expect(choose(["Q"], "2026-01-01T08:00:00+07:00")).toEqual(["Q/2025-12-01"]);
  expect(choose([], "2026-01-01T08:00:00+07:00")).toEqual([]);
});
