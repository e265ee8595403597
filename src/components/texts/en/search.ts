import {formatDecimal} from "../../../domain/format.js";
import {listNames} from "./common.js";
import type {search as vietnamese} from "../search.js";

/** Words of the search in the head of each page; loaded when the reader turns to it. */
export const search: typeof vietnamese = {
  results: "Results",
  kinds: {page: "page", unit: "unit", indicator: "indicator"},
  until: (date) => `until ${date}`,
  after: (names) => `now part of ${listNames(names)}`,
  before: (names) => `took over from ${listNames(names)}`,
  count(found, shown) {
    const results = found === 1 ? "1 result" : `${formatDecimal(found)} results`;
    return found === shown ? results : `${results}, ${formatDecimal(shown)} shown; type more to narrow them down`;
  },
  start: "Type the name of a unit, indicator or page, with or without Vietnamese marks",
  nothing: (query) =>
    `Nothing found for “${query}”. Try fewer words, a unit's short or former name, or the number by itself as in “phong 1”.`,
  about: {
    overview: "where things stand, what falls short",
    participation: "conferences, opinions, dialogue",
    inspection: "plan, coverage, recommendations",
    trends: "one indicator over the years",
    progress: "who owes reports, reminders",
    council: "questions, requests, promises",
    groups: "every indicator by group",
    indicator: "definition, formula, threshold",
    unit: "one unit, its reports and figures",
    quality: "refused cells, totals that do not add up",
    sessions: "slides and reports of a council session",
    received: "files received, why one was returned",
    check: "try a report, nothing is sent",
    method: "periods, structures, thresholds, whom to ask"
  },
  words: {
    overview: ["Home", "Summary"],
    participation: ["Conference attendance", "Opinions", "Dialogue"],
    inspection: ["Coverage", "Remedied recommendations", "Inspection plan", "Self-checks"],
    trends: ["Course", "Compare years"],
    progress: ["Reminders", "Late reports", "Overdue", "Due dates"],
    council: ["Questions", "Promises"],
    groups: ["List of indicators"],
    indicator: ["Formula", "Threshold"],
    unit: ["Mergers and splits", "Predecessors"],
    quality: ["Refused cells", "Corrections", "Copied reports"],
    sessions: ["Documents of sessions", "Slides"],
    received: ["Returned files", "Faults of reports", "Replacement"],
    check: ["Try a report", "Mend a report"],
    method: ["How to read", "Contact", "Keyboard", "Reporting periods"]
  }
};
