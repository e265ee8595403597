/** Form 1: an indicator a row, with the figures reported before beside the cells to be filled in. */
import type {CellStyle} from "hucre";
import type {Catalogue, Indicator} from "../../../src/domain/catalogue.js";
import {centredLabel, groupRow, heading, label, plainText, reference, textInput} from "../xlsx/cellStyles.js";
import type {SheetCell, SheetContent} from "../xlsx/writeWorkbook.js";
import {heightOf} from "../xlsx/writeWorkbook.js";
import type {FormsToFill} from "./formsToFill.js";
import type {Asked} from "./inputs.js";
import {inputCheck, inputStyle} from "./inputs.js";
import type {Identity, Part} from "./letterhead.js";
import {headingRow, letterhead, noteLine, signatures} from "./letterhead.js";
import type {Lists} from "./lists.js";
import type {EarlierColumn} from "./earlierFigures.js";
import {sheetNames, templateTexts} from "./texts.js";

export interface TemplateTools {
  catalogue: Catalogue;
  lists: Lists;
  identity: Identity;
}

const {headings} = templateTexts;

interface Column {
  kind: "stt" | "code" | "label" | "measure" | "value" | "earlier" | "note";
  text: string;
  width: number;
  earlier?: EarlierColumn;
}

/** The sheet of form 1. `has_codes` adds the column of codes, for catalogues whose labels are not told apart. */
export function formOneSheet(
  forms: FormsToFill,
  {earlier, has_codes}: {earlier: readonly EarlierColumn[]; has_codes: boolean},
  tools: TemplateTools
): SheetContent {
  const columns = columnsOf(earlier, has_codes);
  const widths = columns.map(({width}) => width);
  const layout = {columns: columns.length, split: columns.findIndex(({kind}) => kind === "label") + 1};
  const head = letterhead(forms, "F1", {...layout, identity: tools.identity});
  const body = bodyRows(forms, columns, tools);
  const notes = notesBelow(body.nextRow + 1, earlier, widths);
  const parts = [head, body, ...notes, signatures(body.nextRow + notes.length + 2, layout)];
  return {
    name: sheetNames.F1,
    widths,
    cells: parts.flatMap(({cells}) => cells),
    merges: parts.flatMap(({merges}) => merges),
    heights: new Map(parts.flatMap(({heights}) => [...heights])),
    validations: body.validations,
    headerRows: {top: headingRow, bottom: headingRow},
    is_protected: true
  };
}

function columnsOf(earlier: readonly EarlierColumn[], has_codes: boolean): Column[] {
  return [
    {kind: "stt", text: headings.stt, width: 5},
    ...(has_codes ? [{kind: "code", text: headings.code, width: 18} as const] : []),
    {kind: "label", text: headings.label, width: 46},
    {kind: "measure", text: headings.measure, width: 11},
    {kind: "value", text: headings.value, width: 15},
    ...earlier.map((column): Column => ({kind: "earlier", text: column.heading, width: 15, earlier: column})),
    {kind: "note", text: headings.note, width: 20}
  ];
}

type Body = Part & {nextRow: number; validations: NonNullable<SheetContent["validations"]>};

function bodyRows({groups}: FormsToFill, columns: readonly Column[], tools: TemplateTools): Body {
  const body: Body = {cells: [], merges: [], heights: new Map(), nextRow: headingRow + 1, validations: []};
  body.cells.push(
    ...columns.map(({text}, index) => ({row: headingRow, column: index + 1, value: text, style: heading}))
  );
  body.heights.set(headingRow, 50);
  let number = 0;
  for (const [index, {group, indicators}] of groups.entries()) {
    body.cells.push(...groupCells(body.nextRow, columns, {stt: toRoman(index + 1), name: group.label_vi}));
    body.heights.set(body.nextRow, heightOf(group.label_vi, Number.POSITIVE_INFINITY));
    body.nextRow += 1;
    for (const indicator of indicators) {
      number += 1;
      addIndicator(body, {indicator, number, columns}, tools);
    }
  }
  return body;
}

function groupCells(row: number, columns: readonly Column[], {stt, name}: {stt: string; name: string}): SheetCell[] {
  return columns.map(({kind}, index) => {
    const value = kind === "stt" ? stt : kind === "label" ? name : null;
    return {row, column: index + 1, value, style: groupRow};
  });
}

function addIndicator(
  body: Body,
  {indicator, number, columns}: {indicator: Indicator; number: number; columns: readonly Column[]},
  {catalogue, lists}: TemplateTools
): void {
  const row = body.nextRow;
  const choices = catalogue.codes.filter((code) => code.indicator === indicator.code).map(({label_vi}) => label_vi);
  const asked: Asked = {type: indicator.type, choices};
  for (const [index, column] of columns.entries()) {
    body.cells.push({row, column: index + 1, ...contentOf(column, {indicator, number, asked})});
    if (column.kind === "label") body.heights.set(row, heightOf(indicator.label_vi, column.width));
    if (column.kind !== "value") continue;
    const check = inputCheck(asked, {top: row, left: index + 1, bottom: row, right: index + 1}, lists);
    if (check) body.validations.push(check);
  }
  body.nextRow += 1;
}

function contentOf(
  {kind, earlier}: Column,
  {indicator, number, asked}: {indicator: Indicator; number: number; asked: Asked}
): Pick<SheetCell, "value" | "style"> {
  switch (kind) {
    case "stt":
      return {value: number, style: centredLabel};
    case "code":
      return {value: indicator.code, style: centredLabel};
    case "label":
      return {value: indicator.label_vi, style: label};
    case "measure":
      return {value: indicator.unit_of_measure, style: centredLabel};
    case "value":
      return {value: null, style: inputStyle(asked)};
    case "earlier":
      return {value: earlier?.figures.get(indicator.code) ?? null, style: referenceStyle(indicator)};
    case "note":
      return {value: null, style: textInput};
  }
}

function referenceStyle({type}: Indicator): CellStyle {
  return type === "count" ? {...reference, numFmt: "#,##0"} : reference;
}

function notesBelow(row: number, earlier: readonly EarlierColumn[], widths: readonly number[]): Part[] {
  const texts = [
    ...(earlier.length > 0 ? [templateTexts.reference] : []),
    ...(earlier.some(({is_restated}) => is_restated) ? [templateTexts.restated] : []),
    ...earlier.flatMap(({remark}) => (remark === null ? [] : [templateTexts.remark(remark)]))
  ];
  return texts.map((text, index) => noteLine(row + index, text, {widths, style: plainText}));
}

const romanDigits: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];

function toRoman(number: number): string {
  let text = "";
  let rest = number;
  for (const [value, digit] of romanDigits) {
    for (; rest >= value; rest -= value) text += digit;
  }
  return text;
}
