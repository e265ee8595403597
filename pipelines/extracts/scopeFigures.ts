import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {unitsNotInspected} from "../../src/domain/coverage.js";
import {headlineCode} from "../../src/domain/headlines.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {ScopeFigures, SiteCoverage, SiteObligation, SiteRefusals, SiteVisit} from "../../src/domain/siteData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {toListText} from "./listText.js";
import type {PointRow, StateRow} from "./packPoints.js";
import {packPoints} from "./packPoints.js";
import type {Scope} from "./scopes.js";
import {toSiteUnits} from "./scopes.js";

export interface FiguresInput {
  connection: DuckDBConnection;
  catalogue: Catalogue;
  /** Codes of the indicators that pages show. */
  indicators: readonly string[];
  /** All inspections of the newest registers, of every province. */
  visits: readonly VisitRow[];
}

export interface VisitRow {
  province: string;
  work_year: number;
  unit: string | null;
  form: string | null;
  planned: string | null;
  actual: string | null;
}

/** Every figure of one scope that the pages draw. A scope that lives is shown on today's structure, an ended one as reported. */
export async function readScopeFigures(scope: Scope, input: FiguresInput): Promise<ScopeFigures> {
  const {connection, catalogue, indicators} = input;
  const lens = isEnded(scope) ? "as_reported" : "current";
  const units = toListText(scope.units.map((unit) => unit.code));
  const chosen = {units, indicators: toListText(indicators)};
  const points = await readRows<PointRow>(connection, await readSql("queries/site_points"), {lens, ...chosen});
  const states = await readRows<StateRow>(connection, await readSql("queries/site_states"), chosen);
  const owed = await readSql("queries/site_obligations");
  const options = {
    periods: catalogue.periods.map((period) => period.code),
    masked: maskedIndicators(catalogue.settings),
    parts: new Map(catalogue.indicators.map(({code, numerator, denominator}) => [code, [...numerator, ...denominator]]))
  };
  return {
    scope: scope.scope,
    lens,
    units: toSiteUnits(scope, catalogue.settings),
    series: packPoints(points, states, options),
    obligations: await readRows<SiteObligation>(connection, owed, {units}),
    coverage: await readCoverage(scope, connection),
    visits: visitsOf(scope, input),
    not_inspected: notInspected(scope, input),
    refusals: await readRows<SiteRefusals>(connection, await readSql("queries/site_refusals"), {units})
  };
}

function isEnded({head, units}: Scope): boolean {
  return head ? head.valid_to !== null : units.every((unit) => unit.valid_to !== null);
}

async function readCoverage(scope: Scope, connection: DuckDBConnection): Promise<SiteCoverage[]> {
  const sql = "select period, units_total, units_inspected from coverage where province = $province";
  return await readRows<SiteCoverage>(connection, sql, {province: scope.scope});
}

function visitsOf(scope: Scope, {visits, catalogue}: FiguresInput): SiteVisit[] {
  const direct = headlineCode(catalogue.settings, "direct_inspection_form");
  return visits.flatMap(({province, unit, form, work_year, planned, actual}) =>
    province === scope.scope && unit !== null ? [{unit, work_year, planned, actual, is_direct: form === direct}] : []
  );
}

/** By period of the scope: units without a direct inspection in the 24 months to its last day. */
function notInspected(scope: Scope, {catalogue, visits}: FiguresInput): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const period of catalogue.periods) {
    const options = {catalogue, province: scope.scope, date: period.to};
    found[period.code] = unitsNotInspected(visits, options).map((unit) => unit.code);
  }
  return found;
}
