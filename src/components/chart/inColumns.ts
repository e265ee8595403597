import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {rowsOfPage, withPages} from "./rowPages.js";
import type {DrawSize} from "./svg.js";

/** What rows need at least. */
export interface RowNeeds {
  /** In height, each of them. */
  least: number;
  /** In height, above and below all of them. */
  edge: number;
  /** In width, a column of them. */
  leastWidth: number;
}

const gap = 28;

/**
 * Rows that do not fit below each other in the height given stand in columns side by side, in reading order; those that do
 * not fit there either go on to the next page, where pages are asked for.
 */
export function inColumns<Row>(
  rows: readonly Row[],
  {page, ...size}: DrawSize & RowNeeds,
  draw: (part: readonly Row[], size: DrawSize) => Markup
): Markup {
  const {own, pages} = rowsOfPage(rows, page, countFitting(size));
  return withPages(drawColumns(own, size, draw), pages);
}

function drawColumns<Row>(
  rows: readonly Row[],
  {least, edge, leastWidth, ...size}: DrawSize & RowNeeds,
  draw: (part: readonly Row[], size: DrawSize) => Markup
): Markup {
  const count = countColumns(rows.length, {least, edge, leastWidth, ...size});
  if (count === 1) return draw(rows, size);
  const width = (size.width - gap * (count - 1)) / count;
  const perColumn = Math.ceil(rows.length / count);
  const drawings = Array.from({length: count}, (_, index) =>
    draw(rows.slice(index * perColumn, (index + 1) * perColumn), {...size, width})
  );
  const height = Math.max(...drawings.map(({attributes}) => Number(attributes.height)));
  const attributes = {...drawings[0]!.attributes, viewBox: `0 0 ${size.width} ${height}`, width: size.width, height};
  const columns = drawings.map(({children}, index) =>
    h("g", {transform: index === 0 ? null : `translate(${Math.round(index * (width + gap))} 0)`}, ...children)
  );
  return h("svg", attributes, ...columns);
}

function countColumns(rows: number, {width, height, least, edge, leastWidth}: DrawSize & RowNeeds): number {
  if (height === undefined || rows * least + edge <= height) return 1;
  const needed = Math.ceil(rows / fittingBelow(height, {least, edge}));
  return Math.max(1, Math.min(needed, mostColumns(width, leastWidth)));
}

function mostColumns(width: number, leastWidth: number): number {
  return Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
}

/** Rows below each other in a height. */
function fittingBelow(height: number, {least, edge}: Pick<RowNeeds, "least" | "edge">): number {
  return Math.max(1, Math.floor((height - edge) / least));
}

/** How many rows a page holds: all, where it has no height. */
function countFitting({width, height, least, edge, leastWidth}: DrawSize & RowNeeds): number {
  if (height === undefined) return Number.POSITIVE_INFINITY;
  return fittingBelow(height, {least, edge}) * mostColumns(width, leastWidth);
}
