import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import papa from "papaparse";

export type Row = Record<string, string>;

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Rows of a CSV of the repository, by its path from the root. */
export function readCsv(path: string): Row[] {
  const text = readFileSync(`${root}${path}`, "utf8").replace(/^\uFEFF/, "");
  return papa.parse<Row>(text, {header: true, skipEmptyLines: true}).data;
}

export function readTruth(name: string): Row[] {
  return readCsv(`tests/input/truth/${name}.csv`);
}
