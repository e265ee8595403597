import type {Rational} from "../rational.js";
import {add, isEqual, multiply, one} from "../rational.js";
import type {LineageEvent, Share} from "./events.js";

/**
 * What becomes of a figure of one unit on the structure of another day. `exact`: every unit it goes to gets all of it.
 * `estimated`: a split, by the weights of the lineage. `not_convertible`: undoing a merge, which nobody can; the units
 * it may have belonged to are named and their weights mean nothing.
 */
export interface Restated {
  weights: ReadonlyMap<string, Rational>;
  path: "exact" | "estimated" | "not_convertible";
}

/**
 * Restates one unit from the structure at the end of day `from` to that of day `to`. Forwards, the weights are exact
 * and add up to 1. Backwards, renames and splits are undone exactly (the parts add up to the whole again).
 */
export function restateVector(
  events: readonly LineageEvent[],
  unit: string,
  {from, to}: {from: string; to: string}
): Restated {
  return to < from ? restateBackwards(events, unit, {from, to}) : restateForwards(events, unit, {from, to});
}

function restateForwards(
  events: readonly LineageEvent[],
  unit: string,
  {from, to}: {from: string; to: string}
): Restated {
  let weights = new Map([[unit, one]]);
  for (const event of events) {
    if (event.date > from && event.date <= to) weights = spread(weights, event.successors);
  }
  return {weights, path: isWhole(weights) ? "exact" : "estimated"};
}

/** Replaces every unit by its shares at once, so that edges of one date never chain. */
function spread(
  weights: ReadonlyMap<string, Rational>,
  shares: ReadonlyMap<string, readonly Share[]>
): Map<string, Rational> {
  const next = new Map<string, Rational>();
  for (const [unit, weight] of weights) {
    for (const share of shares.get(unit) ?? [{unit, weight: one}]) {
      const part = multiply(weight, share.weight);
      const sum = next.get(share.unit);
      next.set(share.unit, sum ? add(sum, part) : part);
    }
  }
  return next;
}

function isWhole(weights: ReadonlyMap<string, Rational>): boolean {
  for (const weight of weights.values()) {
    if (!isEqual(weight, one)) return false;
  }
  return true;
}

function restateBackwards(
  events: readonly LineageEvent[],
  unit: string,
  {from, to}: {from: string; to: string}
): Restated {
  let units = new Set([unit]);
  let isConvertible = true;
  for (const event of events.toReversed()) {
    if (event.date > from || event.date <= to) continue;
    const before = new Set<string>();
    for (const current of units) {
      const origins = event.predecessors.get(current) ?? [{unit: current}];
      if (origins.length > 1) isConvertible = false;
      for (const origin of origins) before.add(origin.unit);
    }
    units = before;
  }
  const weights = new Map([...units].map((code) => [code, one]));
  return {weights, path: isConvertible ? "exact" : "not_convertible"};
}
