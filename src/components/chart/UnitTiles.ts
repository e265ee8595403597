import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {rowsOfPage, withPages} from "./rowPages.js";
import {fitBetween, round} from "./scale.js";
import type {Tone} from "./svg.js";
import type {DrawSize} from "./svg.js";
import {drawing, label, traced, withTitle} from "./svg.js";
import {cutText, textWidth} from "./textWidth.js";

export interface UnitTile {
  name: string;
  text: string;
  tone: Tone;
  isChosen?: boolean;
  /** Names the one figure that the tile is. */
  trace?: string | null;
}

const usualHeight = 46;
const leastHeight = 36;
const gap = 6;

/** A tile a unit, in the order given: who has handed in and who has not, at one glance. */
export function UnitTiles(
  all: readonly UnitTile[],
  {width, height, page, summary}: DrawSize & {summary: string}
): Markup {
  const perRow = countPerRow(all, {width, ...(height === undefined ? {} : {height})});
  const rowsFitting = height === undefined ? all.length : Math.max(1, Math.floor((height + gap) / (leastHeight + gap)));
  const {own: tiles, pages} = rowsOfPage(all, page, rowsFitting * perRow);
  const tileWidth = (width - gap * (perRow - 1)) / perRow;
  const rows = Math.ceil(tiles.length / perRow);
  const tileHeight = heightOf(rows, height);
  const drawn = tiles.map((tile, index) => {
    const x = (index % perRow) * (tileWidth + gap);
    const y = Math.floor(index / perRow) * (tileHeight + gap);
    return drawTile(tile, {x, y, width: tileWidth, height: tileHeight});
  });
  return withPages(drawing({width, height: Math.max(1, rows) * (tileHeight + gap) - gap}, summary, drawn), pages);
}

/** As many tiles side by side as can be read. Where a height is given, as few as hold every name whole. */
function countPerRow(tiles: readonly UnitTile[], {width, height}: DrawSize): number {
  const easy = fitBetween(Math.floor((width + gap) / 150), [2, 7]);
  if (height === undefined) return easy;
  const tile = Math.max(...tiles.flatMap(({name, text}) => [textWidth(name, 13, true), textWidth(text, 12)])) + 22;
  return fitBetween(Math.floor((width + gap) / (tile + gap)), [1, 8]);
}

function heightOf(rows: number, height: number | undefined): number {
  if (height === undefined) return usualHeight;
  return fitBetween((height + gap) / Math.max(1, rows) - gap, [leastHeight, 56]);
}

function drawTile(tile: UnitTile, {x, y, width, height}: Record<"x" | "y" | "width" | "height", number>): Child {
  const box = h("rect", {
    x: round(x + 0.75),
    y: round(y + 0.75),
    width: round(width - 1.5),
    height: round(height - 1.5),
    rx: 3,
    class: `cell-${tile.tone}${tile.isChosen ? " chosen" : ""}`
  });
  return [
    withTitle(box, `${tile.name}: ${tile.text}`),
    label(cutText(tile.name, width - 18), {x: x + 10, y: y + height / 2 - 4, className: `strong in-${tile.tone}`}),
    label(cutText(tile.text, width - 18, 12), {x: x + 10, y: y + height / 2 + 12.5, className: `small in-${tile.tone}`})
  ].map((mark) => traced(mark, tile.trace));
}
