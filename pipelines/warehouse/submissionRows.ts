import {DuckDBTimestampTZValue} from "@duckdb/node-api";
import type {DuckDBValue} from "@duckdb/node-api";
import type {OddFile} from "../store/intake.js";
import type {JudgedSubmission} from "./arrange.js";

/** Rows of `base.submissions`: what was received, then the files of the inbox that are not read at all. */
export function submissionRows(judged: readonly JudgedSubmission[], odd: readonly OddFile[]): DuckDBValue[][] {
  const rows = judged.map((entry): DuckDBValue[] => {
    const {reading, status, duplicate_of} = entry;
    return [
      entry.submission_id,
      entry.submission,
      entry.file,
      entry.sha256,
      BigInt(entry.bytes),
      instantValue(entry.received_at),
      instantValue(entry.recorded_at),
      status,
      duplicate_of,
      reading.reading_id,
      reading.forms === "" ? null : reading.forms,
      reading.unit,
      reading.period
    ];
  });
  return [...rows, ...odd.map((file, index) => oddRow(file, judged.length + index + 1))];
}

function oddRow({file, status}: OddFile, id: number): DuckDBValue[] {
  return [id, file, file, null, null, null, null, status, null, null, null, null, null];
}

/** An ISO instant as DuckDB takes it. */
export function instantValue(instant: string): DuckDBTimestampTZValue {
  return new DuckDBTimestampTZValue(BigInt(Date.parse(instant)) * 1000n);
}
