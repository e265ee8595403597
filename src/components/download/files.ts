import type {Chart} from "../chart.js";
import {fileStem} from "../figures/fileStem.js";
import {figureSvg} from "../figures/figureSvg.js";
import {layouts} from "../figures/layouts.js";
import type {GlyphBook} from "../figures/outline.js";
import {outlineText} from "../figures/outline.js";
import {toHtml} from "../markup.js";
import {csvText} from "./csv.js";
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

/** A chart as a file. `glyphs` is asked for only where text becomes shapes. */
export async function makeFile(chart: Chart, kind: FileKind, glyphs: () => Promise<GlyphBook>): Promise<ChartFile> {
  const content = await makeContent(chart, kind, glyphs);
  return {name: fileName(chart, kind), content};
}

/** The picture for slides, twice as fine as the slide is wide. */
export async function slidePicture(chart: Chart, glyphs: GlyphBook): Promise<Blob> {
  return await drawPicture(figureSvg(chart, "slide"), {width: 2 * layouts.slide.width, dpi: 192, glyphs});
}

async function makeContent(chart: Chart, kind: FileKind, glyphs: () => Promise<GlyphBook>): Promise<Blob> {
  switch (kind) {
    case "slide":
      return await slidePicture(chart, await glyphs());
    case "print": {
      const width = Math.round(printInches * printDpi);
      return await drawPicture(figureSvg(chart, "half_a4"), {width, dpi: printDpi, glyphs: await glyphs()});
    }
    case "svg":
      return svgBlob(toHtml(figureSvg(chart, "a4")));
    case "outlined":
      return svgBlob(toHtml(outlineText(figureSvg(chart, "a4"), await glyphs())));
    case "csv":
      return new Blob([csvText(chart.table)], {type: "text/csv;charset=utf-8"});
    case "xlsx":
      return await chartWorkbook(chart);
  }
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
