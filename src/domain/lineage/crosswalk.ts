import type {Catalogue, Period, Unit} from "../catalogue.js";
import {isValidOn} from "../catalogue.js";
import {leastMultiple} from "../rational.js";
import type {LineageEvent} from "./events.js";
import {toEvents} from "./events.js";
import type {Restated} from "./vector.js";
import {restateVector} from "./vector.js";

/**
 * One share of what a unit reports for a period, on the structure of the target day. `den` is the same in all rows of
 * one period and target, so that a restated figure is `sum(value * num) / den`: divide once, at the end.
 */
export interface CrosswalkRow {
  period: string;
  from_unit: string;
  to_unit: string;
  /** 0 when the path is `not_convertible`. */
  num: bigint;
  den: bigint;
  path: Restated["path"];
  /**
   * `expected`: alive on the last day of the period, so the report is its own. `predecessor`: had ended before,
   * `successor`: not yet founded. Figures of those two count only where the expected ones are missing (see trend.ts).
   */
  role: "expected" | "predecessor" | "successor";
}

type Structure = Pick<Catalogue, "units" | "lineage" | "periods">;

/** Every unit and period restated onto the structure at the end of `targetDate`: compute once, join many times. */
export function buildCrosswalk({units, lineage, periods}: Structure, targetDate: string): CrosswalkRow[] {
  const events = toEvents(lineage, units);
  return periods.flatMap((period) => {
    const rows = units.flatMap((unit) => restateUnit(unit, period, {events, targetDate}));
    return withCommonDenominators(rows);
  });
}

/** Every unit onto itself: the lens of what was reported. */
export function identityCrosswalk({units, periods}: Pick<Catalogue, "units" | "periods">): CrosswalkRow[] {
  return periods.flatMap((period) =>
    units.map((unit) => ({
      period: period.code,
      from_unit: unit.code,
      to_unit: unit.code,
      num: 1n,
      den: 1n,
      path: "exact" as const,
      role: "expected" as const
    }))
  );
}

/** The day whose structure a unit's report for a period speaks of: its last day, kept within the life of the unit. */
export function structureDay(unit: Unit, period: Period): string {
  if (period.to < unit.valid_from) return unit.valid_from;
  return unit.valid_to !== null && unit.valid_to < period.to ? unit.valid_to : period.to;
}

function restateUnit(
  unit: Unit,
  period: Period,
  {events, targetDate}: {events: readonly LineageEvent[]; targetDate: string}
): CrosswalkRow[] {
  const {weights, path} = restateVector(events, unit.code, {from: structureDay(unit, period), to: targetDate});
  return [...weights].map(([to_unit, weight]) => ({
    period: period.code,
    from_unit: unit.code,
    to_unit,
    num: path === "not_convertible" ? 0n : weight.num,
    den: path === "not_convertible" ? 1n : weight.den,
    path,
    role: roleOf(unit, period)
  }));
}

function roleOf(unit: Unit, period: Period): CrosswalkRow["role"] {
  if (isValidOn(unit, period.to)) return "expected";
  return unit.valid_from > period.to ? "successor" : "predecessor";
}

function withCommonDenominators(rows: CrosswalkRow[]): CrosswalkRow[] {
  const denominators = new Map<string, bigint[]>();
  for (const row of rows) denominators.set(row.to_unit, [...(denominators.get(row.to_unit) ?? []), row.den]);
  const common = new Map([...denominators].map(([unit, dens]) => [unit, leastMultiple(dens)]));
  return rows.map((row) => {
    const den = common.get(row.to_unit)!;
    return {...row, num: row.num * (den / row.den), den};
  });
}
