import type {Child} from "../markup.js";
import {fitBetween, linearScale, round, ticksOf} from "./scale.js";
import type {Scale} from "./scale.js";
import type {RowNeeds} from "./inColumns.js";
import type {DrawSize} from "./svg.js";
import {label, line} from "./svg.js";
import {cutText, greatestWidth, textWidth, wrapText} from "./textWidth.js";

/** Charts made of one line per row: label, marks along a common x axis, text at the end. */
export interface RowLayout {
  width: number;
  height: number;
  /** True where the label stands above its marks, on narrow screens. */
  isStacked: boolean;
  /** True where the text stands below the label, both being too long for one line. */
  isDouble: boolean;
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
const barHeight = 14;
const usualRow = 27;
const greatestLabel = 260;
const axisHeight = 26;
const oneLine = 17;
const twoLines = 29;

/** Places rows in a width; on a narrow one each label goes above its marks and the text to its right or below it. */
export function layoutRows(rows: readonly RowTexts[], {width, height, axis}: DrawSize & {axis: RowAxis}): RowLayout {
  const isStacked = height === undefined && width < narrowWidth;
  const isDouble = isStacked && rows.some((row) => textWidth(row.label) + textWidth(row.text) + labelGap > width);
  const top = topOf(axis);
  const {least} = rowNeeds(rows, axis, width);
  const rowHeight = isDouble ? 62 : isStacked ? 44 : fitRow(rows.length, height, {least, top});
  const left = isStacked ? 2 : leftOf(rows, width);
  const textSpace = greatestWidth(rows.map((row) => row.text)) + labelGap;
  const right = isStacked ? width - 10 : width - Math.min(width * 0.42, textSpace) - 2;
  const bottom = top + rows.length * rowHeight;
  return {
    width,
    height: bottom + axisHeight,
    isStacked,
    isDouble,
    x: linearScale(axis.domain, [left, right]),
    middle: (index) => top + (index + 1) * rowHeight - (isStacked ? 15 : rowHeight / 2),
    barHeight: isStacked ? barHeight : round(Math.min(22, Math.max(10, rowHeight * 0.52))),
    top,
    bottom,
    left,
    right
  };
}

function topOf({references}: RowAxis): number {
  return references?.length ? 34 : 8;
}

/** Height of a row: the usual one, or what fills the place given without growing out of proportion. */
function fitRow(count: number, height: number | undefined, {least, top}: {least: number; top: number}): number {
  if (height === undefined) return usualRow;
  return fitBetween((height - top - axisHeight) / Math.max(1, count), [least, 44]);
}

/**
 * What rows cannot do without: the height of each, that of what stands above and below all of them, and the width of a
 * column of them. A label of two lines may use the room that its neighbours leave.
 */
export function rowNeeds(rows: readonly RowTexts[], axis: RowAxis, width: number): RowNeeds {
  const left = leftOf(rows, width);
  const heights = rows.map((row) => (textWidth(row.label) > left - labelGap ? twoLines : oneLine));
  const pairs = heights.map((height, index) => (height + (heights[index + 1] ?? oneLine)) / 2);
  const texts = greatestWidth(rows.map((row) => row.text));
  return {least: Math.max(oneLine, ...pairs), edge: topOf(axis) + axisHeight, leastWidth: left + texts + 110};
}

function leftOf(rows: readonly RowTexts[], width: number): number {
  return Math.min(greatestLabel, width * 0.4, greatestWidth(rows.map((row) => row.label)) + labelGap + 2);
}

/** Grid, ticks, references, labels and end texts of the rows: everything but the marks. */
export function drawRows(rows: readonly RowTexts[], axis: RowAxis, layout: RowLayout): Child {
  return [drawGrid(axis, rows, layout), drawReferences(axis.references ?? [], rows, layout), drawTexts(rows, layout)];
}

function drawGrid({domain, format}: RowAxis, rows: readonly RowTexts[], layout: RowLayout): Child {
  const {x, bottom, left, right, width} = layout;
  const ticks = ticksOf(domain, Math.max(2, Math.min(6, Math.floor((right - left) / 90))), 1);
  return ticks.map((tick) => {
    const text = format(tick);
    const half = textWidth(text, 12) / 2;
    const at = Math.max(half, Math.min(width - half, x.at(tick)));
    return [
      drawUprights(x.at(tick), "grid", {rows, layout}),
      label(text, {x: at, y: bottom + 17, anchor: "middle", className: "tick"})
    ];
  });
}

/** The axis at 0. */
export function drawBase(rows: readonly RowTexts[], layout: RowLayout): Child {
  return drawUprights(layout.left, "axis", {rows, layout});
}

/** One line from top to bottom; on narrow screens a stroke beside each bar, so that none runs through a text. */
function drawUprights(
  at: number,
  className: string,
  {rows, layout}: {rows: readonly RowTexts[]; layout: RowLayout}
): Child {
  if (!layout.isStacked) return line([at, layout.top], [at, layout.bottom], className);
  return rows.map((_, index) => line([at, layout.middle(index) - 9], [at, layout.middle(index) + 11], className));
}

function drawReferences(references: readonly Reference[], rows: readonly RowTexts[], layout: RowLayout): Child {
  const {x, top, width, isStacked} = layout;
  return references.map((reference, index) => {
    const at = x.at(reference.value);
    const half = textWidth(reference.label, 12) / 2;
    const y = top - 12 - (references.length - 1 - index) * 14;
    return [
      drawUprights(at, "reference", {rows, layout}),
      isStacked ? null : line([at, y + 4], [at, top], "reference"),
      label(reference.label, {x: Math.min(width - half, Math.max(half, at)), y, anchor: "middle", className: "note"})
    ];
  });
}

function drawTexts(rows: readonly RowTexts[], layout: RowLayout): Child {
  return rows.map((row, index) => {
    const y = layout.middle(index);
    if (!layout.isStacked) {
      const end = label(row.text, {x: layout.right + labelGap, y: y + 4.5, className: "value"});
      return [drawLabel(row.label, layout, y + 4.5), end];
    }
    if (layout.isDouble) {
      const below = label(row.text, {x: 2, y: y - 13, className: "value"});
      return [
        label(cutText(row.label, (layout.width - 4) * 0.96), {x: 2, y: y - 30, className: "label strong"}),
        below
      ];
    }
    const end = label(row.text, {x: layout.width - 2, y: y - 13, anchor: "end", className: "value"});
    return [label(row.label, {x: 2, y: y - 13, className: "label"}), end];
  });
}

function drawLabel(text: string, {left}: RowLayout, y: number): Child {
  const lines = wrapText(text, left - labelGap);
  const shown = lines.length > 2 ? [lines[0]!, cutText(lines.slice(1).join(" "), left - labelGap)] : lines;
  const x = left - labelGap;
  return shown.map((part, index) => {
    const shift = shown.length === 1 ? 0 : (index - 0.5) * 13.5;
    return label(part, {x, y: y + shift, anchor: "end", className: "label"});
  });
}
