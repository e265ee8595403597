/** How cells look in the workbooks that the product writes: fit for black-and-white printing. */
import type {BorderSide, CellStyle, FontStyle} from "hucre";
import {fontName} from "./writeWorkbook.js";

const line: BorderSide = {style: "thin", color: {rgb: "595959"}};
const border = {top: line, right: line, bottom: line, left: line};
const wrapped = {vertical: "center", wrapText: true} as const;
const middle = {horizontal: "center", ...wrapped} as const;

function fontOf(own: FontStyle = {}): {font: FontStyle} {
  return {font: {name: fontName, size: 12, ...own}};
}

function fillOf(rgb: string): Pick<CellStyle, "fill"> {
  return {fill: {type: "pattern", pattern: "solid", fgColor: {rgb}}};
}

export const plainText: CellStyle = {...fontOf(), alignment: {vertical: "top", wrapText: true}};
export const boldText: CellStyle = {...plainText, ...fontOf({bold: true})};
export const centred: CellStyle = {...fontOf(), alignment: middle};
export const centredBold: CellStyle = {...centred, ...fontOf({bold: true})};
export const centredItalic: CellStyle = {...centred, ...fontOf({italic: true})};
export const title: CellStyle = {...centred, ...fontOf({bold: true, size: 14})};
export const heading: CellStyle = {...centredBold, border, ...fillOf("D9E2EC")};
export const label: CellStyle = {...fontOf(), alignment: wrapped, border};
export const link: CellStyle = {...label, ...fontOf({underline: true, color: {rgb: "0563C1"}})};
export const centredLabel: CellStyle = {...fontOf(), alignment: middle, border};
export const groupRow: CellStyle = {...label, ...fontOf({bold: true}), ...fillOf("EEF2F6")};
/** Figures that are shown for comparison only. */
export const reference: CellStyle = {
  ...fontOf({italic: true, color: {rgb: "595959"}}),
  alignment: {...wrapped, horizontal: "right"},
  border
};
/** A cell to be filled in. */
export const input: CellStyle = {
  ...fontOf(),
  alignment: {...wrapped, horizontal: "right"},
  border,
  protection: {locked: false},
  ...fillOf("FFF8DC")
};
/** A cell to be filled in with words; `@` keeps what is typed, dates included, as it was typed. */
export const textInput: CellStyle = {...input, alignment: {...wrapped, horizontal: "left"}, numFmt: "@"};
/** Outside the table, to be filled in or left. */
export const freeText: CellStyle = {...centred, protection: {locked: false}};
export const freeItalic: CellStyle = {...centredItalic, protection: {locked: false}};
