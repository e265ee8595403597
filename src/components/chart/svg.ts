import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {round} from "./scale.js";

/** How a mark is meant; the stylesheet gives each tone its colour in light, dark and print. */
export type Tone = "base" | "soft" | "muted" | "fail" | "empty";

export interface LabelOptions {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  className?: string;
}

/** Place for a drawing, in pixels. Without a height it is as high as its rows need. */
export interface DrawSize {
  width: number;
  height?: number;
  /** Which part of the rows to draw, from 0, where not all fit the height; how many parts there are is written in `data-pages`. */
  page?: number;
}

/** The drawing itself: hidden from screen readers but for its summary; the table below it holds the figures. */
export function drawing({width, height}: {width: number; height: number}, summary: string, children: Child): Markup {
  const attributes = {
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width: round(width),
    height: round(height),
    role: "img",
    "aria-label": summary
  };
  return h("svg", attributes, children);
}

/** A line of text whose baseline is at y. */
export function label(text: string, {x, y, anchor = "start", className}: LabelOptions): Markup {
  return h(
    "text",
    {x: round(x), y: round(y), "text-anchor": anchor === "start" ? null : anchor, class: className},
    text
  );
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  className: string
): Markup {
  return h("line", {x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), class: className});
}

/** A mark that is one figure: a click opens the cell behind it, and so does Enter (`src/marks.ts`). */
export function traced(mark: Markup, trace: string | null | undefined): Markup {
  return trace ? {...mark, attributes: {...mark.attributes, "data-trace": trace}} : mark;
}

/** The text that a pointer resting on a mark brings up. */
export function withTitle(mark: Markup, title: string): Markup {
  return {...mark, children: [h("title", {}, title), ...mark.children]};
}
