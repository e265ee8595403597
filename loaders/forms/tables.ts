/** Finds the tables of a sheet by their headings, wherever they stand and in whatever order their columns are. */
import type {Column, Block} from "./columns.js";
import {bodyTexts, columnOf, known} from "./columns.js";
import type {ReaderContext, RegisterForm} from "./context.js";
import {isColumnNumberRow, isFooterText} from "./footer.js";
import type {Grid} from "./grid.js";
import type {ColumnPath} from "./headerBlock.js";
import {columnPaths} from "./headerBlock.js";

export type {Column} from "./columns.js";
export type TableLayout = "indicator_rows" | "unit_rows" | RegisterForm;

export interface Table {
  layout: TableLayout;
  /** Rows of the header block, from 1. */
  top: number;
  headerBottom: number;
  /** Last row that can belong to the body. */
  bottom: number;
  /** First and last column; tables that stand side by side share their rows. */
  left: number;
  right: number;
  columns: Map<number, Column>;
}

const maxHeaderRows = 4;
/** Headings that make a register; a catalogue with fewer columns needs them all, and two at least. */
const leastFields = 3;

/** A header with a column of indicators but none of figures that anyone knows. */
export interface BrokenHeader {
  row: number;
  label: string;
  headings: string[];
}

export interface FoundTables {
  tables: Table[];
  broken: BrokenHeader[];
}

/** All tables of the sheet from the top down; the body of one ends where the header of the next begins. */
export function findTables(grid: Grid, context: ReaderContext): FoundTables {
  const found: FoundTables = {tables: [], broken: []};
  let row = 1;
  while (row <= grid.lastRow) {
    const isStart = couldStartHeader(grid, row, context);
    const header = isStart ? bestHeader(grid, row, context) : null;
    const broken = isStart && !header ? brokenHeader(grid, row, context) : null;
    const top = header?.top ?? broken?.row;
    if (top !== undefined) for (const table of found.tables) table.bottom = Math.min(table.bottom, top - 1);
    if (broken) found.broken.push(broken);
    if (header) found.tables.push(...sideBySide(header));
    row = (header?.headerBottom ?? row) + 1;
  }
  return found;
}

function brokenHeader(grid: Grid, row: number, context: ReaderContext): BrokenHeader | null {
  const cells = (grid.rowAt(row)?.cells ?? []).filter(({column}) => grid.text(row, column) !== "");
  const label = cells.find(({column}) => known(context.roles.find(grid.text(row, column))) === "label");
  if (!label || cells.length < 3 || !looksLikeHeaderRow(grid, row)) return null;
  const names = bodyTexts(grid, label.column, row + 1).filter((text) => isSure(context.indicators.find(text)));
  if (names.length < 2) return null;
  const others = cells.filter((cell) => cell !== label);
  const strange = others.filter(({column}) => known(context.roles.find(grid.text(row, column))) === undefined);
  if (!strange.some(({column}) => holdsNumbers(grid, column, row + 1))) return null;
  return {row, label: grid.text(row, label.column), headings: others.map(({column}) => grid.text(row, column))};
}

function holdsNumbers(grid: Grid, column: number, top: number): boolean {
  for (let row = top; row <= Math.min(grid.lastRow, top + 20); row++) {
    if (/^\d[\d.,\s]*%?$/.test(grid.text(row, column))) return true;
  }
  return false;
}

function couldStartHeader(grid: Grid, row: number, context: ReaderContext): boolean {
  const cells = grid.rowAt(row)?.cells ?? [];
  if (cells.length < 2) return false;
  return cells.some((cell) => {
    if (cell.kind !== "text" || cell.text.length > 80) return false;
    const text = grid.text(row, cell.column);
    return (
      isSure(context.roles.find(text)) || isSure(context.fields.F2.find(text)) || isSure(context.fields.F3.find(text))
    );
  });
}

function isSure({kind}: {kind: string}): boolean {
  return kind === "exact" || kind === "marks_missing";
}

