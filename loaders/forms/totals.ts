/** Typed totals beside the sums of the rows that they add up. */
import type {Indicator} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import {parseValue} from "../text/parse.js";
import type {TableScope} from "./scope.js";
import {placeOf} from "./scope.js";

interface Term {
  row: number;
  value: number;
  isRefused: boolean;
}

interface TypedCell {
  row: number;
  column: number;
  label: string;
  indicator: string;
  typed: number;
}

export interface TotalsCheck {
  add(row: number, column: number, options: {isRefused: boolean}): void;
  check(row: number, column: number, indicator: Pick<Indicator, "code" | "type" | "label_vi">): void;
  /** Compares all totals seen, when every row is known: a total may stand above its rows. */
  finish(): void;
}

/** Collects terms and typed totals of one table by column. */
export function createTotalsCheck(scope: TableScope): TotalsCheck {
  const terms = new Map<number, Term[]>();
  const typed: TypedCell[] = [];
  return {
    add(row, column, {isRefused}) {
      const value = countAt(scope, row, column);
      if (value !== null) terms.set(column, [...(terms.get(column) ?? []), {row, value, isRefused}]);
    },
    check(row, column, indicator) {
      if (indicator.type !== "count") return;
      const value = countAt(scope, row, column);
      if (value !== null) {
        typed.push({row, column, label: indicator.label_vi, indicator: indicator.code, typed: value});
      }
    },
    finish() {
      for (const cell of typed) settle(scope, cell, {terms: terms.get(cell.column) ?? [], typed});
    }
  };
}

function countAt(scope: TableScope, row: number, column: number): number | null {
  const cell = scope.grid.at(row, column);
  if (!cell) return null;
  const parsed = parseValue(cell, {
    type: "count",
    unit_of_measure: "",
    codes: [],
    dash_means_zero: scope.dash_means_zero,
    is_1904: scope.is_1904,
    received_at: scope.received_at,
    period: scope.period,
    is_ratio: false,
    as_text: scope.is_csv
  });
  return parsed.state === "value" ? parsed.value : null;
}

/** A total may add up the whole table or the block next to it, with or without the rows that were refused. */
function settle(scope: TableScope, cell: TypedCell, {terms, typed}: {terms: Term[]; typed: TypedCell[]}): void {
  const rows = typed.filter((other) => other.column === cell.column).map((other) => other.row);
  const above = Math.max(0, ...rows.filter((row) => row < cell.row));
  const below = Math.min(Number.POSITIVE_INFINITY, ...rows.filter((row) => row > cell.row));
  const blocks = [
    terms,
    terms.filter((term) => term.row > above && term.row < cell.row),
    terms.filter((term) => term.row > cell.row && term.row < below)
  ].filter((block) => block.length > 0);
  const sums = blocks.flatMap((block) => [sumOf(block.filter((term) => !term.isRefused)), sumOf(block)]);
  const match = sums.find((sum) => isSame(sum, cell.typed));
  const recomputed = match ?? sums[0] ?? 0;
  const {row, column, indicator} = cell;
  scope.collector.totals.push({sheet: scope.grid.sheet.name, row, column, indicator, typed: cell.typed, recomputed});
  if (match !== undefined || terms.length === 0) return;
  scope.collector.findings.push(
    createFinding("total_mismatch", placeOf(scope, row, column), {
      typed: cell.typed,
      sum: recomputed,
      label: cell.label
    })
  );
}

function isSame(first: number, second: number): boolean {
  return Math.abs(first - second) < 1e-6;
}

function sumOf(terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) sum += term.value;
  return sum;
}
