/** Compares a reading of the sample reports with the truth, cell by cell and file by file. */
import {readFileSync} from "node:fs";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {ReportedValue} from "../../src/domain/values.js";
import {matchKey} from "../../loaders/text/normalise.js";
import {readReport} from "../../loaders/read.js";
import type {Report} from "../../loaders/types.js";
import type {TruthRow} from "./truthFiles.js";
import {readReceived, readTruth} from "./truthFiles.js";

export interface Comparison {
  /** Values that differ from the truth: the worst fault, must be empty. */
  differing: string[];
  /** Cells whose state differs (taken in though refused, or the reverse). */
  states: string[];
  /** Notes that are missing or should not be there. */
  notes: string[];
  /** Values that the truth does not know. */
  extra: string[];
  /** Files whose status differs. */
  statuses: string[];
  registers: string[];
  totals: string[];
  conservation: string[];
  compared: number;
}

/** Reads every file of files.csv. */
export function readAll(catalogue: Catalogue): Map<string, Report> {
  const received = readReceived();
  return new Map(
    readTruth("files").map(({file}) => {
      const bytes = readFileSync(new URL(`../../data/reports/${file}`, import.meta.url));
      return [file!, readReport(bytes, {file: file!, received_at: received.get(file!)!}, catalogue)];
    })
  );
}

export function compareReading(reports: ReadonlyMap<string, Report>): Comparison {
  const result: Comparison = {
    differing: [],
    states: [],
    notes: [],
    extra: [],
    statuses: [],
    registers: [],
    totals: [],
    conservation: [],
    compared: 0
  };
  compareValues(reports, result);
  compareStatuses(reports, result);
  compareRegister(reports, {table: "inspections", form: "F2"}, result);
  compareRegister(reports, {table: "questions", form: "F3"}, result);
  compareTotals(reports, result);
  for (const [file, {counts}] of reports) {
    const sum = counts.value + counts.not_applicable + counts.missing + counts.refused;
    if (sum !== counts.mapped) result.conservation.push(`${file}: mapped ${counts.mapped}, accounted ${sum}`);
  }
  return result;
}

function cellKey(file: string, sheet: string, cell: string): string {
  return `${file}|${sheet}|${cell}`;
}

function compareValues(reports: ReadonlyMap<string, Report>, result: Comparison): void {
  const ours = new Map<string, ReportedValue>();
  const noted = new Set<string>();
  const skipped = new Set(
    readTruth("files")
      .filter((row) => row["expected_status"] === "duplicate")
      .map((row) => row["file"]!)
  );
  for (const [file, report] of reports) {
    for (const value of report.values) ours.set(cellKey(file, value.sheet, toAddress(value.row, value.column)), value);
    for (const {sheet, cell} of report.findings) if (cell) noted.add(cellKey(file, sheet ?? "", cell));
  }
  const known = new Set<string>();
  for (const row of readTruth("values")) {
    const key = cellKey(row["file"]!, row["sheet"]!, row["cell"]!);
    known.add(key);
    result.compared++;
    compareValue(row, {key, value: ours.get(key), isNoted: noted.has(key)}, result);
  }
  for (const [key, value] of ours) {
    if (!known.has(key) && !skipped.has(key.split("|")[0]!))
      result.extra.push(`${key} ${value.indicator} = ${value.raw}`);
  }
}

function compareValue(
  row: TruthRow,
  {key, value, isNoted}: {key: string; value: ReportedValue | undefined; isNoted: boolean},
  result: Comparison
): void {
  const alsoOk = row["also_ok"]!.split("|");
  const line = `${key} ${row["indicator"]} raw “${row["raw"]}” rule ${row["rule"]}`;
  if (!value) {
    if (row["state"] !== "missing") result.states.push(`${line}: not read`);
    return;
  }
  const identity = `${value.unit} ${value.period} ${value.indicator}`;
  if (identity !== `${row["unit"]} ${row["period"]} ${row["indicator"]}`) {
    result.differing.push(`${line}: is ${identity}, truth ${row["unit"]} ${row["period"]}`);
    return;
  }
  const expected = row["state"] === "zero" ? "value" : row["state"]!;
  if (value.state !== expected && !alsoOk.includes(value.state)) {
    result.states.push(`${line}: ${value.state}, truth ${expected}`);
    return;
  }
  if (value.state === "value" && !isEqual(value, expected === "value" ? row["value"]! : row["alt_value"]!)) {
    result.differing.push(`${line}: ${value.value ?? value.value_text}, truth ${row["value"]}`);
  }
  if (value.state !== expected) return;
  if (row["note_expected"] === "1" && !isNoted && !alsoOk.includes("no_note"))
    result.notes.push(`${line}: note missing`);
  if (row["note_expected"] === "0" && isNoted && !alsoOk.includes("note"))
    result.notes.push(`${line}: note not expected`);
}

