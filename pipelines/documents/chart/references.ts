/** Where the numbers of a chart stand, and the same numbers kept in the chart, so that it shows before it is edited. */
import {toAddress} from "../../../src/domain/addresses.js";
import {element, escapeXml} from "../package/xml.js";
import {quoteSheet} from "../xlsx/writeWorkbook.js";
import {val} from "./shapes.js";

/** Row of the headings and column of the categories, from 1. */
export interface ChartPlace {
  sheet: string;
  top: number;
  left: number;
}

export function nameXml(name: string, index: number, place: ChartPlace): string {
  const cell = range(place, {column: place.left + 1 + index, from: place.top, to: place.top});
  return element("c:tx", {}, element("c:strRef", {}, formula(cell), element("c:strCache", {}, ...texts([name]))));
}

export function categoriesXml(categories: readonly string[], place: ChartPlace): string {
  const cells = range(place, {column: place.left, from: place.top + 1, to: place.top + categories.length});
  return element("c:cat", {}, element("c:strRef", {}, formula(cells), element("c:strCache", {}, ...texts(categories))));
}

export function valuesXml(
  values: readonly (number | null)[],
  index: number,
  {place, format}: {place: ChartPlace; format: string}
): string {
  const column = place.left + 1 + index;
  const cells = range(place, {column, from: place.top + 1, to: place.top + values.length});
  const points = values.flatMap((value, at) => (value === null ? [] : [point(at, String(value))]));
  const cache = element(
    "c:numCache",
    {},
    element("c:formatCode", {}, escapeXml(format)),
    val("ptCount", values.length),
    ...points
  );
  return element("c:val", {}, element("c:numRef", {}, formula(cells), cache));
}

function texts(values: readonly string[]): string[] {
  return [val("ptCount", values.length), ...values.map((value, index) => point(index, value))];
}

function point(index: number, value: string): string {
  return element("c:pt", {idx: index}, element("c:v", {}, escapeXml(value)));
}

function formula(cells: string): string {
  return element("c:f", {}, escapeXml(cells));
}

function range({sheet}: ChartPlace, {column, from, to}: {column: number; from: number; to: number}): string {
  const fixed = (row: number) => toAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheet(sheet)}!${fixed(from)}${from === to ? "" : `:${fixed(to)}`}`;
}
