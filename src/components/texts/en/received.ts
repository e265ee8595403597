import {formatPadded} from "../../../domain/format.js";
import type {received as vietnamese} from "../received.js";

/** Words and sentences of the page of reports received. */
export const received: typeof vietnamese = {
  question: "Which reports were received, and what was refused?",
  none: "No files were received here yet.",
  answer: (files, parts) => `${formatPadded(files)} files: ${parts.join(", ")}.`,
  part: (count, status) => `${formatPadded(count)} ${status}`,
  cells: (count) => ` (${formatPadded(count)} cells)`,
  unknown: (count) => `In addition there are ${formatPadded(count)} files of unknown sender, all refused.`,
  showUnknown: "See these files",
  unknownScope: "Files of unknown sender",
  backToScope: "Back to the areas",
  figure: {
    caption: "files by reporting period and result of reading",
    title: (count, all) =>
      count === 0
        ? `All ${all} files were accepted`
        : `${formatPadded(count)}/${all} files were refused in whole or in part`,
    subtitle: (population) => `Files by reporting period and result of reading; ${population}`,
    note: "A duplicate (the same content sent again) does not count as a new report.",
    noPeriod: "period unknown",
    columns: {period: "Reporting period", all: "Files"},
    end: (count) => `${count} files`
  },
  status: {
    accepted: "accepted",
    accepted_with_notes: "accepted with notes",
    partly_refused: "partly refused",
    refused: "refused",
    duplicate: "duplicate",
    ignored: "ignored"
  },
  filter: {
    status: "Result of reading",
    all: "All",
    problems: "With refused cells or files",
    find: "Find by file name or unit",
    allPeriods: "All periods"
  },
  list: {
    caption: "Files received",
    showing: (from, to, all) => `Files ${from}–${to} of ${all}, newest first`,
    nothing: "No file matches these choices.",
    previous: "Previous page",
    next: "Next page",
    page: (page, all) => `Page ${page}/${all}`,
    meta: (unit, period, at) => `${unit} · ${period} · received ${at}`,
    version: (version) => `version ${version}`,
    counts: (values, refused, notes) =>
      [`${values} values`, refused > 0 ? `${refused} cells refused` : "", notes > 0 ? `${notes} notes` : ""]
        .filter((part) => part !== "")
        .join(", "),
    unknownUnit: "unit unknown",
    unknownPeriod: "period unknown",
    findings: (count) => `${formatPadded(count)} things to look at`,
    refuse: "Refused",
    note: "Note",
    check: "To be checked",
    wholeFile: "whole file",
    written: (raw) => `Written: “${raw}”`
  }
};
