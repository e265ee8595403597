/** Text files of records and fields (.csv, .tsv, .txt), whatever they are called. */
import Papa from "papaparse";
import type {Finding} from "../../src/domain/findings.js";
import type {Cell, Workbook} from "../types.js";
import {createCell, createSheetBuilder, tooMany} from "./cells.js";
import {sniffDelimiter} from "./delimiter.js";
import type {Scores} from "./encoding.js";
import {decodeText} from "./encoding.js";
import type {Limits} from "./limits.js";
import {refusal} from "./refusal.js";

/**
 * Every field stays text: a number, date or code is read later by what its column means. The row of a cell is the number
 * of its record, the column that of its field; a `sep=` line counts as the first record.
 */
export function readCsv(bytes: Uint8Array, limits: Limits, scores: Scores): {workbook: Workbook; findings: Finding[]} {
  const {text: decoded, findings} = decodeText(bytes, scores);
  const text = decoded.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  refuseLostLetters(text);
  const declared = /^"?sep=(.)"?[;,\t|]*(?:\n|$)/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? sniffDelimiter(body);
  const records = parseRecords(body, delimiter, limits.text_rows + 1);
  const first_row = declared ? 2 : 1;
  if (records.length > limits.text_rows) throw tooMany(records.length, "dòng", limits.text_rows);
  const budget = {cells: 0, limits: {...limits, rows_per_sheet: limits.text_rows}};
  const builder = createSheetBuilder(budget);
  for (const [index, fields] of records.entries()) {
    for (const cell of cellsOf(fields, index + first_row, limits)) builder.add(cell);
  }
  if (budget.cells === 0) throw refusal("empty_file");
  const sheet = builder.finish({name: "", is_hidden: false, merges: []});
  return {workbook: {format: "csv", sheets: [sheet], is_1904: false}, findings};
}

function parseRecords(text: string, delimiter: string, preview: number): string[][] {
  const {data, errors} = Papa.parse<string[]>(text, {
    header: false,
    delimiter,
    newline: "\n",
    skipEmptyLines: false,
    preview
  });
  const unclosed = errors.find(({code, row = 0}) => code === "MissingQuotes" || hasLineBreak(data[row]));
  if (unclosed) throw refusal("unclosed_quote", {row: (unclosed.row ?? 0) + 1});
  return data;
}

/** A quote that is not followed by a delimiter, in a field that runs over lines, was opened by mistake. */
function hasLineBreak(fields: string[] | undefined): boolean {
  return fields?.some((field) => field.includes("\n")) ?? false;
}

const fewestLostWords = 5;
const judgedCharacters = 1_000_000;

/** Some words may be left to the check of cells; where every fifth word has lost letters the file says nothing. */
function refuseLostLetters(text: string): void {
  const words = text.slice(0, judgedCharacters).match(/[\p{L}\p{M}?\uFFFD]*\p{L}[\p{L}\p{M}?\uFFFD]*/gu) ?? [];
  const lost = words.filter((word) => /\?\p{L}|\uFFFD/u.test(word));
  if (lost.length < fewestLostWords || lost.length * 5 < words.length) return;
  throw refusal("letters_lost", {sample: lost.slice(0, 3).join(" ")});
}

function cellsOf(fields: string[], row: number, limits: Limits): Cell[] {
  const cells: Cell[] = [];
  for (const [index, text] of fields.entries()) {
    if (text.length > limits.field_length) throw tooMany(text.length, "ký tự trong một ô", limits.field_length);
    if (text !== "") cells.push(createCell(row, index + 1, {kind: "text", text}));
  }
  return cells;
}
