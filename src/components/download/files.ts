import type {Zippable} from "fflate";
import {zipSync} from "fflate";
import type {Chart} from "../chart.js";
import {fileStem} from "../figures/fileStem.js";
import {figurePages, figureSvg} from "../figures/figureSvg.js";
import {layouts} from "../figures/layouts.js";
import type {GlyphBook} from "../figures/outline.js";
import {outlineText} from "../figures/outline.js";
import type {Markup} from "../markup.js";
import {toHtml} from "../markup.js";
import {csvText} from "./csv.js";
import type {PictureOptions} from "./picture.js";
import {drawPicture} from "./picture.js";
import {chartWorkbook} from "./workbook.js";

export const fileKinds = ["slide", "print", "svg", "outlined", "csv", "xlsx"] as const;

export type FileKind = (typeof fileKinds)[number];

export interface ChartFile {
  name: string;
  content: Blob;
}

/** Width in which a picture is printed, in inches: 16 cm, the text column of an official document. */
const printInches = 16 / 2.54;
const printDpi = 300;

/**
 * A chart as a file. `glyphs` is asked for only where text becomes shapes. Rows that the format of a place does not hold go
 * on in further pictures, as in the documents of a session; these come together in one ZIP.
 */
export async function makeFile(chart: Chart, kind: FileKind, glyphs: () => Promise<GlyphBook>): Promise<ChartFile> {
  const contents = await makeContents(chart, kind, glyphs);
  const [first] = contents;
  if (contents.length === 1 && first) return {name: fileName(chart, kind), content: first};
  return {
    name: fileStem(chart) + endings[kind].replace(/\.\w+$/, ".zip"),
    content: await packPages(chart, kind, contents)
  };
}

async function packPages(chart: Chart, kind: FileKind, contents: readonly Blob[]): Promise<Blob> {
  const pages: Zippable = {};
  for (const [index, content] of contents.entries()) {
    const name = fileName(chart, kind).replace(/\.\w+$/, `_${index + 1}$&`);
    pages[name] = new Uint8Array(await content.arrayBuffer());
  }
  return new Blob([Uint8Array.from(zipSync(pages, {mtime: chart.as_of.slice(0, 19)}))], {type: "application/zip"});
}

/** Twice as fine as a slide is wide. */
const slideSize = {width: 2 * layouts.slide.width, dpi: 192};

/** The picture for slides; all in one, however tall: a clipboard holds no more. */
export async function slidePicture(chart: Chart, glyphs: GlyphBook): Promise<Blob> {
  return await drawPicture(figureSvg(chart, "slide"), {...slideSize, glyphs});
}

async function makeContents(chart: Chart, kind: FileKind, glyphs: () => Promise<GlyphBook>): Promise<Blob[]> {
  switch (kind) {
    case "slide": {
      const book = await glyphs();
      return await drawEach(figurePages(chart, "slide"), {...slideSize, glyphs: book});
    }
    case "print": {
      const width = Math.round(printInches * printDpi);
      return await drawEach(figurePages(chart, "half_a4"), {width, dpi: printDpi, glyphs: await glyphs()});
    }
    case "svg":
      return figurePages(chart, "a4").map((page) => svgBlob(toHtml(page)));
    case "outlined": {
      const book = await glyphs();
      return figurePages(chart, "a4").map((page) => svgBlob(toHtml(outlineText(page, book))));
    }
    case "csv":
      return [new Blob([csvText(chart.table)], {type: "text/csv;charset=utf-8"})];
    case "xlsx":
      return [await chartWorkbook(chart)];
  }
}

/** One after the other: a canvas of print resolution takes much memory. */
async function drawEach(pages: readonly Markup[], options: PictureOptions): Promise<Blob[]> {
  const drawn: Blob[] = [];
  for (const page of pages) drawn.push(await drawPicture(page, options));
  return drawn;
}

function svgBlob(text: string): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], {type: "image/svg+xml"});
}

const endings: Record<FileKind, string> = {
  slide: "_trinh-chieu.png",
  print: "_in.png",
  svg: ".svg",
  outlined: "_net.svg",
  csv: ".csv",
  xlsx: ".xlsx"
};

/** The name under which a file of a chart is saved. */
export function fileName(chart: Chart, kind: FileKind): string {
  return fileStem(chart) + endings[kind];
}
