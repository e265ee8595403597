/** Known mistakes in reports, put right by the office in corrections.csv: only where the expected value is found. */
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Catalogue, Correction, Indicator} from "../../src/domain/catalogue.js";
import {createFinding} from "../../src/domain/findings.js";
import {CliError} from "../commands/cliError.js";
import type {FindingRow} from "./buildFindings.js";
import {dateValue} from "./catalogueTables.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {appendRows} from "./tableWriter.js";

interface Candidate {
  submission_id: number;
  unit_id: number;
  period_id: number;
  indicator_id: number;
  file: string;
  sheet: string;
  cell: string;
  state: string;
  value: number | null;
  value_text: string | null;
  raw: string;
}

export interface CorrectionOptions {
  catalogue: Catalogue;
  /** True when files received later are left out: what a correction expects may then rightly be absent. */
  isPast: boolean;
}

/**
 * Applies the corrections to the build and gives findings for those left out of a past view. Throws a CliError when the
 * expected value is gone: the mistake has been mended at its source, or never was there.
 */
export async function applyCorrections(
  connection: DuckDBConnection,
  {catalogue, isPast}: CorrectionOptions
): Promise<FindingRow[]> {
  const rows: DuckDBValue[][] = [];
  const skipped: FindingRow[] = [];
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  for (const correction of catalogue.corrections) {
    const [candidate = null, ...others] = await findVersions(connection, correction);
    if (candidate && isExpected(candidate, correction.expected)) {
      const mistaken = others.filter((other) => isExpected(other, correction.expected) && other.state === "value");
      const indicator = indicators.get(correction.indicator)!;
      for (const version of [candidate, ...mistaken]) rows.push(toRow(version, correction, indicator));
      await makeCurrent(connection, candidate);
    } else if (isPast) skipped.push(skip(correction, candidate));
    else throw gone(correction, candidate);
  }
  await appendRows(connection, {catalog: "build", schema: "base", table: "corrections"}, rows);
  return skipped;
}

/** All versions of the cell, the one that a correction is about first. */
async function findVersions(connection: DuckDBConnection, correction: Correction): Promise<Candidate[]> {
  const {unit, period, indicator} = correction;
  const sql = await readSql("queries/correction_candidates");
  return await readRows<Candidate>(connection, sql, {unit, period, indicator});
}

/** The expected text is the value as published, or as it was written in the cell. */
function isExpected({state, value, value_text, raw}: Candidate, expected: string): boolean {
  const text = expected.trim();
  if (text === raw.trim()) return true;
  if (state !== "value") return text === "";
  return value_text === null ? value !== null && parseNumber(text) === value : text === value_text;
}

/** Numbers of the catalogue: digits with a point or a comma before the fraction. */
function parseNumber(text: string): number | null {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

function toRow(candidate: Candidate, correction: Correction, {type}: Indicator): DuckDBValue[] {
  const text = correction.value.trim();
  const isText = type === "date" || type === "code" || type === "text";
  const number = isText ? null : parseNumber(text);
  if (text === "" || (!isText && number === null)) {
    throw new CliError(
      1,
      `corrections.csv: giá trị thay thế “${correction.value}” của ${describe(correction)} không phải là số.`
    );
  }
  const {submission_id, unit_id, period_id, indicator_id} = candidate;
  return [
    submission_id,
    unit_id,
    period_id,
    indicator_id,
    number,
    isText ? text : null,
    correction.reason,
    dateValue(correction.date)
  ];
}

async function makeCurrent(connection: DuckDBConnection, candidate: Candidate): Promise<void> {
  const {submission_id, unit_id, period_id, indicator_id} = candidate;
  await connection.run(await readSql("queries/make_current"), {submission_id, unit_id, period_id, indicator_id});
}

function skip(correction: Correction, candidate: Candidate | null): FindingRow {
  const {unit, period, indicator, reason, expected} = correction;
  const {submission_id = null, file = "corrections.csv", sheet = null, cell = null, raw = null} = candidate ?? {};
  const finding = createFinding("correction_skipped", {sheet, cell, raw}, {reason, expected, found: found(candidate)});
  return {...finding, submission_id, file, origin: "check", level: null, unit, period, indicator};
}

function found(candidate: Candidate | null): string {
  return candidate ? `“${candidate.raw}”` : "không có";
}

function gone(correction: Correction, candidate: Candidate | null): CliError {
  const place = candidate ? ` (${candidate.file}, ${candidate.sheet} ${candidate.cell})` : "";
  return new CliError(
    1,
    `corrections.csv: ${describe(correction)} được đính chính từ “${correction.expected}” nhưng giá trị hiện nay là ` +
      `${found(candidate)}${place}. Không công bố gì. Nếu đơn vị đã sửa báo cáo, hãy xóa dòng đính chính; nếu không, sửa cột expected.`
  );
}

function describe({unit, period, indicator}: Correction): string {
  return `${unit} ${period} ${indicator}`;
}
