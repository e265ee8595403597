import {formatPadded} from "../../../domain/format.js";
import type {unit as vietnamese} from "../unit.js";
import {listNames} from "./common.js";

/** Words and sentences of the page of one unit. */
export const unit: typeof vietnamese = {
  unknown: (code) =>
    `There is no unit with the code “${code}” in this build. Choose an area and a unit above, or search by name.`,
  who: {
    question: "Which unit is this?",
    living: (name, from) => `${name}, in operation since ${from}.`,
    ended: (name, from, to) => `${name}, in operation from ${from} to ${to}.`,
    from: (names) => ` It took over from ${listNames(names, 12)}.`,
    to: (names) => ` It was taken over by ${listNames(names, 12)}.`,
    none: " No reorganisation is on record.",
    caption: "reorganisations",
    before: "Took over from",
    after: "Handed over to",
    columns: {way: "Relation", unit: "Unit", date: "Date", share: "Share counted", basis: "Basis"},
    whole: "whole"
  },
  reports: {
    question: "Are the reports complete and on time?",
    none: "The unit owed no reports in the periods closed.",
    answer: (counts) =>
      [
        `${formatPadded(counts.in_time)}/${formatPadded(counts.due)} reports due were sent on time`,
        counts.late > 0 ? `, ${formatPadded(counts.late)} late` : "",
        counts.missing > 0 ? `, ${formatPadded(counts.missing)} are missing or were returned` : "",
        "."
      ].join(""),
    title: (in_time, due) =>
      in_time === due
        ? `All ${due} reports due were on time`
        : `${formatPadded(due - in_time)}/${due} reports due were late or are missing`,
    subtitle: (name) => `State of reports by period, numbers are days late; ${name}`,
    note: "Counted by the first valid report; a report that was refused does not count as sent.",
    short(state, days) {
      if (state === "on_time") return "on time";
      if (state === "late") return `+${days ?? 0}`;
      if (state === "overdue") return "missing";
      if (state === "returned") return "returned";
      return "not due";
    },
    legend: {on_time: "On time", late: "Late (days)", missing: "Missing or returned", waiting: "Not due yet"},
    caption: "reports owed",
    columns: {period: "Period", form: "Form", due: "Due", received: "Received", state: "State"}
  },
  figures: {
    question: "How did each indicator change over the periods?",
    answer: (counts) =>
      [
        `${counts.period}: figures for ${counts.known}/${counts.asked} indicators asked for`,
        counts.short.length > 0
          ? `; below the level set: ${listNames(counts.short, 6)}`
          : "; none is below the level set",
        "."
      ].join(""),
    none: (period) => `${period}: the unit was asked for no indicator.`,
    restated: "Periods before a reorganisation are restated on today’s structure.",
    indicator: "Indicator",
    course: "Course"
  },
  files: {
    question: "Which files has the unit sent?",
    answer: (files, refused) =>
      refused === 0
        ? `${formatPadded(files)} files with figures of the unit were received, none was refused.`
        : `${formatPadded(files)} files with figures of the unit were received, ${formatPadded(refused)} were refused in whole or in part.`,
    none: "No file of the unit was received yet.",
    caption: "files received",
    columns: {file: "File", period: "Period", version: "Version", received: "Received", status: "Result of reading"}
  },
  findings: {
    question: "Which cells must be mended or looked at?",
    none: "There is nothing to mend in the files of the unit.",
    answer: (refused, noted) =>
      refused === 0
        ? `Nothing was refused; ${formatPadded(noted)} noted in the files of the unit.`
        : `${formatPadded(refused)} refused and ${formatPadded(noted)} noted in the files of the unit; the refused come first.`,
    more: (count) => `${formatPadded(count)} more on the page Reports.`,
    refuse: "Refused",
    note: "Note",
    written: (raw) => `Written: “${raw}”`,
    hidden: "Not shown, because the indicator has small counts that are protected."
  }
};
