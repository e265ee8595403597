import {formatPadded} from "../../../domain/format.js";
import type {trends as vietnamese} from "../trends.js";
import {listNames} from "./common.js";

/** Words and sentences of the page of trends. */
export const trends: typeof vietnamese = {
  choose: "Indicator",
  before: "Compare with",
  beforePeriods: "Period",
  beforeSessions: "As known at the session",
  toldAt: (period, session) => `${period} as known at the session ${session}`,
  none: "The catalogue has no indicator yet.",
  noFigures: (indicator) => `There are no figures of “${indicator}” in the periods closed.`,
  noTrend: (indicator) =>
    `“${indicator}” is a date or a code: it is neither added up nor drawn; see each period in the table.`,
  course: {
    question: "How has this indicator changed over the years?",
    answer: (parts) =>
      [
        `${parts.period}: ${parts.value}`,
        parts.coverage === null ? "" : ` (${parts.coverage})`,
        parts.change === "" ? "." : `; ${parts.change}.`
      ].join(""),
    change: (change, before) => `${change} against ${before}`,
    notComparable: (before) => `not to be compared with ${before}, the two periods differ in length`,
    incomplete: (before) => `not yet to be compared with ${before}, figures are missing`,
    notAdded: "This indicator cannot be added up over units; see each unit below.",
    together: "All together",
    title: (parts) => `${parts.indicator}: from ${parts.from} (${parts.first}) to ${parts.to} (${parts.last})`,
    titleOne: (indicator, value, period) => `${indicator}: ${value} (${period})`,
    titleUnits: (indicator, units) => `${indicator} of ${formatPadded(units)} units`,
    subtitle: (measure, population) => `Unit: ${measure}; ${population}; grey lines are single units`,
    caption: "by period and unit"
  },
  units: {
    question: "Which way does each unit go?",
    answer: (up, down, same) =>
      [
        up.length > 0 ? `Up in ${formatPadded(up.length)} units` : "Up in no unit",
        down.length > 0 ? `, down in ${formatPadded(down.length)} units (${listNames(down, 5)})` : ", down in no unit",
        same > 0 ? `, unchanged in ${formatPadded(same)} units` : "",
        "."
      ].join(""),
    otherLength: (now, before) => `Up or down cannot be told: ${now} and ${before} differ in length.`,
    none: "No unit has figures of both periods yet.",
    title: (down, all) =>
      down === 0
        ? `None of ${all} comparable units went down`
        : `${formatPadded(down)}/${all} comparable units went down`,
    subtitle: (measure, population) =>
      `Unit: ${measure}; one panel a unit, the grey line is ${population}, all on the same scale`
  },
  compare: {
    question: (before, now) => `${now} against ${before}: who changed most?`,
    answer: (parts) =>
      `${formatPadded(parts.units)} units have figures of both ${parts.before} and ${parts.now}; the greatest fall stands first.`,
    title: (name, change) => `Greatest change: ${name}, ${change}`,
    titleSame: "No unit changed",
    subtitle: (measure, population) => `Unit: ${measure}; ${population}`,
    none: "They cannot be compared: the periods differ in length, or no unit has a figure at both moments.",
    caption: (before, now) => `${before} and ${now}, unit by unit`,
    change: "Change",
    now: "Period looked at",
    earlier: "Earlier period"
  },
  marks: {
    structure: (date) => `${date}: units reorganised`,
    milestone: (date, label) => `${date}: ${label}`,
    calendar: ({period, from, to, months}) => `${period}: ${from}–${to} (${months} months)`
  },
  periodNote: (changes) => `${changes.join("; ")}: counts are not to be compared directly.`,
  shorter: (period, months, before) => `${period} has ${months} months, the period before ${before} months`
};
