import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {linearScale, round} from "./scale.js";
import type {Scale} from "./scale.js";
import {drawing, label, line, traced, withTitle} from "./svg.js";
import {cutText} from "./textWidth.js";
import type {TrendPoint} from "./TrendLines.js";

export interface Panel {
  name: string;
  /** What is written at the end: the last figure. */
  text: string;
  points: readonly TrendPoint[];
}

export interface SmallMultiplesOptions {
  width: number;
  summary: string;
  ticks: readonly string[];
  domain: readonly [number, number];
  /** Drawn grey behind every panel; empty where there is nothing to compare with. */
  together: readonly TrendPoint[];
  /** Between which two ticks a change lies. */
  breaks: readonly number[];
}

const leastWidth = 168;
const height = 96;
const gap = 14;

/** One small chart a unit, all on the same axes, each with the whole in grey behind it. */
export function SmallMultiples(panels: readonly Panel[], options: SmallMultiplesOptions): Markup {
  const columns = Math.max(1, Math.floor((options.width + gap) / (leastWidth + gap)));
  const width = (options.width - gap * (columns - 1)) / columns;
  const rows = Math.ceil(panels.length / columns);
  const drawn = panels.map((panel, index) => {
    const left = (index % columns) * (width + gap);
    const top = Math.floor(index / columns) * (height + gap);
    return drawPanel(panel, {left, top, width}, options);
  });
  return drawing({width: options.width, height: Math.max(1, rows) * (height + gap) - gap}, options.summary, drawn);
}

interface Place {
  left: number;
  top: number;
  width: number;
}

function drawPanel({name, text, points}: Panel, {left, top, width}: Place, options: SmallMultiplesOptions): Child {
  const {ticks, domain, together, breaks} = options;
  const x = linearScale([0, Math.max(1, ticks.length - 1)], [left + 4, left + width - 4]);
  const y = linearScale(domain, [top + height - 18, top + 24]);
  const bottom = top + height - 18;
  const end = points.findLast((point) => point.value !== null);
  return [
    label(cutText(name, width - 62), {x: left, y: top + 13, className: "strong"}),
    label(text, {x: left + width, y: top + 13, anchor: "end", className: "small"}),
    line([left, bottom], [left + width, bottom], "axis"),
    breaks.map((position) => line([x.at(position), top + 22], [x.at(position), bottom], "break")),
    drawPath(together, {x, y}, "context"),
    drawPath(points, {x, y}, "main"),
    points.flatMap((point) => drawDot(name, point, {x, y, isEnd: point === end})),
    label(ticks[0] ?? "", {x: left, y: bottom + 14, className: "tick"}),
    label(ticks.at(-1) ?? "", {x: left + width, y: bottom + 14, anchor: "end", className: "tick"})
  ];
}

function drawPath(points: readonly TrendPoint[], {x, y}: {x: Scale; y: Scale}, weight: string): Child {
  let isOn = false;
  const steps = points.map((point) => {
    const isDrawn = point.value !== null && !point.isPartial;
    const step = isDrawn ? `${isOn ? "L" : "M"}${round(x.at(point.position))},${round(y.at(point.value!))}` : "";
    isOn = isDrawn;
    return step;
  });
  return h("path", {d: steps.join(""), class: `trend ${weight}`});
}

/** A partial figure is drawn open; of the others only the last has a dot. */
function drawDot(name: string, point: TrendPoint, {x, y, isEnd}: {x: Scale; y: Scale; isEnd: boolean}): Child[] {
  if (point.value === null || (!isEnd && !point.isPartial)) return [];
  const place = {cx: round(x.at(point.position)), cy: round(y.at(point.value)), r: 3};
  const dot = h("circle", {...place, class: `dot main${point.isPartial ? " open" : ""}`});
  return [traced(withTitle(dot, `${name}: ${point.text}`), point.trace)];
}
