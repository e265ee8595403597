/** What may be typed into a cell, checked while typing: the same demands as our reader's. */
import type {CellStyle, DataValidation} from "hucre";
import type {FieldType} from "../../../loaders/forms/registerFields.js";
import type {IndicatorType} from "../../../src/domain/catalogue.js";
import {toAddress} from "../../../src/domain/addresses.js";
import type {CellRange} from "../xlsx/writeWorkbook.js";
import {toRange} from "../xlsx/writeWorkbook.js";
import {input, textInput} from "../xlsx/cellStyles.js";
import type {Lists} from "./lists.js";
import {errors, notApplicable, templateTexts} from "./texts.js";

export interface Asked {
  type: IndicatorType | FieldType;
  /** What a code or a unit is chosen from. */
  choices: readonly string[];
}

/** The look of a cell to be filled in. */
export function inputStyle({type}: Asked): CellStyle {
  if (type === "count") return {...input, numFmt: "#,##0"};
  return type === "decimal" || type === "percent" ? input : textInput;
}

/** The check of a range of such cells; null where anything may be written. */
export function inputCheck(asked: Asked, range: CellRange, lists: Lists): DataValidation | null {
  const choices = choicesOf(asked);
  if (choices.length > 0) return check(range, {type: "list", formula1: lists.refer(choices), message: errors.list});
  const cell = toAddress(range.top, range.left);
  const rule = ruleOf(asked.type, cell);
  return rule === null ? null : check(range, {type: "custom", ...rule});
}

/** Everything that may be chosen; nothing where it is to be written. */
export function choicesOf({type, choices}: Asked): readonly string[] {
  if (type === "yesno") return [templateTexts.yes, templateTexts.no, notApplicable];
  if (type === "code") return choices.length === 0 ? [] : [...choices, notApplicable];
  return type === "unit" ? choices : [];
}

interface Rule {
  formula1: string;
  message: string;
}

function ruleOf(type: Asked["type"], cell: string): Rule | null {
  const word = `${cell}="${notApplicable}"`;
  switch (type) {
    case "count":
      return {formula1: `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),${word})`, message: errors.count};
    case "decimal":
      return {formula1: `OR(ISNUMBER(${cell}),${word})`, message: errors.decimal};
    case "percent":
      return {
        formula1: `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=100,OR(${cell}=0,${cell}>1)),OR(${word},RIGHT(${cell},1)="%"))`,
        message: errors.percent
      };
    case "date":
      return {formula1: dateFormula(cell, word, "<=TODAY()"), message: errors.pastDate};
    case "planned_date":
      return {formula1: dateFormula(cell, word, ">0"), message: errors.anyDate};
    case "yesno":
    case "code":
    case "unit":
    case "text":
      return null;
  }
}

/** Day, month, year in this order whatever the machine's own: a typed date is kept as text and put together here. */
function dateFormula(cell: string, word: string, limit: string): string {
  const serial = `DATEVALUE(RIGHT(${cell},4)&"-"&MID(${cell},4,2)&"-"&LEFT(${cell},2))`;
  return `IF(ISNUMBER(${cell}),${cell}${limit},OR(${word},IFERROR(AND(LEN(${cell})=10,${serial}${limit}),FALSE)))`;
}

function check(
  range: CellRange,
  {type, formula1, message}: {type: "list" | "custom"; formula1: string; message: string}
): DataValidation {
  return {
    type,
    formula1,
    range: toRange(range),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: errors.title,
    errorMessage: message
  };
}
