/** The list of messages as a worksheet of its own, put in front of an existing workbook. */
import {attribute} from "../../../loaders/formats/xml.js";
import {toAddress} from "../../../src/domain/addresses.js";
import type {Finding} from "../../../src/domain/findings.js";
import {heightOf, quoteSheet} from "../xlsx/writeWorkbook.js";
import {escapeXml} from "../package/xml.js";
import type {BookPackage} from "./bookPackage.js";
import {
  addContentType,
  addRelation,
  editPart,
  mainSpace,
  newPartName,
  readPart,
  relationsOf,
  topElements,
  writePart,
  xmlHead
} from "./bookPackage.js";
import type {ListStyles} from "./markStyles.js";
import type {ListContent} from "./texts.js";
import {listName, listOpening, quoteRaw, returnTexts, severityNames} from "./texts.js";
import type {Edit} from "./xmlEdits.js";
import {contentOf, findElement, setAttribute} from "./xmlEdits.js";

const widths = [11, 24, 34, 84];
const wholeWidth = 153;
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds the list as the first sheet and opens the workbook on it. */
export function addListSheet(
  book: BookPackage,
  workbook: string,
  {content, styles}: {content: ListContent; styles: ListStyles}
): void {
  const part = newPartName(book, "xl/worksheets/sheetQ#.xml");
  const hasViews = findElement(readPart(book, workbook), "bookViews") !== null;
  writePart(book, part, listXml(content, {styles, hasViews}));
  addContentType(book, {part, type: worksheetType});
  const relation = addRelation(book, workbook, {type: "worksheet", target: part});
  editPart(book, workbook, bookEdits(readPart(book, workbook), relation));
  for (const sheet of relationsOf(book, workbook).filter(({type}) => type.endsWith("sheet"))) {
    if (sheet.part !== part) unselect(book, sheet.part);
  }
}

/** Puts the sheet first; names that hold on one sheet, and the sheet in sight, are counted by place. */
function bookEdits(xml: string, relation: string): Edit[] {
  const sheets = findElement(xml, "sheets");
  if (!sheets) throw new Error("workbook without sheets");
  const known = contentOf(xml, sheets).map(({tag}) => tag);
  const id = Math.max(0, ...known.map(({attributes}) => Number(attribute(attributes, "sheetId") ?? 0))) + 1;
  const names = known.map(({attributes}) => (attribute(attributes, "name") ?? "").toLowerCase());
  const {prefix} = sheets.tag;
  const line = `<${prefix}sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(freeName(names))}" sheetId="${id}" r:id="${relation}"/>`;
  const defined = findElement(xml, "definedNames");
  const views = findElement(xml, "bookViews");
  return [
    {at: sheets.tag.end, remove: 0, insert: line},
    ...(defined ? contentOf(xml, defined) : []).flatMap(({tag}) => {
      const place = attribute(tag.attributes, "localSheetId");
      return place === null ? [] : [setAttribute(tag, "localSheetId", String(Number(place) + 1))];
    }),
    ...(views ? contentOf(xml, views) : []).flatMap(({tag}) =>
      ["activeTab", "firstSheet"].flatMap((key) =>
        attribute(tag.attributes, key) === null ? [] : [setAttribute(tag, key, "0")]
      )
    )
  ];
}

function freeName(names: readonly string[]): string {
  let name: string = listName;
  for (let number = 2; names.includes(name.toLowerCase()); number += 1) name = `${listName} ${number}`;
  return name;
}

/** Two sheets that are both selected would be changed together by whatever is typed. */
function unselect(book: BookPackage, part: string): void {
  const xml = readPart(book, part);
  const views = topElements(xml).find(({tag}) => tag.name === "sheetViews");
  const selected = (views ? contentOf(xml, views) : []).filter(
    ({tag}) => !["0", "false", null].includes(attribute(tag.attributes, "tabSelected"))
  );
  editPart(
    book,
    part,
    selected.map(({tag}) => setAttribute(tag, "tabSelected", "0"))
  );
}

function listXml(content: ListContent, {styles, hasViews}: {styles: ListStyles; hasViews: boolean}): string {
  const {findings} = content;
  const opening = listOpening(content);
  const headingRow = opening.length + 2;
  const rows = [
    ...opening.map((text, index) =>
      rowXml(
        index + 1,
        [cell(1, index + 1, {text, style: index === 0 ? styles.title : styles.text})],
        heightOf(text, wholeWidth)
      )
    ),
    rowXml(
      headingRow,
      returnTexts.headings.map((text, index) => cell(index + 1, headingRow, {text, style: styles.heading})),
      heightOf("", 1)
    ),
    ...findings.map((finding, index) => findingRow(headingRow + 1 + index, finding, styles))
  ];
  const links = findings.flatMap((finding, index) => linkXml(headingRow + 1 + index, finding));
  return [
    `${xmlHead}<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    hasViews ? `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` : "",
    `<sheetFormatPr defaultRowHeight="15.75"/>`,
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    `<mergeCells count="${opening.length}">${opening.map((_, index) => `<mergeCell ref="A${index + 1}:D${index + 1}"/>`).join("")}</mergeCells>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    `<pageMargins left="0.6" right="0.6" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  ].join("");
}

function findingRow(row: number, finding: Finding, styles: ListStyles): string {
  const {severity, sheet, cell: address, message} = finding;
  const where = sheet === null ? returnTexts.wholeFile : returnTexts.place(sheet, address);
  const texts = [severityNames[severity], where, quoteRaw(finding), message];
  const height = Math.max(...texts.map((text, index) => heightOf(text, widths[index]!)));
  const cells = texts.map((text, index) =>
    cell(index + 1, row, {text, style: index === 1 && sheet !== null ? styles.link : styles.text})
  );
  return rowXml(row, cells, height);
}

function rowXml(row: number, cells: readonly string[], height: number): string {
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

function cell(column: number, row: number, {text, style}: {text: string; style: number}): string {
  const address = toAddress(row, column);
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function linkXml(row: number, {sheet, cell: address}: Finding): string[] {
  if (sheet === null) return [];
  const location = `${quoteSheet(sheet)}!${address ?? "A1"}`;
  return [`<hyperlink ref="B${row}" location="${escapeXml(location)}" display="${escapeXml(location)}"/>`];
}
