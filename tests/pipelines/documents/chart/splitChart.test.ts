import {expect, it} from "vitest";
import {splitChart} from "../../../../pipelines/documents/chart/splitChart.js";
import type {NativeChart} from "../../../../src/domain/nativeChart.js";

function bars(count: number, name = "Đơn vị"): NativeChart {
  return {
    kind: "bar",
    categories: Array.from({length: count}, (_, index) => `${name} ${index}`),
    series: [
      {name: "Tỷ lệ", values: Array.from({length: count}, (_, index) => index), look: "strong", failing: [0, 20]}
    ],
    format: "percent",
    domain: [0, 100]
  };
}

it("splitChart() spreads many bars evenly and loses none", () => {
  const parts = splitChart(bars(40));
  expect(parts.map(({categories}) => categories.length)).toEqual([14, 14, 12]);
  expect(parts.flatMap(({categories}) => categories)).toEqual(bars(40).categories);
  expect(parts.flatMap(({series}) => series[0]!.values)).toEqual(bars(40).series[0]!.values);
  expect(parts.map(({series}) => series[0]!.failing)).toEqual([[0], [6], []]);
});

it("splitChart() leaves whole what can be read, and what runs over time", () => {
  expect(splitChart(bars(14))).toEqual([bars(14)]);
  const line: NativeChart = {...bars(60), kind: "line"};
  expect(splitChart(line)).toEqual([line]);
});
