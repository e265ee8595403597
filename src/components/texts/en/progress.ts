import {formatPadded} from "../../../domain/format.js";
import type {progress as vietnamese} from "../progress.js";
import {listNames} from "./common.js";

/** Words and sentences of the page on progress. */
export const progress: typeof vietnamese = {
  owing: {
    question: "Which units owe reports?",
    none: "No unit owes a report.",
    answer: ({overdue, returned, names}) =>
      `${[
        overdue > 0 ? `${formatPadded(overdue)} reports overdue` : "",
        returned > 0 ? `${formatPadded(returned)} sent back and not replaced yet` : ""
      ]
        .filter((part) => part !== "")
        .join(", ")}. Longest: ${names.slice(0, 3).join("; ")}.`,
    name: (unit, report, days) => `${unit} (${report}, ${days} days)`,
    due: (count, days) =>
      `${formatPadded(count)} reports fall due within a month, the first in ${formatPadded(days)} working days.`,
    noneDue: "No report falls due within a month.",
    title: (name, days) => `${name} has owed a report longest: ${formatPadded(days)} days`,
    subtitle: (population) =>
      `Days overdue of each report without a valid version, all periods; ${population}, longest first`,
    note: "A report that was sent back counts as not handed in until a readable replacement comes.",
    caption: "reports overdue or sent back",
    captionDue: "reports that fall due soon",
    columns: {
      unit: "Unit",
      report: "Report",
      due: "Due",
      state: "State",
      days: "Days overdue",
      left: "Working days left"
    }
  },
  reminders: {
    question: "Whom to remind of what?",
    none: "No unit needs a reminder.",
    answer: (names) =>
      `${formatPadded(names.length)} units need a reminder: ${listNames(names, 6)}. One text a unit, with everything it still owes, of earlier periods too; open one to copy it (in Vietnamese); the command “qcdc remind” writes the letters.`,
    all: "All units that need a reminder",
    numbered: (place, text) => `${place}. ${text}`,
    label: (name) => `Text of the reminder: ${name}`
  },
  recent: {
    question: "What came in last week, and what failed?",
    none: (last) =>
      last === null ? "No file has come in yet." : `No file came in the last seven days; the last one came at ${last}.`,
    answer: (files, failed) =>
      failed === 0
        ? `${formatPadded(files)} files came in the last seven days, all read in full.`
        : `${formatPadded(files)} files came in the last seven days, ${formatPadded(failed)} of them refused in full or in part.`,
    caption: "files of the last seven days, newest first",
    problems: (problems, all) =>
      `${problems.join(" ")}${all > problems.length ? ` And ${formatPadded(all - problems.length)} more cells.` : ""}`,
    columns: {file: "File", at: "Received", status: "Result", problems: "Cells refused"}
  },
  running: {
    question: "What else is late, or due soon?",
    none: "Nothing is late in the registers and reports received.",
    answer: (parts) => `Late or due soon: ${parts.join("; ")}.`,
    part: {
      inspection: (count) => `${formatPadded(count)} inspections past their planned day`,
      remedy: (count) => `${formatPadded(count)} recommendations overdue`,
      conference: (count) => `${formatPadded(count)} conferences held after the legal limit`,
      next_conference: () => "",
      board_term: (count) => `${formatPadded(count)} people's inspection boards whose term has ended or ends soon`,
      board_answer: (count) =>
        `${formatPadded(count)} recommendations of people's inspection boards not answered within 15 days`,
      council_answer: (count) => `${formatPadded(count)} questions and requests whose answer is overdue`
    },
    nextConference: (date, days) =>
      `Staff conferences of the new work year must be held by the end of ${date} (${days} days left).`,
    everyone: "Every unit",
    kinds: {
      inspection: "Inspection as planned",
      remedy: "Remedy of recommendations",
      conference: "Staff conference",
      next_conference: "Staff conference of the new work year",
      board_term: "Term of the people's inspection board",
      board_answer: "Answer to the people's inspection board",
      council_answer: "Answer to the people's council"
    },
    past: (count, years) =>
      `Note: ${formatPadded(count)} of these stand in registers of past years (${years.join(", ")}) and may be done without the register saying so; ask the unit before reminding it.`,
    pastMark: (year) => `in the register of ${year}, to be confirmed`,
    state({kind, days}) {
      if (days === null) return "not answered within 15 days";
      if (days <= 0) return `${-days} days left`;
      return kind === "conference" ? `held ${days} days late` : `${days} days over`;
    },
    caption: "late or due soon",
    columns: {kind: "What", unit: "Unit", count: "Number", due: "Due", state: "State"}
  },
  targets: {
    question: "How much is missing to the targets?",
    none: (period) => `No rate has a target in ${period} yet.`,
    met: (period) => `All rates of ${period} have reached their targets.`,
    part: (label, more) => `${formatPadded(more)} more for “${label}”`,
    answer: (period, parts) =>
      `For ${period} to reach its targets: ${parts.slice(0, 5).join("; ")}${parts.length > 5 ? `; and ${parts.length - 5} more rates` : ""}.`,
    running: (date, days) => `Until the end of the work year, ${date} (${days} days left).`,
    session: (date, days) =>
      `The period is over: only late reports or replacements change its figures, before the session of ${date} (${days} days left).`,
    ended: "The period is over: only late reports or replacements change its figures.",
    reached: "reached",
    caption: "distance to the targets",
    columns: {indicator: "Indicator", level: "Target", now: "Now", more: "Missing"}
  },
  lateness: {
    question: "Which units are often late, which always in time?",
    none: "No report has fallen due yet.",
    answer: (again, steady) =>
      [
        again.length === 0
          ? "No unit was late two periods in a row."
          : `Late several periods in a row until now: ${listNames(again, 6)}.`,
        steady.length === 0
          ? ""
          : ` Always in time (three periods or more): ${formatPadded(steady.length)} units${steady.length <= 6 ? ` – ${listNames(steady, 6)}` : ""}.`
      ].join(""),
    streak: (name, count) => `${name} (${formatPadded(count)} periods)`,
    title: (late, all) =>
      late === 0
        ? "No unit was late two periods in a row"
        : `${formatPadded(late)}/${formatPadded(all)} units were late two periods in a row or more`,
    subtitle: (population) => `Days by which form 1 was late, by period; ${population}, in official order`,
    legend: {
      on_time: "0: in time",
      few: "up to 3 days",
      some: "4–7 days",
      many: "more than 7 days",
      missing: "▼ no valid version, days until now"
    },
    missing: (days) => `▼${days}`,
    hours: "<1",
    note: "By the first valid report. On today's structure there are only periods since a unit exists; choose “As reported” for the units before it.",
    caption: "in time and late, by unit",
    columns: {on_time: "Periods in time", streak: "Late in a row until now", worst: "Latest (days)"}
  }
};
