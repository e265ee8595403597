import {formatPadded} from "../../../domain/format.js";
import type {quality as vietnamese} from "../quality.js";

/** Words and sentences of the page about the quality of the figures. */
export const quality: typeof vietnamese = {
  trust: {
    question: "Can these figures be trusted?",
    answer: (parts) =>
      [
        `${parts.period}: ${parts.answered}/${parts.asked} cells asked for have an answer`,
        parts.refused > 0 ? `, ${formatPadded(parts.refused)} places were refused` : ", nothing was refused",
        parts.noted > 0 ? `, ${formatPadded(parts.noted)} notes` : "",
        parts.totals > 0 ? `, ${formatPadded(parts.totals)} totals do not add up` : "",
        "."
      ].join(""),
    none: "No indicator was asked for in this period.",
    title: (low, units) =>
      low === 0
        ? `All ${units} units answered at least 90% of the cells asked for`
        : `${formatPadded(low)}/${units} units answered less than 90% of the cells asked for`,
    subtitle: (population) =>
      `% of cells answered (a figure or “not applicable”) of those asked for; ${population}; no report counts as 0%`,
    note: "A report can be in time and yet leave many cells empty: complete in form is not complete in substance.",
    legend: {full: "90% and more", part: "Below 90%", none: "None yet"},
    cell: (answered, asked) => `${answered}/${asked} cells`,
    columns: {unit: "Unit", period: "Period", answered: "Cells answered", asked: "Cells asked for"},
    caption: "cells answered by unit and period"
  },
  kinds: {
    question: "Which faults are frequent, and what mends them?",
    none: "Nothing was refused or noted in this period.",
    answer: (kinds, findings) =>
      `${formatPadded(findings)} findings of ${formatPadded(kinds)} kinds; refused before noted, the most frequent first.`,
    kind: (severity, count, message) =>
      `${severity === "refuse" ? "Refused" : "Noted"} · ${formatPadded(count)} times: ${message}`,
    wholeFile: "whole file",
    written: (raw) => `written “${raw}”`
  },
  totals: {
    question: "Which totals do not add up?",
    none: "Every total equals the sum of its rows.",
    answer: (count) =>
      `${formatPadded(count)} totals differ from the sum of their rows; the figures of the units are used.`,
    columns: {place: "File › sheet › cell", indicator: "Indicator", typed: "Written in the file", sum: "Added up"},
    caption: "totals that do not add up"
  },
  corrections: {
    question: "Which figures were corrected?",
    none: "No figure has been corrected.",
    answer: (count) => `${formatPadded(count)} figures are corrected by corrections.csv.`,
    columns: {
      unit: "Unit",
      period: "Period",
      indicator: "Indicator",
      place: "File › sheet › cell",
      raw: "Written in the cell",
      correction: "Correction"
    },
    caption: "corrected figures"
  },
  rules: {
    question: "Which checks could not be decided?",
    answer: (undecided, rules) =>
      `${formatPadded(undecided)}/${formatPadded(rules)} checks could at times not be decided for want of figures; those do not count as passed.`,
    columns: {rule: "Check", passed: "Passed", failed: "Failed", not_evaluable: "Undecided"},
    caption: "results of the checks over all figures"
  }
};