interface Candidate {
  layout: TableLayout;
  columns: Map<number, Column>;
  score: number;
}

function bestHeader(grid: Grid, top: number, context: ReaderContext): Table | null {
  let best: (Candidate & {headerBottom: number}) | null = null;
  const least = leastBottom(grid, top);
  for (let bottom = top; bottom < top + maxHeaderRows && bottom <= grid.lastRow; bottom++) {
    if (!looksLikeHeaderRow(grid, bottom)) break;
    if (bottom < least) continue;
    const isContinued = best !== null && continuesHeader(grid, bottom, best);
    for (const candidate of candidates(columnPaths(grid, top, bottom), {grid, bottom, context})) {
      const isBetter = !best || candidate.score > best.score || (isContinued && candidate.layout === best.layout);
      if (isBetter) best = {...candidate, headerBottom: bottom};
    }
  }
  if (!best) return null;
  const {layout, columns, headerBottom} = best;
  const used = [...columns.keys()];
  return {layout, top, headerBottom, bottom: grid.lastRow, left: Math.min(...used), right: Math.max(...used), columns};
}

/** Headings merged downwards belong to the header in full. */
function leastBottom(grid: Grid, top: number): number {
  let bottom = top;
  for (const range of grid.sheet.merges) {
    const isHeading = range.top >= top && range.top <= bottom && range.bottom < top + maxHeaderRows;
    if (isHeading && range.bottom > range.top) bottom = Math.max(bottom, range.bottom);
  }
  return bottom;
}

/** A second header row leaves the column of the names empty and stands below a heading that needs it. */
function continuesHeader(
  grid: Grid,
  row: number,
  {columns, headerBottom}: Candidate & {headerBottom: number}
): boolean {
  if (row !== headerBottom + 1) return false;
  const cells = (grid.rowAt(row)?.cells ?? []).filter((cell) => grid.text(row, cell.column) !== "");
  const texts = cells.map((cell) => grid.text(row, cell.column));
  if (cells.length < 2 || texts.some(isFooterText) || isColumnNumberRow(texts)) return false;
  return [...columns].every(([column, entry]) => !isNameColumn(entry) || grid.text(row, column) === "");
}

function isNameColumn(column: Column): boolean {
  if (column.kind === "field") return true;
  return column.kind === "role" && (column.role === "label" || column.role === "unit" || column.role === "stt");
}

/** A header row holds texts only: no formulas, no numbers but years and what stands apart on the right. */
function looksLikeHeaderRow(grid: Grid, row: number): boolean {
  const cells = grid.rowAt(row)?.cells ?? [];
  if (cells.some((cell) => cell.is_formula)) return false;
  const headings = cells.filter((cell) => isHeading(grid.text(row, cell.column)));
  const last = headings.at(-1)?.column ?? 0;
  return headings.length > 0 && cells.every((cell) => headings.includes(cell) || cell.column > last + 1);
}

function isHeading(text: string): boolean {
  return /^20\d{2}$/.test(text) || !/^[\d.,\s]+%?$/.test(text);
}

function candidates(paths: readonly ColumnPath[], block: Block): Candidate[] {
  return [formOne(paths, block), register("F2", paths, block), register("F3", paths, block)].filter(
    (candidate) => candidate !== null
  );
}

function register(form: RegisterForm, paths: readonly ColumnPath[], {context}: Block): Candidate | null {
  const columns = new Map<number, Column>();
  const found = new Set<string>();
  for (const path of paths) {
    const match = innermost(context.fields[form], path);
    const text = path.parts.join(" / ");
    const role = match ? undefined : innermost(context.roles, path);
    if (match && !found.has(match.field)) {
      found.add(match.field);
      columns.set(path.column, {kind: "field", field: match, text});
    } else if (role === "note" || role === "stt") {
      columns.set(path.column, {kind: "role", role, text});
    } else {
      columns.set(path.column, {kind: "unknown", text, suggestions: []});
    }
  }
  const all = context.catalogue.fields.filter((field) => field.form === form).length;
  if (found.size < Math.min(leastFields, Math.max(2, all)) || found.size * 2 < all) return null;
  return {layout: form, columns, score: columnScore(columns)};
}

