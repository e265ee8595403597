import type {Catalogue, Closing, Period, Unit} from "./catalogue.js";
import {isValidOn} from "./catalogue.js";
import {toVietnamDate} from "./days.js";
import {structureDay} from "./lineage/crosswalk.js";
import type {LineageEvent} from "./lineage/events.js";
import {toEvents} from "./lineage/events.js";
import {restateVector} from "./lineage/vector.js";

/** A period that is closed for one unit: its documents show what had been received by `closed_at`. */
export interface ClosedUnit {
  unit: string;
  period: string;
  /** The province whose closing it is. */
  province: string;
  /** ISO instant with offset. */
  closed_at: string;
  basis: string;
}

/**
 * Units and periods closed by `now` (ISO instant), in the order of closings and units. A closing covers the province and
 * the units below it; one of a province founded after the period covers the provinces it took over as a whole, and the
 * units below those. Where two closings cover the same, the earlier one holds.
 */
export function closedUnits(catalogue: Catalogue, now: string): ClosedUnit[] {
  const events = toEvents(catalogue.lineage, catalogue.units);
  const byCode = new Map(catalogue.units.map((unit) => [unit.code, unit]));
  const closed = new Map<string, ClosedUnit>();
  for (const closing of catalogue.closings.toSorted(compareClosings)) {
    const period = catalogue.periods.find(({code}) => code === closing.period);
    if (!period || Date.parse(closing.closed_at) > Date.parse(now)) continue;
    const heads = closedProvinces(catalogue.units, {closing, period, events});
    for (const unit of catalogue.units) {
      const key = `${unit.code} ${period.code}`;
      if (!closed.has(key) && isBelow(unit, heads, byCode)) closed.set(key, {...closing, unit: unit.code});
    }
  }
  return [...closed.values()];
}

function compareClosings(left: Closing, right: Closing): number {
  return Date.parse(left.closed_at) - Date.parse(right.closed_at);
}

interface Case {
  closing: Closing;
  period: Period;
  events: readonly LineageEvent[];
}

function closedProvinces(units: readonly Unit[], {closing, period, events}: Case): Set<string> {
  const province = units.find(({code}) => code === closing.province);
  const heads = new Set([closing.province]);
  if (!province || isValidOn(province, period.to)) return heads;
  const to = toVietnamDate(closing.closed_at);
  for (const unit of units) {
    const {weights, path} = restateVector(events, unit.code, {from: structureDay(unit, period), to});
    if (path === "exact" && weights.has(closing.province)) heads.add(unit.code);
  }
  return heads;
}

function isBelow(unit: Unit, heads: ReadonlySet<string>, byCode: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let current: Unit | undefined = unit; current && !seen.has(current.code);) {
    if (heads.has(current.code)) return true;
    seen.add(current.code);
    current = current.parent === null ? undefined : byCode.get(current.parent);
  }
  return false;
}
