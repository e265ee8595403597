/** The figures of a session's charts, drawn for slide and page without a browser. */
import type {Chart} from "../../../src/components/chart.js";
import {figurePages} from "../../../src/components/figures/figureSvg.js";
import {layouts} from "../../../src/components/figures/layouts.js";
import type {GlyphBook} from "../../../src/components/figures/outline.js";
import {outlineText} from "../../../src/components/figures/outline.js";
import type {Markup} from "../../../src/components/markup.js";
import {toHtml} from "../../../src/components/markup.js";
import {drawPng} from "../figures/drawPng.js";
import {readGlyphBook} from "../figures/glyphBook.js";

/** A picture with its size in pixels of its layout; the file has more of them. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** A figure for each place it goes to; several of a place where one does not hold all rows. */
export interface DrawnFigure {
  slides: Picture[];
  /** Half of A4, as wide as the text of a document. */
  pages: Picture[];
  /** For A4, its letters as outlines, so that it looks the same on every machine. */
  svgs: string[];
}

/** Drawn figures by the code of their chart. */
export type Pictures = ReadonlyMap<string, DrawnFigure>;

const slidePixels = 1920;
/** 16 cm at 300 dots per inch. */
const pagePixels = 1890;

export async function drawPictures(charts: readonly Chart[]): Promise<Pictures> {
  const glyphs = await readGlyphBook();
  return new Map(
    charts.map((chart) => [
      chart.code,
      {
        slides: figurePages(chart, "slide").map((one) => drawOne(one, {pixels: slidePixels, dpi: 144, glyphs})),
        pages: figurePages(chart, "half_a4").map((one) => drawOne(one, {pixels: pagePixels, dpi: 300, glyphs})),
        svgs: figurePages(chart, "a4").map((one) => toHtml(outlineText(one, glyphs)))
      }
    ])
  );
}

function drawOne(figure: Markup, {pixels, dpi, glyphs}: {pixels: number; dpi: number; glyphs: GlyphBook}): Picture {
  const {width, height} = figure.attributes;
  const png = drawPng(figure, {width: pixels, dpi, glyphs});
  return {png, width: Number(width ?? layouts.slide.width), height: Number(height ?? layouts.slide.height)};
}
