import {formatPadded} from "../../../domain/format.js";
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
      none: "Cannot be added up; after a merger the old figures are not converted."
    },
    yesno: "Yes or no: becomes how many units of how many.",
    source: "Basis",
    valid: "In force",
    from: (date) => `from ${date}`,
    to: (date) => `to ${date}`,
    always: "in every period",
    threshold: "Threshold",
    level: (label, value, basis) => `${label}: ${value}${basis === "" ? "" : ` (${basis})`}`,
    codes: "Values that may be entered",
    rules: "Checks",
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
