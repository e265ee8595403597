import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {inColumns} from "./inColumns.js";
import {fitBetween, round} from "./scale.js";
import type {Tone} from "./svg.js";
import type {DrawSize} from "./svg.js";
import {drawing, label, traced, withTitle} from "./svg.js";
import {cutText, greatestWidth, wrapText} from "./textWidth.js";

export interface GridRow {
  label: string;
  cells: readonly (GridCell | null)[];
  isChosen?: boolean;
}

export interface GridCell {
  text: string;
  /** `blank`: no box, only the text. */
  tone: Tone | "blank";
  title: string;
  /** Names the one figure that the cell is. */
  trace?: string | null;
}

export interface CellGridOptions extends DrawSize {
  summary: string;
  columns: readonly string[];
}

const usualRow = 26;
const leastRow = 16;
const leastColumn = 50;
const greatestColumn = 130;
/** Below it columns may shrink to the width of their figures, so that a phone shows the latest periods too. */
const narrow = 480;

/** Rows and columns of small cells. Each cell says its value; its tone only repeats what the text says. */
export function CellGrid(rows: readonly GridRow[], {summary, columns, ...size}: CellGridOptions): Markup {
  const {left, top} = gridPlaces(rows, columns, size);
  const needs = {least: leastRow, edge: top + 2, leastWidth: left + columns.length * 70};
  return inColumns(rows, {...size, ...needs}, (part, place) => drawGrid(part, {...place, summary, columns}));
}

function drawGrid(rows: readonly GridRow[], {width, height, summary, columns}: CellGridOptions): Markup {
  const {left, column, heads, top} = gridPlaces(rows, columns, {width, ...(height === undefined ? {} : {height})});
  const rowHeight = height === undefined ? usualRow : fitBetween((height - top - 2) / rows.length, [leastRow, 34]);
  const size = {width: Math.max(width, left + column * columns.length), height: top + rows.length * rowHeight + 2};
  const headings = heads.map((lines, index) =>
    lines.map((text, row) => {
      const y = top - 8 - (lines.length - 1 - row) * 15;
      return label(text, {x: left + (index + 0.5) * column, y, anchor: "middle", className: "tick"});
    })
  );
  const body = rows.map((row, index) => drawRow(row, {left, column, rowHeight, top: top + index * rowHeight}));
  return drawing(size, summary, [headings, body]);
}

/** Room for the names of the rows and for the headings, broken into lines no wider than their columns. */
function gridPlaces(rows: readonly GridRow[], columns: readonly string[], {width, height}: DrawSize) {
  const isNarrow = height === undefined && width < narrow;
  const most = height === undefined ? width * (isNarrow ? 0.24 : 0.3) : width - columns.length * leastColumn;
  const left = Math.min(most, greatestWidth(rows.map((row) => row.label)) + 14);
  const least = isNarrow ? figureWidth(rows) : leastColumn;
  const column = Math.min(greatestColumn, Math.max(least, (width - left) / Math.max(1, columns.length)));
  const heads = columns.map((text) => wrapText(text, column - 8, 12));
  return {left, column, heads, top: Math.max(1, ...heads.map((lines) => lines.length)) * 15 + 8};
}

/** Figures are never cut; words are, and their cell explains itself when it is pointed at. */
function figureWidth(rows: readonly GridRow[]): number {
  const figures = rows.flatMap(({cells}) => cells.flatMap((cell) => (cell && isFigure(cell.text) ? [cell.text] : [])));
  return fitBetween(greatestWidth(figures, 12) + 8, [34, leastColumn]);
}

function isFigure(text: string): boolean {
  return /\d/.test(text);
}

interface RowPlace {
  left: number;
  column: number;
  top: number;
  rowHeight: number;
}

function drawRow(row: GridRow, {left, column, top, rowHeight}: RowPlace): Child {
  const y = top + rowHeight / 2 + 4.5;
  const name = label(cutText(row.label, left - 12), {
    x: left - 10,
    y,
    anchor: "end",
    className: row.isChosen ? "label chosen" : "label"
  });
  const cells = row.cells.map((cell, index) => {
    if (cell === null) return null;
    const x = left + index * column;
    const box = h("rect", {
      x: round(x + 1.5),
      y: round(top + 1.5),
      width: round(column - 3),
      height: round(rowHeight - 3),
      class: `cell-${cell.tone}`
    });
    const shown = isFigure(cell.text) ? cell.text : cutText(cell.text, column - 4, 11);
    const text = label(shown, {x: x + column / 2, y, anchor: "middle", className: `in-${cell.tone}`});
    return cell.tone === "blank" ? text : [withTitle(box, cell.title), text].map((mark) => traced(mark, cell.trace));
  });
  return [name, cells];
}
