import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {headlineCode} from "../../src/domain/headlines.js";
import type {LineageEvent} from "../../src/domain/lineage/events.js";
import {toEvents} from "../../src/domain/lineage/events.js";
import {restateVector} from "../../src/domain/lineage/vector.js";
import type {ScopeSeries, SiteVisit} from "../../src/domain/siteData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import type {Scope} from "./scopes.js";

/** A line of a register: the fields of the catalogue by name, with where it stands. */
export type LineRow = Readonly<Record<string, string | number | null>>;

/** One line of a register of inspections; a field that the catalogue does not have is null. */
export interface VisitRow {
  province: string;
  work_year: number;
  unit: string | null;
  form: string | null;
  planned: string | null;
  actual: string | null;
  shortcomings: number | null;
  recommendations: number | null;
  remedied: number | null;
  remedy_due: string | null;
}

/** All inspections of the newest registers, of every province. */
export async function readVisits(connection: DuckDBConnection): Promise<VisitRow[]> {
  const rows = await readRows<LineRow>(connection, await readSql("queries/site_visits"));
  return rows.map((row) => ({
    province: String(row["province"]),
    work_year: Number(row["work_year"]),
    unit: readText(row, "unit"),
    form: readText(row, "form"),
    planned: readText(row, "planned"),
    actual: readText(row, "actual"),
    shortcomings: readNumber(row, "shortcomings"),
    recommendations: readNumber(row, "recommendations"),
    remedied: readNumber(row, "remedied"),
    remedy_due: readText(row, "remedy_due")
  }));
}

/** A field of a line in a register; null where it is empty or the catalogue has no such field. */
export function readText(row: LineRow, field: string): string | null {
  const value = row[field];
  return value === undefined || value === null || value === "" ? null : String(value);
}

function readNumber(row: LineRow, field: string): number | null {
  const text = readText(row, field);
  const value = text === null ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

interface VisitSource {
  catalogue: Catalogue;
  as_of: string;
  visits: readonly VisitRow[];
}

/**
 * Inspections of the units that a lens shows. Through `current` an inspection of a unit that is no more stands at those
 * that took it over, and says so.
 */
export function visitsOf(
  scope: Scope,
  {lens, units}: Pick<ScopeSeries, "lens" | "units">,
  {catalogue, as_of, visits}: VisitSource
): SiteVisit[] {
  const seen = new Set(units.map(({unit}) => unit));
  const names = new Map(catalogue.units.map(({code, short_name}) => [code, short_name]));
  const direct = headlineCode(catalogue.settings, "direct_inspection_form");
  const events = lens === "current" ? toEvents(catalogue.lineage, catalogue.units) : [];
  const today = toVietnamDate(as_of);
  return visits.flatMap(({province, unit, form, ...line}) => {
    if (unit === null) return [];
    const {heirs, is_divided} = heirsOf({unit, ...line}, today, events);
    const shared = {...line, is_divided, is_own: province === scope.scope, is_direct: form === direct};
    return heirs
      .filter((heir) => seen.has(heir))
      .map((heir) => ({unit: heir, predecessor: heir === unit ? null : (names.get(unit) ?? unit), ...shared}));
  });
}

function heirsOf(
  {unit, actual, planned, work_year}: Pick<SiteVisit, "unit" | "actual" | "planned" | "work_year">,
  today: string,
  events: readonly LineageEvent[]
): {heirs: string[]; is_divided: boolean} {
  const day = actual ?? (planned?.length === 10 ? planned : null) ?? `${work_year}-01-01`;
  if (day > today) return {heirs: [unit], is_divided: false};
  const {weights, path} = restateVector(events, unit, {from: day, to: today});
  return {heirs: [...weights.keys()], is_divided: path !== "exact"};
}