/** The whole path first, then without its outer headings; in a register the outer ones only group. */
function innermost<T>(matcher: {find(text: string): {kind: string; target?: T}}, path: ColumnPath): T | undefined {
  for (let start = 0; start < path.parts.length; start++) {
    const found = known(matcher.find(path.parts.slice(start).join(" / ")));
    if (found !== undefined) return found;
  }
  return undefined;
}

function formOne(paths: readonly ColumnPath[], block: Block): Candidate | null {
  const columns = new Map(paths.map((path) => [path.column, columnOf(path, block)] as const));
  const has = (kind: Column["kind"]) => [...columns.values()].some((column) => column.kind === kind);
  const hasRole = (role: string) =>
    [...columns.values()].some((column) => column.kind === "role" && column.role === role);
  const isUnitRows = hasRole("unit") && has("indicator");
  if (has("values") && !isUnitRows && !hasRole("label")) nameLabelColumn(columns, block);
  if (hasRole("label") && has("values")) return {layout: "indicator_rows", columns, score: columnScore(columns)};
  return isUnitRows ? {layout: "unit_rows", columns, score: columnScore(columns)} : null;
}

/** A column headed otherwise is the one of the labels when most of what stands below names indicators. */
function nameLabelColumn(columns: Map<number, Column>, {grid, bottom, context}: Block): void {
  for (const [column, entry] of columns) {
    const isCandidate = entry.kind === "unknown" || (entry.kind === "role" && entry.role === "code");
    if (!isCandidate) continue;
    const texts = bodyTexts(grid, column, bottom + 1);
    const names = texts.filter(
      (text) => context.indicatorByCode.has(text) || known(context.indicators.find(text)) !== undefined
    );
    if (names.length < 2 || names.length * 2 < texts.length) continue;
    columns.set(column, {kind: "role", role: "label", text: entry.text});
    return;
  }
}

/** Headings recognised, each counted once: two columns that both read "Số liệu" await their second header row. */
function columnScore(columns: ReadonlyMap<number, Column>): number {
  return new Set([...columns.values()].map(meaningOf).filter((meaning) => meaning !== null)).size;
}

function meaningOf(column: Column): string | null {
  if (column.kind === "role") return column.role;
  if (column.kind === "indicator") return `indicator ${column.indicator.code} ${column.period?.code ?? ""}`;
  if (column.kind === "field") return `field ${column.field.field}`;
  if (column.kind === "values") return `values ${column.unit ?? ""} ${column.period?.code ?? ""}`;
  return null;
}

/** Cuts a header whose run of columns begins again into the tables that stand side by side. */
function sideBySide(table: Table): Table[] {
  const columns = [...table.columns].sort(([first], [second]) => first - second);
  const key = table.layout === "unit_rows" ? "unit" : "label";
  const names = columns.filter(
    ([column, entry], index) =>
      isRole(entry, key) && !(columns[index - 1]?.[0] === column - 1 && isRole(columns[index - 1]![1], key))
  );
  if (names.length < 2 || table.layout === "F2" || table.layout === "F3") return [table];
  const [first] = columns.find(([, entry]) => entry.kind !== "unknown")!;
  const sign = meaningOf(table.columns.get(first)!);
  const again = columns.filter(([, entry]) => meaningOf(entry) === sign).map(([column]) => column);
  const starts = again.length === names.length ? again : names.map(([column]) => column);
  return starts.map((start, index): Table => {
    const left = index === 0 ? table.left : start;
    const right = (starts[index + 1] ?? table.right + 1) - 1;
    return {...table, left, right, columns: new Map(columns.filter(([column]) => left <= column && column <= right))};
  });
}

function isRole(column: Column, role: string): boolean {
  return column.kind === "role" && column.role === role;
}
