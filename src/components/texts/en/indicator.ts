import {formatPadded} from "../../../domain/format.js";
import {listNames} from "./common.js";
import type {indicator as vietnamese} from "../indicator.js";

/** Words and sentences of the page of one indicator. */
export const indicator: typeof vietnamese = {
  what: {
    question: "What is this indicator, and how is it computed?",
    answer: (label, measure) => `${label}; unit: ${measure}.`,
    formula: "Computation",
    entered: "Entered by the unit.",
    ratio: (numerator, denominator) => `${numerator} over ${denominator}, times 100.`,
    plus: " plus ",
    registry: "the number of subordinate units on the last day of the period",
    cadence: "Reported",
    cadences: {half: "half-yearly (cumulative from the start of the work year) and yearly", year: "yearly"},
    aggregation: "Over several units",
    aggregations: {
      sum: "Added up; the half-year is part of the year.",
      last: "Added up over units; over time the last figure counts.",
      ratio: "Numerators and denominators are added up, and the rate computed anew.",
      none: "Cannot be added up."
    },
    yesno: "Yes or no: becomes how many units of how many.",
    merged: "After mergers and divisions",
    mergers: {
      sum: "Figures of the former units are added up; of a divided one by the shares in the catalogue (marked ≈).",
      last: "Figures of the former units are added up; of a divided one by the shares in the catalogue (marked ≈).",
      ratio: "Numerator and denominator are restated first, then the rate is computed anew.",
      none: "Figures of the former units are not restated."
    },
    mergedYesno: "Becomes how many of how many former units.",
    reporters: "Reported by",
    reportedBy({period, units, all, parts}) {
      const whole = units.length < all && units.length <= 3 ? listNames(units) : `${units.length}/${all} units`;
      return `${period}: ${whole}${parts > 0 ? `; with separate figures of ${formatPadded(parts)} departments` : ""}.`;
    },
    source: "Basis",
    valid: "In force",
    from: (date) => `from ${date}`,
    to: (date) => `to ${date}`,
    always: "in every period",
    threshold: "Threshold",
    level: (label, value, basis) => `${label}: ${value}${basis === "" ? "" : ` (${basis})`}`,
    codes: "Values that may be entered",
    rules: "A check warns where",
    none: "none"
  },
  now: {
    question: "Which units fall short?",
    noThreshold: "This indicator has no threshold.",
    answer: (short, units, level) =>
      short === 0
        ? `All ${units} units with figures reach ${level}.`
        : `${formatPadded(short)}/${units} units with figures fall short of ${level}.`
  },
  course: "See its course and comparisons on the page of trends"
};
