import {Resvg} from "@resvg/resvg-js";
import type {GlyphBook} from "../../../src/components/figures/outline.js";
import {outlineText} from "../../../src/components/figures/outline.js";
import {withResolution} from "../../../src/components/figures/pngResolution.js";
import type {Markup} from "../../../src/components/markup.js";
import {toHtml} from "../../../src/components/markup.js";

export interface PngOptions {
  /** In pixels; the height follows. */
  width: number;
  /** Dots per inch, for programs that place the picture at its true size. */
  dpi: number;
  glyphs: GlyphBook;
}

/** The picture of a figure, without a browser and whatever fonts the machine has: the same bytes for the same figure. */
export function drawPng(figure: Markup, {width, dpi, glyphs}: PngOptions): Uint8Array {
  const svg = toHtml(outlineText(figure, glyphs));
  const drawn = new Resvg(svg, {fitTo: {mode: "width", value: width}, font: {loadSystemFonts: false}});
  return withResolution(drawn.render().asPng(), dpi);
}
