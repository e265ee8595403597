import {formatPadded} from "../../../domain/format.js";
import type {check as vietnamese} from "../check.js";

/** Words of the page on which a unit checks its report before it sends it. */
export const check: typeof vietnamese = {
  question: "Can the report be read, and which cells need mending?",
  answer: "Choose a report to see which figures would be taken in, which cells refused, and how to mend them.",
  choose: "Choose reports",
  drop: "Click to choose one or more files, or drop them here",
  formats: "Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) and CSV files.",
  privacy:
    "Files are read in the browser on this machine. Nothing is sent or kept; closing the page ends it. The browser does not let this page send data to another machine either.",
  same: "Files are read and checked just as when they are received, but not compared with earlier periods or other units.",
  noScript: "This page needs JavaScript to read files.",
  buttons: {copy: "Copy the list to mend", print: "Print", stop: "Stop reading", clear: "Clear"},
  copied: "The list is copied. Paste it into a message or a document.",
  notCopied: "The browser does not allow copying. Print instead, or select the text and press Ctrl+C.",
  reading: (file, at, all) => `Reading ${file} (file ${at} of ${all})…`,
  files: (count, status) => `${formatPadded(count)} ${status}`,
  done: (parts) => `Done: ${parts.join(", ")}.`,
  stopped: "Stopped. Files not yet read are not among the results.",
  failed: "The reader did not open. Reload the page; if it fails again, tell the support team.",
  unreadable: "the browser cannot open the file; of a folder, choose the files inside",
  status: {
    accepted: "taken in whole",
    accepted_with_notes: "taken in, with notes",
    partly_refused: "partly refused",
    refused: "refused",
    ignored: "ignored"
  },
  advice: {
    accepted: "Ready to send.",
    accepted_with_notes: "Can be sent; look at the notes first.",
    partly_refused: "Mend the refused cells and check again before sending.",
    refused: "Not ready to send. Mend what is listed and check again.",
    ignored: "This file is no report."
  },
  identity: (unit, period) => `${unit} · ${period}`,
  unknownUnit: "unit unknown",
  unknownPeriod: "period unknown",
  counts: ({values, refused, notes, lines}) =>
    [
      `${formatPadded(values)} figures taken in`,
      lines > 0 ? `${formatPadded(lines)} register lines` : "",
      refused > 0 ? `${formatPadded(refused)} refusals` : "nothing refused",
      notes > 0 ? `${formatPadded(notes)} notes` : ""
    ]
      .filter((part) => part !== "")
      .join(", "),
  findings: "To look at and mend",
  noFindings: "No cell is refused and there are no notes.",
  refuse: "Refused",
  note: "Note",
  wholeFile: "whole file",
  written: (raw) => `Written: “${raw}”`,
  values: (unit, period) => `Figures that would be taken in: ${unit}, ${period}`,
  lines: (form, period) => `Lines of ${form.replace("F", "form ")}, ${period}`,
  columns: {indicator: "Indicator", value: "Read as", cell: "Cell", raw: "As written", row: "Row"},
  computed: "computed again by the software",
  yes: "Yes",
  no: "No",
  more: (count) => `${formatPadded(count)} more rows are not shown here.`,
  moreFindings: (count) => `${formatPadded(count)} more; copy the list to have them all.`
};
