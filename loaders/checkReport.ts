import type {Report} from "./types.js";
import type {Catalogue} from "../src/domain/catalogue.js";
import {createFinding} from "../src/domain/findings.js";
import type {ValueState} from "../src/domain/values.js";

/**
 * Conservation, file by file: every mapped cell is a value, not applicable, missing or refused, each refusal is explained,
 * nothing is given twice and every code is known. A report that breaks this is our fault and is set aside whole, with a
 * finding, instead of reaching the facts.
 */
export function checkReport(report: Report, catalogue: Catalogue): Report {
  const fault = findFault(report, catalogue);
  return fault === null ? report : refusedReport(report, fault);
}

/** A report of which nothing is taken in, because reading it went wrong. */
export function refusedReport(report: Pick<Report, "forms" | "unit" | "period">, detail: string): Report {
  return {
    forms: report.forms,
    unit: report.unit,
    period: report.period,
    status: "refused",
    values: [],
    lines: [],
    totals: [],
    findings: [createFinding("reader_failed", {}, {detail})],
    counts: {mapped: 0, value: 0, not_applicable: 0, missing: 0, refused: 0}
  };
}

function findFault(report: Report, catalogue: Catalogue): string | null {
  return countFault(report) ?? stateFault(report) ?? identityFault(report, catalogue) ?? refusalFault(report);
}

function countFault({counts, values, lines}: Report): string | null {
  const sum = counts.value + counts.not_applicable + counts.missing + counts.refused;
  if (counts.mapped !== sum) return `${counts.mapped} ô trong bảng nhưng ${sum} ô được xếp loại`;
  const states = [...values, ...lines.flatMap((line) => Object.values(line.cells))].map(({state}) => state);
  for (const state of ["value", "not_applicable", "missing", "refused"] as const) {
    const found = states.filter((entry) => entry === state).length;
    // Cells of a row refused as a whole, or given twice, are counted as refused without standing among the values.
    const isKept = state === "refused" ? found <= counts[state] : found === counts[state];
    if (!isKept) return `${counts[state]} ô “${stateNames[state]}” nhưng lưu được ${found}`;
  }
  return null;
}

const stateNames: Record<ValueState, string> = {
  value: "có số liệu",
  not_applicable: "không áp dụng",
  missing: "để trống",
  refused: "bị loại"
};

function stateFault({status, values}: Report): string | null {
  const taken = values.find(({state}) => state === "value" || state === "not_applicable");
  if (status === "refused" && taken) return `tệp bị loại mà vẫn còn số liệu của ${taken.indicator}`;
  for (const {state, value, value_text, indicator} of values) {
    if ((state === "value") !== (value !== null || value_text !== null))
      return `giá trị của ${indicator} không khớp với trạng thái`;
    if (value !== null && !Number.isFinite(value)) return `giá trị của ${indicator} không phải là số`;
  }
  return null;
}

function identityFault({values, lines}: Report, catalogue: Catalogue): string | null {
  const seen = new Set<string>();
  const known = codesOf(catalogue);
  for (const {unit, period, indicator} of values) {
    const key = `${unit} ${period} ${indicator}`;
    if (seen.has(key)) return `${indicator} của ${unit} được lấy hai lần`;
    seen.add(key);
    if (!known.has(`u ${unit}`) || !known.has(`p ${period}`) || !known.has(`i ${indicator}`)) return `mã lạ ${key}`;
  }
  for (const {province, period} of lines) {
    if (!known.has(`u ${province}`) || !known.has(`p ${period}`)) return `mã lạ ${province} ${period}`;
  }
  return null;
}

const codes = new WeakMap<Catalogue, Set<string>>();

function codesOf(catalogue: Catalogue): Set<string> {
  const known = codes.get(catalogue);
  if (known) return known;
  const made = new Set([
    ...catalogue.units.map(({code}) => `u ${code}`),
    ...catalogue.periods.map(({code}) => `p ${code}`),
    ...catalogue.indicators.map(({code}) => `i ${code}`)
  ]);
  codes.set(catalogue, made);
  return made;
}

function refusalFault({status, findings}: Report): string | null {
  const isRefusing = findings.some(({severity}) => severity === "refuse");
  if ((status === "refused" || status === "partly_refused") && !isRefusing) return "bị loại mà không có lý do";
  if ((status === "accepted" || status === "accepted_with_notes") && isRefusing)
    return "có ô bị loại mà tệp được nhận trọn";
  return null;
}
