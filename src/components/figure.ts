import type {Chart, LegendEntry} from "./chart.js";
import type {Child, Markup} from "./markup.js";
import {h} from "./markup.js";
import type {Scene} from "./scene.js";
import {common} from "./texts/common.js";

/** The frame of a chart: title, subtitle, legend, drawing, note, source, cut-off date; the sample mark while it holds. */
export function figureFrame(chart: Chart, {widths}: Pick<Scene, "widths">): Markup {
  const isBuild = widths.length > 1;
  const drawings = widths.map((width, index) => {
    const drawn = chart.draw({width});
    const name = isBuild ? `plot plot-${index === 0 ? "wide" : "narrow"}` : "plot";
    // What is wider than its place scrolls, and the keyboard must be able to scroll it.
    const tabindex = Number(drawn.attributes.width) > width ? 0 : null;
    return h("div", {class: name, tabindex}, drawn);
  });
  return h(
    "figure",
    {id: chart.code, class: "figure"},
    h(
      "figcaption",
      {},
      chart.mark !== null && h("p", {class: "sample-mark"}, chart.mark),
      h("h3", {}, chart.title),
      h("p", {class: "subtitle"}, chart.subtitle)
    ),
    drawLegend(chart.legend),
    drawings,
    h("div", {class: "notes"}, drawNotes(chart))
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

function drawNotes({note, source, cutoff, code}: Chart): Child {
  return [note ? h("p", {}, `${common.noteLabel}: ${note}`) : null, h("p", {}, `${source} ${cutoff}. ${code}`)];
}
