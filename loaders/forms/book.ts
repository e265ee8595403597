/** A workbook seen as sheets with tables, and what it speaks of as a whole: sender and period. */
import type {Period} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {Sheet, Workbook} from "../types.js";
import type {ReaderContext} from "./context.js";
import type {FileNameIdentity} from "./fileName.js";
import type {Grid} from "./grid.js";
import {createGrid} from "./grid.js";
import type {HeadingText} from "./headings.js";
import {headingTexts} from "./headings.js";
import type {PeriodIdentity} from "./periodIdentity.js";
import {filePeriod, sheetPeriod} from "./periodIdentity.js";
import {periodOfCell} from "./scope.js";
import type {Table} from "./tables.js";
import {findTables} from "./tables.js";
import {cleanText} from "../text/normalise.js";

export interface TableSheet {
  grid: Grid;
  tables: Table[];
  /** Texts above the first table, then the sheet's name (row 0). */
  texts: HeadingText[];
  period: PeriodIdentity;
}

export interface Book {
  sheets: TableSheet[];
  /** Texts of visible sheets without a table, such as a cover. */
  cover: {sheet: string; texts: HeadingText[]}[];
  period: Period | null;
  findings: Finding[];
}

const coverRows = 60;

/** Sorts the sheets into tables and covers, drops hidden and prior-period ones with a note, and settles the period. */
export function openBook(workbook: Workbook, fileName: FileNameIdentity, context: ReaderContext): Book {
  const book: Book = {sheets: [], cover: [], period: null, findings: []};
  for (const sheet of workbook.sheets) addSheet(book, sheet, context);
  const cover = coverPeriod(book, context);
  const settled = filePeriod(
    book.sheets.map(({grid, period}) => ({sheet: grid.sheet.name, identity: period})),
    {fileName: fileName.period, cover}
  );
  book.period = settled.period;
  if (settled.conflict) book.findings.push(settled.conflict);
  else dropOtherPeriods(book);
  return book;
}

function addSheet(book: Book, sheet: Sheet, context: ReaderContext): void {
  const grid = createGrid(sheet);
  const tables = findTables(grid, context);
  const [first] = tables;
  if (first && sheet.is_hidden) {
    book.findings.push(createFinding("hidden_sheet_skipped", {sheet: sheet.name}, {sheet: sheet.name}));
    return;
  }
  if (sheet.is_hidden) return;
  if (!first) {
    book.cover.push({sheet: sheet.name, texts: headingTexts(grid, 1, Math.min(grid.lastRow, coverRows))});
    return;
  }
  const texts = headingTexts(grid, 1, first.top - 1);
  const named = sheet.name === "" ? [] : [{row: 0, column: 0, text: cleanText(sheet.name)}];
  const inside = sheetPeriod(sheet.name, texts, context);
  const period =
    inside.period || inside.findings.length > 0
      ? inside
      : (columnPeriod(grid, tables, context) ?? sheetPeriod(sheet.name, named, context));
  book.sheets.push({grid, tables, texts: [...texts, ...named], period});
}

/** The period that a period column names; the latest when rows name several. */
function columnPeriod(grid: Grid, tables: readonly Table[], context: ReaderContext): PeriodIdentity | null {
  let latest: PeriodIdentity | null = null;
  for (const table of tables) {
    for (const [column, entry] of table.columns) {
      if (entry.kind !== "role" || entry.role !== "period") continue;
      for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
        const text = grid.text(row, column);
        const period = text === "" ? null : periodOfCell(text, context);
        if (period && (!latest?.period || latest.period.to < period.to)) {
          latest = {period, where: `dòng ${row}`, text, findings: []};
        }
      }
    }
  }
  return latest;
}

function coverPeriod(book: Book, context: ReaderContext): PeriodIdentity | null {
  for (const {sheet, texts} of book.cover) {
    const identity = sheetPeriod(sheet, texts, context);
    if (identity.period) return identity;
  }
  return null;
}

function dropOtherPeriods(book: Book): void {
  const {period} = book;
  if (!period) return;
  book.sheets = book.sheets.filter(({grid, period: own}) => {
    if (!own.period || own.period === period) return true;
    const params = {sheet: grid.sheet.name, period: own.period.label_vi};
    book.findings.push(createFinding("prior_period_sheet_skipped", {sheet: grid.sheet.name}, params));
    return false;
  });
}
