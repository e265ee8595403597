import {readFile} from "node:fs/promises";
import {join} from "node:path";
import Papa from "papaparse";

/** Rows of a file of the sample's truth, made apart from the product. */
export async function readTruth(file: string): Promise<Record<string, string>[]> {
  const text = await readFile(join("tests/input/truth", file), "utf8");
  return Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
}
