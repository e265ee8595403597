import {round} from "../chart/scale.js";
import {greatestWidth, textWidth, wrapText} from "../chart/textWidth.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {colourOf} from "./palette.js";

/** A text broken into lines. */
export interface TextBlock {
  lines: string[];
  size: number;
  isBold: boolean;
  /** Of its longest line. */
  width: number;
  colour?: "ink" | "quiet";
}

export interface BlockOptions {
  size: number;
  width: number;
  isBold?: boolean;
}

const leading = 1.36;
/** Room between two blocks, in sizes of the second. */
const between = 0.2;

/** A text in lines no wider than `width`, measured without a browser. */
export function textBlock(text: string, {size, width, isBold = false}: BlockOptions): TextBlock {
  const lines = wrapText(text, isBold ? width / boldness : width, size);
  return {lines, size, isBold, width: greatestWidth(lines, size) * (isBold ? boldness : 1)};
}

const boldness = textWidth("Kỳ", 100, true) / textWidth("Kỳ", 100);

/** Height of blocks below each other. */
export function blockHeight(blocks: readonly TextBlock[]): number {
  let height = 0;
  for (const {lines, size} of blocks) height += lines.length * size * leading + size * between;
  return height;
}

/** Blocks below each other from the top of their place. */
export function drawBlock(blocks: readonly TextBlock[]): Markup[] {
  let top = 0;
  return blocks.flatMap(({lines, size, isBold, colour = "ink"}) => {
    const drawn = lines.map((line, index) =>
      h(
        "text",
        {
          x: 0,
          y: round(top + size + index * size * leading),
          "font-size": size,
          "font-weight": isBold ? 600 : null,
          fill: colourOf(colour)
        },
        line
      )
    );
    top += lines.length * size * leading + size * between;
    return drawn;
  });
}
