import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {round} from "./scale.js";
import type {Tone} from "./svg.js";
import {drawing, label, withTitle} from "./svg.js";
import {cutText} from "./textWidth.js";

export interface UnitTile {
  name: string;
  text: string;
  tone: Tone;
  isChosen?: boolean;
}

const tileHeight = 46;
const gap = 6;

/** A tile a unit, in the order given: who has handed in and who has not, at one glance. */
export function UnitTiles(tiles: readonly UnitTile[], {width, summary}: {width: number; summary: string}): Markup {
  const perRow = Math.max(2, Math.min(7, Math.floor((width + gap) / 150)));
  const tileWidth = (width - gap * (perRow - 1)) / perRow;
  const rows = Math.ceil(tiles.length / perRow);
  const drawn = tiles.map((tile, index) => {
    const x = (index % perRow) * (tileWidth + gap);
    const y = Math.floor(index / perRow) * (tileHeight + gap);
    return drawTile(tile, {x, y, width: tileWidth});
  });
  return drawing({width, height: Math.max(1, rows) * (tileHeight + gap) - gap}, summary, drawn);
}

function drawTile(tile: UnitTile, {x, y, width}: {x: number; y: number; width: number}): Child {
  const box = h("rect", {
    x: round(x + 0.75),
    y: round(y + 0.75),
    width: round(width - 1.5),
    height: tileHeight - 1.5,
    rx: 3,
    class: `cell-${tile.tone}${tile.isChosen ? " chosen" : ""}`
  });
  return [
    withTitle(box, `${tile.name}: ${tile.text}`),
    label(cutText(tile.name, width - 18), {x: x + 10, y: y + 19, className: `strong in-${tile.tone}`}),
    label(cutText(tile.text, width - 18, 12), {x: x + 10, y: y + 36, className: `small in-${tile.tone}`})
  ];
}
