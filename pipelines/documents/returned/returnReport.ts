/** A report on its way back to its unit: marked where that can be done honestly, else copied, else a list. */
import {prepareTexts} from "../../../loaders/forms/prepare.js";
import {copyTitle} from "../../../loaders/forms/returnedCopy.js";
import {openFile} from "../../../loaders/formats/openFile.js";
import type {Workbook} from "../../../loaders/types.js";
import type {Finding} from "../../../src/domain/findings.js";
import {copyBook} from "./copyBook.js";
import {markBook} from "./markBook.js";
import {markOds} from "./markOds.js";
import type {CellMark} from "./marks.js";
import {inOrder, marksOf} from "./marks.js";
import type {ListContent} from "./texts.js";
import {returnTexts} from "./texts.js";

export type ReturnWay = "marked" | "copied" | "list_only";

export interface ReturnedBook {
  way: ReturnWay;
  bytes: Uint8Array;
  extension: "xlsx" | "xlsm" | "ods";
}

export interface ReturnedReport {
  /** Name of the file, without folders. */
  name: string;
  findings: readonly Finding[];
  /** ISO instant that new workbooks are dated. */
  at: string;
}

/** The workbook to send back. `bytes` are those of the file as it was received. */
export async function returnReport(bytes: Uint8Array, {name, findings, at}: ReturnedReport): Promise<ReturnedBook> {
  const {workbook} = openFile(bytes, name);
  if (!workbook) {
    const {title, unreadable: explanation} = returnTexts;
    const content = {title, file: name, findings: inOrder(findings, {sheets: []}), explanation};
    const made = await copyBook(content, {workbook: null, marks: new Map(), at});
    return {way: "list_only", bytes: made, extension: "xlsx"};
  }
  const listed = inOrder(findings, workbook);
  const marks = marksOf(workbook, findings);
  const marked = tryMarking(bytes, workbook, {
    marks,
    content: {title: returnTexts.title, file: name, findings: listed, explanation: returnTexts.howTo}
  });
  if (marked) return {way: "marked", ...marked};
  prepareTexts(workbook);
  const content = {
    title: copyTitle,
    file: name,
    findings: listed,
    explanation: returnTexts.copied(`.${workbook.format}`)
  };
  return {way: "copied", bytes: await copyBook(content, {workbook, marks, at}), extension: "xlsx"};
}

type Marker = (bytes: Uint8Array, work: MarkWork) => Uint8Array;

interface MarkWork {
  marks: ReadonlyMap<string, readonly CellMark[]>;
  content: ListContent;
}

const markers: Record<ReturnedBook["extension"], Marker> = {xlsx: markBook, xlsm: markBook, ods: markOds};

/** Null for another format, for a structure that cannot be marked, and when anything in the result reads otherwise than before. */
function tryMarking(
  bytes: Uint8Array,
  workbook: Workbook,
  work: MarkWork
): Pick<ReturnedBook, "bytes" | "extension"> | null {
  const {format: extension} = workbook;
  if (extension !== "xlsx" && extension !== "xlsm" && extension !== "ods") return null;
  try {
    const marked = markers[extension](bytes, work);
    return readsAlike(marked, workbook) ? {bytes: marked, extension} : null;
  } catch {
    return null;
  }
}

function readsAlike(bytes: Uint8Array, before: Workbook): boolean {
  const {workbook} = openFile(bytes, "marked.xlsx");
  if (!workbook || workbook.sheets.length !== before.sheets.length + 1) return false;
  const filled = ({sheets}: Pick<Workbook, "sheets">) =>
    JSON.stringify(
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows
          .map((row) => ({...row, cells: row.cells.filter(({kind, is_formula}) => kind !== "empty" || is_formula)}))
          .filter(({cells}) => cells.length > 0)
      }))
    );
  return filled({sheets: workbook.sheets.slice(1)}) === filled(before);
}
