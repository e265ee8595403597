/** The truth of the sample: what a perfect reader gets out of every cell (tests/input/truth). */
import {readFileSync} from "node:fs";
import Papa from "papaparse";

export type TruthRow = Record<string, string>;

/** Rows of one truth table, by column name. */
export function readTruth(name: string): TruthRow[] {
  const text = readFileSync(new URL(`../input/truth/${name}.csv`, import.meta.url), "utf8");
  return Papa.parse<TruthRow>(text.replace(/^\uFEFF/, ""), {header: true, skipEmptyLines: true}).data;
}

/** Time of receipt of each sample report, by its path. */
export function readReceived(): Map<string, string> {
  const text = readFileSync(new URL("../../data/reports/_received.csv", import.meta.url), "utf8");
  const {data} = Papa.parse<TruthRow>(text.replace(/^\uFEFF/, ""), {header: true, skipEmptyLines: true});
  return new Map(data.map((row) => [row["file"]!, row["received_at"]!]));
}
