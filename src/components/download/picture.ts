import type {GlyphBook} from "../figures/outline.js";
import {outlineText} from "../figures/outline.js";
import {withResolution} from "../figures/pngResolution.js";
import type {Markup} from "../markup.js";
import {toHtml} from "../markup.js";

export interface PictureOptions {
  /** In pixels; the height follows. */
  width: number;
  dpi: number;
  glyphs: GlyphBook;
}

/** A figure as PNG, drawn by the browser from outlined text: it looks alike on every machine. */
export async function drawPicture(figure: Markup, {width, dpi, glyphs}: PictureOptions): Promise<Blob> {
  const svg = new Blob([toHtml(outlineText(figure, glyphs))], {type: "image/svg+xml"});
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!png) throw new Error(`picture not drawn: ${canvas.width} x ${canvas.height}`);
    return new Blob([withResolution(new Uint8Array(await png.arrayBuffer()), dpi)], {type: "image/png"});
  } finally {
    URL.revokeObjectURL(address);
  }
}
