/** Finds the tables of a sheet by their headings, wherever they stand and in whatever order their columns are. */
import type {Field, Indicator, Period} from "../../src/domain/catalogue.js";
import {findPeriodMentions, resolvePeriod} from "../text/periods.js";
import type {ColumnRoleName} from "./columnRoles.js";
import type {ReaderContext, RegisterForm} from "./context.js";
import {isFooterText, isTotalText} from "./footer.js";
import type {Grid} from "./grid.js";
import type {ColumnPath} from "./headerBlock.js";
import {columnPaths} from "./headerBlock.js";

export type Column =
  | {kind: "role"; role: ColumnRoleName; text: string}
  | {kind: "indicator"; indicator: Indicator; text: string; marks_missing: boolean}
  | {kind: "unit_values"; text: string}
  | {kind: "period_values"; period: Period; text: string}
  | {kind: "field"; field: Field; text: string}
  | {kind: "unknown"; text: string; suggestions: string[]};

export type TableLayout = "indicator_rows" | "unit_rows" | RegisterForm;

export interface Table {
  layout: TableLayout;
  /** Rows of the header block, from 1. */
  top: number;
  headerBottom: number;
  /** Last row that can belong to the body. */
  bottom: number;
  columns: Map<number, Column>;
}

const maxHeaderRows = 4;

/** All tables of the sheet from the top down; the body of one ends where the header of the next begins. */
export function findTables(grid: Grid, context: ReaderContext): Table[] {
  const tables: Table[] = [];
  let row = 1;
  while (row <= grid.lastRow) {
    const table = couldStartHeader(grid, row, context) ? bestHeader(grid, row, context) : null;
    if (!table) {
      row++;
      continue;
    }
    const previous = tables.at(-1);
    if (previous) previous.bottom = table.top - 1;
    tables.push(table);
    row = table.headerBottom + 1;
  }
  return tables;
}

function couldStartHeader(grid: Grid, row: number, context: ReaderContext): boolean {
  const cells = grid.rowAt(row)?.cells ?? [];
  if (cells.length < 2) return false;
  return cells.some((cell) => {
    if (cell.kind !== "text" || cell.text.length > 80) return false;
    const text = grid.text(row, cell.column);
    return isKnown(context.roles, text) || isKnown(context.fields.F2, text) || isKnown(context.fields.F3, text);
  });
}

function isKnown(matcher: {find(text: string): {kind: string}}, text: string): boolean {
  const kind = matcher.find(text).kind;
  return kind === "exact" || kind === "marks_missing";
}

interface Candidate {
  layout: TableLayout;
  columns: Map<number, Column>;
  score: number;
}

function bestHeader(grid: Grid, top: number, context: ReaderContext): Table | null {
  let best: (Candidate & {headerBottom: number}) | null = null;
  for (let height = 1; height <= maxHeaderRows && top + height - 1 <= grid.lastRow; height++) {
    const bottom = top + height - 1;
    if (!looksLikeHeaderRow(grid, bottom)) break;
    const paths = columnPaths(grid, top, bottom);
    for (const candidate of candidates(paths, {grid, bottom, context})) {
      if (!best || candidate.score > best.score) best = {...candidate, headerBottom: bottom};
    }
  }
  if (!best) return null;
  return {layout: best.layout, top, headerBottom: best.headerBottom, bottom: grid.lastRow, columns: best.columns};
}

/** A header row holds texts only: no formulas, no numbers but years. */
function looksLikeHeaderRow(grid: Grid, row: number): boolean {
  const cells = grid.rowAt(row)?.cells ?? [];
  return cells.length > 0 && cells.every((cell) => !cell.is_formula && isHeading(grid.text(row, cell.column)));
}

function isHeading(text: string): boolean {
  return /^20\d{2}$/.test(text) || !/^[\d.,\s]+%?$/.test(text);
}

interface Block {
  grid: Grid;
  bottom: number;
  context: ReaderContext;
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
    const match = matchPath(context.fields[form], path);
    const text = path.parts.join(" / ");
    const role = match ? null : matchPath(context.roles, path);
    if (match && !found.has(match.target.field)) {
      found.add(match.target.field);
      columns.set(path.column, {kind: "field", field: match.target, text});
    } else if (role?.target === "note" || role?.target === "stt") {
      columns.set(path.column, {kind: "role", role: role.target, text});
    } else {
      columns.set(path.column, {kind: "unknown", text, suggestions: []});
    }
  }
  const known = context.catalogue.fields.filter((field) => field.form === form).length;
  if (found.size < 3 || found.size * 2 < known) return null;
  return {layout: form, columns, score: columnScore(columns)};
}

