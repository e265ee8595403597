/** A workbook seen as tables with the texts above them, and what it speaks of as a whole: sender and period. */
import type {Period} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {Sheet, Workbook} from "../types.js";
import {cleanText, stripMarks} from "../text/normalise.js";
import type {ReaderContext} from "./context.js";
import type {FileNameIdentity} from "./fileName.js";
import type {Grid} from "./grid.js";
import {createGrid} from "./grid.js";
import type {HeadingText} from "./headings.js";
import {headingTexts} from "./headings.js";
import type {PeriodIdentity} from "./periodIdentity.js";
import {filePeriod, periodConflict, sheetPeriod} from "./periodIdentity.js";
import {periodNamed} from "./periodNames.js";
import {lastBodyRow} from "./tableBody.js";
import type {Table} from "./tables.js";
import {findTables} from "./tables.js";

/** One table of a sheet and what stands above it. */
export interface TableSheet {
  grid: Grid;
  table: Table;
  /** Texts above the table, then the sheet's name (row 0) where the table is the sheet's first. */
  texts: HeadingText[];
  /** Whose unit and period hold where the own texts name none: texts across the sheet, or the table before. */
  fallback: TableSheet | null;
  /** True for every table but the first of its sheet. */
  is_further: boolean;
  period: PeriodIdentity;
}

export interface Book {
  sheets: TableSheet[];
  /** Texts of visible sheets without a table, such as a cover. */
  cover: Cover[];
  period: Period | null;
  findings: Finding[];
}

export interface Cover {
  sheet: string;
  texts: HeadingText[];
  /** True when it stands before every table. */
  is_front: boolean;
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
  const conflict = settled.conflict ?? frontConflict(book, context);
  if (conflict) {
    book.findings.push(conflict);
    book.period = null;
  } else dropOtherPeriods(book);
  return book;
}

const guide = /^(huong dan|giai thich|danh muc|phu luc danh muc|cach (ghi|tinh)|vi du)\b/;

function addSheet(book: Book, sheet: Sheet, context: ReaderContext): void {
  const grid = createGrid(sheet);
  const {tables, broken} = findTables(grid, context);
  if (tables.length > 0 && sheet.is_hidden) {
    book.findings.push(createFinding("hidden_sheet_skipped", {sheet: sheet.name}, {sheet: sheet.name}));
    return;
  }
  if (sheet.is_hidden) return;
  for (const {row, label, headings} of broken) {
    const params = {row, label, headings: headings.join("”, “")};
    book.findings.push(createFinding("value_column_not_found", {sheet: sheet.name, raw: label}, params));
  }
  if (tables.length > 0) {
    addTables(book, {grid, tables}, context);
    return;
  }
  const texts = headingTexts(grid, {top: 1, bottom: Math.min(grid.lastRow, coverRows)});
  const isGuide = [sheet.name, texts[0]?.text ?? ""].some((text) => guide.test(stripMarks(text).toLowerCase()));
  if (!isGuide && broken.length === 0) book.cover.push({sheet: sheet.name, texts, is_front: book.sheets.length === 0});
}

function addTables(book: Book, {grid, tables}: {grid: Grid; tables: Table[]}, context: ReaderContext): void {
  const {name} = grid.sheet;
  let before: TableSheet | null = null;
  let bodyEnd = 0;
  for (const top of new Set(tables.map((table) => table.top))) {
    const abreast: Table[] = tables.filter((table) => table.top === top);
    const texts = headingTexts(grid, {top: bodyEnd + 1, bottom: top - 1});
    if (!before && name !== "") texts.push({row: 0, column: 0, text: cleanText(name), lines: [cleanText(name)]});
    const whole = tableSheet({grid, table: abreast[0]!, texts, fallback: before}, context);
    const added: TableSheet[] =
      abreast.length === 1
        ? [whole]
        : abreast.map((table) => {
            const above = texts.filter(({column}) => table.left <= column && column <= table.right);
            return tableSheet({grid, table, texts: above, fallback: whole}, context);
          });
    for (const entry of added) entry.is_further = before !== null || entry !== added[0];
    const compared =
      before && texts.find(({text}) => text.length <= 80 && comparison.test(stripMarks(text).toLowerCase()));
    if (compared) book.findings.push(previousTable(name, top, compared.text));
    else book.sheets.push(...added);
    before = added.at(-1)!;
    bodyEnd = Math.max(...abreast.map((table) => lastBodyRow(grid, table, context)));
    const isLast = tables.at(-1)!.top === top;
    if (!isLast) for (const table of abreast) table.bottom = bodyEnd;
  }
}

