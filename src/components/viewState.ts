import type {SiteContext, SitePeriod, SiteScope} from "../domain/siteData.js";

/** What the address says: every choice of the reader, so that a link shows another the same. */
export interface ViewState {
  province: string | null;
  period: string | null;
  unit: string | null;
  /** Order of the units: `official` (the default) or `worst`. */
  sort: string | null;
  /** Of the page of reports: status, search text, number of the page. */
  status: string | null;
  find: string | null;
  page: string | null;
}

export type ViewKey = keyof ViewState;

export const viewKeys = ["province", "period", "unit", "sort", "status", "find", "page"] as const satisfies ViewKey[];

/** Choices that hold on every page and go along with its links. */
export const sharedKeys = ["province", "period", "unit"] as const satisfies ViewKey[];

/** Reads the query part of an address; what it does not know it leaves alone. */
export function readState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const read = (key: ViewKey) => query.get(key) || null;
  return Object.fromEntries(viewKeys.map((key) => [key, read(key)])) as unknown as ViewState;
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
  if (key === "province") next.unit = null;
  if (key !== "page") next.page = null;
  return next;
}

/** Scope and period that a state means, after what it asks for in vain was replaced. */
export interface ResolvedView {
  scope: SiteScope;
  period: SitePeriod;
  /** The period asked for, when the scope has no such period. */
  missedPeriod: SitePeriod | null;
}

/** Null when the site holds no period at all. An unknown province or period gives the default one. */
export function resolveView(context: SiteContext, state: ViewState): ResolvedView | null {
  const scope =
    context.scopes.find(({scope: code}) => code === state.province) ??
    context.scopes.find(({scope: code}) => code === context.default_scope);
  if (!scope) return null;
  const asked = context.periods.find(({period}) => period === (state.period ?? context.default_period)) ?? null;
  const code = asked && scope.periods.includes(asked.period) ? asked.period : scope.periods.at(-1);
  const period = context.periods.find((candidate) => candidate.period === code);
  if (!period) return null;
  return {scope, period, missedPeriod: asked && asked !== period && state.period !== null ? asked : null};
}
