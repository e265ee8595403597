import {toAddress} from "../src/domain/addresses.js";
import type {CheckResult} from "../src/domain/checkResult.js";
import type {Report} from "./types.js";

/** A report as whoever checks it sees it: what would be taken in, from which cell, and everything found wrong. */
export function toCheckResult({forms, unit, period, status, values, lines, findings}: Report): CheckResult {
  return {
    form: forms.length === 0 ? null : forms.join("+"),
    unit,
    period,
    status,
    values: values.map(({value, value_text, row, column, ...one}) => ({
      indicator: one.indicator,
      unit: one.unit,
      period: one.period,
      value: value ?? value_text,
      state: one.state,
      sheet: one.sheet,
      cell: toAddress(row, column),
      raw: one.raw
    })),
    lines: lines.map(({cells, ...line}) => ({
      form: line.form,
      province: line.province,
      period: line.period,
      sheet: line.sheet,
      row: line.row,
      cells: Object.fromEntries(
        Object.entries(cells).map(([field, {state, value, raw}]) => [field, {state, value, raw}])
      )
    })),
    findings: findings.map(({severity, code, sheet, cell, raw, message}) => ({
      severity,
      code,
      sheet,
      cell,
      raw,
      message
    }))
  };
}
