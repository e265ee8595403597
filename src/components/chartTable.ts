import type {Point, Total} from "./points.js";
import {common} from "./texts/common.js";

/** A number, a text, or null for nothing. In a column of numbers a text is the word for why there is none. */
export type ChartCell = string | number | null;

export interface ChartColumn {
  label: string;
  /** Rates are percent points: 93.75. Dates are ISO days. */
  kind: "text" | "count" | "percent" | "date" | "year";
}

/** The rows that a chart is drawn from, as documents and downloads hand them on. */
export interface ChartTable {
  columns: readonly ChartColumn[];
  rows: readonly (readonly ChartCell[])[];
}

const words = common.figureTable;

/** Columns of a figure: its value, for a rate what stands behind it, and whether it is whole. */
export function pointColumns(kind: "count" | "percent", label: string): ChartColumn[] {
  const value: ChartColumn = {label, kind};
  const state: ChartColumn = {label: words.state, kind: "text"};
  if (kind === "count") return [value, state];
  return [value, {label: words.numerator, kind: "count"}, {label: words.denominator, kind: "count"}, state];
}

/** Cells of a figure in those columns; the reason why there is none stands where its value would. */
export function pointCells(point: Point | Total, kind: "count" | "percent"): ChartCell[] {
  const value = point.state === "value" ? (point.value ?? point.text ?? words.noRate) : nameState(point);
  const state = [
    isIncomplete(point) ? describeIncomplete(point) : nameState(point),
    ...(point.is_estimated ? [words.estimated] : [])
  ].join("; ");
  return kind === "count" ? [value, state] : [value, point.numerator, point.denominator, state];
}

/** True for a figure to which something is missing: a predecessor, or units that were asked. */
export function isIncomplete(point: Point | Total): boolean {
  if (point.state !== "value") return false;
  return point.is_partial || ("asked" in point && point.reported < point.asked);
}

function describeIncomplete(point: Point | Total): string {
  if (!("asked" in point)) return words.partial;
  return `${words.partial} (${common.coverageOf(point.reported, point.asked)})`;
}

function nameState({state}: Point): string {
  return state === "not_asked" ? words.notAsked : common.states[state];
}