/** A heading above a further table of a sheet that says: these are the figures compared with. */
const comparison = /\b(cung ky|ky truoc|nam truoc)\b/;

function previousTable(sheet: string, row: number, heading: string): Finding {
  return createFinding("prior_period_rows_skipped", {sheet, raw: heading}, {row, period: `“${heading}”`});
}

function tableSheet(
  entry: Pick<TableSheet, "grid" | "table" | "texts" | "fallback">,
  context: ReaderContext
): TableSheet {
  const {grid, table, texts, fallback} = entry;
  const {name} = grid.sheet;
  const above = texts.filter((text) => text.row > 0);
  const named = texts.filter((text) => text.row === 0);
  const inside = sheetPeriod(name, above, context);
  const isSaid = inside.period !== null || inside.findings.length > 0;
  const period = isSaid
    ? inside
    : (columnPeriod(grid, table, context) ?? fallback?.period ?? sheetPeriod(name, named, context));
  const agreed = agreeing(name, {inside: period, named: sheetPeriod(name, named, context)});
  return {...entry, is_further: false, period: agreed};
}

/** A sheet's name must not name another year or half than its title; a year alone may stand for its half. */
function agreeing(sheet: string, {inside, named}: {inside: PeriodIdentity; named: PeriodIdentity}): PeriodIdentity {
  const [title, label] = [inside.period, named.period];
  const [year] = /(?:19|20)\d{2}/.exec(named.text) ?? [];
  if (!title || year === undefined || title === label) return inside;
  if (!label && title.work_year === Number(year)) return inside;
  if (label && title.work_year === label.work_year && label.half === 0) return inside;
  return {...inside, findings: [periodConflict(sheet, named, inside)]};
}

/** The period that a period column names; the latest when rows name several. */
function columnPeriod(grid: Grid, table: Table, context: ReaderContext): PeriodIdentity | null {
  let latest: PeriodIdentity | null = null;
  for (const [column, entry] of table.columns) {
    if (entry.kind !== "role" || entry.role !== "period") continue;
    for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
      const text = grid.text(row, column);
      const period = text === "" ? null : periodNamed(text, context);
      if (period && (!latest?.period || latest.period.to < period.to)) {
        latest = {period, where: `dòng ${row}`, text, findings: []};
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

/** A cover in front of the tables must name the period that they name. */
function frontConflict({cover, sheets, period}: Book, context: ReaderContext): Finding | null {
  const inside = sheets.find((entry) => entry.period.period === period)?.period;
  if (!period || !inside) return null;
  for (const {sheet, texts, is_front} of cover) {
    const identity = is_front ? sheetPeriod(sheet, texts, context) : null;
    if (identity?.period && identity.period !== period) return periodConflict(sheet, identity, inside);
  }
  return null;
}

function dropOtherPeriods(book: Book): void {
  const {period} = book;
  if (!period) return;
  const isOther = (entry: TableSheet) => entry.period.period !== null && entry.period.period !== period;
  const noted = new Set<string>();
  for (const entry of book.sheets.filter(isOther)) {
    const {name} = entry.grid.sheet;
    const isWhole = book.sheets.every((other) => other.grid !== entry.grid || isOther(other));
    const label = entry.period.period!.label_vi;
    if (isWhole && noted.has(name)) continue;
    noted.add(name);
    book.findings.push(
      isWhole
        ? createFinding("prior_period_sheet_skipped", {sheet: name}, {sheet: name, period: label})
        : createFinding("prior_period_rows_skipped", {sheet: name}, {row: entry.table.top, period: label})
    );
  }
  book.sheets = book.sheets.filter((entry) => !isOther(entry));
}
