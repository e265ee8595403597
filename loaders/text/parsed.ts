/** What reading one cell needs to know and what comes out. */
import type {Code, IndicatorType} from "../../src/domain/catalogue.js";
import type {FindingCode} from "../../src/domain/findingCodes.js";
import type {FindingParams} from "../../src/domain/findings.js";
import type {ValueState} from "../../src/domain/values.js";

export interface ParseTarget {
  type: IndicatorType;
  unit_of_measure: string;
  codes: Code[];
  /** A footnote of the same sheet declares “-” as zero. */
  dash_means_zero: boolean;
  is_1904: boolean;
  /** ISO instant of receipt: no event of the report can be later. */
  received_at: string;
  period: {from: string; to: string} | null;
  /** A percentage that may be written `a/b`. */
  is_ratio: boolean;
  /** CSV: every cell is text, so a number format can tell nothing. */
  as_text: boolean;
  /** The decimal sign that the whole column or file shows, when known. */
  decimal_style?: "comma" | "point" | null;
  /** A percentage that may rightly be above 100. */
  may_exceed_100?: boolean;
  /** A date that may rightly lie after receipt: planned, due. */
  allows_future?: boolean;
}

export interface Parsed {
  state: ValueState;
  value: number | null;
  value_text: string | null;
  findings: ParsedFinding[];
}

export interface ParsedFinding {
  code: FindingCode;
  params: FindingParams;
}

/** A refused cell with its reason; `raw` is the text as the clerk sees it. */
export function refuse(code: FindingCode, raw: string, params: FindingParams = {}): Parsed {
  return {state: "refused", value: null, value_text: null, findings: [{code, params: {raw, ...params}}]};
}

export function missing(): Parsed {
  return {state: "missing", value: null, value_text: null, findings: []};
}

/** A number that was taken in, with a note when the writing deserves one. */
export function accept(value: number, note?: ParsedFinding): Parsed {
  return {state: "value", value, value_text: null, findings: note ? [note] : []};
}
