import {formatPadded} from "../../../domain/format.js";
import type {groups as vietnamese} from "../groups.js";

/** Words and sentences of the page of indicators by group. */
export const groups: typeof vietnamese = {
  choose: "Group of indicators",
  question: (group) => `${group}: how does each indicator stand?`,
  none: "No indicator of this group was asked for in the period.",
  answer: (parts) =>
    [
      `${parts.period}: ${formatPadded(parts.indicators)} indicators asked for`,
      parts.whole > 0
        ? `, ${formatPadded(parts.whole)} of them with figures of every unit`
        : ", none of them with figures of every unit",
      parts.short > 0 ? `, ${formatPadded(parts.short)} short of their threshold` : "",
      "."
    ].join(""),
  listed: "see each unit in the table below",
  toCourse: (indicator) => `See its course: ${indicator}`,
  seeCourse: "See its course",
  columns: {
    indicator: "Indicator",
    course: "Course",
    value: "All together",
    reported: "Units with figures",
    measure: "Unit"
  },
  caption: (period) => `indicators of the group, ${period}`,
  unitsQuestion: "What did each unit report?",
  unitsAnswer: (units, period) =>
    `${formatPadded(units)} units in official order, ${period}; press a figure to see its cell.`,
  unitsCaption: (period) => `units and indicators, ${period}`
};
