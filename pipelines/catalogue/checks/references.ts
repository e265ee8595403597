import {splitList} from "../cells.js";
import type {CatalogueProblem} from "../errors.js";
import type {Table} from "../readTable.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

/** A column whose cells name rows of another file. */
interface Reference {
  from: Table<unknown>;
  column: string;
  to: Table<unknown>;
  to_column: string;
  separator?: string;
}

/** Cells that name a unit, indicator, period, group or kind of unit that the catalogue lacks. */
export function checkReferences(tables: CatalogueTables): CatalogueProblem[] {
  return [...checkIndicatorReferences(tables), ...checkUnitReferences(tables), ...checkPeriodReferences(tables)];
}

function checkIndicatorReferences({indicators, groups, units, ...tables}: CatalogueTables): CatalogueProblem[] {
  const to = {to: indicators, to_column: "code"};
  return [
    ...findUnknown({from: indicators, column: "group", to: groups, to_column: "group"}),
    ...findUnknown({from: indicators, column: "reporters", to: units, to_column: "kind", separator: " "}),
    ...findUnknown({from: indicators, column: "numerator", ...to, separator: "+"}),
    ...findUnknown({from: indicators, column: "denominator", ...to, separator: "+"}),
    ...findUnknown({from: tables.codes, column: "indicator", ...to}),
    ...findUnknown({from: tables.thresholds, column: "indicator", ...to}),
    ...findUnknown({from: tables.corrections, column: "indicator", ...to})
  ];
}

function checkUnitReferences({units, ...tables}: CatalogueTables): CatalogueProblem[] {
  const to = {to: units, to_column: "code"};
  return [
    ...findUnknown({from: units, column: "parent", ...to}),
    ...findUnknown({from: tables.lineage, column: "predecessor", ...to}),
    ...findUnknown({from: tables.lineage, column: "successor", ...to}),
    ...findUnknown({from: tables.sessions, column: "province", ...to}),
    ...findUnknown({from: tables.closings, column: "province", ...to}),
    ...findUnknown({from: tables.corrections, column: "unit", ...to}),
    ...findUnknown({from: tables.obligations, column: "unit_kind", to: units, to_column: "kind"})
  ];
}

function checkPeriodReferences({periods, ...tables}: CatalogueTables): CatalogueProblem[] {
  const to = {to: periods, to_column: "code"};
  return [
    ...findUnknown({from: tables.obligations, column: "period", ...to}),
    ...findUnknown({from: tables.closings, column: "period", ...to}),
    ...findUnknown({from: tables.corrections, column: "period", ...to})
  ];
}

// Names are taken from the text of all rows, so that a fault in one row is not told again for each row that names it.
function findUnknown({from, column, to, to_column, separator}: Reference): CatalogueProblem[] {
  if (to.raw_rows.length === 0) return [];
  const known = new Set(to.raw_rows.map(({cells}) => cells[to_column] ?? ""));
  const problems: CatalogueProblem[] = [];
  for (const row of from.rows) {
    const cell = row.cells[column] ?? "";
    const names = separator === undefined ? [cell] : splitList(cell, separator);
    for (const found of names.filter((name) => name !== "" && !name.startsWith("@") && !known.has(name)))
      problems.push(
        rowProblem(from.file, row, {column, found, expected: `giá trị có ở cột ${to_column} của ${to.file}`})
      );
  }
  return problems;
}
