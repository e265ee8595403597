/** Compares the reading of the red-team reports (tests/input/redteam) with the truth written beside them. */
import {readFileSync} from "node:fs";
import Papa from "papaparse";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toAddress} from "../../src/domain/addresses.js";
import {readReport} from "../../loaders/read.js";
import type {Report} from "../../loaders/types.js";

type Row = Record<string, string>;

const folder = new URL("../input/redteam/", import.meta.url);

/** Rows of truth.csv or files.csv. */
export function readRedteam(name: "truth" | "files"): Row[] {
  const text = readFileSync(new URL(`${name}.csv`, folder), "utf8");
  return Papa.parse<Row>(text, {header: true, skipEmptyLines: true}).data;
}

/** Reads one report of the folder, received after every period of the sample. */
export function readRedteamReport(file: string, catalogue: Catalogue): Report {
  const bytes = readFileSync(new URL(`reports/${file}`, folder));
  return readReport(bytes, {file, received_at: "2035-10-15T08:00:00+07:00"}, catalogue);
}

/** Every difference between a report and its truth, as sentences; none when all is as it should be. */
export function faultsOf(report: Report, file: Row, truth: readonly Row[]): string[] {
  const found = new Map(cellsOf(report).map((cell) => [`${cell.sheet}|${cell.cell}|${cell.indicator}`, cell]));
  const faults = truth.flatMap((row) => {
    const key = `${row["sheet"]}|${row["cell"]}|${row["indicator"]}`;
    const cell = found.get(key);
    found.delete(key);
    return faultOf(report, row, cell);
  });
  for (const cell of found.values()) if (cell.is_taken) faults.push(`taken though not in the truth: ${show(cell)}`);
  return [...faults, ...fileFaults(report, file)];
}

interface ReadCell {
  sheet: string;
  cell: string;
  unit: string;
  period: string;
  indicator: string;
  value: string;
  is_taken: boolean;
}

function cellsOf(report: Report): ReadCell[] {
  const values = report.values.map((value) => ({
    sheet: value.sheet,
    cell: toAddress(value.row, value.column),
    unit: value.unit,
    period: value.period,
    indicator: value.indicator,
    value: value.state === "value" ? String(value.value ?? value.value_text) : value.state,
    is_taken: value.state === "value"
  }));
  const lines = report.lines.flatMap((line) =>
    Object.entries(line.cells).map(([field, cell]) => ({
      sheet: line.sheet,
      cell: toAddress(line.row, cell.column),
      unit: line.province,
      period: line.period,
      indicator: `${line.form}.${field}`,
      value: cell.state === "value" ? String(cell.value) : cell.state,
      is_taken: cell.state === "value"
    }))
  );
  return [...values, ...lines];
}

function faultOf(report: Report, row: Row, cell: ReadCell | undefined): string[] {
  const wanted = row["want"]!.split("|");
  const place = `${row["sheet"]} ${row["cell"]} ${row["unit"]} ${row["indicator"]}`;
  if (wanted.includes("other")) return cell?.is_taken ? [`taken though of another period: ${show(cell)}`] : [];
  if (cell && wanted.some((want) => isSame(want, cell.value))) {
    const isHere = cell.unit === row["unit"] && cell.period === row["period"];
    return isHere || cell.value === "refused" ? [] : [`wrong unit or period: ${show(cell)}, wanted ${place}`];
  }
  if (!cell && wanted.includes("missing")) return [];
  const isTold = tells(report, row);
  if (isTold && !cell?.is_taken && (wanted.includes("refused") || wanted.includes("listed"))) return [];
  return [`wanted ${row["want"]} at ${place}, got ${cell ? show(cell) : "nothing"}${isTold ? " (listed)" : ""}`];
}

/** True when a finding speaks of the cell, its row, its column heading or its whole sheet. */
function tells(report: Report, row: Row): boolean {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(row["cell"]!)!;
  return report.findings.some(({sheet, cell, severity}) => {
    if (severity === "refuse" && report.status === "refused") return true;
    if (severity === "refuse" && cell === null) return sheet === null || sheet === row["sheet"];
    if (sheet !== row["sheet"] || cell === null) return false;
    return cell.endsWith(`${number}`) || cell.replace(/\d+$/, "") === letters || severity === "refuse";
  });
}

function isSame(want: string, value: string): boolean {
  return want === value || (want !== "" && Number.isFinite(Number(want)) && Number(want) === Number(value));
}

function show(cell: ReadCell): string {
  return `${cell.sheet} ${cell.cell} ${cell.unit} ${cell.period} ${cell.indicator} = ${cell.value}`;
}

function fileFaults(report: Report, file: Row): string[] {
  const faults: string[] = [];
  if (!file["status"]!.split("|").includes(report.status)) {
    faults.push(`status ${report.status}, wanted ${file["status"]}`);
  }
  const codes = new Set<string>(report.findings.map(({code}) => code));
  if (file["codes"] !== "" && !file["codes"]!.split("|").some((code) => codes.has(code))) {
    faults.push(`no finding ${file["codes"]}`);
  }
  if (report.status === "refused" && !report.findings.some(({severity}) => severity === "refuse")) {
    faults.push("refused without a reason");
  }
  const isKnown = report.status !== "refused" && file["unit"] !== "";
  if (isKnown && report.unit !== file["unit"]) faults.push(`sender ${report.unit}, wanted ${file["unit"]}`);
  const {mapped, value, not_applicable, missing, refused} = report.counts;
  const sum = value + not_applicable + missing + refused;
  if (sum !== mapped) faults.push(`mapped ${mapped}, accounted ${sum}`);
  return faults;
}
