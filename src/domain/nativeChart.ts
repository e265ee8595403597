/** A chart that Office draws itself from numbers in a workbook, so that whoever gets the document can edit it. */
export interface NativeChart {
  kind: "bar" | "line";
  /** Bars of one category stand on each other. */
  isStacked?: boolean;
  /** In the order in which they are read: periods from the oldest, units in official order. */
  categories: readonly string[];
  series: readonly NativeSeries[];
  /** What is planned in each category, drawn as a tick beside the bar. */
  plan?: NativeSeries;
  /** Lines across the chart: what the law or a target asks for. */
  levels?: readonly NativeLevel[];
  /** Percentages are percent points: 88.4615. */
  format: "percent" | "count";
  /** What the chart leaves out of the rows behind it, in words. */
  note?: string;
  /** Where the axis begins and ends. Bars begin at 0 whatever is said here. */
  domain: readonly [number, number];
}

export interface NativeSeries {
  name: string;
  /** One a category; null leaves a gap. */
  values: readonly (number | null)[];
  /** `strong`: what the chart speaks of; `chosen`: compared with it; `soft`, `muted`: parts; `context`: all others. */
  look: NativeLook;
  /** Places of the categories that miss what is asked of them: their bars are hatched. */
  failing?: readonly number[];
}

export type NativeLook = "strong" | "chosen" | "soft" | "muted" | "context";

export interface NativeLevel {
  name: string;
  value: number;
}
