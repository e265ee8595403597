/** The table being read, what it speaks of, and where its findings and values go. */
import type {Period} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {RegisterLine, ReportedValue, TypedTotal} from "../../src/domain/values.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {ReaderContext} from "./context.js";
import {isWithin} from "./context.js";
import type {Grid} from "./grid.js";
import {periodNamed} from "./periodNames.js";
import type {Table} from "./tables.js";
import {matchNotes, suggestionText, unitRefusal} from "./unitIdentity.js";

export interface Collector {
  values: ReportedValue[];
  lines: RegisterLine[];
  totals: TypedTotal[];
  findings: Finding[];
  /** Cells under a known indicator or field, counted where the table is walked. */
  mapped: number;
  /** Of those, the ones whose whole row was refused and which therefore are no value. */
  refusedWithRow: number;
  /** Names already noted, so that a note about a name is made once a sheet. */
  notedNames: Set<string>;
}

/** An empty collector for one sheet. */
export function createCollector(): Collector {
  return {values: [], lines: [], totals: [], findings: [], mapped: 0, refusedWithRow: 0, notedNames: new Set()};
}

export interface TableScope {
  grid: Grid;
  table: Table;
  context: ReaderContext;
  collector: Collector;
  /** Unit of the sheet; null when only the rows name units. */
  unit: string | null;
  period: Period;
  /** The sender, within which the rows' units must lie; null when unknown. */
  within: string | null;
  received_at: string;
  is_1904: boolean;
  is_csv: boolean;
  dash_means_zero: boolean;
}

/** Sheet, address and text of a cell, for a finding. */
export function placeOf(
  {grid}: TableScope,
  row: number,
  column: number
): {sheet: string; cell: string; raw: string | null} {
  return {sheet: grid.sheet.name, cell: toAddress(row, column), raw: grid.at(row, column)?.text ?? null};
}

/** Cleaned texts of a row's cells inside the table, from the left. */
export function rowTexts({grid, table}: Pick<TableScope, "grid" | "table">, row: number): string[] {
  const cells = grid.rowAt(row)?.cells ?? [];
  return cells
    .filter(({column}) => table.left <= column && column <= table.right)
    .map(({column}) => grid.text(row, column));
}

export interface RowIdentity {
  unit: string;
  period: Period;
}

interface NamedBy {
  column: number;
  text: string;
}

/**
 * Unit and period of one row: from `named` (the cell or heading with the unit's name), else the row's unit column,
 * else the sheet. Null when they are refused; the finding is then in the collector.
 */
export function rowIdentity(scope: TableScope, row: number, named: NamedBy | null): RowIdentity | null {
  const period = rowPeriod(scope, row);
  if (!period) return null;
  const name = named ?? unitCellOf(scope, row);
  if (!name) return scope.unit === null ? null : {unit: scope.unit, period};
  const match = findUnit(scope, name.text, period.to);
  const place = {...placeOf(scope, row, name.column), raw: name.text};
  if (match.kind === "found" || match.kind === "old_name") {
    if (scope.within === null || isWithin(scope.context, match.unit.code, scope.within)) {
      if (!scope.collector.notedNames.has(name.text)) {
        scope.collector.notedNames.add(name.text);
        scope.collector.findings.push(...matchNotes(match, place));
      }
      return {unit: match.unit.code, period};
    }
  }
  scope.collector.findings.push(unitRowRefusal(scope, {match, place, name: name.text}));
  return null;
}

/** "VKSND tỉnh" among a province's rows is the province itself: its own name, without the place. */
function findUnit({context, within}: TableScope, text: string, on: string): UnitMatchOf {
  const match = context.units.find(text, {on, ...(within === null ? {} : {within})});
  const sender = within === null ? undefined : context.unitByCode.get(within);
  if (match.kind !== "none" || !sender || !text.includes(" ")) return match;
  const words = sender.name.split(" ");
  for (let count = 1; count <= 4 && count < words.length; count++) {
    const completed = context.units.find(`${text} ${words.slice(-count).join(" ")}`, {on, within: sender.code});
    if (completed.kind === "found" && completed.unit.code === sender.code) return completed;
  }
  return match;
}

type UnitMatchOf = ReturnType<ReaderContext["units"]["find"]>;

function unitRowRefusal(
  scope: TableScope,
  {match, place, name}: {match: UnitMatchOf; place: {sheet: string; cell: string; raw: string}; name: string}
) {
  if (match.kind !== "none" && match.kind !== "outside" && match.kind !== "found")
    return unitRefusal(match, place, name);
  const within = scope.within === null ? undefined : scope.context.unitByCode.get(scope.within);
  return createFinding("unknown_unit_row", place, {
    name,
    where: within ? ` của ${within.short_name}` : "",
    suggestion: suggestionText(match)
  });
}

function unitCellOf({grid, table}: TableScope, row: number): NamedBy | null {
  for (const [column, entry] of table.columns) {
    if (entry.kind === "role" && entry.role === "unit") {
      const text = grid.anchorText(row, column);
      return text === "" ? null : {column, text};
    }
  }
  return null;
}

function rowPeriod(scope: TableScope, row: number): Period | null {
  const {grid, table, context} = scope;
  for (const [column, entry] of table.columns) {
    if (entry.kind !== "role" || entry.role !== "period") continue;
    const text = grid.anchorText(row, column);
    if (text === "") return scope.period;
    const period = periodNamed(text, context);
    if (period === scope.period) return period;
    scope.collector.findings.push(
      createFinding("period_row_conflict", placeOf(scope, row, column), {
        row_period: text,
        period: scope.period.label_vi
      })
    );
    return null;
  }
  return scope.period;
}
