import type {CatalogueProblem} from "../errors.js";
import type {Table, TableRow} from "../readTable.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

interface Valid {
  valid_from: string | null;
  valid_to: string | null;
}

/** Days in the wrong order, and two periods for the same part of a work year. */
export function checkRanges({units, indicators, aliases, periods}: CatalogueTables): CatalogueProblem[] {
  return [
    ...findReversedValidity(units),
    ...findReversedValidity(indicators),
    ...findReversedValidity(aliases),
    ...findReversedPeriods(periods),
    ...findRepeatedHalves(periods)
  ];
}

function findReversedValidity({file, rows}: Table<Valid>): CatalogueProblem[] {
  return rows
    .filter(({value}) => value.valid_from !== null && value.valid_to !== null && value.valid_from > value.valid_to)
    .map((row) =>
      rowProblem(file, row, {column: "valid_to", expected: `ngày không trước valid_from (${row.value.valid_from})`})
    );
}

function findReversedPeriods({file, rows}: CatalogueTables["periods"]): CatalogueProblem[] {
  return rows
    .filter(({value}) => value.from > value.to)
    .map((row) => rowProblem(file, row, {column: "to", expected: `ngày không trước from (${row.value.from})`}));
}

function findRepeatedHalves({file, rows}: CatalogueTables["periods"]): CatalogueProblem[] {
  const seen = new Map<string, TableRow<unknown>>();
  const problems: CatalogueProblem[] = [];
  for (const row of rows) {
    const key = `${row.value.work_year}/${row.value.half}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      problems.push(
        rowProblem(file, row, {
          column: "half",
          expected: `một kỳ cho mỗi work_year và half (đã có ở dòng ${first.line})`
        })
      );
  }
  return problems;
}
