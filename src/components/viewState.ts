import {toVietnamDate} from "../domain/days.js";
import type {Lens, SiteContext, SiteMoment, SitePeriod, SiteScope} from "../domain/siteData.js";

/** What the address says: every choice of the reader, so that a link shows another the same. */
export interface ViewState {
  /** `en` for English; null for Vietnamese. */
  lang: string | null;
  province: string | null;
  period: string | null;
  unit: string | null;
  /** `as_reported` or `current`; null for the usual lens of the scope. */
  lens: string | null;
  /** Day of the council session whose morning is looked back at; null for now. */
  at: string | null;
  /** Order of the units: `official` (the default) or `worst`. */
  sort: string | null;
  /** Group and indicator, of the pages about indicators. */
  group: string | null;
  indicator: string | null;
  /** The earlier period to compare with, or the day of a council session; null for the same period a year before. */
  before: string | null;
  /** The figure whose cell is looked at: `unit~period~indicator`. */
  trace: string | null;
  /** Of the page of reports: status, search text, number of the page. */
  status: string | null;
  find: string | null;
  page: string | null;
}

export type ViewKey = keyof ViewState;

export const viewKeys = [
  "lang",
  "province",
  "period",
  "unit",
  "lens",
  "at",
  "sort",
  "group",
  "indicator",
  "before",
  "trace",
  "status",
  "find",
  "page"
] as const satisfies ViewKey[];

/** Choices that hold on every page and go along with its links. */
const sharedKeys = ["lang", "province", "period", "unit", "lens", "at"] as const satisfies ViewKey[];

/** Reads the query part of an address; what it does not know it leaves alone. */
export function readState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const read = (key: ViewKey) => query.get(key) || null;
  return Object.fromEntries(viewKeys.map((key) => [key, read(key)])) as unknown as ViewState;
}

/** The choices that go along to other pages. */
export function sharedChoices(state: ViewState): Partial<ViewState> {
  const shared: Partial<ViewState> = {};
  for (const key of sharedKeys) shared[key] = state[key];
  return shared;
}

/** The query part of an address with the choices of the reader in it, and all that was in it before. */
export function writeState(state: Partial<ViewState>, search = ""): string {
  const query = new URLSearchParams(search);
  for (const key of viewKeys) {
    const value = state[key];
    if (value === undefined) continue;
    if (value === null || value === "") query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** The state after one choice: another province has other units, and any choice begins the list anew. */
export function chooseIn(state: ViewState, key: ViewKey, value: string | null): ViewState {
  const next = {...state, [key]: value === "" ? null : value};
  if (key === "province") Object.assign(next, {unit: null, lens: null, at: null});
  if (key === "lens") next.unit = null;
  if (key === "group") next.indicator = null;
  if (key !== "page" && key !== "trace") next.page = null;
  if (key !== "trace") next.trace = null;
  return next;
}

/** What a state means, after what it asks for in vain was replaced. */
export interface ResolvedView {
  scope: SiteScope;
  period: SitePeriod;
  lens: Lens;
  /** The council session looked back at; null for now. */
  moment: SiteMoment | null;
  /** ISO instant: nothing received later is in the figures. */
  as_of: string;
  /** Periods of the scope that had closed by then, oldest first. */
  periods: SitePeriod[];
  /** The period asked for, when the scope has no such period. */
  missedPeriod: SitePeriod | null;
}

/** Null when the site holds no period at all. An unknown province, period, lens or session gives the default one. */
export function resolveView(context: SiteContext, state: ViewState): ResolvedView | null {
  const scope =
    context.scopes.find(({scope: code}) => code === state.province) ??
    context.scopes.find(({scope: code}) => code === context.default_scope);
  if (!scope) return null;
  const moment = scope.moments.find((one) => one.moment === state.at) ?? null;
  const as_of = moment?.as_of ?? context.as_of;
  const periods = closedPeriods(context, scope, as_of);
  const asked = context.periods.find(({period}) => period === (state.period ?? context.default_period)) ?? null;
  const period = periods.find((one) => one === asked) ?? periods.at(-1);
  if (!period) return null;
  const lens = scope.lenses.find((one) => one === state.lens) ?? scope.lenses[0] ?? "as_reported";
  const missedPeriod = asked && asked !== period && state.period !== null ? asked : null;
  return {scope, period, lens, moment, as_of, periods, missedPeriod};
}

/** The last council session of the scope held before the moment looked at; null where there was none. */
export function sessionBefore({scope, as_of}: Pick<ResolvedView, "scope" | "as_of">): SiteMoment | null {
  return earlierSessions({scope, as_of})[0] ?? null;
}

/** The session whose morning the reader compares with: one held before the moment looked at. */
export function comparedSession(view: Pick<ResolvedView, "scope" | "as_of">, {before}: ViewState): SiteMoment | null {
  return earlierSessions(view).find(({moment}) => moment === before) ?? null;
}

/** The sessions of the scope held before the moment looked at, newest first. */
export function earlierSessions({scope, as_of}: Pick<ResolvedView, "scope" | "as_of">): SiteMoment[] {
  return scope.moments.filter((moment) => Date.parse(moment.as_of) < Date.parse(as_of));
}

function closedPeriods({periods}: SiteContext, scope: SiteScope, as_of: string): SitePeriod[] {
  const day = toVietnamDate(as_of);
  return periods.filter(({period, to}) => to <= day && scope.periods.includes(period));
}
