/** The hand-written answers of tests/input/templates and what `check` must read of them. */
import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {runQcdc} from "../commandLine.js";

export const templates = "tests/input/templates";
export const books = ["dn2", "lake.south", "lake"] as const;
export type Book = (typeof books)[number];

export const reports: Record<Book, {unit: string; period: string; catalogue: string; asOf: string}> = {
  dn2: {unit: "dn2", period: "2026-Y", catalogue: "data/catalogue", asOf: "2026-10-20"},
  "lake.south": {unit: "lake.south", period: "2031", catalogue: "tests/input/catalogues/clinics", asOf: "2032-02-01"},
  lake: {unit: "lake", period: "2030", catalogue: "tests/input/catalogues/clinics", asOf: "2032-02-01"}
};

interface Answer {
  book: string;
  sheet: string;
  line: string;
  key: string;
  expected: string;
}

interface CheckedFile {
  unit: string;
  period: string;
  status: string;
  values: {indicator: string; value: string | number | null; state: string}[];
  lines: {sheet: string; row: number; cells: Record<string, {value: string | null}>}[];
  findings: unknown[];
}

/** Reads a filled workbook with `check`. */
export async function readAnswers(book: Book, file: string): Promise<object> {
  const {catalogue, asOf} = reports[book];
  const {stdout} = await runQcdc(["check", file, "--json", "--catalogue", catalogue, "--as-of", asOf]);
  const [checked] = JSON.parse(stdout) as CheckedFile[];
  const {unit, period, status, findings} = checked!;
  return {unit, period, status, findings, values: valuesOf(checked!)};
}

/** What `readAnswers` must give. */
export function expectedAnswers(book: Book): object {
  const {unit, period} = reports[book];
  return {unit, period, status: "accepted", findings: [], values: expectedValues(book)};
}

function valuesOf({values, lines}: CheckedFile): Record<string, string> {
  const figures = values.map(({indicator, value, state}) => [indicator, String(value ?? state)]);
  const cells = lines.flatMap((line, index) =>
    Object.entries(line.cells)
      .filter(([, {value}]) => value !== null)
      .map(([field, {value}]) => [`${line.sheet} ${line.row - 10} ${field}`, value ?? `no line ${index}`])
  );
  return Object.fromEntries([...figures, ...cells]) as Record<string, string>;
}

function expectedValues(book: Book): Record<string, string> {
  const rows = Papa.parse<Answer>(readFileSync(`${templates}/answers.csv`, "utf8"), {
    header: true,
    skipEmptyLines: true
  });
  const own = rows.data.filter((row) => row.book === book && row.key !== "");
  return Object.fromEntries(
    own.map(({sheet, line, key, expected}) => [/^\d+$/.test(line) ? `${sheet} ${line} ${key}` : key, expected])
  );
}
