import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {linearScale, round} from "./scale.js";

const width = 84;
const height = 22;
const edge = 3;

/** One place of a course; a null value is none, a partial one is drawn open and joins nothing. */
export interface SparkPoint {
  value: number | null;
  isPartial: boolean;
}

/** The course of one row of a table, small; the figures stand beside it. */
export function Sparkline(points: readonly SparkPoint[]): Markup {
  const known = points.flatMap(({value}) => value ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = linearScale([0, Math.max(1, points.length - 1)], [edge, width - edge]);
  const y = linearScale(low === high ? [low - 1, high + 1] : [low, high], [height - edge, edge]);
  const isWhole = (index: number) => points[index] !== undefined && isJoined(points[index]);
  const path = points.map((point, index) =>
    isJoined(point) ? `${isWhole(index - 1) ? "L" : "M"}${round(x.at(index))},${round(y.at(point.value))}` : ""
  );
  const dots = points.map(({value, isPartial}, index) => {
    // Of whole points the last has a dot, and each that stands alone.
    const isAlone = !isWhole(index - 1) && !isWhole(index + 1);
    if (value === null || (!isPartial && !isAlone && index < points.length - 1)) return null;
    const place = {cx: round(x.at(index)), cy: round(y.at(value)), r: isPartial ? 2 : 2.5};
    return h("circle", {...place, class: isPartial ? "dot main open" : "dot main"});
  });
  return h(
    "svg",
    {class: "spark", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true"},
    h("path", {d: path.join(""), class: "trend context"}),
    dots
  );
}

function isJoined(point: SparkPoint): point is {value: number; isPartial: false} {
  return point.value !== null && !point.isPartial;
}
