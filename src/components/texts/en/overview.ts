import {formatPadded} from "../../../domain/format.js";
import {maskedText} from "../../../domain/masking.js";
import type {overview as vietnamese} from "../overview.js";
import {common, listLabels, listNames} from "./common.js";

/** Words and sentences of the overview. */
export const overview: typeof vietnamese = {
  ready: {
    question: "Are the figures complete enough to use?",
    allIn: (owed) => `Ready to use: all ${owed}/${owed} reports owed were received and are valid.`,
    notAll: ({valid, owed, missing, waiting}) =>
      [
        `Not complete: ${valid}/${owed} valid reports so far`,
        waiting > 0 ? `; ${formatPadded(waiting)} not due yet` : "",
        missing.length > 0 ? `; missing: ${listNames(missing.map(overview.ready.nameMissing))}` : "",
        ". The totals below do not include these units."
      ].join(""),
    nothingOwed: "No reports are owed for this period.",
    nameMissing: ({name, state, days_late}) => `${name} (${overview.ready.state(state, days_late)})`,
    refusals: (cells, files) =>
      `In addition ${formatPadded(cells)} cells in ${formatPadded(files)} files were refused and are not in the figures.`,
    refusalsLink: "See each cell and the reason",
    title({valid, owed, missing, waiting}) {
      if (owed === 1) return valid === 1 ? "The report owed is in" : "The report owed is not in";
      if (missing.length === 0 && waiting > 0)
        return `${formatPadded(waiting)} of ${owed} reports owed are not due yet`;
      if (valid === owed) return `All ${owed} reports owed are in`;
      return `${formatPadded(missing.length)} of ${owed} reports owed are missing`;
    },
    subtitle: (population) => `State of each report owed for the period; ${population}, in official order`,
    note: "“On time” and “late” go by the day on which the first valid report was received; a report that was refused or left empty does not count as sent.",
    legend: {on_time: "On time", late: "Late", missing: "Overdue or returned", waiting: "Not due yet"},
    state(state, days) {
      const late = days === null || days === 0 ? "" : days === 1 ? " 1 day" : ` ${days} days`;
      if (state === "on_time") return "on time";
      if (state === "late") return `late${late || " less than 1 day"}`;
      if (state === "overdue") return `overdue${late}`;
      if (state === "returned") return `returned${late && `,${late} late`}`;
      return state === "due_soon" ? "due soon" : "not due yet";
    },
    form: {F1: "Form 1", F2: "Form 2: register of inspections", F3: "Form 3: register of council questions"},
    shortForm: {F1: "Form 1", F2: "Inspections", F3: "Council questions"},
    columns: {unit: "Unit", form: "Form", due: "Due", received: "Received", state: "State", late: "Days late"},
    caption: (period) => `reports owed, ${period}`
  },
  change: {
    question: "What has changed against the same period of the year before?",
    none: (period) => `There are no figures of the same period before to compare ${period} with.`,
    summary: (up, down, same) => {
      const parts = [
        up.length > 0 ? `${formatPadded(up.length)} rates up` : "",
        down.length > 0 ? `${formatPadded(down.length)} rates down` : "",
        same > 0 ? `${formatPadded(same)} unchanged` : ""
      ].filter((part) => part !== "");
      return `Against the same period: ${parts.join(", ")}.`;
    },
    greatestFall: (label, change) => `Greatest fall: ${label} (${change}).`,
    greatestRise: (label, change) => `Greatest rise: ${label} (${change}).`,
    title: (short, all) =>
      short.length === 0
        ? `All ${formatPadded(all)} rates with figures meet the level set`
        : `${formatPadded(short.length)}/${all} main rates are below the level set: ${listNames(short, 3, common.andMoreRates)}`,
    titlePlain: "Main rates of this period and of the same period of the year before",
    subtitle: (population, now, before) =>
      `Per cent; ${population}; ${before === null ? now : `${now} against ${before}`}, only units with figures in both periods`,
    now: "This period",
    before: "Same period of the year before",
    target: "Level set",
    firstOnly: (shown, others) =>
      `The chart draws the ${shown} rates to look at first (below their level, greatest changes); ${others} others are in the table of the annex.`,
    columns: {
      indicator: "Indicator",
      period: "Reporting period",
      rate: "Rate (%)",
      now: "This period",
      before: "Year before",
      change: "Change",
      units: "Units compared"
    },
    caption: (now, before) => `${now} against ${before}`,
    notComparable: "not compared"
  },
  since: {
    question: (session) => `What changed since the session before (${session})?`,
    questionNone: "What changed since the session before?",
    never: "The catalogue has no session of this province before the moment shown: there is nothing to compare with.",
    noneRevised: "No figure known at the session has changed.",
    revised: (figures, units) =>
      `${formatPadded(figures)} figures known at the session are given differently now${units === null ? "" : `, of ${formatPadded(units)} units`}.`,
    added: (figures, units, periods) =>
      `${formatPadded(figures)} figures are new since, of ${formatPadded(units)} units (${listNames(periods, 4, common.andMorePeriods)}).`,
    noFiles: "No file has come since.",
    files: ({files, replaced, late}) =>
      `${formatPadded(files)} files came since, ${replaced + late === 0 ? "none of them a replacement or late" : `among them ${formatPadded(replaced)} replacements and ${formatPadded(late)} after their day`}.`,
    toldSame: (period, count) =>
      `${formatPadded(count)} headline figures of ${period} are still what they were at the session.`,
    toldOther({period, labels, count, ...counts}) {
      const why = {
        fuller: "because more units have reported",
        revised: "because figures reported before were changed",
        both: "for both reasons: more reports, and changed figures"
      };
      const kinds = (["fuller", "revised", "both"] as const).filter((kind) => counts[kind] > 0);
      const reason = kinds.map((kind) => `, ${formatPadded(counts[kind])} ${why[kind]}`).join("");
      return `Of ${period}, ${formatPadded(labels.length)}/${count} headline figures differ from the session${reason}: ${listLabels(labels)}.`;
    },
    large: (parts) => `${parts.indicator} of ${parts.unit}, ${parts.period}: ${parts.before} → ${parts.after}`,
    largest: (changes) => `Rates that changed most: ${changes.join("; ")}.`,
    title: (changed, all, period) =>
      `${formatPadded(changed)}/${formatPadded(all)} headline rates of ${period} differ from the session`,
    subtitle: (population, period) => `Percent; ${population}; ${period}, as known at two moments`,
    now: "Now",
    atSession: (session) => `At the session ${session}`,
    fromTo: (before, now) => (before === now ? now : `from ${before} to ${now}`),
    same: "as it was",
    yes: "yes",
    no: "no",
    kind: (isReplacement, isLate) =>
      `${isReplacement ? "replacement" : "first version"}${isLate ? ", after its day" : ""}`,
    columns: {
      unit: "Unit",
      period: "Period",
      indicator: "Indicator",
      at: "Moment",
      told: "At the session",
      now: "Now",
      change: "Change",
      file: "File",
      form: "Form",
      received: "Received",
      kind: "Kind"
    },
    captionTold: (period) => `headline figures of ${period}, at the session and now`,
    captionRevised: "every figure known at the session that is given differently now",
    captionFiles: "files received since the session, newest first",
    legendTotals: "“Now” of one unit opens the cell in its file",
    more: (count) => `${formatPadded(count)} more; the command “qcdc diff” lists all`
  },
  structure: {
    question: "Which part comes of the reorganisation alone?",
    none: (before, now) => `None: no unit merged or was divided between ${before} and ${now}.`,
    noneBefore: "There is no same period of the year before to compare with.",
    never: "The catalogue has no change of structure of this province.",
    last: (date, from, to) =>
      `The last change of structure was on ${date}: ${formatPadded(from)} old units became ${formatPadded(to)}.`,
    units: (parts) =>
      `${parts.before} had ${formatPadded(parts.unitsBefore)} units, ${parts.now} has ${formatPadded(parts.unitsNow)}: that comes of the changes of structure on ${listNames(parts.dates, 4, common.andMoreDays)}, not of missing reports.`,
    equal: (count, before) =>
      `Added up by the old units or by those of today, ${formatPadded(count)} headline figures of ${before} come to the same; so the rises and falls above do not come of the reorganisation.`,
    unequal: (equal, all, names) =>
      `${formatPadded(equal)}/${formatPadded(all)} headline figures come to the same by the old units and by those of today; not: ${listLabels(names)} (a predecessor's figure is missing, or cannot be converted), which cannot be compared yet.`,
    illusion: (parts) =>
      `Compared with ${parts.name} alone, “${parts.indicator}”: ${parts.seen}; on the same structure: ${parts.real}. The difference comes of the reorganisation.`,
    ended:
      "There is no table of both structures because this province has ended: its figures stand as reported and are not restated on new units. To see what comes of the reorganisation, choose the province that took it over.",
    alone: (name) => `${name} alone`,
    same: "equal",
    differs: "not equal",
    whole: "all of it",
    unitOf: (unit, scope) => `${unit} (${scope})`,
    columns: {
      indicator: "Indicator",
      reported: (units) => `Period before, ${units} units as reported`,
      restated: (units) => `Period before, ${units} units of today`,
      check: "Check",
      now: (period) => period,
      from: "Old unit",
      to: "New unit",
      date: "From",
      share: "Part that went there"
    },
    caption: (before, now) => `${before} on both structures, beside ${now}`,
    captionSteps: "old units and new units"
  },
  weak: {
    question: "Which units need attention?",
    questionUnit: "Which rates need attention?",
    none: "No unit has a rate below the level set.",
    noneUnit: (name) => `${name} has no rate below the level set.`,
    someUnit: (name, rates) => `${name} is below the level set in: ${listNames(rates, 6, common.andMoreRates)}.`,
    noData: "There are no rates of units for this period yet.",
    some: ({count, all, worst, greatest}) =>
      greatest === 1
        ? `${formatPadded(count)}/${all} units have one rate below the level set: ${listNames(worst, 8)}.`
        : `${formatPadded(count)}/${all} units have rates below the level set; most of all ${listNames(worst)} (${formatPadded(greatest)} rates).`,
    title: (label, count, all) =>
      `${label} is the most common weak point: ${formatPadded(count)}/${all} units below the level set`,
    titleNone: "Every rate reported meets the level set",
    subtitle: (population) => `Rates of each unit in per cent; ${population}`,
    legend: {short: "▼ Below the level set", met: "Met", absent: "No figure (see the words in the cell)"},
    note: (thresholds) => `Levels set: ${thresholds.join("; ")}.`,
    columns: {
      unit: "Unit",
      indicator: "Indicator",
      rate: "Rate (%)",
      below: "Below the level set",
      short: "Rates below the level"
    },
    yes: "yes",
    caption: (period) => `rates of each unit, ${period}`,
    sort: "Order",
    sortOfficial: "Official order",
    sortWorst: "Worst first",
    absent: {
      missing: "no rep.",
      refused: "refused",
      not_applicable: "n/a",
      masked: maskedText,
      not_convertible: "—",
      not_asked: "·",
      value: "—"
    }
  }
};
