/** What one column of a table holds, told from its path of headings. */
import type {Field, Indicator, Period} from "../../src/domain/catalogue.js";
import {cleanText, stripMarks} from "../text/normalise.js";
import {findPeriodMentions} from "../text/periods.js";
import {isCountingNoun} from "../text/words.js";
import type {ColumnRoleName} from "./columnRoles.js";
import type {ReaderContext} from "./context.js";
import {isFooterText, isTotalText} from "./footer.js";
import type {Grid} from "./grid.js";
import type {ColumnPath} from "./headerBlock.js";
import {periodNamed} from "./periodNames.js";

export type Column =
  | {kind: "role"; role: ColumnRoleName; text: string}
  /** `period`: the one its headings name, null when they name none. */
  | {kind: "indicator"; indicator: Indicator; period: Period | null; text: string; marks_missing: boolean}
  /** Values of the indicators in the rows, of the unit and period that head the column where they do. */
  | {kind: "values"; unit: string | null; period: Period | null; text: string}
  | {kind: "field"; field: Field; text: string}
  | {kind: "unknown"; text: string; suggestions: string[]};

export interface Block {
  grid: Grid;
  bottom: number;
  context: ReaderContext;
}

type Part =
  | {kind: "role"; role: ColumnRoleName; text: string}
  | {kind: "values" | "other" | "unit" | "text"; text: string}
  | {kind: "period"; period: Period; text: string};

/** Reads the path from the inside out: a figure of another kind (plan, previous period) is never taken for the figure itself. */
export function columnOf(path: ColumnPath, block: Block): Column {
  const {context} = block;
  const text = path.parts.join(" / ");
  const whole = known(context.roles.find(text));
  if (whole) return roleColumn(whole, {column: path.column, text}, block);
  const parts = path.parts.map((part, index) => readPart(part, index === path.parts.length - 1, context));
  const previous = parts.find((part) => part.kind === "role" && (part.role === "previous" || part.role === "change"));
  if (previous) return {kind: "role", role: "previous", text};
  const periods = new Set(parts.flatMap((part) => (part.kind === "period" ? [part.period] : [])));
  if (periods.size > 1 || parts.some((part) => part.kind === "other")) return unknownColumn(text, context);
  const [period = null] = periods;
  return valuesColumn(parts, {text, period, path}, block);
}

interface PathReading {
  text: string;
  period: Period | null;
  path: ColumnPath;
}

function valuesColumn(parts: readonly Part[], {text, period, path}: PathReading, block: Block): Column {
  const {context, grid, bottom} = block;
  const last = parts.at(-1)!;
  if (last.kind === "role") return roleColumn(last.role, {column: path.column, text}, block);
  const unitAt = parts.findLastIndex((part) => part.kind === "unit");
  if (unitAt >= 0) {
    const isPlain = parts.slice(unitAt + 1).every((part) => part.kind === "values" || part.kind === "period");
    const isColumnOfUnits = bodyTexts(grid, path.column, bottom + 1).some((name) => context.units.isKnownName(name));
    if (isPlain && !isColumnOfUnits)
      return {kind: "values", unit: parts[unitAt]!.text, period, text: parts[unitAt]!.text};
    return unknownColumn(text, context);
  }
  const byCode = context.indicatorByCode.get(last.text);
  if (byCode) return {kind: "indicator", indicator: byCode, period, text, marks_missing: false};
  const names = parts.filter((part) => part.kind === "text" || part.kind === "role");
  if (names.length > 0) {
    const match = context.indicators.find(names.map((part) => part.text).join(" / "));
    if (match.kind === "exact" || match.kind === "marks_missing") {
      return {kind: "indicator", indicator: match.target, period, text, marks_missing: match.kind === "marks_missing"};
    }
  }
  return last.kind === "text" ? unknownColumn(text, context) : {kind: "values", unit: null, period, text};
}

function unknownColumn(text: string, context: ReaderContext): Column {
  return {
    kind: "unknown",
    text,
    get suggestions() {
      const match = context.indicators.find(text);
      return match.kind === "none" ? match.suggestions : [];
    }
  };
}

function roleColumn(role: ColumnRoleName, {column, text}: {column: number; text: string}, block: Block): Column {
  const settled = settleRole(role, column, block);
  return settled === "value" ? {kind: "values", unit: null, period: null, text} : {kind: "role", role: settled, text};
}

