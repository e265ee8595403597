/** Marks cells of an OpenDocument table, where equal rows and equal cells stand once with their number. */
import {attribute} from "../../../loaders/formats/xml.js";
import {escapeXml} from "../package/xml.js";
import type {CellMark} from "./marks.js";
import type {OdsStyles} from "./odsStyles.js";
import type {Edit, Element} from "./xmlEdits.js";
import {contentOf, withAttribute, withoutAttribute} from "./xmlEdits.js";

interface MarkTools {
  marks: readonly CellMark[];
  styles: Pick<OdsStyles, "marked">;
}

/** The edits that mark the cells of one table. Throws where a mark lies outside what is written. */
export function markTable(xml: string, table: Element, {marks, styles}: MarkTools): Edit[] {
  const columnStyle = columnStyles(xml, table);
  const edits: Edit[] = [];
  let row = 1;
  let found = 0;
  for (const element of deepChildren(xml, table, "table-row")) {
    const count = repeats(element, "rows");
    const own = marks.filter((mark) => row <= mark.row && mark.row < row + count);
    found += own.length;
    if (own.length > 0) {
      const insert = splitRow(xml, element, {first: row, count, tools: {marks: own, styles}, columnStyle});
      edits.push({at: element.tag.start, remove: element.end - element.tag.start, insert});
    }
    row += count;
  }
  if (found < marks.length) throw new Error("mark below the last row");
  return edits;
}

/** Elements of that name inside groups of rows or columns too. */
function deepChildren(xml: string, parent: Element, name: string): Element[] {
  return contentOf(xml, parent).flatMap((child) => {
    if (child.tag.name === name) return [child];
    return /^table-(header-|row-|column-)?(rows?|columns?|group)$/.test(child.tag.name) && child.tag.kind === "open"
      ? deepChildren(xml, child, name)
      : [];
  });
}

function repeats({tag}: Element, what: "rows" | "columns"): number {
  return Number(attribute(tag.attributes, `table:number-${what}-repeated`) ?? 1);
}

/** The element as often as asked, which its own attribute tells. */
function copyOf(xml: string, {tag, end}: Element, {what, count}: {what: "rows" | "columns"; count: number}): string {
  if (count === 0) return "";
  const key = `table:number-${what}-repeated`;
  const bare = withoutAttribute(tag.attributes, key);
  const attributes = count === 1 ? bare : withAttribute(bare, key, String(count));
  const name = `${tag.prefix}${tag.name}`;
  return `<${name}${attributes}${tag.kind === "empty" ? "/>" : `>${xml.slice(tag.end, end)}`}`;
}

interface RowPart {
  first: number;
  count: number;
  tools: MarkTools;
  columnStyle: (column: number) => string | null;
}

function splitRow(xml: string, element: Element, {first, count, tools, columnStyle}: RowPart): string {
  let text = "";
  let next = first;
  for (const row of new Set(tools.marks.map((mark) => mark.row))) {
    text += copyOf(xml, element, {what: "rows", count: row - next});
    const marks = tools.marks.filter((mark) => mark.row === row);
    text += markedRow(xml, element, {marks, styles: tools.styles, columnStyle});
    next = row + 1;
  }
  return text + copyOf(xml, element, {what: "rows", count: first + count - next});
}

type RowTools = MarkTools & Pick<RowPart, "columnStyle">;

function markedRow(xml: string, row: Element, {marks, styles, columnStyle}: RowTools): string {
  const rowStyle = attribute(row.tag.attributes, "table:default-cell-style-name");
  let cells = "";
  let column = 1;
  let found = 0;
  for (const cell of contentOf(xml, row)) {
    const count = repeats(cell, "columns");
    const own = marks.filter((mark) => column <= mark.column && mark.column < column + count);
    let next = column;
    for (const mark of own) {
      const base = attribute(cell.tag.attributes, "table:style-name") ?? rowStyle ?? columnStyle(mark.column);
      cells += copyOf(xml, cell, {what: "columns", count: mark.column - next});
      cells += markedCell(xml, cell, {mark, style: styles.marked(base, mark.severity)});
      next = mark.column + 1;
    }
    cells += copyOf(xml, cell, {what: "columns", count: column + count - next});
    column += count;
    found += own.length;
  }
  if (found < marks.length) throw new Error("mark beyond the last cell");
  const name = `${row.tag.prefix}${row.tag.name}`;
  return `<${name}${withoutAttribute(row.tag.attributes, "table:number-rows-repeated")}>${cells}</${name}>`;
}

function markedCell(xml: string, cell: Element, {mark, style}: {mark: CellMark; style: string}): string {
  const {tag, contentEnd} = cell;
  const bare = withoutAttribute(tag.attributes, "table:number-columns-repeated");
  const attributes = withAttribute(bare, "table:style-name", style);
  const name = `${tag.prefix}${tag.name}`;
  const children = tag.kind === "empty" ? [] : contentOf(xml, cell);
  const note = children.find((child) => child.tag.name === "annotation");
  const inside = tag.kind === "empty" ? "" : xml.slice(tag.end, contentEnd);
  const place = note ? note.contentEnd - tag.end : 0;
  const added = note ? paragraphs(mark.text) : annotation(mark.text);
  return `<${name}${attributes}>${inside.slice(0, place)}${added}${inside.slice(place)}</${name}>`;
}

function annotation(text: string): string {
  const creator = '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">qcdc</dc:creator>';
  return `<office:annotation office:display="false">${creator}${paragraphs(text)}</office:annotation>`;
}

/** A text as paragraphs, one a line. */
export function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<text:p>${escapeXml(line)}</text:p>`)
    .join("");
}

/** The style that cells without one of their own take from their column. */
function columnStyles(xml: string, table: Element): (column: number) => string | null {
  const columns = deepChildren(xml, table, "table-column");
  return (column) => {
    let last = 0;
    for (const element of columns) {
      last += repeats(element, "columns");
      if (column <= last) return attribute(element.tag.attributes, "table:default-cell-style-name");
    }
    return null;
  };
}
