import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {round} from "./scale.js";
import type {RowAxis, RowLayout} from "./rowLayout.js";
import {inColumns} from "./inColumns.js";
import {drawBase, drawRows, layoutRows, rowNeeds} from "./rowLayout.js";
import type {Tone} from "./svg.js";
import type {DrawSize} from "./svg.js";
import {drawing, label, traced, withTitle} from "./svg.js";
import {textWidth} from "./textWidth.js";

export interface StackedRow {
  label: string;
  text: string;
  /** In the order of the segments; empty where there is no figure. */
  parts: readonly StackedPart[];
  isChosen?: boolean;
}

export interface StackedPart {
  name: string;
  value: number;
  text: string;
  tone: Tone;
  /** Names the one figure that the part is. */
  trace?: string | null;
}

export interface StackedRowsOptions extends DrawSize {
  summary: string;
  axis: RowAxis;
}

/** Parts of a whole, one bar a row; each part carries its number where it fits. */
export function StackedRows(rows: readonly StackedRow[], {summary, axis, ...size}: StackedRowsOptions): Markup {
  return inColumns(rows, {...size, ...rowNeeds(rows, axis, size.width)}, (part, place) => {
    const layout = layoutRows(part, {...place, axis});
    const bars = part.map((row, index) => drawParts(row, layout.middle(index), layout));
    return drawing(layout, summary, [drawRows(part, axis, layout), bars, drawBase(part, layout)]);
  });
}

function drawParts(row: StackedRow, middle: number, {x, barHeight}: RowLayout): Child {
  let sum = 0;
  return row.parts.map((part) => {
    const start = x.at(sum);
    sum += part.value;
    const width = round(x.at(sum) - start);
    if (width === 0) return null;
    const attributes = {
      x: start,
      y: round(middle - barHeight / 2),
      width,
      height: barHeight,
      class: `tone-${part.tone} part`
    };
    const fits = width > textWidth(part.text, 12) + 6;
    return [
      traced(withTitle(h("rect", attributes), `${row.label}: ${part.name} ${part.text}`), part.trace),
      fits
        ? label(part.text, {x: start + width / 2, y: middle + 4, anchor: "middle", className: `on-${part.tone}`})
        : null
    ];
  });
}
