/** The catalogue an office maintains as CSV files, after it was read and checked. Dates are ISO (YYYY-MM-DD), both ends inclusive. */

export type IndicatorType = "count" | "percent" | "yesno" | "date" | "code" | "decimal" | "text";
export type Aggregation = "sum" | "last" | "ratio" | "none";
export type Direction = "up" | "down" | "none";
export type Cadence = "half" | "year";
export type FormCode = "F1" | "F2" | "F3";

export interface Unit {
  code: string;
  name: string;
  short_name: string;
  kind: string;
  parent: string | null;
  order: number;
  valid_from: string;
  /** Last day on which the unit exists; null while it lives. */
  valid_to: string | null;
  aliases: string[];
}

/** All edges of one date are one event. `share` is exact: a numerator and a denominator. */
export interface LineageEdge {
  predecessor: string;
  successor: string;
  kind: string;
  date: string;
  basis: string;
  share: {num: bigint; den: bigint};
}

export interface Indicator {
  code: string;
  group: string;
  label_vi: string;
  label_en: string;
  unit_of_measure: string;
  type: IndicatorType;
  /** Codes whose values are added up to the numerator of a ratio; empty when the indicator is entered. */
  numerator: string[];
  /** Codes added up to the denominator, or the registry count when `@subordinate_units_valid_on_period_end`. */
  denominator: string[];
  direction: Direction;
  cadence: Cadence;
  /** Kinds of unit that report it. */
  reporters: string[];
  is_core: boolean;
  valid_from: string | null;
  valid_to: string | null;
  aggregation: Aggregation;
  source: string;
  aliases: string[];
  /** Position in the catalogue file: the official order. */
  order: number;
}

export interface Group {
  group: string;
  label_vi: string;
}

export interface Code {
  indicator: string;
  code: string;
  label_vi: string;
  aliases: string[];
}

/** A column of the registers (form 2, form 3). */
export interface Field {
  form: FormCode;
  field: string;
  label_vi: string;
  aliases: string[];
}

export interface Period {
  code: string;
  label_vi: string;
  from: string;
  to: string;
  work_year: number;
  /** 1 or 2 for a half-year, 0 for the whole work year. */
  half: number;
  regime: string;
  note: string;
}

export interface Obligation {
  form: FormCode;
  unit_kind: string;
  period: string;
  /** ISO instant with offset. */
  due_at: string;
  note: string;
}

export interface Session {
  province: string;
  council: string;
  session: string;
  date: string;
  basis: string;
}

export interface Holiday {
  date: string;
  name: string;
}

export interface Threshold {
  indicator: string;
  value: number;
  kind: "min" | "target" | "max";
  label_vi: string;
  basis: string;
}

export type RuleLevel = "refuse" | "error" | "warning";
export type RuleMissing = "skip_if_any" | "skip_if_all" | "zero";

/** A rule about the values of one unit in one period, in the language of `rules/parse.ts`. */
export interface Rule {
  rule: string;
  form: FormCode;
  /** `report`: decided from one report alone. `history`: needs other periods. */
  scope: "report" | "history";
  expression: string;
  level: RuleLevel;
  missing: RuleMissing;
  message_vi: string;
  instruction_vi: string;
  basis: string;
}

/** A wording that units use for an indicator, a field, a unit or a code, added by the office without code. */
export interface Alias {
  kind: "indicator" | "field" | "unit" | "code";
  target: string;
  alias: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface Correction {
  unit: string;
  period: string;
  indicator: string;
  expected: string;
  value: string;
  reason: string;
  reported_by: string;
  date: string;
}

export interface Closing {
  province: string;
  period: string;
  closed_at: string;
  basis: string;
}

export interface Source {
  source: string;
  kind: string;
  location: string;
}

export interface Settings {
  /** ISO instant that replaces the clock; null: use the clock. */
  today: string | null;
  is_sample: boolean;
  due_soon_working_days: number;
  /** Every other row of settings.csv, by its name. */
  other: Record<string, string>;
}

/** The English of a label of the catalogue, for the English pages. */
export interface Translation {
  label_vi: string;
  label_en: string;
}

export interface Catalogue {
  units: Unit[];
  lineage: LineageEdge[];
  indicators: Indicator[];
  groups: Group[];
  codes: Code[];
  fields: Field[];
  periods: Period[];
  obligations: Obligation[];
  sessions: Session[];
  holidays: Holiday[];
  thresholds: Threshold[];
  rules: Rule[];
  aliases: Alias[];
  corrections: Correction[];
  closings: Closing[];
  sources: Source[];
  translations: Translation[];
  settings: Settings;
}

/** True when the unit exists on that day (ISO date, both ends inclusive). */
export function isValidOn(unit: {valid_from: string | null; valid_to: string | null}, date: string): boolean {
  return (unit.valid_from === null || unit.valid_from <= date) && (unit.valid_to === null || date <= unit.valid_to);
}

/** True for a percentage that the product computes from other indicators and never takes from a report. */
export function isDerived(indicator: Indicator): boolean {
  return indicator.numerator.length > 0;
}
