import {toVietnamDate} from "../domain/days.js";
import type {SiteContext, SitePeriod} from "../domain/siteData.js";
import type {ResolvedView} from "./viewState.js";

type Place = Pick<ResolvedView, "scope" | "as_of">;

/** Days on which units of the scope ended and others took over, up to the moment looked at, oldest first. */
function knownBreaks({breaks}: Pick<SiteContext, "breaks">, {scope, as_of}: Place): string[] {
  const today = toVietnamDate(as_of);
  const own = breaks.filter(({date, scopes}) => scopes.includes(scope.scope) && date <= today);
  return own.map(({date}) => date).toSorted();
}

/** Those between the ends of an earlier and a later period. */
export function breaksBetween(
  context: Pick<SiteContext, "breaks">,
  place: Place,
  {before, period}: {before: SitePeriod; period: SitePeriod}
): string[] {
  return knownBreaks(context, place).filter((date) => before.to < date && date <= period.to);
}

/** The same part of the work year before. */
export function yearBefore({periods}: Pick<SiteContext, "periods">, {work_year, half}: SitePeriod): SitePeriod | null {
  return periods.find((one) => one.work_year === work_year - 1 && one.half === half) ?? null;
}
