/** Gives cells of a worksheet another style; cells and rows that are not there yet are put in their places. */
import {attribute} from "../../../loaders/formats/xml.js";
import {parseAddress, toAddress} from "../../../src/domain/addresses.js";
import type {CellMark} from "./marks.js";
import type {MarkStyles} from "./markStyles.js";
import type {Edit, Element} from "./xmlEdits.js";
import {appendTo, contentOf, findElement, setAttribute} from "./xmlEdits.js";

interface Placed {
  element: Element;
  number: number;
}

/** The edits that mark the cells of one worksheet. */
export function markCells(xml: string, marks: readonly CellMark[], styles: Pick<MarkStyles, "marked">): Edit[] {
  const data = findElement(xml, "sheetData");
  if (!data) throw new Error("worksheet without sheetData");
  const rows = numbered(contentOf(xml, data), ({tag}) => Number(attribute(tag.attributes, "r") ?? Number.NaN));
  const columnStyle = columnStyles(xml);
  const edits: Edit[] = [];
  const newRows: {number: number; xml: string}[] = [];
  for (const [number, own] of groupByRow(marks)) {
    const row = rows.find((one) => one.number === number);
    if (row) {
      edits.push(...markRow(xml, row, {marks: own, styles, columnStyle}));
      continue;
    }
    const name = `${data.tag.prefix}row`;
    const cells = own.map((mark) => newCell(mark, {prefix: data.tag.prefix, base: columnStyle(mark.column), styles}));
    newRows.push({number, xml: `<${name} r="${number}">${cells.join("")}</${name}>`});
  }
  return [...edits, ...insertAll(xml, data, {rows, added: newRows})];
}

function groupByRow(marks: readonly CellMark[]): Map<number, CellMark[]> {
  const rows = new Map<number, CellMark[]>();
  for (const mark of marks) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark]);
  return rows;
}

/** Elements with their numbers; one that does not tell its own follows the one before. */
function numbered(elements: readonly Element[], numberOf: (element: Element) => number): Placed[] {
  let last = 0;
  return elements.map((element) => {
    const own = numberOf(element);
    last = Number.isNaN(own) ? last + 1 : own;
    return {element, number: last};
  });
}

interface RowTools {
  marks: readonly CellMark[];
  styles: Pick<MarkStyles, "marked">;
  columnStyle: (column: number) => number;
}

function markRow(xml: string, {element: row}: Placed, {marks, styles, columnStyle}: RowTools): Edit[] {
  const cells = numbered(contentOf(xml, row), ({tag}) => {
    const place = parseAddress(attribute(tag.attributes, "r") ?? "");
    return place?.column ?? Number.NaN;
  });
  const isStyled = attribute(row.tag.attributes, "customFormat") === "1";
  const rowStyle = isStyled ? Number(attribute(row.tag.attributes, "s") ?? 0) : null;
  const edits: Edit[] = [];
  const added: {number: number; xml: string}[] = [];
  for (const mark of marks) {
    const cell = cells.find(({number}) => number === mark.column);
    if (cell) {
      const {tag} = cell.element;
      const base = Number(attribute(tag.attributes, "s") ?? 0);
      edits.push(setAttribute(tag, "s", String(styles.marked(base, mark.severity))));
      continue;
    }
    const base = rowStyle ?? columnStyle(mark.column);
    added.push({number: mark.column, xml: newCell(mark, {prefix: row.tag.prefix, base, styles})});
  }
  return [...edits, ...insertAll(xml, row, {rows: cells, added})];
}

function newCell(
  {row, column, severity}: CellMark,
  {prefix, base, styles}: {prefix: string; base: number; styles: Pick<MarkStyles, "marked">}
): string {
  return `<${prefix}c r="${toAddress(row, column)}" s="${styles.marked(base, severity)}"/>`;
}

/** Puts new elements between those that are there, each before the first with a greater number. */
function insertAll(
  xml: string,
  parent: Element,
  {rows, added}: {rows: readonly Placed[]; added: readonly {number: number; xml: string}[]}
): Edit[] {
  if (added.length === 0) return [];
  const sorted = added.toSorted((first, second) => first.number - second.number);
  const last = sorted.filter(({number}) => !rows.some((row) => row.number > number));
  const between = sorted.filter((one) => !last.includes(one));
  const edits = between.map(({number, xml: insert}): Edit => {
    const next = rows.find((row) => row.number > number)!;
    return {at: next.element.tag.start, remove: 0, insert};
  });
  return last.length === 0 ? edits : [...edits, appendTo(xml, parent, last.map((one) => one.xml).join(""))];
}

/** The style that an absent cell takes from its column. */
function columnStyles(xml: string): (column: number) => number {
  const cols = findElement(xml, "cols");
  const ranges = cols
    ? contentOf(xml, cols).map(({tag}) => ({
        min: Number(attribute(tag.attributes, "min")),
        max: Number(attribute(tag.attributes, "max")),
        style: Number(attribute(tag.attributes, "style") ?? 0)
      }))
    : [];
  return (column) => ranges.find(({min, max}) => min <= column && column <= max)?.style ?? 0;
}
