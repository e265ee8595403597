import type {trace as vietnamese} from "../trace.js";

/** Words of the window that leads a figure back to its cells. */
export const trace: typeof vietnamese = {
  title: (indicator) => `Where the figure comes from: ${indicator}`,
  close: "Close",
  open: "See the source cell",
  loading: "Looking for the source cell…",
  failed: "The source of this figure could not be loaded. Reload the page; if it fails again, tell the support team.",
  unknown: "The link points to a figure that is not in this build.",
  place: (unit, period) => `${unit} · ${period}`,
  computed: (parts) => `This rate is computed by the software from: ${parts}.`,
  restated: (count) =>
    `On today’s structure this figure adds up the shares of ${count} units; change “Structure of units” to “As reported” to see each of them.`,
  share: (share) => (share === "1" ? "" : ` (counted ${share})`),
  never: "No report has given this indicator for this period yet.",
  masked: "Small counts are hidden so that nobody can be identified; the text as written is not shown.",
  states: {
    value: "",
    not_applicable: "not applicable",
    missing: "left empty",
    refused: "refused",
    masked: "hidden"
  },
  columns: {
    value: "Value",
    place: "File › sheet › cell",
    raw: "Written in the cell",
    received: "Received",
    version: "Version"
  },
  current: "in use",
  earlier: "not in use",
  noSheet: (file, cell) => `${file} › ${cell}`,
  withSheet: (file, sheet, cell) => `${file} › ${sheet} › ${cell}`,
  empty: "(empty)",
  quoted: (raw) => `“${raw}”`,
  digest: (sha256) => `File code (SHA-256): ${sha256}`,
  hiddenFinding:
    "There is a note on this cell; it is not shown because the indicator has small counts that are protected.",
  caption: (indicator, unit) => `${indicator} – ${unit}`
};
