import {formatPadded} from "../../../domain/format.js";
import type {method as vietnamese} from "../method.js";

/** Words of the page on method and help. */
export const method: typeof vietnamese = {
  periods: {
    question: "What is a reporting period, and why are years not of one length?",
    answer: (periods, regimes) =>
      `These figures have ${formatPadded(periods)} reporting periods under ${formatPadded(regimes)} regimes. Half-year figures are cumulative from the start of the work year and part of its year: the two are never added up.`,
    none: "The catalogue has no reporting period yet.",
    note: "A work year is not a calendar year. Comparisons take periods of one kind (halves with halves, years with years); where years differ in length, compare rates, not counts.",
    caption: "reporting periods by regime",
    columns: {regime: "Regime", years: "Work years", half: "Half-year", year: "Year", months: "Months of the year"},
    span: (first, last) => (first === last ? first : `${first}–${last}`),
    days: (from, to) => `${from}–${to}`
  },
  lenses: {
    question: "How do “On today’s structure” and “As reported” differ?",
    answer: (events) =>
      events === 0
        ? "The catalogue knows no change of structure, so both show the same."
        : `The catalogue knows ${formatPadded(events)} changes of structure. “On today’s structure” adds the old figures of former units to the unit of today, so that a series does not break; “As reported” keeps the units of each time.`,
    points: [
      "What was reported is never changed: both ways are computed from the same cells.",
      "A rate is restated by adding up numerators and denominators and computing it anew, never as a mean.",
      "A unit that was divided counts by the share in the catalogue (such as 3/5); where that cannot be done it says “not convertible”.",
      "A * means that a former unit's report is lacking: only a part, not to be compared."
    ],
    caption: "changes of structure",
    columns: {date: "Day", before: "Units before", after: "Units that took over", shared: "Divided", basis: "Basis"},
    yes: "yes",
    no: "no"
  },
  figures: {
    question: "What does a cell without a figure mean?",
    answer: "Left empty, not applicable, refused and 0 are four different things; what is missing never counts as 0.",
    caption: "states of a figure",
    columns: {mark: "On the page", meaning: "Meaning"},
    zero: ["0", "The unit reported that there was none."],
    states: {
      missing: "The unit left it empty or sent no report. Not 0, and not counted in rates.",
      not_applicable: "The unit wrote that it does not apply, such as where nobody is concerned.",
      refused: "The cell is faulty and was not taken. Reason and mend are on the page “Reports”.",
      masked: "Counts of 1 or 2 are hidden so that nobody can be identified.",
      not_convertible: "Figures of the former units cannot be added up to one of the new unit.",
      not_asked: "The unit does not report this indicator in this period."
    },
    dash: ["—", "The denominator is 0, so there is no rate."],
    partial: ["*", "Only a part: figures of a former unit or of a unit that has to report are lacking."],
    masked: (labels) => `Indicators whose small counts are hidden: ${labels.join("; ")}.`
  },
  reports: {
    question: "When is a report in time, late or returned?",
    answer: (days) =>
      `The first valid report counts; a refused file or a duplicate fulfils nothing. “Due soon” is at most ${formatPadded(days)} working days ahead.`,
    caption: "states of a report that is owed",
    columns: {state: "State", meaning: "Meaning"},
    states: {
      not_due: ["Not due", "The due date is far off."],
      due_soon: ["Due soon", "Within the last working days before the due date."],
      on_time: ["In time", "The first valid report came by the hour it was due."],
      late: ["Late", "A valid report came after that; days late are calendar days."],
      overdue: ["Overdue", "The due date has passed and nothing came."],
      returned: ["Returned", "A file came and was refused; it is owed until a replacement can be read."],
      not_owed: ["Not owed", "The unit does not owe that form in the period."]
    }
  },
  rates: {
    question: "What is each rate computed from?",
    answer: (count) =>
      `${formatPadded(count)} rates are computed from counts; percentages typed by units are not taken. Over several units numerators and denominators are added up, then divided; rates are never averaged. Numerator/denominator always stand beside.`,
    none: "The catalogue has no rate.",
    note: "A percentage typed by a unit is only compared; a difference becomes a note on the page “Quality”. Figures are rounded to one decimal when shown, not when computed.",
    caption: "numerator and denominator of each rate",
    columns: {rate: "Rate", numerator: "Numerator", denominator: "Denominator"},
    plus: " + ",
    registry: "number of subordinate units on the last day of the period"
  },
  thresholds: {
    question: "When does a figure fall short?",
    answer: (count) =>
      count === 0
        ? "The catalogue sets no threshold, so no unit falls short."
        : `The catalogue sets ${formatPadded(count)} thresholds. A figure falls short below its target; an indicator without a target is measured by what the law demands. What is missing does not fall short.`,
    caption: "thresholds",
    columns: {indicator: "Indicator", level: "Level", kind: "Kind", basis: "Basis"},
    kinds: {min: "least", target: "target", max: "most"},
    level: (label, value) => `${label}: ${value}`
  },
  moments: {
    question: "When were the figures of a session or of a closed period taken?",
    answer: ({sessions, next}) =>
      `“Point in time” shows the figures as known at 8 a.m. on the day of a session; the catalogue has ${formatPadded(sessions)} sessions${next === null ? "" : `, the next is ${next}`}. Reports that came later do not change what is shown.`,
    session: (council, session, date) => `${council}, ${session}, ${date}`,
    captionSessions: "sessions of people's councils",
    columnsSessions: {date: "Day", council: "People's council", session: "Session"},
    noClosings: "No period has been closed: a replacement that comes in later replaces the figures.",
    closings: (count) =>
      `${formatPadded(count)} closings: documents of a closed period stay as they are, later reports show on the pages only.`,
    captionClosings: "closings",
    columnsClosings: {province: "Area", period: "Period", at: "Closed at", basis: "Basis"}
  },
  limits: {
    question: "When does something run late?",
    answer:
      "These limits are those of the law or the habit of the office, unless settings.csv of the catalogue says otherwise; the page “Progress” goes by them.",
    caption: "limits",
    columns: {limit: "What", days: "Limit"},
    names: {
      conference_months: "Conference of officials: from the start of the work year",
      board_term_months: "Term of a People's Inspection Board",
      board_warning_days: "Reminder before the end of a term",
      remedy_days: "Remedy of a recommendation without a day of its own",
      council_report_days: "Report to the people's council before a session"
    },
    answers: "Answer to a question or request without a day of its own",
    months: (count) => `${formatPadded(count)} months`,
    days: (count) => `${formatPadded(count)} days`
  },
  reading: {
    question: "Which questions does each page answer?",
    answer:
      "Each part of a page is a question, an answer computed from the figures, then the chart and the table. Area, period, structure and point in time go along to other pages and stand in the address, which can be sent to others.",
    pages: {
      overview: "Can the figures be used, what changed, where it falls short.",
      participation: "Attendance, opinions received and explained, dialogue, units without any opinion.",
      inspection: "Plan and work done, which unit was inspected when, shortcomings, recommendations remedied.",
      trends: "One indicator over the years, each unit, two periods side by side.",
      progress: "Who owes reports, reminders ready to be copied, what runs late, what is missing to each target.",
      council: "Questions and requests answered, in time, promises not kept yet.",
      groups: "Every indicator of the catalogue by group.",
      indicator: "One indicator: definition, computation, basis, threshold, units that fall short.",
      unit: "One unit: former units, reports, figures over time, files, cells to be mended.",
      quality: "How far to trust the figures: refused cells, totals that do not add up, copied reports.",
      sessions: "Slides, report and annex of a council session, to be downloaded.",
      received: "Each file received, which cells were refused, why, and the mend.",
      check: "A unit tries its file before it sends it; the file does not leave the machine.",
      method: "This page."
    }
  },
  tracing: {
    question: "Where does a figure come from?",
    answer: "Every figure with a dotted line under it leads to file, sheet and cell of the original report.",
    steps: [
      "Open “Table” below a chart and press the figure.",
      "The window tells file, sheet, cell, the text as written, when it was received and earlier versions. A rate leads to numerator and denominator; a restated figure to every former unit.",
      "Copy the address while the window is open to send others that very figure.",
      "Open the original and compare the cell. Where the original is wrong the unit sends a replacement; what was received is never changed."
    ]
  },
  mending: {
    question: "How is a returned file mended?",
    answer: "Nothing is entered anew: mend the cells that are named and send a replacement for the same period.",
    steps: [
      "Open the page “Reports”, choose the files with refused cells, and find the name of the file or unit.",
      "Read each line: sheet, cell, text as written, reason and mend.",
      "Mend the unit's own file. Merge no cells, rename no indicator; write 0 where there was none, and that it does not apply where nobody is concerned.",
      "Drop the mended file on the page “Check before sending” until nothing is wrong.",
      "Send it. The earlier version is kept; the new one replaces the figures and is listed as a version."
    ],
    links: "Open the page"
  },
  asking: {
    question: "Whom to ask?",
    contact: (contact) => `Contact: ${contact}`,
    none: "The office has not said whom to ask. The support team writes it into row contact of settings.csv of the catalogue and builds the site again; until then ask whoever sent you this address.",
    tell: "When you ask, send the address of the page along: it says area, period, point in time and the figure looked at."
  },
  keys: {
    question: "How to use the keyboard?",
    answer:
      "The pages can be used by keyboard; inside a chart the arrows go through its figures and Enter opens the cell behind one; so does the table below it. Screen readers read the answers, the tables and a description of each chart.",
    caption: "keys",
    columns: {key: "Key", does: "Does"},
    rows: [
      ["Tab, Shift+Tab", "To the next or previous control. The first Tab is “To the main content”."],
      ["Enter, Space", "Presses a button, opens a table, opens the cell of a figure."],
      ["↑ ↓ in the search", "Chooses a result; Enter opens it, Esc closes, then empties the field."],
      ["Enter on a heading", "Sorts; the third time brings back the official order."],
      ["← → in a wide table", "Scrolls the table while its frame has the focus."],
      [
        "Enter or an arrow on a chart",
        "Goes into it; ← → previous and next figure, ↑ ↓ the figure above and below, Enter opens its cell, Esc leaves."
      ],
      ["Esc", "Closes the window on a cell and goes back to the figure."],
      ["Alt+←", "Back to the choice before."]
    ]
  }
};
