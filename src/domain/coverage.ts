import type {Catalogue, Period, Unit} from "./catalogue.js";
import {isValidOn} from "./catalogue.js";
import {addMonths} from "./days.js";
import {percentOf} from "./derived.js";
import {headlineCode, headlineCodes} from "./headlines.js";
import type {LineageEvent} from "./lineage/events.js";
import {toEvents} from "./lineage/events.js";
import {restateVector} from "./lineage/vector.js";

/** What counting needs of one line in a register of inspections; null for what is missing or unreadable. */
export interface InspectionLine {
  unit: string | null;
  form: string | null;
  /** ISO date on which it was carried out. */
  actual: string | null;
}

export interface Coverage {
  units_total: number;
  units_inspected: number;
  /** Percent points; null when there is no unit to inspect. */
  rate: number | null;
  /** The units inspected, in official order. */
  inspected: string[];
}

/** Units directly below a province that exist on a day, without the kinds that are parts of its own agency. */
export function subordinateUnits(
  {units, settings}: Pick<Catalogue, "units" | "settings">,
  province: string,
  date: string
): Unit[] {
  const internal = headlineCodes(settings, "internal_unit_kinds");
  return units.filter((unit) => unit.parent === province && isValidOn(unit, date) && !internal.includes(unit.kind));
}

/**
 * Inspection coverage of one province at the end of one period, from the lines of its register for that period: units
 * with a direct inspection dated within the work year up to the period's last day, over the units valid that day.
 */
export function periodCoverage(
  lines: readonly InspectionLine[],
  {catalogue, province, period}: {catalogue: Catalogue; province: string; period: Period}
): Coverage {
  const dated = lines.filter((line) => line.actual !== null && line.actual <= period.to);
  const date = period.to;
  return countCoverage(unitsReached(dated, {catalogue, date}), {catalogue, province, date});
}

/** The same over the last `months` up to a day, from the newest lines of all registers, predecessors' included. */
export function rollingCoverage(
  lines: readonly InspectionLine[],
  options: {catalogue: Catalogue; province: string; date: string; months?: number}
): Coverage {
  return countCoverage(unitsInspected(lines, options), options);
}

/** Subordinate units without a direct inspection in the last `months`, in official order. */
export function unitsNotInspected(
  lines: readonly InspectionLine[],
  options: {catalogue: Catalogue; province: string; date: string; months?: number}
): Unit[] {
  const inspected = unitsInspected(lines, options);
  const units = subordinateUnits(options.catalogue, options.province, options.date);
  return units.filter((unit) => !inspected.has(unit.code));
}

/** Units of all provinces with a direct inspection in the last `months` up to a day. */
export function unitsInspected(
  lines: readonly InspectionLine[],
  {catalogue, date, months = 24}: {catalogue: Catalogue; date: string; months?: number}
): ReadonlySet<string> {
  const after = addMonths(date, -months);
  const dated = lines.filter((line) => line.actual !== null && line.actual > after && line.actual <= date);
  return unitsReached(dated, {catalogue, date});
}

/** The last day of a direct inspection of each subordinate unit that ever had one, by unit, up to a day. */
export function lastInspections(
  lines: readonly InspectionLine[],
  {catalogue, province, date}: {catalogue: Catalogue; province: string; date: string}
): Map<string, string> {
  const last = new Map<string, string>();
  for (const line of lines.toSorted((left, right) => ((left.actual ?? "") < (right.actual ?? "") ? -1 : 1))) {
    if (line.actual === null || line.actual > date) continue;
    const reached = unitsReached([line], {catalogue, date});
    for (const unit of countCoverage(reached, {catalogue, province, date}).inspected) last.set(unit, line.actual);
  }
  return last;
}

function countCoverage(
  reached: ReadonlySet<string>,
  {catalogue, province, date}: {catalogue: Catalogue; province: string; date: string}
): Coverage {
  const subordinates = subordinateUnits(catalogue, province, date);
  const inspected = subordinates.filter((unit) => reached.has(unit.code)).map((unit) => unit.code);
  return {
    units_total: subordinates.length,
    units_inspected: inspected.length,
    rate: percentOf(inspected.length, subordinates.length),
    inspected
  };
}

/** An inspection of a unit that was merged or renamed since stands for the unit that took it over as a whole. */
function unitsReached(
  lines: readonly InspectionLine[],
  {catalogue, date}: {catalogue: Catalogue; date: string}
): ReadonlySet<string> {
  const direct = headlineCode(catalogue.settings, "direct_inspection_form");
  const reached = new Set<string>();
  const counted = lines.filter(({form}) => form === direct);
  if (counted.length === 0) return reached;
  const events = toEvents(catalogue.lineage, catalogue.units);
  for (const {unit, actual} of counted) {
    if (unit === null || actual === null) continue;
    const heir = heirOf(unit, {from: actual, to: date}, events);
    if (heir !== null) reached.add(heir);
  }
  return reached;
}

function heirOf(unit: string, days: {from: string; to: string}, events: readonly LineageEvent[]): string | null {
  const {weights, path} = restateVector(events, unit, days);
  const [heir] = weights.keys();
  return path === "exact" && heir !== undefined ? heir : null;
}
