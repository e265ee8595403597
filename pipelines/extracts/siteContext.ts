import type {Catalogue, Indicator} from "../../src/domain/catalogue.js";
import {sessionMorning, toDisplayDate, toVietnamDate} from "../../src/domain/days.js";
import {isRegistryCount} from "../../src/domain/derived.js";
import type {Headline} from "../../src/domain/headlines.js";
import {headlineCode, headlineDefaults, headlineIndicator} from "../../src/domain/headlines.js";
import type {SiteBreak, SiteContext, SiteIndicator, SiteMoment, SitePeriod} from "../../src/domain/siteData.js";
import type {Scope} from "./scopes.js";
import {isScopeValidOn, lensesOf, nameScope, toSiteUnits} from "./scopes.js";

/** What the build knows of itself. */
export interface SiteBuild {
  build_id: string;
  as_of: string;
  is_sample: boolean;
}

/** The indicators that pages show: those behind the headlines, and the parts they are computed from; in official order. */
export function shownIndicators(catalogue: Pick<Catalogue, "indicators" | "settings">): Indicator[] {
  const codes = new Set<string>();
  for (const headline of Object.keys(headlineDefaults) as Headline[]) {
    const indicator = headlineIndicator(catalogue, headline);
    if (!indicator) continue;
    for (const code of [indicator.code, ...indicator.numerator, ...indicator.denominator]) codes.add(code);
  }
  return catalogue.indicators.filter(({code}) => codes.has(code) && !isRegistryCount(code));
}

/** The context of the site: what every page needs before it knows which scope it shows. */
export function siteContext(
  catalogue: Catalogue,
  build: SiteBuild,
  scopes: readonly Scope[]
): Omit<SiteContext, "data" | "unknown_reports"> {
  const today = toVietnamDate(build.as_of);
  const periods = catalogue.periods.filter((period) => period.to <= today).toSorted((a, b) => compare(a.to, b.to));
  const siteScopes = scopes.map((scope) => ({
    scope: scope.scope,
    name: nameScope(scope),
    head: scope.head?.code ?? null,
    valid_from: scope.head?.valid_from ?? "",
    valid_to: scope.head?.valid_to ?? null,
    periods: periods.filter((period) => isScopeValidOn(scope, period.to)).map((period) => period.code),
    lenses: lensesOf(scope),
    moments: momentsOf(scope, catalogue.sessions, build.as_of)
  }));
  const latest = periods.at(-1)?.code ?? "";
  const start = siteScopes.find((scope) => scope.periods.includes(latest)) ?? siteScopes[0];
  return {
    build_id: build.build_id,
    as_of: build.as_of,
    is_sample: build.is_sample,
    default_scope: start?.scope ?? "",
    default_period: start?.periods.at(-1) ?? "",
    scopes: siteScopes,
    periods: catalogue.periods.map(toSitePeriod),
    groups: catalogue.groups.map(({group, label_vi}) => ({group, label_vi})),
    indicators: catalogue.indicators.filter(({code}) => !isRegistryCount(code)).map(toSiteIndicator),
    headlines: shownHeadlines(catalogue),
    thresholds: catalogue.thresholds.map(({indicator, value, kind, label_vi}) => ({indicator, value, kind, label_vi})),
    breaks: listBreaks(catalogue, scopes),
    milestones: listMilestones(catalogue),
    english: Object.fromEntries(catalogue.translations.map(({label_vi, label_en}) => [label_vi, label_en]))
  };
}

/** The council sessions of a scope that have been held, newest first: each is a moment to look back at. */
function momentsOf({head}: Scope, sessions: Catalogue["sessions"], as_of: string): SiteMoment[] {
  const held = sessions.filter(
    ({province, date}) => province === head?.code && Date.parse(sessionMorning(date)) < Date.parse(as_of)
  );
  return held
    .toSorted((a, b) => compare(b.date, a.date))
    .map(({date, session}) => ({
      moment: date,
      session,
      label: `${toDisplayDate(date)} – ${session}`,
      as_of: sessionMorning(date)
    }));
}

function toSitePeriod({code, label_vi, from, to, work_year, half, regime}: Catalogue["periods"][number]): SitePeriod {
  return {period: code, label_vi, from, to, work_year, half, regime};
}

function toSiteIndicator(indicator: Indicator): SiteIndicator {
  const {
    code,
    group,
    label_vi,
    label_en,
    unit_of_measure,
    type,
    direction,
    cadence,
    numerator,
    denominator,
    aggregation
  } = indicator;
  return {
    indicator: code,
    group,
    label_vi,
    ...(label_en === "" ? {} : {label_en}),
    unit_of_measure,
    type,
    direction,
    is_yearly: cadence === "year",
    is_additive: aggregation !== "none" || type === "yesno",
    numerator,
    denominator
  };
}

function shownHeadlines(catalogue: Catalogue): SiteContext["headlines"] {
  const found: SiteContext["headlines"] = {};
  for (const headline of Object.keys(headlineDefaults) as Headline[]) {
    if (headlineIndicator(catalogue, headline)) found[headline] = headlineCode(catalogue.settings, headline);
  }
  return found;
}

/** Departments are within their head's figures: a change among them breaks no series but their own. */
function listBreaks({lineage, settings}: Catalogue, scopes: readonly Scope[]): SiteBreak[] {
  const units = scopes.flatMap((scope) =>
    toSiteUnits(scope, settings).map(({unit, role}) => ({unit, isPart: role === "part", scope: scope.scope}))
  );
  const places = new Map(units.map((one) => [one.unit, one]));
  const dates = [...new Set(lineage.map((edge) => edge.date))].toSorted(compare);
  return dates.map((date) => {
    const edges = lineage.filter((edge) => edge.date === date);
    const touched = edges.flatMap((edge) => [places.get(edge.predecessor), places.get(edge.successor)]);
    const found = touched.filter((place) => place !== undefined);
    const whole = new Set(found.filter(({isPart}) => !isPart).map(({scope}) => scope));
    const parts = new Set(found.map(({scope}) => scope).filter((scope) => !whole.has(scope)));
    return {date, scopes: [...whole], part_scopes: [...parts]};
  });
}

/** Rows `milestone@2023-07-01` of the settings. */
function listMilestones({settings}: Catalogue): SiteContext["milestones"] {
  const found = Object.entries(settings.other).flatMap(([name, text]) => {
    const date = /^milestone@(\d{4}-\d{2}-\d{2})$/.exec(name)?.[1];
    return date === undefined || text.trim() === "" ? [] : [{date, label_vi: text.trim()}];
  });
  return found.toSorted((a, b) => compare(a.date, b.date));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
