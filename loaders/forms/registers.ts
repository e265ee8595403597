/** Form 2 (register of inspections) and form 3 (register of council questions): a line a row. */
import type {Field} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import type {RegisterCell, RegisterLine} from "../../src/domain/values.js";
import {parseValue} from "../text/parse.js";
import {isZeroWord} from "../text/words.js";
import type {RegisterForm} from "./context.js";
import {isColumnNumberRow, isFooterText, isTotalText} from "./footer.js";
import {fieldCodes, fieldType, keyFields} from "./registerFields.js";
import {monthOf} from "./months.js";
import type {TableScope} from "./scope.js";
import {placeOf, rowIdentity, rowTexts} from "./scope.js";
import {refuseShifted} from "./shiftedRows.js";
import type {Column} from "./tables.js";
import {createTotalsCheck} from "./totals.js";
import {emptyCell} from "./values.js";

type FieldColumn = Extract<Column, {kind: "field"}>;

/** Reads the body of a register into the scope's collector. */
export function readRegister(scope: TableScope, form: RegisterForm): void {
  const {grid, table} = scope;
  const fields = [...table.columns].filter((entry): entry is [number, FieldColumn] => entry[1].kind === "field");
  const totals = createTotalsCheck(scope);
  let isPastFooter = false;
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) {
    if (!grid.rowAt(row)) continue;
    const texts = rowTexts(scope, row).filter((text) => text !== "");
    if (row <= table.headerBottom + 2 && isColumnNumberRow(texts)) continue;
    const kind = rowKind(scope, row, {form, fields});
    isPastFooter ||= kind === "footer";
    if (kind === "total") {
      for (const [column, {field}] of fields) totals.check(row, column, countField(form, field));
    } else if (kind === "line" || (kind === "sparse" && !isPastFooter)) readLine(scope, row, {form, fields, totals});
  }
  totals.finish();
}

/** Signatures and notes fill one or two cells of a row; a line of the register fills more, or a date. */
function rowKind(
  scope: TableScope,
  row: number,
  {form, fields}: LineTools
): "line" | "sparse" | "total" | "footer" | "empty" {
  const texts = rowTexts(scope, row).filter((text) => text !== "");
  const filled = fields.filter(([column]) => scope.grid.text(row, column) !== "");
  const isCount = ([, {field}]: [number, FieldColumn]) => fieldType(form, field.field) === "count";
  const isDated = filled.some(
    ([column, {field}]) => isDateField(form, field) && /\d/.test(scope.grid.text(row, column))
  );
  if (!isDated && texts.slice(0, 2).some(isTotalText) && filled.filter((entry) => !isCount(entry)).length <= 2) {
    return "total";
  }
  if (!isDated && texts.some(isFooterText)) return "footer";
  const isStatement = texts.length === 1 && isZeroWord(texts[0]!);
  if (isStatement || !hasKey(scope, row, {form, fields})) return "empty";
  return isDated || filled.length > 2 ? "line" : "sparse";
}

function isDateField(form: RegisterForm, field: Field): boolean {
  const type = fieldType(form, field.field);
  return type === "date" || type === "planned_date";
}

function countField(form: RegisterForm, field: Field): {code: string; type: "count" | "text"; label_vi: string} {
  const type = fieldType(form, field.field) === "count" ? "count" : "text";
  return {code: `${form}:${field.field}`, type, label_vi: field.label_vi};
}

interface LineTools {
  form: RegisterForm;
  fields: readonly [number, FieldColumn][];
}

/** A key field is filled, or the unit stands in a merged cell above and something else is filled. */
function hasKey({grid}: TableScope, row: number, {form, fields}: LineTools): boolean {
  const isFilled = ([column]: [number, FieldColumn]) => grid.text(row, column) !== "";
  const isKey = ([, {field}]: [number, FieldColumn]) => keyFields[form].includes(field.field);
  if (fields.some((entry) => isKey(entry) && isFilled(entry))) return true;
  const isBelow = fields.some((entry) => isKey(entry) && grid.anchorText(row, entry[0]) !== "");
  return (
    isBelow &&
    fields.some((entry) => isFilled(entry) && entry[1].field.field !== "stt" && entry[1].field.field !== "no")
  );
}

function readLine(
  scope: TableScope,
  row: number,
  {form, fields, totals}: LineTools & {totals: ReturnType<typeof createTotalsCheck>}
): void {
  if (refuseShifted(scope, row)) {
    scope.collector.mapped += fields.length;
    scope.collector.refusedWithRow += fields.length;
    return;
  }
  const line: RegisterLine = {
    form,
    province: scope.unit!,
    period: scope.period.code,
    sheet: scope.grid.sheet.name,
    row,
    cells: {}
  };
  for (const [column, {field}] of fields) {
    scope.collector.mapped++;
    line.cells[field.field] = readCell(scope, {row, column, field, form});
  }
  const isRefused = line.cells["unit"]?.state === "refused";
  for (const [column] of fields) totals.add(row, column, {isRefused});
  scope.collector.lines.push(line);
}

interface FieldCell {
  row: number;
  column: number;
  field: Field;
  form: RegisterForm;
}

function readCell(scope: TableScope, {row, column, field, form}: FieldCell): RegisterCell {
  const cell = scope.grid.at(row, column) ?? emptyCell(row, column);
  const type = fieldType(form, field.field);
  if (type === "unit") return readUnit(scope, row, column);
  const parsed = parseValue(cell, {
    type: type === "planned_date" ? "date" : type,
    unit_of_measure: "",
    codes: fieldCodes(form, field.field, scope.context.catalogue.aliases),
    dash_means_zero: scope.dash_means_zero,
    is_1904: scope.is_1904,
    received_at: scope.received_at,
    period: null,
    is_ratio: false,
    as_text: scope.is_csv,
    allows_future: type === "planned_date"
  });
  const month = type === "planned_date" && parsed.state === "refused" ? monthOf(scope.grid.text(row, column)) : null;
  if (month !== null) {
    scope.collector.findings.push(
      createFinding("planned_month_only", placeOf(scope, row, column), {raw: scope.grid.text(row, column)})
    );
    return {state: "value", value: month, column, raw: cell.text};
  }
  for (const {code, params} of parsed.findings) {
    scope.collector.findings.push(createFinding(code, placeOf(scope, row, column), params));
  }
  const value = parsed.value_text ?? (parsed.value === null ? null : String(parsed.value));
  return {state: parsed.state, value, column, raw: cell.text};
}

function readUnit(scope: TableScope, row: number, column: number): RegisterCell {
  const raw = scope.grid.at(row, column)?.text ?? "";
  const text = scope.grid.anchorText(row, column);
  if (text === "") return {state: "missing", value: null, column, raw};
  const identity = rowIdentity({...scope, within: scope.unit}, row, {column, text});
  return identity ? {state: "value", value: identity.unit, column, raw} : {state: "refused", value: null, column, raw};
}
