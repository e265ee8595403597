import type {SiteContext} from "../domain/siteData.js";
import {labels} from "./texts/labels.js";

/** The context with the labels of the page's language, under the names that all components read. */
export function inPageLanguage(context: SiteContext): SiteContext {
  const word = (label: string) => labels.word(label, context);
  const relabelled = <Labelled extends {label_vi: string}>(all: readonly Labelled[]): Labelled[] =>
    all.map((one) => ({...one, label_vi: word(one.label_vi)}));
  return {
    ...context,
    scopes: context.scopes.map((scope) => ({
      ...scope,
      name: labels.scope(scope),
      moments: scope.moments.map((moment) => ({...moment, label: labels.moment(moment, context)}))
    })),
    groups: relabelled(context.groups),
    thresholds: relabelled(context.thresholds),
    milestones: relabelled(context.milestones),
    periods: context.periods.map((period) => ({...period, label_vi: labels.period(period)})),
    indicators: context.indicators.map((indicator) => ({
      ...indicator,
      label_vi: labels.indicator(indicator),
      unit_of_measure: word(indicator.unit_of_measure)
    }))
  };
}
