import type {Chart} from "../chart.js";
import {pagesOf} from "../chart/rowPages.js";
import {round} from "../chart/scale.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {common} from "../texts/common.js";
import {blockHeight, drawBlock, textBlock} from "./blocks.js";
import type {TextBlock} from "./blocks.js";
import {layLegend} from "./legend.js";
import type {FigureLayout, LayoutName} from "./layouts.js";
import {layouts} from "./layouts.js";
import {hatchPattern, paint} from "./paint.js";
import {colourOf} from "./palette.js";

/** Families that a reader's machine may have, in the order of liking. */
const families = "'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif";

/**
 * The whole figure as one SVG: title, subtitle, legend, drawing, note, source, moment, code, build and mark, laid out for
 * its place. Higher than the layout says only where its rows cannot be read otherwise: nothing is left out or cut.
 */
export function figureSvg(chart: Chart, layoutName: LayoutName): Markup {
  return layFigure(chart, layoutName).svg;
}

/** The same as figures of the format of their place: where one does not hold all rows, they go on in others, titledPart in the title. */
export function figurePages(chart: Chart, layoutName: LayoutName): Markup[] {
  let count = 1;
  for (;;) {
    const drawn = Array.from({length: count}, (_, page) =>
      layFigure(titledPart(chart, page + 1, count), layoutName, page)
    );
    const needed = drawn[0]!.pages;
    if (needed <= count) return drawn.slice(0, needed).map(({svg}) => svg);
    count = needed;
  }
}

/** "Title (2/3)" of one of several parts. */
export function titledPart<Titled extends {title: string}>(chart: Titled, number: number, count: number): Titled {
  return count === 1 ? chart : {...chart, title: `${chart.title} (${number}/${count})`};
}

function layFigure(chart: Chart, layoutName: LayoutName, page?: number): {svg: Markup; pages: number} {
  const layout = layouts[layoutName];
  const hatch = `hatch-${chart.code}-${layoutName}`;
  const inner = layout.width - 2 * layout.margin;
  const head = layHead(chart, layout, inner);
  const foot = layFoot(chart, layout, inner);
  const plot = layPlot(chart, layout, {inner, taken: head.height + foot.height, page});
  const height = round(Math.max(layout.height ?? 0, head.height + plot.height + foot.height + 2 * layout.margin));
  const at = (y: number, child: Child) => h("g", {transform: `translate(${layout.margin} ${round(y)})`}, child);
  const svg = h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${layout.width} ${height}`,
      width: layout.width,
      height,
      "font-family": families,
      role: "img",
      "aria-label": chart.title
    },
    hatchPattern(hatch),
    h("rect", {width: layout.width, height, fill: colourOf("paper")}),
    at(layout.margin, paint(head.drawn, hatch)),
    at(layout.margin + head.height, h("g", {transform: `scale(${plot.scale})`}, paint(plot.drawn, hatch))),
    at(height - layout.margin - foot.height, foot.drawn)
  );
  return {svg, pages: plot.pages};
}

interface Laid {
  drawn: Child;
  height: number;
}

function layHead(chart: Chart, layout: FigureLayout, inner: number): Laid {
  const {title, text, small} = layout;
  const mark =
    chart.mark === null ? null : textBlock(chart.mark.toUpperCase(), {size: small, width: inner, isBold: true});
  const markWidth = mark === null ? 0 : mark.width + 16;
  const blocks: TextBlock[] = [
    textBlock(chart.title, {size: title, width: inner - markWidth, isBold: true}),
    {...textBlock(chart.subtitle, {size: text, width: inner}), colour: "quiet"}
  ];
  const legend = layLegend(chart.legend, {size: text, width: inner});
  const top = blockHeight(blocks) + (chart.legend.length > 0 ? text * 0.5 : 0);
  const corner =
    mark &&
    h(
      "text",
      {
        x: inner,
        y: round(small * 0.95),
        "text-anchor": "end",
        "font-size": small,
        "font-weight": 600,
        fill: colourOf("sample")
      },
      mark.lines[0] ?? ""
    );
  const drawn = [drawBlock(blocks), corner, h("g", {transform: `translate(0 ${round(top)})`}, legend.drawn)];
  return {drawn, height: round(top + legend.height + text * 0.9)};
}

function layFoot(chart: Chart, {small}: FigureLayout, inner: number): Laid {
  const last = [chart.cutoff, chart.code, common.build(chart.build_id), ...(chart.mark ? [common.sampleLong] : [])];
  const texts = [...(chart.note ? [`${common.noteLabel}: ${chart.note}`] : []), chart.source, last.join(" · ")];
  const blocks = texts.map((text): TextBlock => ({...textBlock(text, {size: small, width: inner}), colour: "quiet"}));
  const rule = h("path", {d: `M0 0H${inner}`, stroke: colourOf("grid")});
  const top = small * 0.6;
  const drawn = [rule, h("g", {transform: `translate(0 ${round(top)})`}, drawBlock(blocks))];
  return {drawn, height: round(top + blockHeight(blocks))};
}

/** The drawing in what head and foot leave; scaled as a whole, so that its type has the size of its place. */
function layPlot(
  chart: Chart,
  {width, height, margin, scale, text}: FigureLayout,
  {inner, taken, page}: {inner: number; taken: number; page: number | undefined}
): Laid & {scale: number; pages: number} {
  const free = height === null ? null : height - taken - 2 * margin - text * 0.6;
  const drawing = chart.draw({
    width: inner / scale,
    ...(free === null ? {} : {height: Math.max(150, free / scale)}),
    ...(page === undefined ? {} : {page})
  });
  const fitting = Math.min(scale, (width - 2 * margin) / Number(drawing.attributes.width));
  const rows = Number(drawing.attributes.height) * fitting + text * 0.6;
  return {
    drawn: drawing.children,
    height: round(rows),
    scale: round(fitting * 1000) / 1000,
    pages: pagesOf(drawing)
  };
}
