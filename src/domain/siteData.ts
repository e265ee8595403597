/** What the site build hands to the pages as JSON: one small context, and per scope and moment a folder of data files. */
import type {Direction, IndicatorType, Threshold} from "./catalogue.js";
import type {Headline} from "./headlines.js";
import type {ObligationState} from "./obligations.js";
import type {FileStatus} from "./values.js";
import type {Severity} from "./findings.js";

export interface SiteContext {
  build_id: string;
  /** ISO instant: nothing received later is in these figures. */
  as_of: string;
  is_sample: boolean;
  /** Folder of the data files, relative to the site; its name changes with their content. */
  data: string;
  default_scope: string;
  default_period: string;
  scopes: SiteScope[];
  periods: SitePeriod[];
  /** Groups of indicators in official order. */
  groups: SiteGroup[];
  indicators: SiteIndicator[];
  headlines: Partial<Record<Headline, string>>;
  thresholds: Pick<Threshold, "indicator" | "value" | "kind" | "label_vi">[];
  /** Days on which units ended and others took over. */
  breaks: SiteBreak[];
  /** Days that the office wants marked on every course, from `milestone@…` of the settings. */
  milestones: {date: string; label_vi: string}[];
  /** The English of labels of the catalogue, by the label. */
  english: Record<string, string>;
  /** How many files came whose sender could not be told. */
  unknown_reports: number;
}

/** The units that are read together: a province with everything below it. */
export interface SiteScope {
  scope: string;
  name: string;
  /** The unit at its head; null for units without one. */
  head: string | null;
  valid_from: string;
  valid_to: string | null;
  /** Periods on whose last day the scope exists and that have closed, oldest first. */
  periods: string[];
  /** Lenses through which it can be seen, the usual one first. */
  lenses: Lens[];
  /** Moments other than now at which it can be seen, newest first. */
  moments: SiteMoment[];
}

/** `current`: history restated onto today's units; `as_reported`: each period with the units it had. */
export type Lens = "current" | "as_reported";

/** The morning of a council session: figures as they were known then. */
export interface SiteMoment {
  /** Name in addresses and folders: the day of the session. */
  moment: string;
  /** The session, as the catalogue calls it. */
  session: string;
  /** Its day and the session. */
  label: string;
  /** ISO instant. */
  as_of: string;
}

export interface SiteGroup {
  group: string;
  label_vi: string;
}

export interface SitePeriod {
  period: string;
  label_vi: string;
  from: string;
  to: string;
  work_year: number;
  half: number;
  regime: string;
}

export interface SiteIndicator {
  indicator: string;
  group: string;
  label_vi: string;
  /** For the English pages, where the catalogue has one. */
  label_en?: string;
  unit_of_measure: string;
  type: IndicatorType;
  direction: Direction;
  /** Reported for whole work years only. */
  is_yearly: boolean;
  /** False for what makes no sense added up over units. */
  is_additive: boolean;
  numerator: string[];
  denominator: string[];
}

export interface SiteBreak {
  date: string;
  scopes: string[];
  /** Scopes of which only departments changed that day. */
  part_scopes: string[];
}

/** `head`: the province's own agency; `member`: a unit below it; `part`: a department, which is part of the head's own figures. */
export type UnitRole = "head" | "member" | "part";

export interface SiteUnit {
  unit: string;
  name: string;
  short_name: string;
  role: UnitRole;
  valid_from: string;
  valid_to: string | null;
}

/**
 * A figure, packed: a number; `[numerator, denominator]` of a ratio; the same followed by sources reported and expected
 * where a predecessor's figure is missing; either as `estimated` where a predecessor was divided by the shares of the
 * lineage; a text (date or code); a letter where there is no figure (see `pointLetters`); null: nobody asks for it.
 */
export type PackedPoint =
  | null
  | number
  | string
  | [number, number]
  | [number, number, number]
  | [number, number, number, number]
  | {estimated: number | [number, number]}
  | {text: string};

export const pointLetters = {
  m: "missing",
  n: "not_applicable",
  r: "refused",
  x: "masked",
  c: "not_convertible"
} as const;

/** Series of some indicators: those of one group, or those behind the headlines. */
export interface ScopeSeries {
  scope: string;
  lens: Lens;
  /** Through `as_reported` those of predecessors are among them, for the periods before a change of structure. */
  units: SiteUnit[];
  /** Indicator → unit → one packed point per period of the context. */
  series: Record<string, Record<string, PackedPoint[]>>;
}

export interface ScopeFigures extends ScopeSeries {
  obligations: SiteObligation[];
  coverage: SiteCoverage[];
  visits: SiteVisit[];
  /** By period: units without a direct inspection in the 24 months to its last day. */
  not_inspected: Record<string, string[]>;
  refusals: SiteRefusals[];
}

/** Cells of one period that were not taken in, and in how many files. */
export interface SiteRefusals {
  period: string;
  cells: number;
  files: number;
}

export interface SiteObligation {
  unit: string;
  form: string;
  period: string;
  due_at: string;
  received_at: string | null;
  days_late: number | null;
  state: ObligationState;
}

export interface SiteCoverage {
  period: string;
  units_total: number;
  /** Null when the register of inspections cannot be read. */
  units_inspected: number | null;
}

/** One inspection of a unit by its province, from the newest register of that work year. */
export interface SiteVisit {
  /** Through `current` the unit of today that it counts for. */
  unit: string;
  /** Name of the unit inspected where another of today stands for it. */
  predecessor: string | null;
  /** The unit inspected was divided since: its inspection counts for none of its successors. */
  is_divided: boolean;
  /** From the register of the scope itself, not of a province before it. */
  is_own: boolean;
  work_year: number;
  planned: string | null;
  actual: string | null;
  is_direct: boolean;
  shortcomings: number | null;
  recommendations: number | null;
  remedied: number | null;
  remedy_due: string | null;
}

export interface ScopeReports {
  scope: string;
  units: SiteUnit[];
  reports: SiteReport[];
}

export interface SiteReport {
  file: string;
  form: string;
  unit: string | null;
  unit_name: string | null;
  period: string | null;
  version: number | null;
  received_at: string;
  status: FileStatus;
  values: number;
  refused: number;
  notes: number;
  findings: SiteFinding[];
}

export interface SiteFinding {
  severity: Severity;
  /** `read`: from reading this file; `check`: from comparing it with others. */
  origin: "read" | "check";
  /** Kind of the finding, of the closed list. */
  code: string;
  sheet: string | null;
  cell: string | null;
  raw: string | null;
  message: string;
}