function isEqual(value: ReportedValue, truth: string): boolean {
  if (value.value === null) return value.value_text === truth;
  return Math.abs(value.value - Number(truth)) < 5e-5 + 1e-9;
}

function compareStatuses(reports: ReadonlyMap<string, Report>, result: Comparison): void {
  for (const row of readTruth("files")) {
    const report = reports.get(row["file"]!)!;
    const isForOthers = row["expected_status"] === "duplicate" || row["reasons"]!.includes("copied_from");
    if (isForOthers) continue;
    const allowed = [row["expected_status"], ...row["status_also_ok"]!.split("|")];
    const codes = [...new Set(report.findings.map((finding) => finding.code))].join(", ");
    if (!allowed.includes(report.status)) {
      result.statuses.push(
        `${row["file"]}: ${report.status} (${codes}), truth ${row["expected_status"]} (${row["reasons"]})`
      );
    } else if (report.status !== "refused") {
      const identity = `${report.forms.join("+")} ${report.unit} ${report.period}`;
      const truth = `${row["form"]} ${row["unit"]} ${row["period"]}`;
      if (identity !== truth) result.statuses.push(`${row["file"]}: is ${identity}, truth ${truth}`);
    }
  }
}

function compareRegister(
  reports: ReadonlyMap<string, Report>,
  {table, form}: {table: string; form: string},
  result: Comparison
): void {
  const rows = readTruth(table);
  const fields = Object.keys(rows[0]!).filter(
    (name) => !["file", "sheet", "row", "province", "period", "state", "rule"].includes(name)
  );
  const ours = new Map<string, Report["lines"][number]>();
  for (const [file, report] of reports) {
    for (const line of report.lines) if (line.form === form) ours.set(`${file}|${line.sheet}|${line.row}`, line);
  }
  for (const row of rows) {
    const key = `${row["file"]}|${row["sheet"]}|${row["row"]}`;
    const line = ours.get(key);
    ours.delete(key);
    if (!line) {
      result.registers.push(`${key}: not read`);
      continue;
    }
    for (const field of fields) {
      const value = line.cells[field]?.value ?? "";
      if (matchKey(value) !== matchKey(row[field]!))
        result.registers.push(`${key} ${field}: “${value}”, truth “${row[field]}”`);
    }
    if (line.province !== row["province"] || line.period !== row["period"]) result.registers.push(`${key}: identity`);
  }
  for (const key of ours.keys()) result.registers.push(`${key}: not in the truth`);
}

function compareTotals(reports: ReadonlyMap<string, Report>, result: Comparison): void {
  for (const row of readTruth("totals")) {
    const report = reports.get(row["file"]!)!;
    const total = report.totals.find(
      (entry) => entry.sheet === row["sheet"] && toAddress(entry.row, entry.column) === row["cell"]
    );
    const line = `${row["file"]} ${row["sheet"]} ${row["cell"]} ${row["indicator"]}`;
    if (!total) result.totals.push(`${line}: not checked`);
    else if (total.typed !== Number(row["typed"]) || total.indicator !== row["indicator"]) {
      result.totals.push(`${line}: ${total.indicator} typed ${total.typed}`);
    } else if ((total.typed === total.recomputed) !== (row["ok"] === "1")) {
      result.totals.push(`${line}: recomputed ${total.recomputed}, truth ${row["recomputed"]}`);
    }
  }
}