function formOne(paths: readonly ColumnPath[], block: Block): Candidate | null {
  const columns = new Map(paths.map((path) => [path.column, columnOf(path, block)] as const));
  const count = (kind: Column["kind"], role?: ColumnRoleName) =>
    [...columns.values()].filter((column) => column.kind === kind && (role === undefined || isRole(column, role)))
      .length;
  const hasLabel = count("role", "label") > 0;
  const hasUnit = count("role", "unit") > 0;
  const hasValues = count("role", "value") + count("period_values") + count("unit_values") > 0;
  if (hasLabel && hasValues) return {layout: "indicator_rows", columns, score: columnScore(columns)};
  if (hasUnit && count("indicator") > 0) return {layout: "unit_rows", columns, score: columnScore(columns)};
  return null;
}

/** Headings recognised, each counted once: two columns that both read "Số liệu" await their second header row. */
function columnScore(columns: ReadonlyMap<number, Column>): number {
  return new Set([...columns.values()].map(meaningOf).filter((meaning) => meaning !== null)).size;
}

function meaningOf(column: Column): string | null {
  if (column.kind === "role") return column.role;
  if (column.kind === "indicator") return `indicator ${column.indicator.code}`;
  if (column.kind === "field") return `field ${column.field.field}`;
  return column.kind === "unknown" ? null : column.text;
}

function columnOf(path: ColumnPath, block: Block): Column {
  const {context, grid, bottom} = block;
  const text = path.parts.join(" / ");
  const role = matchPath(context.roles, path);
  if (role) return {kind: "role", role: settleRole(role.target, path.column, block), text};
  const indicator = context.indicators.find(text);
  if (indicator.kind === "exact" || indicator.kind === "marks_missing") {
    return {kind: "indicator", indicator: indicator.target, text, marks_missing: indicator.kind === "marks_missing"};
  }
  const inner = path.parts.at(-1)!;
  const period = onlyPeriod(inner, context);
  if (period) return {kind: "period_values", period, text};
  if (isUnitName(inner, context) && !isUnitColumnBody(grid, {column: path.column, top: bottom + 1}, context)) {
    return {kind: "unit_values", text: inner};
  }
  return {
    kind: "unknown",
    text,
    get suggestions() {
      return indicator.kind === "none" ? indicator.suggestions : [];
    }
  };
}

function onlyPeriod(text: string, context: ReaderContext): Period | null {
  const [mention, ...others] = findPeriodMentions(text);
  return mention && others.length === 0 ? resolvePeriod(mention, context.catalogue) : null;
}

function isUnitName(text: string, context: ReaderContext): boolean {
  return context.units.isKnownName(text);
}

/** "Đơn vị" may head unit names or units of measure, "Kỳ báo cáo" periods or values: what stands below decides. */
function settleRole(role: ColumnRoleName, column: number, {grid, bottom, context}: Block): ColumnRoleName {
  if (role === "unit") {
    return isUnitColumnBody(grid, {column, top: bottom + 1}, context) ? "unit" : "measure";
  }
  if (role === "period") {
    const texts = bodyTexts(grid, column, bottom + 1);
    const hasPeriods = texts.some((text) => findPeriodMentions(text).some((mention) => mention.kind !== "month"));
    return hasPeriods || texts.length === 0 ? "period" : "value";
  }
  return role;
}

function isUnitColumnBody(grid: Grid, {column, top}: {column: number; top: number}, context: ReaderContext): boolean {
  const texts = bodyTexts(grid, column, top);
  const measures = new Set(context.catalogue.indicators.map((indicator) => indicator.unit_of_measure));
  const isMeasure = texts.filter((text) => measures.has(text)).length;
  const isUnit = texts.filter((text) => isTotalText(text) || isUnitName(text, context)).length;
  return isUnit > 0 || isMeasure * 2 < texts.length;
}

function bodyTexts(grid: Grid, column: number, top: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= grid.lastRow && texts.length < 12; row++) {
    const text = grid.text(row, column);
    if (text !== "" && !/^\(?\d{1,2}\)?$/.test(text) && !isFooterText(text)) texts.push(text);
  }
  return texts;
}

function isRole(column: Column, role: ColumnRoleName): boolean {
  return column.kind === "role" && column.role === role;
}

/** The whole path first, then without its outer headings; the outer ones only group. */
function matchPath<T>(
  matcher: {find(text: string): {kind: string; target?: T}},
  path: ColumnPath
): {target: T; marks_missing: boolean} | null {
  for (let start = 0; start < path.parts.length; start++) {
    const match = matcher.find(path.parts.slice(start).join(" / "));
    if ((match.kind === "exact" || match.kind === "marks_missing") && match.target !== undefined) {
      return {target: match.target, marks_missing: match.kind === "marks_missing"};
    }
  }
  return null;
}
