import type {Catalogue} from "../catalogue.js";
import type {Fact} from "../lineage/facts.js";
import {firstHalf} from "../periods.js";

/** A figure counted from the start of the work year that is lower for the year than for its first half. */
export interface Decrease {
  unit: string;
  period: string;
  indicator: string;
  first_half: number;
  year: number;
}

/** Cumulative figures that went down within a work year: the commonest real mistake. Stocks may go down and are left out. */
export function findDecreases(
  catalogue: Pick<Catalogue, "indicators" | "periods">,
  facts: readonly Fact[]
): Decrease[] {
  const flows = catalogue.indicators.filter((one) => one.aggregation === "sum" && one.cadence === "half");
  const codes = new Set(flows.map((indicator) => indicator.code));
  const halves = new Map(catalogue.periods.map((one) => [one.code, firstHalf(one, catalogue.periods)?.code ?? null]));
  const values = new Map<string, number>();
  for (const fact of facts) {
    if (fact.state === "value" && fact.value !== null) values.set(keyOf(fact, fact.period), fact.value);
  }
  return facts.flatMap((fact) => {
    const half = halves.get(fact.period) ?? null;
    const first = half === null || !codes.has(fact.indicator) ? undefined : values.get(keyOf(fact, half));
    if (first === undefined || fact.state !== "value" || fact.value === null || fact.value >= first) return [];
    const {unit, period, indicator} = fact;
    return [{unit, period, indicator, first_half: first, year: fact.value}];
  });
}

function keyOf({unit, indicator}: Pick<Fact, "unit" | "indicator">, period: string): string {
  return `${unit} ${period} ${indicator}`;
}
