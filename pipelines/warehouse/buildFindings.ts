/** Findings that no single report can raise: files among files, versions among versions. */
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {registerFile} from "../../loaders/sources/folder.js";
import type {Intake, ReceivedFile} from "../store/intake.js";
import type {JudgedSubmission} from "./arrange.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {appendRows} from "./tableWriter.js";

/** A finding as a row of `base.findings`. */
export interface FindingRow extends Finding {
  submission_id: number | null;
  file: string;
  origin: "read" | "check";
  level: string | null;
  unit: string | null;
  period: string | null;
  indicator: string | null;
}

export interface FindingContext {
  judged: readonly JudgedSubmission[];
  later: readonly ReceivedFile[];
  intake: Intake;
  asOf: string;
}

const nobody = {level: null, unit: null, period: null, indicator: null};

/** Findings about files: duplicates, odd ones, later ones, and rows of the receipt register. */
export function fileFindings({judged, later, intake, asOf}: FindingContext): FindingRow[] {
  const byId = new Map(judged.map((entry) => [entry.submission_id, entry]));
  const rows: FindingRow[] = [];
  for (const {submission_id, file, duplicate_of} of judged) {
    const original = duplicate_of === null ? undefined : byId.get(duplicate_of);
    if (!original) continue;
    const params = {other: original.file, date: formatDate(original.received_at)};
    rows.push(row(createFinding("duplicate_file", {}, params), {submission_id, file, origin: "read"}));
  }
  for (const [index, {file, finding}] of intake.odd.entries()) {
    rows.push(row(finding, {submission_id: judged.length + index + 1, file, origin: "read"}));
  }
  for (const {file, received_at} of later) {
    const params = {received: formatTime(received_at), cutoff: formatTime(asOf)};
    rows.push(row(createFinding("received_after_cutoff", {}, params), {submission_id: null, file, origin: "check"}));
  }
  for (const finding of intake.registerFindings) {
    rows.push(row(finding, {submission_id: null, file: registerFile, origin: "check"}));
  }
  return rows;
}

function row(finding: Finding, place: Pick<FindingRow, "submission_id" | "file" | "origin">): FindingRow {
  return {...finding, ...place, ...nobody};
}

/** `02/06/2025`. */
function formatDate(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}

/** `08:00 ngày 02/06/2025`, in Vietnam. */
export function formatTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ngày ${formatDate(instant)}`;
}

interface KeptRow {
  submission_id: number;
  file: string;
  sheet: string;
  cell: string;
  raw: string;
  kept_file: string;
  unit: string;
  period: string;
  indicator: string;
}

interface TieRow {
  submission_id: number;
  file: string;
  other_file: string;
  difference_count: number;
}

/** Findings about versions: a later blank that erased nothing, and files of the very same time that differ. */
export async function versionFindings(connection: DuckDBConnection): Promise<FindingRow[]> {
  const rows: FindingRow[] = [];
  for (const kept of await readRows<KeptRow>(connection, await readSql("queries/later_blanks"))) {
    const {submission_id, file, sheet, cell, raw, unit, period, indicator} = kept;
    const finding = createFinding("later_blank_kept", {sheet, cell, raw}, {file: kept.kept_file});
    rows.push({...finding, submission_id, file, origin: "check", level: null, unit, period, indicator});
  }
  for (const tie of await readRows<TieRow>(connection, await readSql("queries/same_time_versions"))) {
    const {submission_id, file, other_file: other, difference_count: count} = tie;
    const finding = createFinding("same_time_versions", {}, {other, count, used: file});
    rows.push(row(finding, {submission_id, file, origin: "check"}));
  }
  return rows;
}

/** Adds findings to the build. */
export async function appendFindings(connection: DuckDBConnection, findings: readonly FindingRow[]): Promise<void> {
  const rows = findings.map((finding): DuckDBValue[] => {
    const {submission_id, file, sheet, cell, severity, code, raw, message} = finding;
    const {origin, level, unit, period, indicator} = finding;
    return [submission_id, file, sheet, cell, severity, code, raw, message, origin, level, unit, period, indicator];
  });
  await appendRows(connection, {catalog: "build", schema: "base", table: "findings"}, rows);
}
