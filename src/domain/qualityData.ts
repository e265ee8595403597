/** The file of one scope about how far its figures can be trusted. */
export interface ScopeQuality {
  scope: string;
  /** By unit and period, where anything was asked for. */
  completeness: Completeness[];
  /** Totals that files typed and that their rows do not add up to. */
  totals: WrongTotal[];
  /** Figures that corrections.csv mends. */
  corrections: CorrectedFigure[];
  /** How often each rule held, failed or could not be decided, in the whole build. */
  rules: RuleTally[];
}

export interface Completeness {
  unit: string;
  period: string;
  asked: number;
  answered: number;
}

export interface WrongTotal {
  unit: string;
  period: string | null;
  file: string;
  sheet: string | null;
  cell: string | null;
  indicator: string;
  typed: number | null;
  recomputed: number | null;
}

export interface CorrectedFigure {
  unit: string;
  period: string;
  indicator: string;
  file: string;
  sheet: string | null;
  cell: string;
  raw: string | null;
  correction: string;
}

export interface RuleTally {
  rule: string;
  /** What the rule says when it fails. */
  message: string;
  passed: number;
  failed: number;
  not_evaluable: number;
}
