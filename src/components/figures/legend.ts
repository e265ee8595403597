import type {LegendEntry} from "../chart.js";
import {round} from "../chart/scale.js";
import {textWidth} from "../chart/textWidth.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {colourOf} from "./palette.js";
import {paintText} from "./paint.js";

/** Entries of a legend in rows no wider than their place. */
export function layLegend(
  entries: readonly LegendEntry[],
  {size, width}: {size: number; width: number}
): {drawn: Child; height: number} {
  const line = size * 1.5;
  let [x, y] = [0, 0];
  const drawn = entries.map((entry) => {
    const room = markRoom(entry, size);
    const taken = room + textWidth(entry.label, size) + size * 1.4;
    if (x > 0 && x + taken - size * 1.4 > width) [x, y] = [0, y + line];
    const text = {x: round(x + room), y: round(y + size), "font-size": size, fill: colourOf("quiet")};
    const one = [drawMark(entry.mark, {x, y, size}), paintText(h("text", text, entry.label))];
    x += taken;
    return one;
  });
  return {drawn, height: entries.length === 0 ? 0 : y + line};
}

function markRoom({mark}: LegendEntry, size: number): number {
  return mark === "no-mark" ? 0 : size * (mark === "stroke" ? 0.7 : 1.35);
}

/** The sample of a mark, in the classes that drawings have. */
function drawMark(mark: string, {x, y, size}: {x: number; y: number; size: number}): Markup | null {
  const [middle, radius] = [y + size * 0.62, size * 0.4];
  if (mark === "no-mark") return null;
  if (mark === "stroke") {
    const at = round(x + 2);
    return h("line", {x1: at, x2: at, y1: round(middle - size * 0.5), y2: round(middle + size * 0.5), class: "plan"});
  }
  if (mark === "dot-full" || mark === "dot-open") {
    const className = mark === "dot-open" ? "open tone-base" : "tone-base";
    return h("circle", {cx: round(x + radius + 1), cy: round(middle), r: round(radius), class: className});
  }
  const side = round(size * 0.9);
  return h("rect", {x: round(x + 0.5), y: round(middle - side / 2), width: side, height: side, class: mark});
}
