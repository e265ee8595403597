/** What became of the figures of one scope between the morning of a council session and a later moment. */
import type {PackedPoint, SiteMoment} from "./siteData.js";
import type {FileStatus} from "./values.js";

export interface ScopeChanges {
  scope: string;
  /** The last session held before the moment looked at; null where there was none, and so nothing to compare with. */
  since: SiteMoment | null;
  /** Short names of the units named below, those of predecessors among them. */
  names: Record<string, string>;
  /** Figures known for the first time since, by unit and period. */
  added: {unit: string; period: string; figures: number}[];
  /** Figures known that morning that are given differently now; of very many the first. */
  revised: RevisedFigure[];
  revised_count: number;
  revised_units: number;
  /** Rates computed differently now, the largest change first; of many the first. */
  ratios: RevisedRatio[];
  files: NewFile[];
  /** Changes of structure up to the moment that made the units of the scope, newest first. */
  steps: StructureStep[];
}

export interface RevisedFigure {
  unit: string;
  period: string;
  indicator: string;
  before: PackedPoint;
  after: PackedPoint;
  /** Where the figure stands now; null where it has been taken back. */
  file: string | null;
  sheet: string | null;
  cell: string | null;
}

export interface RevisedRatio {
  unit: string;
  period: string;
  indicator: string;
  before: [number, number];
  after: [number, number];
}

/** A file received since the session. */
export interface NewFile {
  file: string;
  unit: string;
  form: string;
  period: string | null;
  received_at: string;
  status: FileStatus;
  /** It replaces an earlier one of the same unit and period. */
  is_replacement: boolean;
  is_late: boolean;
}

/** One unit that went into another. */
export interface StructureStep {
  date: string;
  predecessor: string;
  predecessor_name: string;
  /** The province it belonged to, where that was another; empty for the same. */
  predecessor_scope: string;
  /** ISO date on which that province ended; null where it lives on. */
  predecessor_scope_until: string | null;
  successor: string;
  successor_name: string;
  /** "1" for the whole unit, else the part that went there. */
  share: string;
}
