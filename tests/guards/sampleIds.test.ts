import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import Papa from "papaparse";
import {expect, it} from "vitest";

/** The only file that may name indicators of the sample: defaults of the headline settings. */
const allowedFiles = ["src/domain/headlines.ts"];
/** Words that also are a published view, a column of one, or a plain word of Vietnamese without its marks. */
const allowedWords = ["council_questions", "units_inspected", "phong"];

it("no code names an indicator, a unit or a kind of unit of the sample catalogue", async () => {
  const indicators = await readColumn("indicators.csv", "code");
  const ids = [...indicators, ...(await readColumn("units.csv", "code")), ...(await readColumn("units.csv", "kind"))];
  expect(indicators).toHaveLength(70);
  const found: string[] = [];
  for (const path of await listCode(["src", "loaders", "pipelines"]))
    for (const id of findIds(await readFile(path, "utf8"), ids)) found.push(`${path}: ${id}`);
  expect(found).toEqual([]);
});

it("the guard finds an id where it stands as a word, and not inside another word", () => {
  const ids = ["staff_total", "dn1", "dn1.p1"];
  expect(findIds('sum("staff_total")', ids)).toEqual(["staff_total"]);
  expect(findIds("staff_totals dn12 dn1.p15", ids)).toEqual(["dn1"]);
});

function findIds(text: string, ids: readonly string[]): string[] {
  return ids
    .filter((id) => !allowedWords.includes(id))
    .filter((id) => new RegExp(`(?<![\\w.-])${id.replaceAll(".", "\\.")}(?![\\w-])`).test(text));
}

async function listCode(folders: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of folders)
    for (const path of await readdir(folder, {recursive: true})) paths.push(join(folder, path));
  return paths.filter((path) => /\.(ts|js|sql|md)$/.test(path) && !/\/\./.test(path) && !allowedFiles.includes(path));
}

async function readColumn(file: string, column: string): Promise<string[]> {
  const text = await readFile(join("data/catalogue", file), "utf8");
  const {data} = Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true});
  return [...new Set(data.map((row) => row[column] ?? ""))];
}
