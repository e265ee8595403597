/** A new workbook where the file itself cannot be marked: the list, and the cells as they were read. */
import type {CellStyle} from "hucre";
import type {Cell, Sheet, Workbook} from "../../../loaders/types.js";
import {toAddress} from "../../../src/domain/addresses.js";
import type {Finding, Severity} from "../../../src/domain/findings.js";
import {boldText, label, link, plainText, title} from "../xlsx/cellStyles.js";
import type {SheetCell, SheetContent} from "../xlsx/writeWorkbook.js";
import {heightOf, writeWorkbook} from "../xlsx/writeWorkbook.js";
import type {CellMark} from "./marks.js";
import type {ListContent} from "./texts.js";
import {listName, listOpening, quoteRaw, returnTexts, severityNames} from "./texts.js";

const colours: Record<Severity, string> = {refuse: "FFC7CE", note: "FFEB9C"};
const listWidths = [11, 24, 34, 70];

/** The list alone, or in front of a copy of the sheets with their marks. */
export async function copyBook(
  content: ListContent,
  {workbook, marks, at}: {workbook: Workbook | null; marks: ReadonlyMap<string, readonly CellMark[]>; at: string}
): Promise<Uint8Array> {
  const sheets = workbook?.sheets ?? [];
  const copies = sheets.map((sheet) => copySheet(sheet, marks.get(sheet.name) ?? []));
  return await writeWorkbook([listSheet(content), ...copies], {title: returnTexts.title, at});
}

function nameOf(sheet: string): string {
  return sheet === "" ? returnTexts.sheetOfCsv : sheet;
}

function listSheet(content: ListContent): SheetContent {
  const {findings} = content;
  const opening = listOpening(content);
  const headingRow = opening.length + 2;
  const cells: SheetCell[] = [
    ...opening.map((value, index) => ({row: index + 1, column: 1, value, style: index === 0 ? title : plainText})),
    ...returnTexts.headings.map((value, index) => ({row: headingRow, column: index + 1, value, style: boldText})),
    ...findings.flatMap((finding, index) => findingCells(headingRow + 1 + index, finding))
  ];
  return {
    name: listName,
    widths: listWidths,
    cells,
    merges: opening.map((_, index) => ({top: index + 1, left: 1, bottom: index + 1, right: listWidths.length})),
    heights: new Map([
      ...opening.map((text, index) => [index + 1, heightOf(text, 130)] as const),
      ...findings.map((finding, index) => [headingRow + 1 + index, heightOfFinding(finding)] as const)
    ]),
    orientation: "landscape"
  };
}

function heightOfFinding(finding: Finding): number {
  return Math.max(heightOf(quoteRaw(finding), listWidths[2]!), heightOf(finding.message, listWidths[3]!));
}

function findingCells(row: number, finding: Finding): SheetCell[] {
  const {severity, sheet, cell, message} = finding;
  const where = sheet === null ? returnTexts.wholeFile : returnTexts.place(sheet, cell);
  const texts = [severityNames[severity], where, quoteRaw(finding), message];
  return texts.map((value, index): SheetCell => {
    const place = {row, column: index + 1, value};
    if (index !== 1 || sheet === null) return {...place, style: label};
    return {...place, style: link, link: {sheet: nameOf(sheet), cell: cell ?? "A1"}};
  });
}

/** Numbers stay numbers in their format and texts texts, so that reading the copy gives what reading the file gave. */
function copySheet(sheet: Sheet, marks: readonly CellMark[]): SheetContent {
  const byPlace = new Map(marks.map((mark) => [toAddress(mark.row, mark.column), mark]));
  const cells = sheet.rows.flatMap((row) => row.cells.filter(({kind}) => kind !== "empty"));
  const written = new Set(cells.map(({row, column}) => toAddress(row, column)));
  return {
    name: nameOf(sheet.name),
    widths: widthsOf(cells),
    cells: [
      ...cells.map((cell) => copyCell(cell, byPlace.get(toAddress(cell.row, cell.column)))),
      ...marks
        .filter(({row, column}) => !written.has(toAddress(row, column)))
        .map((mark): SheetCell => ({...markOf(mark), row: mark.row, column: mark.column, value: null}))
    ],
    merges: sheet.merges,
    is_hidden: sheet.is_hidden
  };
}

function copyCell(cell: Cell, mark: CellMark | undefined): SheetCell {
  const {row, column, kind, text, number, format} = cell;
  const isNumber = kind === "number" && number !== null;
  const style: CellStyle = {...plainText, numFmt: isNumber ? format : "@"};
  const marked = mark ? markOf(mark) : {};
  return {row, column, value: isNumber ? number : text, ...marked, style: {...style, ...marked.style}};
}

function markOf({severity, text}: CellMark): Pick<SheetCell, "style" | "note"> {
  return {
    style: {fill: {type: "pattern", pattern: "solid", fgColor: {rgb: colours[severity]}}},
    note: text
  };
}

function widthsOf(cells: readonly Cell[]): number[] {
  const widths: number[] = [];
  for (const {column, text} of cells) {
    while (widths.length < column) widths.push(8);
    widths[column - 1] = Math.min(40, Math.max(widths[column - 1]!, text.length + 2));
  }
  return widths;
}
