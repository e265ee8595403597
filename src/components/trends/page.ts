import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {ScopeSeries, SitePeriod} from "../../domain/siteData.js";
import {openBook} from "../points.js";
import type {SeriesScene} from "../scene.js";
import {seriesPeriods} from "../scene.js";
import {labels} from "../texts/labels.js";
import {trends as words} from "../texts/trends.js";
import {courseSection} from "./course.js";
import type {TrendScene} from "./trendScene.js";
import {chosenIndicator, periodBefore, periodNow} from "./trendScene.js";
import {comparedSession, earlierSessions} from "../viewState.js";
import {compareSection, unitsSection} from "./units.js";

/** Any indicator over the years: the whole, each unit, and two periods side by side. */
export function trendsPage(scene: TrendScene): Child {
  return [indicatorBar(scene), () => courseSection(scene), () => unitsSection(scene), () => compareSection(scene)];
}

/** The scene of the indicator that is looked at; null where the catalogue has none. */
export function toTrendScene(scene: SeriesScene, then?: ScopeSeries): TrendScene | null {
  const indicator = chosenIndicator(scene);
  const session = comparedSession(scene, scene.state);
  const told = then && session ? {session, book: openBook(scene.context, then)} : null;
  return indicator && {...scene, indicator, told};
}

/** Which indicator, and with which earlier period to compare. */
export function indicatorBar(scene: TrendScene): Markup {
  const {context, indicator} = scene;
  const groups = context.groups.map(({group, label_vi}) => {
    const members = context.indicators.filter((one) => one.group === group);
    const options = members.map((one) =>
      h("option", {value: one.indicator, selected: one === indicator}, labels.indicator(one))
    );
    return members.length === 0 ? null : h("optgroup", {label: label_vi}, options);
  });
  const now = periodNow(scene);
  const before = periodBefore(scene);
  const earlier = now ? seriesPeriods(scene, indicator).filter(({to}) => to < now.to) : [];
  const isPeriod = (one: SitePeriod) => !scene.told && one.period === before?.period;
  const periods = earlier
    .toReversed()
    .map((one) => h("option", {value: one.period, selected: isPeriod(one)}, labels.period(one)));
  const sessions = earlierSessions(scene).map(({moment, label}) =>
    h("option", {value: moment, selected: scene.told?.session.moment === moment}, label)
  );
  const choices = [
    h("optgroup", {label: words.beforePeriods}, periods),
    sessions.length > 0 && h("optgroup", {label: words.beforeSessions}, sessions)
  ];
  return h(
    "form",
    {class: "filters", "aria-label": words.choose},
    h("label", {class: "wide"}, h("span", {}, words.choose), h("select", {name: "indicator"}, groups)),
    periods.length + sessions.length > 1 &&
      h("label", {}, h("span", {}, words.before), h("select", {name: "before"}, choices))
  );
}
