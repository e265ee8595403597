/** What there is to say about a report, by cell and as a list. */
import type {Sheet, Workbook} from "../../../loaders/types.js";
import {parseAddress, toAddress} from "../../../src/domain/addresses.js";
import type {Finding, Severity} from "../../../src/domain/findings.js";
import {noteText} from "./texts.js";

export interface CellMark {
  row: number;
  column: number;
  /** `refuse` when anything about the cell was refused. */
  severity: Severity;
  /** What the note on the cell says. */
  text: string;
}

/** The cells to be marked, by name of the sheet. A cell inside a merged range stands for the range's first. */
export function marksOf({sheets}: Workbook, findings: readonly Finding[]): Map<string, CellMark[]> {
  const bySheet = new Map<string, CellMark[]>();
  for (const sheet of sheets) {
    const marks = new Map<string, CellMark>();
    for (const finding of findings.filter((one) => one.sheet === sheet.name)) addMark(marks, finding, sheet);
    if (marks.size > 0) bySheet.set(sheet.name, [...marks.values()].toSorted(byPlace));
  }
  return bySheet;
}

function addMark(marks: Map<string, CellMark>, finding: Finding, sheet: Sheet): void {
  const written = finding.cell === null ? null : parseAddress(finding.cell);
  if (!written) return;
  const place = anchorOf(sheet, written);
  const key = toAddress(place.row, place.column);
  const known = marks.get(key);
  const text = noteText(finding);
  marks.set(key, {
    ...place,
    severity: known?.severity === "refuse" ? "refuse" : finding.severity,
    text: known ? `${known.text}\n\n${text}` : text
  });
}

function anchorOf({merges}: Sheet, {row, column}: {row: number; column: number}): {row: number; column: number} {
  const range = merges.find(
    ({top, left, bottom, right}) => top <= row && row <= bottom && left <= column && column <= right
  );
  return range ? {row: range.top, column: range.left} : {row, column};
}

function byPlace(first: CellMark, second: CellMark): number {
  return first.row - second.row || first.column - second.column;
}

/** Refused first, then as they were found: by sheet and place. */
export function inOrder(findings: readonly Finding[], {sheets}: {sheets: readonly {name: string}[]}): Finding[] {
  const place = new Map(sheets.map(({name}, index) => [name, index]));
  const rank = ({severity, sheet, cell}: Finding) => {
    const at = cell === null ? null : parseAddress(cell);
    return [
      severity === "refuse" ? 0 : 1,
      sheet === null ? -1 : (place.get(sheet) ?? -1),
      at?.row ?? 0,
      at?.column ?? 0
    ];
  };
  return findings.toSorted((first, second) => {
    const [left, right] = [rank(first), rank(second)];
    const index = left.findIndex((value, at) => value !== right[at]);
    return index < 0 ? 0 : left[index]! - right[index]!;
  });
}
