/** Forms 2 and 3: a line a row below the columns of fields.csv. */
import type {FieldType} from "../../../loaders/forms/registerFields.js";
import {fieldCodes, fieldType} from "../../../loaders/forms/registerFields.js";
import type {RegisterForm} from "../../../loaders/forms/context.js";
import {subordinateUnits} from "../../../src/domain/coverage.js";
import {heading, plainText} from "../xlsx/cellStyles.js";
import type {SheetCell, SheetContent} from "../xlsx/writeWorkbook.js";
import type {TemplateTools} from "./formOneSheet.js";
import type {FormsToFill} from "./formsToFill.js";
import type {Asked} from "./inputs.js";
import {inputCheck, inputStyle} from "./inputs.js";
import {headingRow, letterhead, noteLine, signatures} from "./letterhead.js";
import {sheetNames, templateTexts} from "./texts.js";

const spareLines = 20;

const widths: Record<FieldType, number> = {count: 11, unit: 36, code: 16, date: 14, planned_date: 14, text: 24};

interface RegisterColumn {
  label: string;
  asked: Asked;
  width: number;
}

/** The sheet of a register, with a spare line for each subordinate unit and twenty more. */
export function registerSheet(forms: FormsToFill, form: RegisterForm, tools: TemplateTools): SheetContent {
  const columns = columnsOf(forms, form, tools);
  const lines = unitNames(forms, tools).length + spareLines;
  const layout = {columns: columns.length, split: Math.ceil(columns.length / 2)};
  const body = {top: headingRow + 1, bottom: headingRow + lines};
  const style = plainText;
  const note = noteLine(body.bottom + 2, templateTexts.emptyRegister, {widths: columns.map(({width}) => width), style});
  const parts = [
    letterhead(forms, form, {...layout, identity: tools.identity}),
    note,
    signatures(body.bottom + 4, layout)
  ];
  return {
    name: sheetNames[form],
    widths: columns.map(({width}) => width),
    cells: [...tableCells(columns, body), ...parts.flatMap(({cells}) => cells)],
    merges: parts.flatMap(({merges}) => merges),
    heights: new Map([[headingRow, 50], ...parts.flatMap(({heights}) => [...heights])]),
    validations: columns.flatMap(({asked}, index) => {
      const check = inputCheck(asked, {...body, left: index + 1, right: index + 1}, tools.lists);
      return check ? [check] : [];
    }),
    headerRows: {top: headingRow, bottom: headingRow},
    orientation: "landscape",
    is_protected: true
  };
}

/** The columns of a register and what may be chosen in them, also for the guide. */
function columnsOf(forms: FormsToFill, form: RegisterForm, tools: TemplateTools): RegisterColumn[] {
  const {catalogue} = tools;
  const fields = catalogue.fields.filter((field) => field.form === form);
  return fields.map(({field, label_vi}, index) => {
    const type = fieldType(form, field);
    const codes = fieldCodes(form, field, catalogue.aliases).map((code) => code.label_vi);
    const choices = type === "unit" ? unitNames(forms, tools) : codes;
    const isNumbering = index === 0 && type === "text";
    return {label: label_vi, asked: {type, choices}, width: isNumbering ? 6 : widths[type]};
  });
}

function unitNames({unit, period}: FormsToFill, {catalogue}: TemplateTools): string[] {
  return subordinateUnits(catalogue, unit.code, period.to).map(({name}) => name);
}

function tableCells(columns: readonly RegisterColumn[], {top, bottom}: {top: number; bottom: number}): SheetCell[] {
  const cells: SheetCell[] = columns.map(({label}, index) => ({
    row: headingRow,
    column: index + 1,
    value: label,
    style: heading
  }));
  for (let row = top; row <= bottom; row++) {
    for (const [index, {asked}] of columns.entries()) {
      cells.push({row, column: index + 1, value: null, style: inputStyle(asked)});
    }
  }
  return cells;
}
