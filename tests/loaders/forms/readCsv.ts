/** Reads a report written as CSV lines, as an office would save it. */
import {fileURLToPath} from "node:url";
import type {Catalogue} from "../../../src/domain/catalogue.js";
import {readCatalogue} from "../../../pipelines/catalogue/readCatalogue.js";
import {readReport} from "../../../loaders/read.js";
import type {Report} from "../../../loaders/types.js";

let sample: Promise<Catalogue> | undefined;

/** The shipped catalogue, read once. */
export function sampleCatalogue(): Promise<Catalogue> {
  sample ??= readCatalogue(fileURLToPath(new URL("../../../data/catalogue", import.meta.url)));
  return sample;
}

/** Reads the lines as a `;` file with byte-order mark, received after every period of the sample. */
export async function readCsv(lines: readonly string[], file = "bao cao.csv"): Promise<Report> {
  const bytes = new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
  return readReport(bytes, {file, received_at: "2026-10-15T08:00:00+07:00"}, await sampleCatalogue());
}

/** "unit period indicator" → value or state, for short assertions. */
export function valuesOf(report: Report): Record<string, number | string> {
  return Object.fromEntries(
    report.values.map((value) => [
      `${value.unit} ${value.period} ${value.indicator}`,
      value.state === "value" ? (value.value ?? value.value_text ?? "") : value.state
    ])
  );
}

/** Codes of the findings, in order. */
export function codesOf(report: Report): string[] {
  return report.findings.map((finding) => finding.code);
}
