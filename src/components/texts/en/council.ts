import {toDisplayDate} from "../../../domain/days.js";
import {formatPadded} from "../../../domain/format.js";
import type {council as vietnamese} from "../council.js";

/** Words and sentences of the page on the people's council. */
export const council: typeof vietnamese = {
  unknown: "not stated",
  before: (predecessor) => `${predecessor} before the reorganisation`,
  source: ({file, sheet, row}) => [file, sheet, `row ${row}`].filter((part) => part !== "").join(" › "),
  answers: {
    question: "Were all questions and requests answered, and in time?",
    none: (year) => `There is no readable register of questions for the work year ${year} yet.`,
    answer: ({year, date, received, on_time, late, undated, open, overdue, rate}) =>
      [
        `Work year ${year} (until ${date}): ${formatPadded(received)} questions and requests received; ${formatPadded(on_time + late + undated)} answered, in time ${rate}.`,
        open + overdue === 0 ? "" : ` ${formatPadded(open + overdue)} not answered yet`,
        overdue === 0 ? "" : `, ${formatPadded(overdue)} of them overdue`,
        open + overdue === 0 ? "" : "."
      ].join(""),
    title: (received, open) =>
      open === 0
        ? `All ${formatPadded(received)} questions and requests were answered`
        : `${formatPadded(open)}/${formatPadded(received)} questions and requests have no answer in the register`,
    subtitle: (population) => `Questions and requests by work year and how they were answered; ${population}`,
    legend: {
      on_time: "Answered in time",
      late: "Answered late or without a date",
      open: "Not answered, not due yet",
      overdue: "Not answered, overdue"
    },
    note: "Due as the register says; where it does not, so many days after receipt as the law sets. Separate source: the newest register of questions (form 3) of each work year.",
    noteBefore:
      "Registers of the provinces before the reorganisation are included; what they promised is now owed by their successor. Choose “As reported” for the register of today's unit alone.",
    onTime: (rate) => `in time ${rate}`,
    caption: "questions and requests by work year",
    captionSession: "questions and requests by session (the first after receipt)",
    columns: {
      year: "Work year",
      session: "Session",
      received: "Received",
      on_time: "In time",
      late: "Late, without date",
      open: "Open, not due yet",
      overdue: "Open, overdue",
      rate: "Rate in time",
      promises: "Promises open"
    }
  },
  promises: {
    question: "Which promises are not kept yet?",
    none: "The register of questions has no promise that is not kept.",
    answer: (count, since) =>
      `${formatPadded(count)} promises are not kept yet${since === null ? "" : `; the oldest is of ${since}`}. A promise in a register of earlier years counts as open until an updated register comes.`,
    caption: "promises not kept, oldest first",
    columns: {
      content: "Subject",
      raised_by: "Raised by",
      answered: "Promised on (day of the answer)",
      days: "Days since",
      source: "Written in"
    }
  },
  reports: {
    question: "Did the report reach the people's council in time before the session?",
    answer: ({on_time, all}) =>
      `${formatPadded(on_time)}/${formatPadded(all)} reports due were sent in time before the session.`,
    next: ({session, due, state}) => `Next session on ${session}: due on ${due}, ${state}.`,
    title: (late, all) =>
      late === 0
        ? `All ${formatPadded(all)} reports were sent in time before the session`
        : `${formatPadded(late)}/${formatPadded(all)} reports were sent late or have no date of sending`,
    subtitle: (population) =>
      `Date of sending the report on the period before each session, against its due date; ${population}`,
    legend: {on_time: "In time", late: "Late", missing: "Overdue, no date of sending", waiting: "Not due yet"},
    note: (days) =>
      `Due: ${days} days before the session (Law 87/2015, article 60). The date of sending is from form 1.`,
    tile: (date) => `Session ${date}`,
    late: (days) => `${days} days late`,
    before: (days) => `sent ${days} days before`,
    states: {on_time: "in time", late: "late", missing: "no date of sending", waiting: "not due yet"},
    caption: "report before each session",
    columns: {session: "Session", period: "Report on", due: "Due", sent: "Sent", state: "State"}
  },
  list: {
    question: "Every question and request of the year",
    answer: (all, open) =>
      open.length === 0
        ? `${formatPadded(all)} subjects, all answered.`
        : `${formatPadded(all)} subjects; not answered: ${open.slice(0, 3).join("; ")}${open.length > 3 ? ` and ${formatPadded(open.length - 3)} more` : ""}.`,
    name: (content, due) => `“${content}”${due === null ? "" : ` (due ${toDisplayDate(due)})`}`,
    caption: (year) => `questions and requests of the work year ${year}`,
    standing: {
      on_time: "in time",
      late: "late",
      undated: "answered, no date",
      open: "not answered",
      overdue: "overdue"
    },
    columns: {
      content: "Subject",
      raised_by: "Raised by",
      received: "Received",
      due: "Due",
      answered: "Answered",
      standing: "Answer",
      promise: "Promise",
      source: "Written in"
    }
  }
};
