/** The blank workbook of one unit and period: made, then read back by our own reader before it is given to anyone. */
import {fieldCodes, fieldType} from "../../../loaders/forms/registerFields.js";
import {readerContext} from "../../../loaders/forms/context.js";
import {readReport} from "../../../loaders/read.js";
import type {Catalogue, FormCode} from "../../../src/domain/catalogue.js";
import {boldText, plainText, title} from "../xlsx/cellStyles.js";
import type {SheetContent} from "../xlsx/writeWorkbook.js";
import {heightOf, writeWorkbook} from "../xlsx/writeWorkbook.js";
import type {EarlierColumn} from "./earlierFigures.js";
import {formOneSheet} from "./formOneSheet.js";
import type {FormsToFill} from "./formsToFill.js";
import {choicesOf} from "./inputs.js";
import type {Identity} from "./letterhead.js";
import {createLists} from "./lists.js";
import {registerSheet} from "./registerSheet.js";
import {templateFileNames} from "./fileNames.js";
import {guideLines, guideName} from "./texts.js";

export interface BlankBook {
  /** Name without a folder, in ASCII. */
  name: string;
  bytes: Uint8Array;
}

export interface BookInput {
  forms: FormsToFill;
  earlier: readonly EarlierColumn[];
  catalogue: Catalogue;
  /** ISO instant that the workbook is dated. */
  at: string;
}

const identities: readonly Identity[] = [
  {has_parent: true, is_declared: false},
  {has_parent: true, is_declared: true},
  {has_parent: false, is_declared: true},
  {has_parent: false, is_declared: false}
];

/**
 * The workbook, in the first way of naming unit and period that our reader takes without a finding. Null when it takes
 * none: the catalogue's names cannot be told apart.
 */
export async function makeTemplate(input: BookInput): Promise<BlankBook | null> {
  for (const identity of identities) {
    const bytes = await writeWorkbook(sheetsOf(input, identity), {title: input.forms.unit.name, at: input.at});
    for (const name of templateFileNames(input.forms)) if (isReadBack(bytes, name, input)) return {name, bytes};
  }
  return null;
}

function sheetsOf({forms, earlier, catalogue}: BookInput, identity: Identity): SheetContent[] {
  const lists = createLists();
  const tools = {catalogue, lists, identity};
  const sheets = forms.owed.map(({form}) =>
    form === "F1"
      ? formOneSheet(forms, {earlier, has_codes: needsCodes(forms, catalogue)}, tools)
      : registerSheet(forms, form, tools)
  );
  const hidden = lists.sheet();
  return [...sheets, guideSheet(forms, catalogue), ...(hidden ? [hidden] : [])];
}

/** True when a label alone does not tell its indicator. */
function needsCodes({groups}: FormsToFill, catalogue: Catalogue): boolean {
  const context = readerContext(catalogue);
  return groups.some(({indicators}) =>
    indicators.some((indicator) => {
      const match = context.indicators.find(indicator.label_vi);
      return match.kind !== "exact" || match.target.code !== indicator.code;
    })
  );
}

/** Of one column, which LibreOffice does not scale to the page: as wide as A4 between the margins. */
const guideWidth = 78;

function guideSheet({unit, period, owed, groups}: FormsToFill, catalogue: Catalogue): SheetContent {
  const coded = groups.flatMap(({indicators}) => indicators.filter(({type}) => type === "code"));
  const choices = [
    ...coded.map(({code, label_vi}) => ({label: label_vi, names: codeLabels(catalogue, code)})),
    ...owed.flatMap(({form}) => registerChoices(form, catalogue))
  ].filter(({names}) => names.length > 0);
  const lines = guideLines({unit: unit.name, period: period.label_vi, due: owed, choices});
  const cells = lines.map((value, index) => {
    const style = index === 0 ? title : value.endsWith(":") ? boldText : plainText;
    return {row: index + 1, column: 1, value, style};
  });
  const heights = new Map(lines.map((line, index) => [index + 1, heightOf(line, guideWidth)]));
  return {name: guideName, widths: [guideWidth], cells, heights, is_protected: true};
}

function codeLabels(catalogue: Catalogue, indicator: string): readonly string[] {
  const choices = catalogue.codes.filter((code) => code.indicator === indicator).map(({label_vi}) => label_vi);
  return choicesOf({type: "code", choices});
}

function registerChoices(form: FormCode, {fields, aliases}: Catalogue): {label: string; names: readonly string[]}[] {
  if (form === "F1") return [];
  return fields
    .filter((field) => field.form === form && fieldType(form, field.field) === "code")
    .map(({field, label_vi}) => ({
      label: label_vi,
      names: fieldCodes(form, field, aliases).map((code) => code.label_vi)
    }));
}

/** The blank workbook must be seen as what it is: this unit, this period, these forms, every indicator, nothing filled in. */
function isReadBack(bytes: Uint8Array, file: string, {forms, catalogue, at}: BookInput): boolean {
  const report = readReport(bytes, {file, received_at: at}, catalogue);
  const asked = forms.groups.flatMap(({indicators}) => indicators.map(({code}) => code));
  const hasFormOne = forms.owed.some(({form}) => form === "F1");
  const read = report.values.filter(({state}) => state === "missing").map(({indicator}) => indicator);
  return (
    report.unit === forms.unit.code &&
    report.period === forms.period.code &&
    report.forms.join() === forms.owed.map(({form}) => form).join() &&
    report.lines.length === 0 &&
    report.values.length === read.length &&
    read.toSorted().join() === (hasFormOne ? asked : []).toSorted().join() &&
    report.findings.every(({code}) => code === "empty_report")
  );
}
