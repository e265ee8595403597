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
  return countCoverage(dated, {catalogue, province, date: period.to});
}

/** The same over the last `months` up to a day, from the newest lines of all registers, predecessors' included. */
export function rollingCoverage(
  lines: readonly InspectionLine[],
  {catalogue, province, date, months = 24}: {catalogue: Catalogue; province: string; date: string; months?: number}
): Coverage {
  const after = addMonths(date, -months);
  const dated = lines.filter((line) => line.actual !== null && line.actual > after && line.actual <= date);
  return countCoverage(dated, {catalogue, province, date});
}

/** Subordinate units without a direct inspection in the last `months`, in official order. */
export function unitsNotInspected(
  lines: readonly InspectionLine[],
  options: {catalogue: Catalogue; province: string; date: string; months?: number}
): Unit[] {
  const inspected = new Set(rollingCoverage(lines, options).inspected);
  const units = subordinateUnits(options.catalogue, options.province, options.date);
  return units.filter((unit) => !inspected.has(unit.code));
}

/** The last day of a direct inspection of each subordinate unit that ever had one, by unit, up to a day. */
export function lastInspections(
  lines: readonly InspectionLine[],
  {catalogue, province, date}: {catalogue: Catalogue; province: string; date: string}
): Map<string, string> {
  const last = new Map<string, string>();
  for (const line of lines.toSorted((left, right) => ((left.actual ?? "") < (right.actual ?? "") ? -1 : 1))) {
    if (line.actual === null || line.actual > date) continue;
    for (const unit of countCoverage([line], {catalogue, province, date}).inspected) last.set(unit, line.actual);
  }
  return last;
}

/** An inspection of a unit that was merged or renamed since stands for the unit that took it over as a whole. */
function countCoverage(
  lines: readonly InspectionLine[],
  {catalogue, province, date}: {catalogue: Catalogue; province: string; date: string}
): Coverage {
  const direct = headlineCode(catalogue.settings, "direct_inspection_form");
  const events = toEvents(catalogue.lineage, catalogue.units);
  const subordinates = subordinateUnits(catalogue, province, date);
  const reached = new Set<string>();
  for (const {unit, form, actual} of lines) {
    if (unit === null || actual === null || form !== direct) continue;
    const heir = heirOf(unit, {from: actual, to: date}, events);
    if (heir !== null) reached.add(heir);
  }
  const inspected = subordinates.filter((unit) => reached.has(unit.code)).map((unit) => unit.code);
  return {
    units_total: subordinates.length,
    units_inspected: inspected.length,
    rate: percentOf(inspected.length, subordinates.length),
    inspected
  };
}

function heirOf(unit: string, days: {from: string; to: string}, events: readonly LineageEvent[]): string | null {
  const {weights, path} = restateVector(events, unit, days);
  const [heir] = weights.keys();
  return path === "exact" && heir !== undefined ? heir : null;
}
