/** Makes the texts of a workbook fit to be read: legacy encodings decoded, damage marked. */
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {Cell, LegacyEncoding, Workbook} from "../types.js";
import {repairTexts} from "../text/legacy.js";

const encodingNames: Record<LegacyEncoding, string> = {
  tcvn3: "TCVN3 (phông .VnTime)",
  vni: "VNI (phông VNI-Times)",
  "windows-1258": "Windows-1258",
  "utf8-as-1252": "UTF-8 bị lưu sai"
};

/** Decodes the text cells in place and says which encodings were converted. */
export function prepareTexts(workbook: Workbook): Finding[] {
  const cells: Cell[] = [];
  const texts: {sheet: number; row: number; column: number; text: string}[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    for (const cell of sheet.rows.flatMap((row) => row.cells)) {
      if (cell.kind !== "text") continue;
      cells.push(cell);
      texts.push({sheet: index, row: cell.row, column: cell.column, text: cell.text});
    }
  }
  for (const [index, repaired] of repairTexts(texts).entries()) Object.assign(cells[index]!, repaired);
  return conversionNotes(cells);
}

function conversionNotes(cells: readonly Cell[]): Finding[] {
  const counts = new Map<LegacyEncoding, number>();
  for (const {decoded_from} of cells) {
    if (decoded_from && decoded_from !== "windows-1258") counts.set(decoded_from, (counts.get(decoded_from) ?? 0) + 1);
  }
  return [...counts].map(([encoding, count]) =>
    createFinding("legacy_encoding_converted", {}, {encoding: encodingNames[encoding], count})
  );
}
