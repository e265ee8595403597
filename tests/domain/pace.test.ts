import {describe, expect, it} from "vitest";
import {paceOn} from "../../src/domain/pace.js";

/** 100 days; 2024-02-19 is the 50th. */
const range = {from: "2024-01-01", to: "2024-04-09"};

describe("paceOn(plan, range, date)", () => {
  it("sets what is done against the plan and an even pace", () => {
    expect(paceOn({planned: 12, done: 9}, range, "2024-02-19")).toEqual({
      planned: 12,
      done: 9,
      rate: 75,
      expected: 6,
      projection: 18,
      is_behind: false
    });
  });

  it.each([
    ["2023-12-31", 0, null, false],
    ["2024-02-19", 5, 10, false],
    ["2024-02-19", 4, 8, true],
    ["2024-02-18", 4, 400 / 49, false],
    ["2025-03-01", 9, 9, true],
    ["2025-03-01", 10, 10, false]
  ])("of 10 planned, on %s with %i done, projects %s", (date, done, projection, is_behind) => {
    expect(paceOn({planned: 10, done}, range, date)).toMatchObject({projection, is_behind});
  });

  it("has no rate without a plan", () => {
    expect(paceOn({planned: 0, done: 0}, range, "2024-02-19").rate).toBeNull();
  });
});
