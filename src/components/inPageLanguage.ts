import type {SiteContext} from "../domain/siteData.js";
import {labels} from "./texts/labels.js";

/** The context with the labels of the page's language, under the names that all components read. */
export function inPageLanguage(context: SiteContext): SiteContext {
  return {
    ...context,
    scopes: context.scopes.map((scope) => ({...scope, name: labels.scope(scope)})),
    periods: context.periods.map((period) => ({...period, label_vi: labels.period(period)})),
    indicators: context.indicators.map((indicator) => ({...indicator, label_vi: labels.indicator(indicator)}))
  };
}
