import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {spreadLabels} from "./spreadLabels.js";
import type {Scale} from "./scale.js";
import {linearScale, round, ticksOf} from "./scale.js";
import type {DrawSize} from "./svg.js";
import {drawing, label, line, traced, withTitle} from "./svg.js";
import {cutText, greatestWidth, textWidth, wrapText} from "./textWidth.js";

export interface TrendSeries {
  name: string;
  /** `main` is labelled and strong, `chosen` labelled and broken, `context` grey behind them. */
  weight: "main" | "chosen" | "context";
  points: readonly TrendPoint[];
}

/** `position` is the place in `ticks`; a null value breaks the line, a partial one is drawn open and never joined. */
export interface TrendPoint {
  position: number;
  value: number | null;
  text: string;
  isPartial: boolean;
  /** Names the one figure that the point is. */
  trace?: string | null;
}

export interface TrendLinesOptions extends DrawSize {
  summary: string;
  ticks: readonly string[];
  domain: readonly [number, number];
  format: (value: number) => string;
  references?: readonly {value: number; label: string}[];
  /** Between which two ticks a change lies: 2.5 is after the third. */
  breaks?: readonly {position: number; label: string}[];
}

interface Plot extends Omit<TrendLinesOptions, "breaks"> {
  isNarrow: boolean;
  x: Scale;
  y: Scale;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Names of the levels, in lines that fit the margin. */
  levels: readonly {value: number; lines: readonly string[]}[];
  breaks: readonly PlacedBreak[];
}

interface PlacedBreak {
  x: number;
  label: string;
  /** Middle of the label, and in which line of labels it stands. */
  centre: number;
  row: number;
}

const greatestMargin = 0.32;
const breakLine = 16;

/** Lines over periods, named where they end. */
export function TrendLines(series: readonly TrendSeries[], options: TrendLinesOptions): Markup {
  const isNarrow = isNarrowPlot(options);
  const named = series.filter((one) => one.weight !== "context").map((one) => endLabel(one, isNarrow));
  const left = greatestWidth(ticksOf(options.domain, 5).map(options.format), 12) + 10;
  const widest = options.width * greatestMargin;
  const levels = (options.references ?? []).map(({value, label: text}) => ({
    value,
    lines: wrapText(text, widest - 16, 12)
  }));
  const texts = [...named, ...levels.flatMap(({lines: parts}) => parts)];
  const right = options.width - Math.min(widest, greatestWidth(texts) + 16);
  const x = linearScale([0, Math.max(1, options.ticks.length - 1)], [left + 14, right - 10]);
  const breaks = placeBreaks(options.breaks ?? [], {x, width: options.width});
  const rows = Math.max(0, ...breaks.map(({row}) => row + 1));
  const top = rows === 0 ? 14 : 24 + breakLine * rows;
  const height = Math.max(150, options.height ?? (isNarrow ? 260 : 330) + breakLine * Math.max(0, rows - 1));
  const bottom = height - 30;
  const plot: Plot = {
    ...options,
    isNarrow,
    levels,
    breaks,
    x,
    y: linearScale(options.domain, [bottom, top]),
    left,
    right,
    top,
    bottom
  };
  const ordered = series.toSorted((a, b) => rank(a) - rank(b));
  const lines = ordered.map((one) => drawSeries(one, plot));
  return drawing({width: options.width, height}, options.summary, [drawAxes(plot), lines, drawNames(ordered, plot)]);
}

/** Labels of changes above the plot: each in the first line where it meets no other. */
function placeBreaks(
  breaks: readonly {position: number; label: string}[],
  {x, width}: {x: Scale; width: number}
): PlacedBreak[] {
  const ends: number[] = [];
  return breaks
    .toSorted((a, b) => a.position - b.position)
    .map(({position, label: whole}) => {
      const text = cutText(whole, width - 4, 12);
      const half = textWidth(text, 12) / 2;
      const at = x.at(position);
      const centre = Math.max(half + 1, Math.min(width - half - 1, at));
      const free = ends.findIndex((end) => end + 8 < centre - half);
      const row = free < 0 ? ends.length : free;
      ends[row] = centre + half;
      return {x: at, label: text, centre, row};
    });
}

