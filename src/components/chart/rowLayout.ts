import type {Child} from "../markup.js";
import {linearScale, ticksOf} from "./scale.js";
import type {Scale} from "./scale.js";
import {label, line} from "./svg.js";
import {greatestWidth, textWidth, wrapText} from "./textWidth.js";

/** Charts made of one line per row: label, marks along a common x axis, text at the end. */
export interface RowLayout {
  width: number;
  height: number;
  /** True where the label stands above its marks, on narrow screens. */
  isStacked: boolean;
  x: Scale;
  /** Middle of the marks of a row. */
  middle(index: number): number;
  barHeight: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface RowTexts {
  label: string;
  text: string;
}

export interface RowAxis {
  domain: readonly [number, number];
  format: (value: number) => string;
  /** Vertical lines with a word above: a target, a plan. */
  references?: readonly Reference[];
}

export interface Reference {
  value: number;
  label: string;
}

const narrowWidth = 560;
const labelGap = 12;

/** Places rows in a width; on a narrow one each label goes above its marks and the text to its right. */
export function layoutRows(rows: readonly RowTexts[], {width, axis}: {width: number; axis: RowAxis}): RowLayout {
  const isStacked = width < narrowWidth;
  const top = axis.references?.length ? 34 : 8;
  const rowHeight = isStacked ? 46 : 30;
  const left = isStacked ? 2 : Math.min(260, greatestWidth(rows.map((row) => row.label)) + labelGap);
  const textSpace = greatestWidth(rows.map((row) => row.text)) + labelGap;
  const right = isStacked ? width - 10 : width - Math.min(width * 0.36, textSpace) - 6;
  const bottom = top + rows.length * rowHeight;
  return {
    width,
    height: bottom + 26,
    isStacked,
    x: linearScale(axis.domain, [left, right]),
    middle: (index) => top + index * rowHeight + (isStacked ? 31 : rowHeight / 2),
    barHeight: isStacked ? 14 : 17,
    top,
    bottom,
    left,
    right
  };
}

/** Grid, ticks, references, labels and end texts of the rows: everything but the marks. */
export function drawRows(rows: readonly RowTexts[], axis: RowAxis, layout: RowLayout): Child {
  return [drawGrid(axis, layout), drawReferences(axis.references ?? [], layout), drawTexts(rows, layout)];
}

function drawGrid({domain, format}: RowAxis, {x, top, bottom, left, right}: RowLayout): Child {
  const ticks = ticksOf(domain, Math.max(2, Math.min(6, Math.floor((right - left) / 90))));
  return ticks.map((tick) => [
    line([x.at(tick), top], [x.at(tick), bottom], "grid"),
    label(format(tick), {x: x.at(tick), y: bottom + 17, anchor: "middle", className: "tick"})
  ]);
}

function drawReferences(references: readonly Reference[], {x, top, bottom, width}: RowLayout): Child {
  return references.map((reference, index) => {
    const at = x.at(reference.value);
    const half = textWidth(reference.label, 12) / 2;
    const y = top - 8 - (references.length - 1 - index) * 14;
    return [
      line([at, y + 4], [at, bottom], "reference"),
      label(reference.label, {x: Math.min(width - half, Math.max(half, at)), y, anchor: "middle", className: "note"})
    ];
  });
}

function drawTexts(rows: readonly RowTexts[], layout: RowLayout): Child {
  return rows.map((row, index) => {
    const y = layout.middle(index);
    if (layout.isStacked) {
      const end = label(row.text, {x: layout.width - 2, y: y - 13, anchor: "end", className: "value"});
      return [drawLabel(row.label, layout, y - 13), end];
    }
    const end = label(row.text, {x: layout.right + labelGap, y: y + 4.5, className: "value"});
    return [drawLabel(row.label, layout, y + 4.5), end];
  });
}

function drawLabel(text: string, {left, isStacked}: RowLayout, y: number): Child {
  if (isStacked) return label(text, {x: 2, y, className: "label"});
  const lines = wrapText(text, left - labelGap).slice(0, 2);
  const x = left - labelGap;
  return lines.map((part, index) => {
    const shift = lines.length === 1 ? 0 : (index - 0.5) * 14;
    return label(part, {x, y: y + shift, anchor: "end", className: "label"});
  });
}
