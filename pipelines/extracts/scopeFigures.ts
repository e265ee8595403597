import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {subordinateUnits} from "../../src/domain/coverage.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {
  Lens,
  ScopeFigures,
  ScopeSeries,
  SiteCoverage,
  SiteObligation,
  SiteRefusals,
  SiteUnit
} from "../../src/domain/siteData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {toListText} from "./listText.js";
import type {CellStates} from "./cellStates.js";
import {seriesIndicators} from "./cellStates.js";
import {packPoints} from "./packPoints.js";
import {readPoints} from "./readPoints.js";
import type {Scope} from "./scopes.js";
import {isEnded, toSiteUnits, withPredecessors} from "./scopes.js";
import {shownIndicators} from "./siteContext.js";
import type {VisitRow} from "./visits.js";
import {visitsOf} from "./visits.js";

/** What the extracts of every scope are made from. */
export interface ScopeSource {
  connection: DuckDBConnection;
  catalogue: Catalogue;
  scopes: readonly Scope[];
  /** ISO instant: nothing received later is known. */
  as_of: string;
  /** All inspections of the newest registers, of every province. */
  visits: readonly VisitRow[];
  /** By period: units of any province with a direct inspection in the 24 months to its last day. */
  inspected: ReadonlyMap<string, ReadonlySet<string>>;
  cells: CellStates;
}

/** Every indicator of one scope through one lens. */
export async function readScopeSeries(scope: Scope, lens: Lens, source: ScopeSource): Promise<ScopeSeries> {
  const {connection, catalogue, cells} = source;
  const units = unitsSeen(scope, lens, source);
  const indicators = seriesIndicators(catalogue);
  const points = await readPoints(connection, {lens, units, indicators});
  const states = units.flatMap(({unit}) => cells.states.get(unit) ?? []);
  const options = {
    hidden: lens === "current" ? cells.hidden : new Set<string>(),
    periods: catalogue.periods.map((period) => period.code),
    masked: maskedIndicators(catalogue.settings),
    parts: new Map(
      catalogue.indicators.map(({code, numerator, denominator}) => [code, [...numerator, ...denominator]])
    ),
    codes: new Map(catalogue.codes.map(({indicator, code, label_vi}) => [`${indicator} ${code}`, label_vi]))
  };
  return {scope: scope.scope, lens, units, series: packPoints(points, states, options)};
}

/** The headline figures of one scope with its obligations and inspections. */
export async function readScopeFigures(scope: Scope, all: ScopeSeries, source: ScopeSource): Promise<ScopeFigures> {
  const {connection, catalogue} = source;
  const units = toListText(all.units.map(({unit}) => unit));
  const shown = shownIndicators(catalogue).map(({code}) => code);
  const owed = await readSql("queries/site_obligations");
  return {
    ...pickSeries(all, shown),
    obligations: await readRows<SiteObligation>(connection, owed, {units}),
    coverage: await readCoverage(scope, connection),
    visits: visitsOf(scope, all, source),
    not_inspected: notInspected(scope, source),
    refusals: await readRows<SiteRefusals>(connection, await readSql("queries/site_refusals"), {units})
  };
}

/** The same with only some of the indicators. */
export function pickSeries(all: ScopeSeries, indicators: readonly string[]): ScopeSeries {
  const series: ScopeSeries["series"] = {};
  for (const indicator of indicators) {
    const found = all.series[indicator];
    if (found) series[indicator] = found;
  }
  return {...all, series};
}

function unitsSeen(scope: Scope, lens: Lens, {catalogue, scopes}: ScopeSource): SiteUnit[] {
  if (lens === "current" || isEnded(scope)) return toSiteUnits(scope, catalogue.settings);
  return withPredecessors(scope, scopes, catalogue);
}

async function readCoverage(scope: Scope, connection: DuckDBConnection): Promise<SiteCoverage[]> {
  const sql = "select period, units_total, units_inspected from coverage where province = $province";
  return await readRows<SiteCoverage>(connection, sql, {province: scope.scope});
}

/** By period of the scope: units without a direct inspection in the 24 months to its last day. */
function notInspected(scope: Scope, {catalogue, inspected}: ScopeSource): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const {code: period, to} of catalogue.periods) {
    const units = subordinateUnits(catalogue, scope.scope, to).map(({code}) => code);
    found[period] = units.filter((unit) => !inspected.get(period)?.has(unit));
  }
  return found;
}
