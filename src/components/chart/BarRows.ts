import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {round} from "./scale.js";
import type {RowAxis, RowLayout} from "./rowLayout.js";
import {inColumns} from "./inColumns.js";
import {drawBase, drawRows, layoutRows, rowNeeds} from "./rowLayout.js";
import type {Tone} from "./svg.js";
import type {DrawSize} from "./svg.js";
import {drawing, label, line, traced, withTitle} from "./svg.js";

export interface BarRow {
  label: string;
  /** Null where there is no figure: `text` says why, and no bar is drawn. */
  value: number | null;
  text: string;
  tone: Tone;
  /** Misses what is asked for: marked by a sign, whatever the tone. */
  isFailing: boolean;
  /** Names the one figure that the bar is. */
  trace?: string | null;
  /** A mark of its own on the row, such as its plan. */
  mark?: number | null;
}

export interface BarRowsOptions extends DrawSize {
  summary: string;
  axis: RowAxis;
}

/** One bar a row from 0, with its figures written at the end. A row without a figure says so instead of drawing 0. */
export function BarRows(rows: readonly BarRow[], {summary, axis, ...size}: BarRowsOptions): Markup {
  return inColumns(rows, {...size, ...rowNeeds(rows, axis, size.width)}, (part, place) => {
    const layout = layoutRows(part, {...place, axis});
    const marks = part.map((row, index) => drawBar(row, layout.middle(index), layout));
    return drawing(layout, summary, [drawRows(part, axis, layout), marks, drawBase(part, layout)]);
  });
}

function drawBar(row: BarRow, middle: number, layout: RowLayout): Child {
  const {x, barHeight, left} = layout;
  const top = middle - barHeight / 2;
  if (row.value === null) return drawAbsence(middle, layout);
  const end = x.at(Math.min(row.value, x.domain[1]));
  const attributes = {x: round(left), y: round(top), height: barHeight, class: `tone-${row.tone}`};
  const bar = h("rect", {...attributes, width: round(Math.max(0, end - left))});
  const mark =
    row.mark === null || row.mark === undefined
      ? null
      : line([x.at(row.mark), top - 4], [x.at(row.mark), top + barHeight + 4], "plan");
  const failing = row.isFailing ? label("▼", {x: end + 4, y: middle + 4, className: "failing"}) : null;
  return [traced(withTitle(bar, `${row.label}: ${row.text}`), row.trace), mark, failing];
}

function drawAbsence(middle: number, {left, right, barHeight}: RowLayout): Child {
  const attributes = {x: round(left) + 0.5, y: round(middle - barHeight / 2), height: barHeight, class: "absent"};
  return h("rect", {...attributes, width: round(right - left)});
}
