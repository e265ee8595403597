/** The catalogue as tables of a build; positions in it are the keys that values carry. */
import {DuckDBDateValue, listValue} from "@duckdb/node-api";
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {isDerived} from "../../src/domain/catalogue.js";
import {toDay} from "../../src/domain/days.js";
import {valueStates} from "../../src/domain/values.js";
import type {catalogueTables} from "./models.js";
import {appendRows} from "./tableWriter.js";

type CatalogueTable = (typeof catalogueTables)[number];

/** Fills the catalogue's tables of the build. */
export async function writeCatalogue(connection: DuckDBConnection, catalogue: Catalogue): Promise<void> {
  const tables: Record<CatalogueTable, DuckDBValue[][]> = {
    units: unitRows(catalogue),
    periods: periodRows(catalogue),
    indicators: indicatorRows(catalogue),
    states: valueStates.map((state, id) => [id, state, state === "value" || state === "not_applicable"])
  };
  for (const [table, rows] of Object.entries(tables)) {
    await appendRows(connection, {catalog: "build", schema: "base", table}, rows);
  }
}

function unitRows({units}: Catalogue): DuckDBValue[][] {
  return units.map((unit, id) => [
    id,
    unit.code,
    unit.name,
    unit.short_name,
    unit.kind,
    unit.parent,
    unit.order,
    dateValue(unit.valid_from),
    unit.valid_to === null ? null : dateValue(unit.valid_to)
  ]);
}

function periodRows({periods}: Catalogue): DuckDBValue[][] {
  return periods.map((period, id) => [
    id,
    period.code,
    period.label_vi,
    dateValue(period.from),
    dateValue(period.to),
    period.work_year,
    period.half,
    period.regime
  ]);
}

function indicatorRows({indicators}: Catalogue): DuckDBValue[][] {
  return indicators.map((indicator, id) => [
    id,
    indicator.code,
    indicator.group,
    indicator.label_vi,
    indicator.unit_of_measure,
    indicator.type,
    listValue(indicator.numerator),
    listValue(indicator.denominator),
    indicator.direction,
    indicator.cadence,
    indicator.aggregation,
    indicator.is_core,
    isDerived(indicator)
  ]);
}

/** A date as DuckDB takes it. */
export function dateValue(date: string): DuckDBDateValue {
  return new DuckDBDateValue(toDay(date));
}
