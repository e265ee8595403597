import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {linearScale, round} from "./scale.js";

const width = 84;
const height = 22;
const edge = 3;

/** The course of one row of a table, small; a missing point breaks the line. The figures stand beside it. */
export function Sparkline(values: readonly (number | null)[]): Markup {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = linearScale([0, Math.max(1, values.length - 1)], [edge, width - edge]);
  const y = linearScale(low === high ? [low - 1, high + 1] : [low, high], [height - edge, edge]);
  let isOn = false;
  const path = values.map((value, index) => {
    const step = value === null ? "" : `${isOn ? "L" : "M"}${round(x.at(index))},${round(y.at(value))}`;
    isOn = value !== null;
    return step;
  });
  const last = values.at(-1) ?? null;
  return h(
    "svg",
    {class: "spark", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true"},
    h("path", {d: path.join(""), class: "trend context"}),
    last !== null && h("circle", {cx: round(x.at(values.length - 1)), cy: round(y.at(last)), r: 2.5, class: "dot main"})
  );
}
