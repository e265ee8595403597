import {isLying} from "./chartXml.js";
import type {NativeChart, NativeSeries} from "../../../src/domain/nativeChart.js";

/** The most names that can be read beside bars; fewer where several bars share a name. */
const most = {one: 18, several: 10} as const;

/** A chart of many lying bars as several, evenly filled, so that each can be read on its slide or page; others stay whole. */
export function splitChart(chart: NativeChart): NativeChart[] {
  const {categories, series, plan, isStacked} = chart;
  const bars = (isStacked ? 1 : series.length) + (plan ? 1 : 0);
  const parts = Math.ceil(categories.length / (bars > 1 ? most.several : most.one));
  if (!isLying(chart) || parts <= 1) return [chart];
  const each = Math.ceil(categories.length / parts);
  return Array.from({length: parts}, (_, index) => cut(chart, index * each, (index + 1) * each));
}

function cut(chart: NativeChart, from: number, to: number): NativeChart {
  const part = (series: NativeSeries): NativeSeries => ({
    ...series,
    values: series.values.slice(from, to),
    ...(series.failing
      ? {failing: series.failing.filter((place) => place >= from && place < to).map((place) => place - from)}
      : {})
  });
  return {
    ...chart,
    categories: chart.categories.slice(from, to),
    series: chart.series.map(part),
    ...(chart.plan ? {plan: part(chart.plan)} : {})
  };
}
