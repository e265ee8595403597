import type {Chart, LegendEntry} from "./chart.js";
import type {Child, Markup} from "./markup.js";
import {h, isList} from "./markup.js";
import type {Scene} from "./scene.js";
import {common} from "./texts/common.js";
import {download} from "./texts/download.js";

/** The frame of a chart: title, subtitle, legend, drawing, note, source, cut-off date; the sample mark while it holds. */
export function figureFrame(chart: Chart, {widths}: Pick<Scene, "widths">): Markup {
  const isBuild = widths.length > 1;
  const drawings = widths.map((width, index) => {
    const drawn = chart.draw({width});
    const name = isBuild ? `plot plot-${index === 0 ? "wide" : "narrow"}` : "plot";
    // What is wider than its place scrolls, and the keyboard must be able to scroll it.
    const tabindex = Number(drawn.attributes.width) > width ? 0 : null;
    return h("div", {class: name, tabindex}, holdsTrace(drawn) ? asStop(drawn) : drawn);
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
    h("div", {class: "notes"}, drawNotes(chart)),
    drawButton(chart)
  );
}

/** True for a drawing with marks that open their cell. */
function holdsTrace(child: Child): boolean {
  if (child === null || typeof child !== "object") return false;
  if (isList(child)) return child.some(holdsTrace);
  return typeof child.attributes["data-trace"] === "string" || child.children.some(holdsTrace);
}

/** A tab stop from which the keyboard goes on to the marks: see `src/marks.ts`. */
function asStop(drawn: Markup): Markup {
  return {...drawn, attributes: {...drawn.attributes, tabindex: 0}};
}

/** What it opens is loaded when it is pressed: see `src/downloads.ts`. */
function drawButton({code, title}: Chart): Markup {
  const menu = {"aria-haspopup": "menu", "aria-expanded": "false", "aria-label": download.buttonOf(title)};
  return h("div", {class: "download"}, h("button", {type: "button", "data-download": code, ...menu}, download.button));
}

function drawLegend(entries: readonly LegendEntry[]): Child {
  if (entries.length === 0) return null;
  return h(
    "ul",
    {class: "legend"},
    entries.map(({label, mark}) => h("li", {}, h("span", {class: `mark ${mark}`, "aria-hidden": "true"}), label))
  );
}

function drawNotes({note, source, cutoff, code, build_id}: Chart): Child {
  const last = `${source} ${cutoff}. ${code} · ${common.build(build_id)}`;
  return [note ? h("p", {}, `${common.noteLabel}: ${note}`) : null, h("p", {}, last)];
}
