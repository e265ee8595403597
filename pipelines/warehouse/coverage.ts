import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue, Period} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import type {InspectionLine} from "../../src/domain/coverage.js";
import {periodCoverage, subordinateUnits} from "../../src/domain/coverage.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {readRows} from "./readRows.js";
import {readSql} from "./sqlFiles.js";
import {appendRows} from "./tableWriter.js";

export interface CoverageRow {
  province: string;
  period: string;
  units_total: number;
  /** Null while no register has come in. */
  units_inspected: number | null;
  rate: number | null;
}

type RegisterRow = InspectionLine & {province: string; period: string};

/**
 * Fills `base.coverage`: a row for each province and period that owes a register of inspections and has ended, or has
 * sent one already.
 */
export async function writeCoverage(
  connection: DuckDBConnection,
  {catalogue, asOf}: {catalogue: Catalogue; asOf: string}
): Promise<CoverageRow[]> {
  const lines = new Map<string, RegisterRow[]>();
  for (const line of await readRows<RegisterRow>(connection, await readSql("queries/inspection_lines"))) {
    const key = `${line.province} ${line.period}`;
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const received = await receivedRegisters(connection);
  const rows = owedRegisters(catalogue).flatMap(({province, period}): CoverageRow[] => {
    const key = `${province} ${period.code}`;
    if (!received.has(key) && !lines.has(key)) {
      return period.to < toVietnamDate(asOf) ? [unknownCoverage(catalogue, province, period)] : [];
    }
    const {units_total, units_inspected, rate} = periodCoverage(lines.get(key) ?? [], {catalogue, province, period});
    return [{province, period: period.code, units_total, units_inspected, rate}];
  });
  const values = rows.map((row) => [row.province, row.period, row.units_total, row.units_inspected, row.rate]);
  await appendRows(connection, {catalog: "build", schema: "base", table: "coverage"}, values);
  return rows;
}

async function receivedRegisters(connection: DuckDBConnection): Promise<Set<string>> {
  const rows = await readRows<{unit: string; period: string}>(
    connection,
    "select unit, period from base.obligations where form = 'F2' and received_at is not null"
  );
  return new Set(rows.map(({unit, period}) => `${unit} ${period}`));
}

function owedRegisters({obligations, units, periods}: Catalogue): {province: string; period: Period}[] {
  const byCode = new Map(periods.map((period) => [period.code, period]));
  return obligations.flatMap(({form, unit_kind, period: code}) => {
    const period = byCode.get(code);
    if (form !== "F2" || !period) return [];
    const provinces = units.filter((unit) => unit.kind === unit_kind && isValidOn(unit, period.to));
    return provinces.map((unit) => ({province: unit.code, period}));
  });
}

function unknownCoverage(catalogue: Catalogue, province: string, period: Period): CoverageRow {
  const units_total = subordinateUnits(catalogue, province, period.to).length;
  return {province, period: period.code, units_total, units_inspected: null, rate: null};
}
