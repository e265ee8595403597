/** Every workbook that the product writes from nothing goes through here: hucre, with the office's defaults and its faults mended. */
import {writeXlsx} from "hucre/xlsx";
import type {Cell, CellStyle, DataValidation, NamedRange, PageSetup, WriteSheet} from "hucre";
import {toAddress} from "../../../src/domain/addresses.js";

export interface SheetCell {
  /** From 1. */
  row: number;
  column: number;
  value: string | number | null;
  style?: CellStyle;
  /** Where a click leads inside the workbook. */
  link?: {sheet: string; cell: string};
  /** Shown when the pointer rests on the cell. */
  note?: string;
}

/** Rows and columns from 1, inclusive. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetContent {
  name: string;
  /** Widths of the columns from the left, in characters. */
  widths: readonly number[];
  cells: SheetCell[];
  merges?: CellRange[];
  /** Heights in points; rows that are not named fit their text. */
  heights?: ReadonlyMap<number, number>;
  validations?: DataValidation[];
  /** Last of the rows that stay in sight and are printed on every page; none when absent. */
  headerRows?: {top: number; bottom: number};
  orientation?: "portrait" | "landscape";
  /** Locks every cell whose style does not unlock it. There is no password: it guards against slips only. */
  is_protected?: boolean;
  is_hidden?: boolean;
}

export interface BookProperties {
  title: string;
  /** ISO instant, so that the same content gives the same bytes. */
  at: string;
}

export const fontName = "Times New Roman";

/** Inches: 20 mm above and below, 25 mm left, 15 mm right. */
const margins = {top: 0.79, bottom: 0.79, left: 0.98, right: 0.59, header: 0.3, footer: 0.3};

/** The bytes of an xlsx, the same for the same content. The first sheet that is not hidden is the one in sight. */
export async function writeWorkbook(sheets: readonly SheetContent[], {title, at}: BookProperties): Promise<Uint8Array> {
  const date = new Date(at);
  return await writeXlsx({
    sheets: sheets.map(toSheet),
    namedRanges: sheets.flatMap(printTitles),
    activeSheet: sheets.findIndex((sheet) => !sheet.is_hidden),
    defaultFont: {name: fontName, size: 12},
    properties: {title, creator: "qcdc", created: date, modified: date}
  });
}

function toSheet(sheet: SheetContent): WriteSheet {
  const written: WriteSheet = {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({width})),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row - 1},${cell.column - 1}`, toCell(cell)])),
    merges: (sheet.merges ?? []).map(({top, left, bottom, right}) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1
    })),
    rowDefs: new Map([...(sheet.heights ?? [])].map(([row, height]) => [row - 1, {height}])),
    dataValidations: sheet.validations ?? [],
    pageSetup: pageSetup(sheet),
    headerFooter: {oddFooter: "&C&P/&N"},
    hidden: sheet.is_hidden ?? false
  };
  if (sheet.headerRows) written.freezePane = {rows: sheet.headerRows.bottom};
  if (sheet.is_protected) {
    written.protection = {sheet: true, objects: true, scenarios: true, ...allowed};
  }
  return written;
}

const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true
};

function toCell({value, style, link, note}: SheetCell): Partial<Cell> {
  return {
    value,
    ...(style ? {style} : {}),
    ...(note === undefined ? {} : {comment: {author: "qcdc", text: note}}),
    ...(link ? {hyperlink: {target: "", location: `${quoteSheet(link.sheet)}!${link.cell}`}} : {})
  };
}

function pageSetup({orientation = "portrait"}: SheetContent): PageSetup {
  return {paperSize: "a4", orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins};
}

/** Written as a name of our own: hucre 1.0.0 does not quote the sheet's name in the print titles it makes. */
function printTitles({name, headerRows}: SheetContent): NamedRange[] {
  if (!headerRows) return [];
  const range = `${quoteSheet(name)}!$${headerRows.top}:$${headerRows.bottom}`;
  return [{name: "_xlnm.Print_Titles", range, scope: name}];
}

/** A sheet's name as formulas and links write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "A5:C9" of a range. */
export function toRange({top, left, bottom, right}: CellRange): string {
  return `${toAddress(top, left)}:${toAddress(bottom, right)}`;
}

const lineHeight = 17;
const rowPadding = 3;

/** Points that a text needs in so many characters of width. */
export function heightOf(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 1.08) / width)) * lineHeight + rowPadding;
}