const planned =
  /^(ke hoach|chi tieu (ke hoach|giao|duoc giao)|du kien|muc tieu|dinh muc|uoc thuc hien|uoc)( (nam|giao|duoc giao|de ra|ca nam|ky|trong ky))*$/;

function readPart(text: string, isLast: boolean, context: ReaderContext): Part {
  if (findPeriodMentions(text).some((mention) => mention.is_comparison)) return {kind: "role", role: "previous", text};
  const lead = known(context.roles.find(text.replace(/\s*\([^()]*\)$/, "")));
  if (lead === "previous" || lead === "change") return {kind: "role", role: lead, text};
  const {bare, period} = bareHeading(text, context);
  if (bare === "") return period ? {kind: "period", period, text} : {kind: "text", text};
  if (planned.test(stripMarks(bare).toLowerCase())) return {kind: "other", text};
  const role = known(context.roles.find(bare)) ?? known(context.roles.find(text));
  if (role === "value" || (role === "period" && !isLast)) {
    return period ? {kind: "period", period, text} : {kind: "values", text};
  }
  if (role) return {kind: "role", role, text};
  if (context.units.isKnownName(text)) return {kind: "unit", text};
  return {kind: "text", text};
}

/** The heading without the one period it names and without brackets that change nothing. */
function bareHeading(text: string, context: ReaderContext): {bare: string; period: Period | null} {
  const [mention, ...others] = findPeriodMentions(text);
  const period = others.length === 0 ? periodNamed(text, context) : null;
  const without = mention && period ? text.replace(mention.text, " ") : mention ? text : period ? "" : text;
  const bare = without.replaceAll(/\([^()]*\)/g, (bracket) => (isRemark(bracket.slice(1, -1)) ? " " : bracket));
  return {bare: cleanText(bare).replace(/[\s:.,;/-]+$/, ""), period};
}

/** A bracket that says how or until when to fill in. Others change the meaning of a heading. */
function isRemark(bracket: string): boolean {
  const plain = stripMarks(bracket).toLowerCase().trim();
  if (/ky truoc|nam truoc|cung ky|ke hoach|so sanh/.test(plain)) return false;
  return (
    /^(\d{0,2}|(so lieu )?(tinh )?(den|tu|theo)\b.*|(dvt|don vi( tinh)?)\b.*)$/.test(plain) ||
    isCountingNoun(bracket, "")
  );
}

/** The target of a sure match, undefined for all else. */
export function known<T>(match: {kind: string; target?: T}): T | undefined {
  return match.kind === "exact" || match.kind === "marks_missing" ? match.target : undefined;
}

/** "Đơn vị" may head unit names or units of measure, "Kỳ báo cáo" periods or values: what stands below decides. */
function settleRole(role: ColumnRoleName, column: number, {grid, bottom, context}: Block): ColumnRoleName {
  if (role === "unit") {
    return isUnitColumnBody(grid, {column, top: bottom + 1}, context) ? "unit" : "measure";
  }
  if (role === "period") {
    const texts = bodyTexts(grid, column, bottom + 1);
    const hasPeriods = texts.some(
      (text) =>
        periodNamed(text, context) !== null || findPeriodMentions(text).some((mention) => mention.kind !== "month")
    );
    return hasPeriods || texts.length === 0 ? "period" : "value";
  }
  return role;
}

function isUnitColumnBody(grid: Grid, {column, top}: {column: number; top: number}, context: ReaderContext): boolean {
  const texts = bodyTexts(grid, column, top);
  const measures = new Set(context.catalogue.indicators.map((indicator) => indicator.unit_of_measure));
  const isMeasure = texts.filter((text) => measures.has(text)).length;
  const isUnit = texts.filter((text) => isTotalText(text) || context.units.isKnownName(text)).length;
  return isUnit > 0 || isMeasure * 2 < texts.length;
}

/** The first dozen texts below a heading, without column numbers and notes. */
export function bodyTexts(grid: Grid, column: number, top: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= grid.lastRow && texts.length < 12; row++) {
    const text = grid.text(row, column);
    if (text !== "" && !/^\(?\d{1,2}\)?$/.test(text) && !isFooterText(text)) texts.push(text);
  }
  return texts;
}
