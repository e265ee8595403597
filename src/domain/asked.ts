import type {Catalogue, Indicator, Period} from "./catalogue.js";
import {isValidOn} from "./catalogue.js";
import {isRegistryCount} from "./derived.js";

/** One indicator that units of one kind report for one period. */
export interface AskedRow {
  unit_kind: string;
  period: string;
  indicator: string;
}

/**
 * Who is asked for what: form 1 is owed by the kind, the kind reports the indicator, the cadence fits, and the indicator
 * is valid on the period's last day. A ratio is asked for where all its parts are.
 */
export function askedRows(catalogue: Pick<Catalogue, "indicators" | "obligations" | "periods">): AskedRow[] {
  const periods = new Map(catalogue.periods.map((period) => [period.code, period]));
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const rows: AskedRow[] = [];
  for (const {form, unit_kind, period: code} of catalogue.obligations) {
    const period = periods.get(code);
    if (form !== "F1" || !period) continue;
    for (const indicator of catalogue.indicators) {
      if (isAsked(indicator, {kind: unit_kind, period, indicators})) {
        rows.push({unit_kind, period: code, indicator: indicator.code});
      }
    }
  }
  return rows;
}

/** The same as a set of `askedKey`s. */
export function askedKeys(catalogue: Pick<Catalogue, "indicators" | "obligations" | "periods">): Set<string> {
  return new Set(askedRows(catalogue).map(askedKey));
}

export function askedKey({unit_kind, period, indicator}: AskedRow): string {
  return `${unit_kind} ${period} ${indicator}`;
}

function isAsked(
  indicator: Indicator,
  {kind, period, indicators}: {kind: string; period: Period; indicators: ReadonlyMap<string, Indicator>}
): boolean {
  const parts = [...indicator.numerator, ...indicator.denominator].filter((code) => !isRegistryCount(code));
  return [indicator, ...parts.map((code) => indicators.get(code))].every(
    (part) => part !== undefined && isReportedBy(part, kind, period)
  );
}

function isReportedBy(indicator: Indicator, kind: string, period: Period): boolean {
  const fits = indicator.cadence === "half" || period.half === 0;
  return fits && indicator.reporters.includes(kind) && isValidOn(indicator, period.to);
}
