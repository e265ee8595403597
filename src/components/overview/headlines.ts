import {formatPointChange, formatRelativeChange} from "../../domain/format.js";
import type {SiteIndicator} from "../../domain/siteData.js";
import type {FigureScene} from "../scene.js";
import {indicatorOf} from "../scene.js";

/** What is counted among the headlines, in official order. */
export function headlineIndicators({context}: FigureScene): SiteIndicator[] {
  const codes = [...new Set(Object.values(context.headlines))];
  const indicators = codes.map((code) => indicatorOf(context, code)).filter((one) => one !== null);
  const order = new Map(context.indicators.map(({indicator}, index) => [indicator, index]));
  return indicators
    .filter(({type}) => type === "percent" || type === "count" || type === "decimal")
    .toSorted((a, b) => order.get(a.indicator)! - order.get(b.indicator)!);
}

/** "giảm 3,2 điểm %" of a rate, "tăng 5%" of a count; a dash where one of them is not known. */
export function changeTextOf({type}: SiteIndicator, before: number | null, now: number | null): string {
  if (before === null || now === null) return "—";
  return type === "percent" ? formatPointChange(before, now) : formatRelativeChange(before, now);
}
