import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

/** Units that are their own superior, directly or through others. */
export function checkParents({units}: CatalogueTables): CatalogueProblem[] {
  const parents = new Map(units.rows.map(({value}) => [value.code, value.parent]));
  return units.rows
    .filter(({value}) => isOwnSuperior(value.code, parents))
    .map((row) =>
      rowProblem(units.file, row, {column: "parent", expected: "đơn vị cấp trên không quay vòng về chính nó"})
    );
}

function isOwnSuperior(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  let parent = parents.get(code) ?? null;
  while (parent !== null && parent !== code && !passed.has(parent)) {
    passed.add(parent);
    parent = parents.get(parent) ?? null;
  }
  return parent === code;
}