function isNarrowPlot({width, height}: DrawSize): boolean {
  return height === undefined && width < 560;
}

function rank({weight}: TrendSeries): number {
  return ["context", "chosen", "main"].indexOf(weight);
}

function drawAxes(plot: Plot): Child {
  const {x, y, left, right, bottom} = plot;
  const grid = ticksOf(plot.domain, 5).map((tick) => [
    line([left, y.at(tick)], [right, y.at(tick)], "grid"),
    label(plot.format(tick), {x: left - 8, y: y.at(tick) + 4, anchor: "end", className: "tick"})
  ]);
  const every = Math.ceil((greatestWidth(plot.ticks, 12) + 10) / ((right - left) / Math.max(1, plot.ticks.length)));
  const last = plot.ticks.length - 1;
  const names = plot.ticks.map((text, index) =>
    (last - index) % every === 0
      ? label(text, {x: x.at(index), y: bottom + 19, anchor: "middle", className: "tick"})
      : null
  );
  const references = (plot.references ?? []).map(({value}) =>
    line([left, y.at(value)], [right, y.at(value)], "reference")
  );
  const marks = plot.breaks.map(({x: at, row}) => line([at, breakLine * (row + 1) + 8], [at, bottom], "break"));
  const labels = plot.breaks.map(({label: text, centre, row}) =>
    label(text, {x: centre, y: breakLine * (row + 1), anchor: "middle", className: "note"})
  );
  return [grid, names, references, marks, labels, line([left, bottom], [right, bottom], "axis")];
}

function drawSeries({name, weight, points}: TrendSeries, {x, y}: Plot): Child {
  const runs = joinedRuns(points).map((run) =>
    h("path", {d: toPath(run.map((point) => [x.at(point.position), y.at(point.value!)])), class: `trend ${weight}`})
  );
  const dots = points.flatMap((point) => {
    if (point.value === null || (weight === "context" && !point.isPartial)) return [];
    const attributes = {cx: x.at(point.position), cy: y.at(point.value), r: weight === "context" ? 3 : 4};
    const dot = h("circle", {...attributes, class: `dot ${weight}${point.isPartial ? " open" : ""}`});
    return [traced(withTitle(dot, `${name}: ${point.text}`), point.trace)];
  });
  return [runs, dots];
}

/** Neighbouring points that may be joined: none missing, none partial between them. */
function joinedRuns(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  let run: TrendPoint[] = [];
  for (const point of points) {
    if (point.value === null || point.isPartial) {
      runs.push(run);
      run = [];
    } else {
      run.push(point);
    }
  }
  return [...runs, run].filter((one) => one.length > 1);
}

function toPath(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)},${round(y)}`).join("");
}

/** Names of the lines and of the levels, in the margin. */
function drawNames(series: readonly TrendSeries[], plot: Plot): Child {
  // Lines of one name stand at nearly one height: they are moved apart below, with nothing between them.
  const levels = plot.levels.flatMap(({value, lines}) =>
    lines.map((text, index) => ({text, y: plot.y.at(value) + 4 + index / 100, className: "note"}))
  );
  const ends = [...lineEnds(series, plot), ...levels];
  const places = spreadLabels(
    ends.map((end) => end.y),
    {gap: 17, low: plot.top + 4, high: plot.bottom}
  );
  return ends.map(({text, className}, index) => label(text, {x: plot.right + 4, y: places[index]!, className}));
}

function lineEnds(series: readonly TrendSeries[], plot: Plot): {text: string; y: number; className: string}[] {
  return series.flatMap((one) => {
    const end = one.points.findLast((point) => point.value !== null);
    if (one.weight === "context" || !end) return [];
    const text = endLabel(one, plot.isNarrow);
    return [{text, y: plot.y.at(end.value!) + 4, className: `strong name-${one.weight}`}];
  });
}

function endLabel({name, points}: TrendSeries, isNarrow: boolean): string {
  const end = points.findLast((point) => point.value !== null);
  if (!end) return name;
  return isNarrow && textWidth(name) > 70 ? end.text : `${name}: ${end.text}`;
}
