import {describe, expect, it} from "vitest";
import {judgeOutlier} from "../../../src/domain/checks/outliers.js";
import {sampleCatalogue} from "../catalogue.js";
import {readTruth} from "../truth.js";

describe("judgeOutlier(value, others)", () => {
  it.each([
    [120, [10, 12, 11, 13], "times_10", 11.5],
    [1150, [10, 12, 11, 13], "times_100", 11.5],
    [3, [100, 100, 100, 100, 100], null, 100],
    [12, [118, 121, 125, 130], "tenth", 123]
  ])("finds %i among %j", (value, others, tell, median) => {
    expect(judgeOutlier(value, others)).toMatchObject({value, median, tell});
  });

  it.each([
    [13, [10, 12, 11, 13]],
    [3, [0, 0, 0, 0]],
    [1, [12, 10, 11, 10, 9]],
    [20, [10, 12, 11, 13]],
    [500, [10, 12]],
    [5, [5, 5, 5, 5]]
  ])("finds %i usual among %j", (value, others) => {
    expect(judgeOutlier(value, others)).toBeNull();
  });

  it("measures in units of the larger of the two scatters", () => {
    // others: median 100, absolute deviations 0 2 2 4 → MAD 2, scale 2.9652; square root of the median 10
    expect(judgeOutlier(140, [98, 100, 102, 104, 96])!.score).toBe(4);
    // all equal but one: MAD 0, mean deviation 8, scale 10.0264 against square root of 100
    expect(judgeOutlier(160, [100, 100, 100, 100, 140])!.score).toBeCloseTo(60 / 10.0264, 6);
  });

  it("rarely fires on the sound series of the sample", () => {
    const counts = new Set(
      sampleCatalogue()
        .indicators.filter((one) => one.type === "count")
        .map((one) => one.code)
    );
    const series = new Map<string, number[]>();
    for (const row of readTruth("current")) {
      if (!counts.has(row.indicator!) || (row.state !== "value" && row.state !== "zero")) continue;
      const key = `${row.unit} ${row.indicator} ${row.period!.slice(5)}`;
      series.set(key, [...(series.get(key) ?? []), Number(row.value)]);
    }
    let judged = 0;
    let fired = 0;
    for (const values of series.values()) {
      for (const [place, value] of values.entries()) {
        judged += 1;
        if (judgeOutlier(value, values.toSpliced(place, 1))) fired += 1;
      }
    }
    expect(judged).toBeGreaterThan(8000);
    expect(fired / judged).toBeLessThan(0.01);
  });
});
