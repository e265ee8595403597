/** The file of one unit: what it reported cell by cell, and what is known of it. Feeds its own page and the trace of any figure. */
import type {Lens, PackedPoint, SiteObligation} from "./siteData.js";
import type {FileStatus} from "./values.js";

export interface UnitFile {
  unit: string;
  name: string;
  short_name: string;
  valid_from: string;
  valid_to: string | null;
  /** Scope to which its pages belong, and the name of that. */
  scope: string;
  scope_name: string;
  predecessors: UnitLink[];
  successors: UnitLink[];
  /** Indicator → one packed point per period of the context, by lens. */
  series: Partial<Record<Lens, Record<string, PackedPoint[]>>>;
  obligations: SiteObligation[];
  cells: CellVersion[];
  files: UnitSource[];
  findings: UnitFinding[];
  /** On today's structure: what others reported and is counted here. Empty where nobody stands behind the unit. */
  sources: UnitShare[];
}

/** A change of structure that ties a unit to another. */
export interface UnitLink {
  unit: string;
  name: string;
  /** The scope to which its pages belong; null where it owes no reports. */
  scope: string | null;
  date: string;
  kind: string;
  /** `1`, `3/5`. */
  share: string;
  basis: string;
}

/**
 * One version of one figure, oldest first: indicator, period, submission, sheet (empty in a CSV), cell, state (`masked`
 * where neither value nor text may be shown), value, date or code, text as written, whether it holds now.
 */
export type CellVersion = [
  indicator: string,
  period: string,
  submission: string,
  sheet: string,
  cell: string,
  state: string,
  value: number | null,
  value_text: string | null,
  raw: string | null,
  is_current: boolean
];

/** A file that the unit sent or that holds its figures, newest first. */
export type UnitSource = [
  submission: string,
  file: string,
  form: string,
  sender: string | null,
  period: string | null,
  version: number | null,
  received_at: string,
  status: FileStatus,
  sha256: string
];

/** A refused or noted cell or file; text and message are left out where they would show a masked count. */
export type UnitFinding = [
  indicator: string | null,
  period: string | null,
  submission: string | null,
  file: string,
  sheet: string | null,
  cell: string | null,
  severity: string,
  code: string,
  raw: string | null,
  message: string | null
];

/** What one unit reported for a period and which share of it counts here. `expected` ones owe it, the others may have it. */
export type UnitShare = [
  period: string,
  unit: string,
  name: string,
  share: string,
  role: "expected" | "predecessor" | "successor"
];
