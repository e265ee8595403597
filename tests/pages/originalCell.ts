import {readFile} from "node:fs/promises";
import {read} from "@e965/xlsx";

/** What an independent reader finds in a cell of an original workbook, as text; empty where there is nothing. */
export async function textInOriginal([file, sheet, cell]: readonly string[]): Promise<string> {
  const book = read(await readFile(`data/reports/${file}`));
  const found = book.Sheets[sheet!]?.[cell!] as {t?: string; v?: unknown; w?: string} | undefined;
  if (found?.t === "e") return found.w ?? "";
  return typeof found?.v === "number" || typeof found?.v === "string" ? String(found.v) : "";
}
