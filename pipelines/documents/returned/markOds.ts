/** The unit's own OpenDocument workbook with its cells marked: of `content.xml` only the rows that hold a mark are rewritten. */
import {zipSync} from "fflate";
import {attribute} from "../../../loaders/formats/xml.js";
import type {Finding} from "../../../src/domain/findings.js";
import {escapeXml} from "../package/xml.js";
import {quoteSheet} from "../xlsx/writeWorkbook.js";
import type {BookPackage} from "./bookPackage.js";
import {editPart, partName, readPart, unpackBook, writePart} from "./bookPackage.js";
import type {CellMark} from "./marks.js";
import {listStyleNames, openOdsStyles} from "./odsStyles.js";
import {markTable, paragraphs} from "./odsTable.js";
import type {ListContent} from "./texts.js";
import {listName, listOpening, quoteRaw, returnTexts, severityNames} from "./texts.js";
import {contentOf, findElement} from "./xmlEdits.js";

const content = "content.xml";
/** Centimetres, as wide as a page of A4 together. */
const listWidths = [2, 3.6, 3.6, 7.8];

/** The marked workbook. Throws on a structure that cannot be marked; the caller then makes a copy. */
export function markOds(
  bytes: Uint8Array,
  {marks, content: list}: {marks: ReadonlyMap<string, readonly CellMark[]>; content: ListContent}
): Uint8Array {
  const book = unpackBook(bytes);
  if (book.parts.has("META-INF/documentsignatures.xml")) throw new Error("signed workbook");
  const xml = readPart(book, content);
  for (const prefix of ["office", "table", "text", "style", "fo"]) {
    if (!xml.includes(`xmlns:${prefix}="`)) throw new Error(`content without prefix: ${prefix}`);
  }
  const sheets = findElement(xml, "spreadsheet");
  const tables = sheets ? contentOf(xml, sheets).filter(({tag}) => tag.name === "table") : [];
  const first = tables[0];
  if (!first) throw new Error("content without tables");
  const styles = openOdsStyles(xml, listWidths);
  const edits = tables.flatMap((table) => {
    const own = marks.get(attribute(table.tag.attributes, "table:name") ?? "") ?? [];
    return own.length === 0 ? [] : markTable(xml, table, {marks: own, styles});
  });
  const names = tables.map(({tag}) => attribute(tag.attributes, "table:name") ?? "");
  const name = names.includes(listName) ? `${listName} 2` : listName;
  const insert = listTable(list, name);
  editPart(book, content, [...edits, styles.edit(), {at: first.tag.start, remove: 0, insert}]);
  openOn(book, name);
  return packOds(book);
}

/** The sheet in sight is a setting, where there are any. */
function openOn(book: BookPackage, name: string): void {
  const file = partName(book, "settings.xml");
  if (file === null) return;
  const active = /(<config:config-item config:name="ActiveTable"[^>]*>)[^<]*/g;
  const settings = readPart(book, file);
  writePart(
    book,
    file,
    settings.replace(active, (_, tag: string) => `${tag}${escapeXml(name)}`)
  );
}

/** The first part tells the format and is not compressed (OpenDocument 1.3, part 2, 3.3). */
function packOds({parts}: BookPackage): Uint8Array {
  const mtime = new Date(Date.UTC(2000, 0, 1, 12));
  const entries = [...parts].toSorted(
    ([first], [second]) => Number(second === "mimetype") - Number(first === "mimetype")
  );
  return zipSync(
    Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, {mtime, level: name === "mimetype" ? 0 : 6}]]))
  );
}

function listTable(list: ListContent, name: string): string {
  const {bold, text, column} = listStyleNames;
  const columns = listWidths.map((_, index) => `<table:table-column table:style-name="${column(index)}"/>`);
  const opening = listOpening(list).map((line, index) => row([wideCell(line, index === 0 ? bold : text)]));
  const headings = row(returnTexts.headings.map((heading) => textCell(heading, bold)));
  const rows = list.findings.map((finding) => row(findingCells(finding)));
  const all = [...columns, ...opening, row([textCell("", text)]), headings, ...rows];
  return `<table:table table:name="${escapeXml(name)}">${all.join("")}</table:table>`;
}

function findingCells(finding: Finding): string[] {
  const {severity, sheet, cell, message} = finding;
  const {text} = listStyleNames;
  const where = sheet === null ? returnTexts.wholeFile : returnTexts.place(sheet, cell);
  const place = sheet === null ? textCell(where, text) : linkCell(where, `#${quoteSheet(sheet)}.${cell ?? "A1"}`);
  return [textCell(severityNames[severity], text), place, textCell(quoteRaw(finding), text), textCell(message, text)];
}

function row(cells: readonly string[]): string {
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

function textCell(value: string, style: string): string {
  const inside = value === "" ? "" : paragraphs(value);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${inside}</table:table-cell>`;
}

function wideCell(value: string, style: string): string {
  const rest = listWidths.length - 1;
  return `<table:table-cell table:style-name="${style}" office:value-type="string" table:number-columns-spanned="${rest + 1}" table:number-rows-spanned="1">${paragraphs(value)}</table:table-cell><table:covered-table-cell table:number-columns-repeated="${rest}"/>`;
}

function linkCell(value: string, target: string): string {
  const link = `<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="${escapeXml(target)}" xlink:type="simple">${escapeXml(value)}</text:a>`;
  return `<table:table-cell table:style-name="${listStyleNames.text}" office:value-type="string"><text:p>${link}</text:p></table:table-cell>`;
}
