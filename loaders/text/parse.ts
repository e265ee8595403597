/** One cell read by the type of its indicator. The ambiguous is refused, never guessed. */
import type {Cell} from "../types.js";
import {parseCode} from "./codes.js";
import {parseDate} from "./dates.js";
import {cleanText} from "./normalise.js";
import {parseDecimal} from "./decimals.js";
import {parseCount} from "./numbers.js";
import {missing, refuse} from "./parsed.js";
import type {Parsed, ParseTarget} from "./parsed.js";
import {parsePercent} from "./percents.js";
import {readEmptyWord} from "./words.js";
import {parseYesNo} from "./yesNo.js";

export type {Parsed, ParseTarget} from "./parsed.js";

/** Reads one cell. `refused` comes with at least one finding that refuses; a value may come with notes. */
export function parseValue(cell: Cell, target: ParseTarget): Parsed {
  if (cell.is_formula && cell.kind === "empty") return refuse("formula_without_cached_value", cell.text);
  if (cell.kind === "error") return refuse("error_cell", cell.text);
  if (cell.kind === "empty") return missing();
  if (cell.kind === "text") {
    const early = readUntypedText(cell, target);
    if (early) return early;
  }
  return parseByType(cell, target);
}

const errorTexts = /^#(REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;
const dittoMarks = /^(-\s*nt\s*-?|nt|["”“″〃']+|''|như trên|nhu tren)$/i;

function readUntypedText(cell: Cell, target: ParseTarget): Parsed | null {
  if (cell.is_damaged) return refuse("cell_letters_lost", cell.text);
  const text = cleanText(cell.text);
  if (text === "" || /^(…|\.{2,})+$/.test(text)) return missing();
  if (target.type === "text") return {state: "value", value: null, value_text: text, findings: []};
  if (errorTexts.test(text)) return refuse("error_cell", text);
  if (/^#{2,}$/.test(text)) return refuse("number_shown_as_hashes", text);
  if (dittoMarks.test(text)) return refuse("ditto_mark", text);
  if (/^=[^=]/.test(text)) return refuse("formula_without_cached_value", text);
  const word = readEmptyWord(text);
  return word === null ? null : {state: word, value: null, value_text: null, findings: []};
}

function parseByType(cell: Cell, target: ParseTarget): Parsed {
  switch (target.type) {
    case "count":
      return parseCount(cell, target);
    case "percent":
      return parsePercent(cell, target);
    case "decimal":
      return parseDecimal(cell, target);
    case "yesno":
      return parseYesNo(cell, target);
    case "date":
      return parseDate(cell, target);
    case "code":
      return parseCode(cell, target);
    case "text":
      return {state: "value", value: null, value_text: cleanText(cell.text), findings: []};
  }
}
