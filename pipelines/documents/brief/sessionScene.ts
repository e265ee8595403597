/** The figures that a council session is shown: of which period, as known when. */
import type {FigureScene} from "../../../src/components/scene.js";
import {toFigureScene, toScene} from "../../../src/components/scene.js";
import {readState} from "../../../src/components/viewState.js";
import type {Catalogue, Period} from "../../../src/domain/catalogue.js";
import {closedUnits} from "../../../src/domain/closings.js";
import {addDays, sessionMorning, toVietnamDate} from "../../../src/domain/days.js";
import {latestClosedPeriod} from "../../../src/domain/periods.js";
import {readScopeFigures, readScopeSeries} from "../../extracts/scopeFigures.js";
import type {Scope} from "../../extracts/scopes.js";
import {readScopeSource} from "../../extracts/scopeSource.js";
import {isScopeValidOn, lensesOf, listScopes} from "../../extracts/scopes.js";
import {siteContext} from "../../extracts/siteContext.js";
import type {CurrentBuild} from "../../warehouse/currentBuild.js";
import type {BriefSession} from "./texts.js";

export interface SessionPlan {
  session: BriefSession;
  scope: Scope;
  /** The last period that had closed before the session, and before the moment. */
  period: Period;
  /** ISO instant: what was received later is not in the documents. */
  asOf: string;
  isFuture: boolean;
  /** When the period was closed, if that was before the session; figures are then those of the closing. */
  closedAt: string | null;
}

/**
 * What a session is prepared from: figures as known on its morning, or now where it lies ahead; of a period that was
 * closed by then, as known at its closing. Null where its province has no units or no period has closed for it.
 */
export function planSession(catalogue: Catalogue, session: BriefSession, now: string): SessionPlan | null {
  const scope = listScopes(catalogue).find(({head}) => head?.code === session.province);
  const morning = sessionMorning(session.date);
  const isFuture = Date.parse(morning) > Date.parse(now);
  const asOf = isFuture ? now : morning;
  const day = isFuture ? toVietnamDate(now) : addDays(session.date, -1);
  const own = scope ? catalogue.periods.filter((period) => isScopeValidOn(scope, period.to)) : [];
  const period = latestClosedPeriod(own, day);
  if (!scope || !period) return null;
  const closing = closedUnits(catalogue, asOf).find(
    (one) => one.unit === session.province && one.period === period.code
  );
  const closedAt = closing?.closed_at ?? null;
  return {session, scope, period, asOf: closedAt ?? asOf, isFuture, closedAt};
}

/** The sessions of a province before one, newest first. */
export function earlierSessions({sessions}: Pick<Catalogue, "sessions">, session: BriefSession): BriefSession[] {
  const own = sessions.filter(({province, date}) => province === session.province && date < session.date);
  return own.toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The scene of the documents: all units of the province, in its usual lens, in the period of the plan. */
export async function sessionScene(
  {scope, period}: Pick<SessionPlan, "scope" | "period">,
  catalogue: Catalogue,
  build: CurrentBuild
): Promise<FigureScene> {
  const scopes = listScopes(catalogue);
  const own = scopes.find((one) => one.scope === scope.scope)!;
  const source = await readScopeSource(build, catalogue, scopes);
  const series = await readScopeSeries(own, lensesOf(own)[0]!, source);
  const figures = await readScopeFigures(own, series, source);
  const context = {...siteContext(catalogue, build.manifest, scopes), data: "", unknown_reports: 0};
  const state = {...readState(""), province: scope.scope, period: period.code};
  const scene = toScene(context, state, [1040]);
  if (!scene || scene.period.period !== period.code) throw new Error(`no scene for period: ${period.code}`);
  return toFigureScene(scene, figures);
}
