import {formatPadded} from "../../../domain/format.js";
import type {participation as vietnamese} from "../participation.js";
import {listNames} from "./common.js";

/** Words and sentences of the page on participation. */
export const participation: typeof vietnamese = {
  attendance: {
    question: "How many staff attended the conferences?",
    none: "There are no figures on attendance yet.",
    answer: ({period, rate, coverage, change}) =>
      `${period}: ${rate} of those summoned were present${change === "" ? "" : `, ${change} on the year before`}${coverage === null ? "" : ` (${coverage})`}.`,
    below: (names, level) => `Below ${level}: ${listNames(names)}.`,
    noneBelow: (level) => `No unit is below ${level}.`,
    titleFirst: (rate, period) => `Attendance in ${period} is ${rate}`,
    titlePartial: (rate, period, {reported, asked}) =>
      `Attendance in ${period} is ${rate} in the ${reported}/${asked} units with complete figures`,
    title: ({rate, period, change, first}) => `Attendance in ${period} is ${rate}, ${change} on ${first}`,
    subtitle: (population, count) =>
      `% present, of those summoned; ${population}; each grey line is one of ${count} units`,
    subtitleUnit: (unit, population) => `% present, of those summoned; ${unit} against ${population}`,
    together: "Together",
    rate: "Attendance (%)",
    caption: "attendance by unit over the years"
  },
  opinions: {
    question: "How were opinions received and dealt with?",
    none: "There are no figures on opinions for this period yet.",
    answer: ({period, received, parts, coverage}) =>
      `${period}: ${received} opinions received: ${parts}.${coverage === null ? "" : ` Figures of ${coverage}.`}`,
    without: (period, name, state) => `${period}, ${name}: opinions received: ${state}.`,
    titleHistory: "Opinions received over the periods",
    opening: /^opinions /iu,
    part: (name, count, share) => `${count} ${name}${share === "" ? "" : ` (${share})`}`,
    titlePartial: (period, received, {reported, asked}) =>
      `${period}: ${received} opinions received in the ${reported}/${asked} units with complete figures`,
    title: (period, received) => `${period}: ${received} opinions received`,
    titleChange: ({period, received, change, before}) =>
      `${period}: ${received} opinions received, ${change} on ${before}`,
    titleMost: (period, received, count) =>
      `${period}: ${received} opinions received, the most in ${formatPadded(count)} periods`,
    subtitle: (population) =>
      `Opinions by how they were dealt with; ${population}; at the end of each row those received`,
    caption: (period) => `opinions by unit, ${period}`,
    indicator: "Indicator",
    count: "Opinions",
    end: (received, coverage) => (coverage === null ? received : `${received} (${coverage})`)
  },
  response: {
    question: "Which units have not answered all opinions?",
    none: "There are no figures on answers to opinions for this period yet.",
    unit: (name, rate) => `${name}: ${rate}.`,
    all: "Every unit with opinions has accepted or explained as many as the level set asks.",
    below: (count, names, level) => `${formatPadded(count)} units answered fewer than ${level}: ${listNames(names)}.`,
    silent: (names) => `Received no opinions: ${listNames(names)}.`,
    title: (below, all) =>
      below === 0
        ? "No unit answers opinions below the level set"
        : `${formatPadded(below)}/${all} units answer opinions below the level set`,
    subtitle: (population) =>
      `% of opinions accepted or explained, of those received; ${population}, in official order`,
    caption: (period) => `opinions answered by unit, ${period}`,
    rate: "Opinions answered (%)",
    zero: "no opinions"
  },
  silence: {
    question: "Which units are silent, and for how long?",
    none: "There are no figures on opinions yet.",
    answer: ({period, value, coverage, none}) =>
      `${period}: ${value} opinions${coverage === null ? "" : ` (${coverage})`}${none.length > 0 ? `; none in ${listNames(none)}` : coverage === null ? "" : "; every unit with figures has some"}.`,
    title: (none, known, period) =>
      none === 0
        ? `None of the ${known} units with figures of ${period} is silent`
        : `${none}/${known} units with figures of ${period} received no opinion`,
    subtitle: (population) => `Opinions received; ${population}, in official order`,
    some: "Opinions received",
    zero: "0: the unit reports that there was none",
    caption: "opinions by unit over the periods",
    count: "Opinions"
  },
  dialogue: {
    question: "Where has the head held a dialogue, and where not?",
    none: "There are no figures on dialogues yet.",
    answer: ({period, value, coverage, none}) =>
      `${period}: ${value} dialogues${coverage === null ? "" : ` (${coverage})`}${none.length > 0 ? `; none in ${listNames(none)}` : coverage === null ? "" : "; every unit with figures has held one"}.`,
    title: (none, known, period) =>
      none === 0
        ? `All ${known} units with figures of ${period} have held a dialogue`
        : `${none}/${known} units with figures of ${period} have held no dialogue`,
    subtitle: (population) => `Dialogues; ${population}, in official order`,
    some: "Dialogues held",
    zero: "0: the unit reports that there was none",
    caption: "dialogues by unit over the periods",
    count: "Dialogues"
  },
  streak: (name, count) => `${name} (${count} periods running)`,
  marks: (marks) => `Marks: ${marks.join("; ")}.`,
  fewer: (reported, asked) => `${reported}/${asked} units`
};
