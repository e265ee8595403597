import {maskedText} from "../../../domain/masking.js";
import type {common as vietnamese} from "../common.js";

/** Words that all pages share. */
export const common: typeof vietnamese = {
  siteName: "Grassroots democracy monitor",
  skip: "To the main content",
  menu: "Pages",
  search: {
    label: "Find a unit, indicator or page",
    failed: "The search could not be loaded. Please press the field again."
  },
  otherLanguage: {code: "vi", name: "Tiếng Việt"},
  sample: "Illustrative figures",
  sampleLong: "Illustrative figures – not for official use",
  dataUntil: (instant) => `Data as of ${instant}`,
  build: (id) => `Data build ${id}`,
  source:
    "Source: periodic reports of the units (forms 1, 2, 3), compiled by the team assisting the Steering Committee.",
  noteLabel: "Note",
  table: "Table",
  list: "List",
  assumption: (text) => `assumption, no document yet: ${text}`,
  copyTable: "Copy table",
  copied: "Copied, ready to paste into Excel",
  notCopied: "The browser does not allow copying; select the table and press Ctrl+C",
  scrollable: (caption) => `${caption} (scrolls sideways)`,
  filters: {
    title: "Choose figures",
    province: "Area",
    period: "Reporting period",
    unit: "Unit",
    lens: "Structure of units",
    moment: "Point in time",
    now: "Now",
    allUnits: "All units",
    heads: "Superior agency",
    members: "Subordinate units",
    parts: "Departments and equivalent",
    ended: (name, date) => `${name} (until ${date})`,
    reset: "Show all units"
  },
  lenses: {
    current: "On today’s structure",
    as_reported: "As reported"
  },
  lookingBack: (session, instant) =>
    `These are the figures as known at ${instant} (session ${session}). Reports received later are not counted.`,
  missedPeriod: (scope, asked, shown) => `${scope} has no figures for ${asked}; showing ${shown}.`,
  missedUnit: "The unit in the link does not belong to this area; showing all units.",
  loading: "Loading figures…",
  failed: "The figures could not be loaded. Reload the page; if it fails again, tell the support team.",
  empty: "No reporting period has ended yet.",
  copyText: "Copy the text",
  textCopied: "Copied",
  textNotCopied: "The browser does not allow copying; select the text and press Ctrl+C",
  unit: "Unit",
  total: "Total",
  states: {
    value: "reported",
    not_asked: "·",
    missing: "not reported",
    not_applicable: "not applicable",
    refused: "refused",
    masked: maskedText,
    not_convertible: "not convertible"
  },
  legend: {
    value: "",
    not_asked: "“·”: the unit does not report this indicator in this period",
    missing: "“not reported”: left empty or not sent, which is not 0",
    not_applicable: "“not applicable”: the unit wrote that it does not apply",
    refused: "“refused”: the cell is faulty and was not taken; the reason is on the page Reports",
    masked: `“${maskedText}”: counts of 1 or 2 are hidden so that nobody can be identified`,
    not_convertible: "“not convertible”: the former units cannot be added up to the new one"
  },
  legendZero: "“0”: the unit reported that there was none",
  legendPartial: "Mark *: figures of a predecessor are missing, so this is only a part",
  about: "≈ ",
  legendEstimated: "Mark ≈: estimated by the shares of a division in the catalogue, not reported by a unit",
  estimated: "Mark ≈: estimated from a former unit that was divided, by the shares in the catalogue.",
  restated: (dates) =>
    `Figures before the reorganisation (${listNames(dates, 4, common.andMoreDays)}) are added up from the predecessors, on today’s structure.`,
  otherUnits: (dates) =>
    `Before and after ${listNames(dates, 4, common.andMoreDays)} the units are different ones: do not compare single units across it.`,
  incomplete:
    "Mark * or hollow point: some of the units that owe this figure are missing; not directly comparable with other periods.",
  figureTable: {
    period: "Reporting period",
    numerator: "Numerator",
    denominator: "Denominator",
    state: "State",
    partial: "only a part",
    estimated: "estimated by the shares of a division",
    noRate: "cannot be computed (denominator is 0)",
    notAsked: "not asked for"
  },
  legendDash: "“—”: the denominator is 0, so there is no rate",
  coverageOf: (reported, asked) => `${reported}/${asked} units have complete figures`,
  andMoreLabels: (count) => `and ${count} more indicators`,
  andMore: (count) => `and ${count} more units`,
  andMoreRates: (count) => `and ${count} more rates`,
  andMorePeriods: (count) => `and ${count} more periods`,
  andMoreDays: (count) => `and ${count} more days`,
  forms: (codes) => codes.replaceAll("F", "Form ").replaceAll("+", ", ")
};

/** Labels that may hold commas themselves: “A”; “B”; of a long list the first few, then how many more. */
export function listLabels(labels: readonly string[], greatest = 4): string {
  const named = labels.slice(0, labels.length > greatest ? greatest - 1 : greatest).map((label) => `“${label}”`);
  const more = labels.length - named.length;
  return [...named, ...(more > 0 ? [common.andMoreLabels(more)] : [])].join("; ");
}

/** "A", "A and B", "A, B and C"; of a long list the first few, then how many more: units, unless `andMore` says of what. */
export function listNames(names: readonly string[], greatest = 4, andMore = common.andMore): string {
  if (names.length > greatest)
    return `${names.slice(0, greatest - 1).join(", ")} ${andMore(names.length - greatest + 1)}`;
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
