import {formatInstant} from "../domain/format.js";
import type {Child, Markup} from "./markup.js";
import {h} from "./markup.js";
import type {Scene} from "./scene.js";
import {common} from "./texts/common.js";

/** What every chart must say of itself. */
export interface FigureParts {
  /** Stable code, such as TQ-01. */
  code: string;
  /** A sentence computed from the data. */
  title: string;
  /** What is measured in which unit, and of whom. */
  subtitle: string;
  legend?: readonly LegendEntry[];
  note?: string | null;
  draw: (width: number) => Markup;
}

export interface LegendEntry {
  label: string;
  /** Class of the sample mark. */
  mark: string;
}

/** The frame of a chart: title, subtitle, legend, drawing, note, source, cut-off date; the sample mark while it holds. */
export function figureFrame(parts: FigureParts, {context, widths}: Scene): Markup {
  const isBuild = widths.length > 1;
  const drawings = widths.map((width, index) => {
    const drawn = parts.draw(width);
    const name = isBuild ? `plot plot-${index === 0 ? "wide" : "narrow"}` : "plot";
    // What is wider than its place scrolls, and the keyboard must be able to scroll it.
    const tabindex = Number(drawn.attributes.width) > width ? 0 : null;
    return h("div", {class: name, tabindex}, drawn);
  });
  return h(
    "figure",
    {id: parts.code, class: "figure"},
    h(
      "figcaption",
      {},
      context.is_sample && h("p", {class: "sample-mark"}, common.sample),
      h("h3", {}, parts.title),
      h("p", {class: "subtitle"}, parts.subtitle)
    ),
    drawLegend(parts.legend ?? []),
    drawings,
    h("div", {class: "notes"}, drawNotes(parts, context.as_of))
  );
}

function drawLegend(entries: readonly LegendEntry[]): Child {
  if (entries.length === 0) return null;
  return h(
    "ul",
    {class: "legend"},
    entries.map(({label, mark}) => h("li", {}, h("span", {class: `mark ${mark}`, "aria-hidden": "true"}), label))
  );
}

function drawNotes({note, code}: FigureParts, asOf: string): Child {
  const last = `${common.source} ${common.dataUntil(formatInstant(asOf))}. ${code}`;
  return [note ? h("p", {}, `${common.noteLabel}: ${note}`) : null, h("p", {}, last)];
}
