import {round} from "../chart/scale.js";
import type {Child, Markup} from "../markup.js";
import {drawNow, h, isList, toText} from "../markup.js";

/** Shapes of letters by weight: `[advance, path]` in thousandths of the size, the base line at 0, y downwards. */
export interface GlyphBook {
  regular: Record<string, Glyph>;
  bold: Record<string, Glyph>;
}

export type Glyph = readonly [number, string];

/** What stands for a letter that the font lacks: an empty box, so that its absence is seen. */
const box: Glyph = [600, "M80 0L80 -700L520 -700L520 0ZM130 -50L470 -50L470 -650L130 -650Z"];

/** The tree with every text as a shape: the same look where the font is not there. */
export function outlineText(given: Child, book: GlyphBook): Child {
  const child = drawNow(given);
  if (child === null || child === false || typeof child === "string" || typeof child === "number") return child;
  if (isList(child)) return child.map((one) => outlineText(one, book));
  if (child.tag === "text") return outline(child, book);
  return {...child, children: child.children.map((one) => outlineText(one, book))};
}

function outline(text: Markup, book: GlyphBook): Markup {
  const {x, y, "font-size": size, "font-weight": weight, "text-anchor": anchor, ...rest} = text.attributes;
  const glyphs = weight === 600 ? book.bold : book.regular;
  const scale = Number(size) / 1000;
  let width = 0;
  let path = "";
  for (const letter of toText(text).normalize("NFC")) {
    const [advance, shape] = glyphs[letter] ?? box;
    path += moveBy(shape, width);
    width += advance;
  }
  const shift = anchor === "end" ? width : anchor === "middle" ? width / 2 : 0;
  const place = `translate(${round(Number(x) - shift * scale)} ${round(Number(y))}) scale(${Number(scale.toFixed(5))})`;
  const stroke =
    rest["stroke-width"] === undefined ? {} : {"stroke-width": round(Number(rest["stroke-width"]) / scale)};
  return h("path", {...rest, ...stroke, transform: place, d: path});
}

/** A path moved to the right. */
function moveBy(path: string, distance: number): string {
  return path.replace(/(-?\d+) (-?\d+)/g, (_, x: string, y: string) => `${Number(x) + distance} ${y}`);
}
