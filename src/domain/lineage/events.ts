import type {LineageEdge, Unit} from "../catalogue.js";
import {isValidOn} from "../catalogue.js";
import {addDays} from "../days.js";
import type {Rational} from "../rational.js";
import {createRational, one} from "../rational.js";

/** Where what a unit had goes to, or where what a unit has came from. */
export interface Share {
  unit: string;
  weight: Rational;
}

/** A change of structure: all edges of one date, applied together. */
export interface LineageEvent {
  date: string;
  /** By predecessor: its successors (itself among them when it lives on), weights adding up to 1. */
  successors: ReadonlyMap<string, readonly Share[]>;
  /** By successor: its predecessors, itself among them when it existed before. */
  predecessors: ReadonlyMap<string, readonly Share[]>;
}

/** The events of a lineage, oldest first. */
export function toEvents(edges: readonly LineageEdge[], units: readonly Unit[]): LineageEvent[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const dates = [...new Set(edges.map((edge) => edge.date))].toSorted();
  return dates.map((date) => {
    const ofDate = edges.filter((edge) => edge.date === date);
    const successors = groupShares(ofDate, (edge) => [edge.predecessor, edge.successor]);
    const predecessors = groupShares(ofDate, (edge) => [edge.successor, edge.predecessor]);
    for (const [code, origins] of predecessors) {
      const unit = byCode.get(code);
      const existed = unit !== undefined && isValidOn(unit, addDays(date, -1));
      if (existed && !successors.has(code)) origins.push({unit: code, weight: one});
    }
    return {date, successors, predecessors};
  });
}

function groupShares(
  edges: readonly LineageEdge[],
  ends: (edge: LineageEdge) => readonly [string, string]
): Map<string, Share[]> {
  const groups = new Map<string, Share[]>();
  for (const edge of edges) {
    const [from, unit] = ends(edge);
    const shares = groups.get(from) ?? [];
    shares.push({unit, weight: createRational(edge.share.num, edge.share.den)});
    groups.set(from, shares);
  }
  return groups;
}
