import {
  changesFile,
  councilFile,
  definitionsFile,
  figuresFile,
  groupFile,
  nowFolder,
  progressFile,
  qualityFile,
  reportsFile,
  scopeFolder,
  unitFile,
  unknownReportsPath
} from "../domain/dataPaths.js";
import type {ScopeChanges} from "../domain/changeData.js";
import type {ScopeCouncil, ScopeProgress} from "../domain/followUpData.js";
import type {ScopeFigures, ScopeReports, ScopeSeries, SiteContext} from "../domain/siteData.js";
import type {IndicatorDefinition} from "../domain/definitions.js";
import type {ScopeQuality} from "../domain/qualityData.js";
import type {SessionsFile} from "../domain/sessionData.js";
import {sessionsPath} from "../domain/sessionData.js";
import type {UnitFile} from "../domain/unitData.js";
import {unknownProvince} from "./received/filterReports.js";
import {breaksBetween, yearBefore} from "./structure.js";
import type {ResolvedView, ViewState} from "./viewState.js";
import {comparedSession, resolveView, sessionBefore} from "./viewState.js";

/** The data files that pages read, by kind. */
export interface PageFiles {
  /** Headline figures and what goes with them, of one scope. */
  figures: ScopeFigures;
  /** Files received from the units of one scope. */
  reports: ScopeReports;
  /** How far the figures of one scope can be trusted. */
  quality: ScopeQuality;
  /** One unit: that of the address, else the head of the scope. */
  unit: UnitFile;
  /** Questions of the people's council to one scope. */
  council: ScopeCouncil;
  /** Who has to do what by when, in one scope. */
  progress: ScopeProgress;
  /** What changed since the session before the moment looked at. */
  changes: ScopeChanges;
  /** The headline figures as known on the morning of that session. */
  earlier: ScopeFigures;
  /** The headline figures through the other lens, where a change of structure lies between the periods compared. */
  other: ScopeFigures;
  /** What the catalogue says of each indicator. */
  definitions: Record<string, IndicatorDefinition>;
  /** Council sessions and their documents. */
  sessions: SessionsFile;
  /** Every indicator of one group, of one scope. */
  group: ScopeSeries;
  /** The same as known on the morning of the session to compare with. */
  groupThen: ScopeSeries;
}

/** Path of the file of a unit as known at the moment looked at; null when the site holds no period. */
export function unitPath(unit: string, context: SiteContext, state: ViewState): string | null {
  const view = resolveView(context, state);
  return view && `${context.data}/${view.moment?.moment ?? nowFolder}/${unitFile(unit)}`;
}

export type FileKind = keyof PageFiles;

/**
 * Path of a data file, relative to the site, for what the address asks. Null when the site holds no such file: no period
 * has closed, or the catalogue has no groups.
 */
export function filePath(kind: FileKind, context: SiteContext, state: ViewState): string | null {
  const view = resolveView(context, state);
  if (!view) return null;
  if (kind === "sessions") return sessionsPath;
  if (kind === "reports" && state.province === unknownProvince)
    return `${context.data}/${nowFolder}/${unknownReportsPath}`;
  if (kind === "definitions") return `${context.data}/${definitionsFile}`;
  if (kind === "unit") return unitPath(chosenUnit(view, state), context, state);
  const folder = folderOf(view, view.moment?.moment ?? nowFolder, context);
  if (kind === "changes") return `${folder}/${changesFile}`;
  if (kind === "earlier") return earlierPath(view, context);
  if (kind === "other") return otherLensPath(view, folder, context);
  if (kind === "reports") return `${folder}/${reportsFile}`;
  if (kind === "council") return `${folder}/${councilFile}`;
  if (kind === "progress") return `${folder}/${progressFile}`;
  if (kind === "quality") return `${folder}/${qualityFile}`;
  if (kind === "figures") return `${folder}/${figuresFile(view.lens)}`;
  const group = chosenGroup(context, state);
  const place = kind === "groupThen" ? toldFolder(view, context, state) : folder;
  return group === null || place === null ? null : `${place}/${groupFile(group, view.lens)}`;
}

function folderOf({scope}: ResolvedView, moment: string, {data}: SiteContext): string {
  return `${data}/${moment}/${scopeFolder(scope.scope)}`;
}

function toldFolder(view: ResolvedView, context: SiteContext, state: ViewState): string | null {
  const session = comparedSession(view, state);
  return session && folderOf(view, session.moment, context);
}

function earlierPath(view: ResolvedView, context: SiteContext): string | null {
  const session = sessionBefore(view);
  return session && `${folderOf(view, session.moment, context)}/${figuresFile(view.lens)}`;
}

function otherLensPath(view: ResolvedView, folder: string, context: SiteContext): string | null {
  const lens = view.scope.lenses.find((one) => one !== view.lens);
  const before = yearBefore(context, view.period);
  if (!lens || !before || breaksBetween(context, view, {before, period: view.period}).length === 0) return null;
  return `${folder}/${figuresFile(lens)}`;
}

function chosenUnit({scope}: ResolvedView, {unit}: ViewState): string {
  return unit ?? scope.head ?? scope.scope;
}

/** The group of indicators that the address asks for: its own, that of its indicator, else the first. */
function chosenGroup({groups, indicators}: SiteContext, state: ViewState): string | null {
  const ofIndicator = indicators.find(({indicator}) => indicator === state.indicator)?.group;
  const asked = groups.find(({group}) => group === (ofIndicator ?? state.group));
  return asked?.group ?? firstGroup({groups, indicators});
}

/** The first group in which something can be counted. */
function firstGroup({groups, indicators}: Pick<SiteContext, "groups" | "indicators">): string | null {
  const counted = groups.find(({group}) => indicators.some((one) => one.group === group && one.type === "percent"));
  return (counted ?? groups[0])?.group ?? null;
}
