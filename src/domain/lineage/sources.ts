import type {CrosswalkRow} from "./crosswalk.js";
import type {Parts} from "./sourceValues.js";

export interface Source extends Pick<CrosswalkRow, "num" | "den" | "path" | "role"> {
  unit: string;
}

/** A unit that is asked or answers, and what it reported; null when it is asked and did not. */
export interface SourceValue extends Source {
  value: Parts | null;
}

export interface ReportedSource extends Source {
  value: Parts;
}

export interface SourceChoice {
  /** Units asked for the figure. */
  expected: SourceValue[];
  /** How many of them are covered by what is used. */
  reported: number;
  /** The figures to add up; never two for the same matter. */
  used: ReportedSource[];
  /** Reported figures that are left out because they would be counted twice. */
  displaced: ReportedSource[];
}

/**
 * Which figures make up one point. Reports are cumulative, so a report of a unit that ended within the period stands
 * again in its successor's, and a report of the target for a time before its founding stands for its predecessors':
 * 1. all units alive on the period's last day, when all reported;
 * 2. else the target's own report for that time; 3. else those that did report, a partial point;
 * 4. else what units that had ended, or were founded later, reported: a partial point too.
 */
export function chooseSources(sources: readonly SourceValue[], target: string): SourceChoice {
  const expected = sources.filter((source) => source.role === "expected");
  const reported = expected.filter(isReported);
  const others = sources.filter(isReported).filter((source) => source.role !== "expected");
  if (expected.length > 0 && reported.length === expected.length) {
    return {expected, reported: reported.length, used: reported, displaced: others};
  }
  const own = others.find((source) => source.role === "successor" && source.unit === target);
  if (own) {
    const displaced = [...reported, ...others.filter((source) => source !== own)];
    return {expected, reported: expected.length, used: [own], displaced};
  }
  if (reported.length > 0) return {expected, reported: reported.length, used: reported, displaced: others};
  return {expected, reported: 0, used: others, displaced: []};
}

function isReported(source: SourceValue): source is ReportedSource {
  return source.value !== null;
}
