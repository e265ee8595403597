/** The lists behind drop-downs: one below the other in the one column of a hidden sheet, which no reader takes for a table. */
import type {SheetContent} from "../xlsx/writeWorkbook.js";
import {quoteSheet} from "../xlsx/writeWorkbook.js";
import {listsName} from "./texts.js";

export interface Lists {
  /** A formula that names the cells of these choices; the same choices are kept once. */
  refer(choices: readonly string[]): string;
  sheet(): SheetContent | null;
}

/** An empty store of lists. */
export function createLists(): Lists {
  const values: string[] = [];
  const known = new Map<string, string>();
  return {
    refer(choices) {
      const key = choices.join("\n");
      const formula =
        known.get(key) ?? `${quoteSheet(listsName)}!$A$${values.length + 1}:$A$${values.length + choices.length}`;
      if (!known.has(key)) values.push(...choices);
      known.set(key, formula);
      return formula;
    },
    sheet() {
      if (values.length === 0) return null;
      const cells = values.map((value, index) => ({row: index + 1, column: 1, value}));
      return {name: listsName, widths: [60], cells, is_hidden: true, is_protected: true};
    }
  };
}
