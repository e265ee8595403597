import {columnRoles} from "../../../loaders/forms/columnRoles.js";
import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

/** Rows of aliases.csv whose target the catalogue lacks. A field is `FORM.field`, a code `indicator.code`. */
export function checkAliasTargets({aliases, indicators, units, fields, codes}: CatalogueTables): CatalogueProblem[] {
  const targets = {
    indicator: new Set(indicators.raw_rows.map(({cells}) => cells["code"])),
    unit: new Set(units.raw_rows.map(({cells}) => cells["code"])),
    code: new Set(codes.raw_rows.map(({cells}) => `${cells["indicator"]}.${cells["code"]}`)),
    field: new Set([
      ...fields.raw_rows.map(({cells}) => `${cells["form"]}.${cells["field"]}`),
      ...columnRoles.map((role) => `F1.${role}`)
    ])
  };
  return aliases.rows
    .filter(({value}) => !targets[value.kind].has(value.target))
    .map((row) => rowProblem(aliases.file, row, {column: "target", expected: expectedTargets[row.value.kind]}));
}

const expectedTargets = {
  indicator: "mã chỉ tiêu có trong indicators.csv",
  unit: "mã đơn vị có trong units.csv",
  code: "indicator.code có trong codes.csv",
  field: `FORM.field có trong fields.csv, hoặc cột của biểu 1: ${columnRoles.map((role) => `F1.${role}`).join(", ")}`
};
