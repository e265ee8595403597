import {formatDecimal, formatPadded} from "../../../domain/format.js";
import type {inspection as vietnamese} from "../inspection.js";
import {listNames} from "./common.js";

/** Words and sentences of the page on inspections. */
export const inspection: typeof vietnamese = {
  coverage: {
    question: "How many units have been inspected?",
    none: "There are no inspection figures for this period yet.",
    answer: ({period, part, whole, rate}) =>
      `${period}: ${formatPadded(part)}/${whole} subordinate units were inspected on the spot (${rate}).`,
    level: (isShort, level) => (isShort ? `Below the target of ${level}.` : `The target of ${level} is met.`),
    title: (rate, period) => `Inspection coverage in ${period}: ${rate}`,
    titleChange: ({rate, period, change, before}) =>
      `Inspection coverage in ${period} is ${rate}, ${change} on ${before}`,
    subtitle: (population) =>
      `% of subordinate units inspected on the spot in the work year, of those that existed on the last day of the period; ${population}`,
    noteRegister: "Computed from the register of inspections (form 2).",
    noteForm: "There is no register of inspections for this period: computed from the number inspected in form 1.",
    caption: "inspection coverage over the years",
    columns: {period: "Period", inspected: "Inspected", total: "Subordinate units", rate: "Rate"}
  },
  plan: {
    question: "How far has the inspection plan been carried out?",
    none: "There are no figures on the inspection plan for this period yet.",
    answer: ({period, part, whole, rate}) =>
      `${period}: ${formatPadded(part)}/${formatPadded(whole)} units of the year’s plan have been inspected (${rate})${whole > part ? `, ${formatPadded(whole - part)} to go` : ""}.`,
    title: (met, all) => `The inspection plan was met in ${formatPadded(met)} of ${all} years`,
    titleHalf: (met, all) => `The year’s plan was already met at mid-year in ${formatPadded(met)} of ${all} years`,
    subtitle: (population) => `Units inspected (bar) against the year’s plan (line); ${population}`,
    legend: {
      now: "Inspected, period shown",
      earlier: "Inspected, other periods",
      plan: "Plan of the year",
      behind: "▼ Plan of the year not met"
    },
    noPlan: "no plan",
    caption: "plan and inspections over the years",
    columns: {period: "Period", planned: "Plan of the year", done: "Inspected", rate: "Rate"}
  },
  visits: {
    caption: "inspections by unit and year",
    question: "Which units have not been inspected for long?",
    none: "No register of inspections could be read yet.",
    all: (date) => `Every subordinate unit was inspected on the spot in the 24 months to ${date}.`,
    some: (names, all, date) =>
      `${formatPadded(names.length)}/${all} units were not inspected on the spot in the 24 months to ${date}: ${listNames(names, 6)}.`,
    title: (year, count, all) => `Work year ${year}: ${formatPadded(count)}/${all} units were inspected on the spot`,
    subtitle: (population) => `Inspections of each unit by work year; ${population}`,
    legend: {
      direct: "On-the-spot inspection",
      other: "Other form",
      planned: "Planned, not carried out yet",
      predecessor: "† at a predecessor",
      none: "· none"
    },
    mark: "†",
    at: (predecessor, isDivided) =>
      ` (at ${predecessor}, a predecessor${isDivided ? " that was divided, not counted" : ""})`,
    absent: (name, last) => (last === null ? `${name} (not in the register)` : `${name} (last on ${last})`),
    note: "An inspection of a predecessor (†) counts for the unit that took it over whole; one of a predecessor that was divided is only mentioned. Source: the newest register of inspections (form 2) of each work year.",
    planned: "planned",
    never: "not in the register of inspections",
    columns: {
      year: "Work year",
      kind: "Form",
      planned: "Planned date",
      actual: "Date of inspection",
      inspected: "Predecessor inspected"
    },
    year: (year) => `Year ${year}`
  },
  remedy: {
    question: "Have the recommendations made after inspections been remedied?",
    none: "There are no figures on recommendations for this period yet.",
    answer: ({period, part, whole, rate}) =>
      `${period}: ${formatPadded(part)}/${formatPadded(whole)} recommendations have been remedied (${rate})${whole > part ? `; ${formatPadded(whole - part)} remain` : ""}.`,
    title: (rate, period) => `Recommendations remedied in ${period}: ${rate}`,
    subtitle: (population) => `% of recommendations remedied, of those issued; ${population}`,
    caption: "recommendations and remedies over the years"
  },
  open: {
    answer: (count, overdue) =>
      `By the newest register of each year ${formatPadded(count)} recommendations are not remedied yet${overdue > 0 ? `, ${formatPadded(overdue)} of them overdue` : ""}; where a register of an earlier year was not updated, ask the unit.`,
    caption: "recommendations not remedied, by the register of inspections",
    late: (days) => (days > 0 ? `${days} days overdue` : "within its term"),
    noDue: "no date set",
    columns: {actual: "Date of inspection", open: "Not remedied", issued: "Recommended", due: "Due", state: "State"}
  },
  pace: {
    question: "Will the year’s plan be met at this pace?",
    none: "The register of inspections of this work year lists no planned on-the-spot inspection yet.",
    answer: ({date, done, planned, expected}) =>
      `Until ${date}: ${formatPadded(done)}/${formatPadded(planned)} planned inspections were carried out on the spot; spread evenly over the year it would have to be ${formatDecimal(expected, 1)}.`,
    ended: (missing) =>
      missing > 0
        ? `The work year has ended with ${formatPadded(missing)} inspections not carried out.`
        : "The year’s plan has been met.",
    ahead: (projection, planned) =>
      `At this pace the year will end with about ${formatDecimal(projection, 1)}/${formatPadded(planned)} inspections${projection < planned ? ", short of the plan" : ""}.`,
    title: (behind) =>
      behind > 0
        ? `${formatPadded(behind)} inspections behind the schedule`
        : "Inspections are not behind the schedule",
    subtitle: (population, year) =>
      `Planned on-the-spot inspections, added up by month, work year ${year}; ${population}`,
    note: (undated) =>
      [
        "Source: the newest register of inspections (form 2) of the work year.",
        undated > 0
          ? ` ${formatPadded(undated)} inspections without a planned month are not in the schedule drawn.`
          : ""
      ].join(""),
    planned: "Scheduled",
    done: "Inspected",
    month: (month) => `M${Number(month.slice(5))}`,
    fullMonth: (month) => `${month.slice(5)}/${month.slice(0, 4)}`,
    columns: {month: "To the end of", planned: "Scheduled", done: "Inspected"},
    caption: "schedule and inspections, added up by month"
  },
  shortcomings: {
    question: "Which shortcomings did inspections find, and where?",
    none: (year) => `The register of inspections of work year ${year} lists no numbers of shortcomings yet.`,
    answer: ({year, visits, found, units}) =>
      `Work year ${year}: ${formatPadded(visits)} inspections found ${formatPadded(found)} shortcomings in ${formatPadded(units)} units.`,
    title: (names, count) =>
      names.length > 1
        ? `${listNames(names, 3)} have the most shortcomings: ${formatPadded(count)} each`
        : `${names[0]} has the most shortcomings: ${formatPadded(count)}`,
    titleNone: "The inspections found no shortcomings",
    subtitle: (population) => `Shortcomings in the register of inspections, by unit; ${population}`,
    note: "On-the-spot inspections and other forms together. Units that were not inspected are not in the figure: no shortcomings on record does not mean that there are none.",
    columns: {found: "Shortcomings", visits: "Inspections", issued: "Recommendations", remedied: "Remedied"},
    caption: "shortcomings and recommendations by unit"
  },
  selfCheck: {
    question: "Which units have sent their self-inspection report?",
    none: "There are no figures on self-inspection reports of the year yet.",
    answer: (period, asked, missing) =>
      missing.length === 0
        ? `${period}: all ${asked} units have sent their self-inspection report.`
        : `${period}: ${formatPadded(asked - missing.length)}/${asked} units have sent their self-inspection report; no date of sending from ${listNames(missing, 6)}.`,
    title: (sent, asked) => `${formatPadded(sent)}/${asked} units have sent their self-inspection report`,
    subtitle: (population, period) =>
      `Date on which the self-inspection report was sent, from form 1, ${period}; ${population}, in official order`,
    legend: {sent: "Sent (with its date)", missing: "No date of sending"},
    columns: {sent: "Sent on"},
    caption: (period) => `dates of self-inspection reports, ${period}`
  },
  headOnly: (name) =>
    `Inspection figures are reported by ${name} for the whole area; choosing a unit does not change these figures.`
};
