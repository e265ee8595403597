import type {ScopeFigures, ScopeReports, SiteContext, SiteIndicator, SitePeriod, SiteUnit} from "../domain/siteData.js";
import type {Headline} from "../domain/headlines.js";
import type {FigureBook} from "./points.js";
import {countedUnits, openBook, unitsIn} from "./points.js";
import type {ResolvedView, ViewState} from "./viewState.js";
import {resolveView} from "./viewState.js";

/** Everything one drawing of a page depends on. */
export interface Scene extends ResolvedView {
  /** Its `as_of` is that of the moment looked at. */
  context: SiteContext;
  state: ViewState;
  /** Widths in pixels to draw charts for: one in the browser, several where the page is drawn at build. */
  widths: readonly number[];
}

/** A scene with figures of some indicators. */
export interface SeriesScene extends Scene {
  book: FigureBook;
  /** The unit the reader chose; null for all of the scope. */
  unit: SiteUnit | null;
}

/** A scene with the headline figures and what goes with them. */
export interface FigureScene extends SeriesScene {
  book: FigureBook<ScopeFigures>;
}

export interface ReportScene extends Scene {
  reports: ScopeReports;
}

/** What an address asks for; null when the site holds no period at all. `context` becomes that of the moment looked at. */
export function toScene(context: SiteContext, state: ViewState, widths: readonly number[]): Scene | null {
  const view = resolveView(context, state);
  return view && {context: {...context, as_of: view.as_of}, state, ...view, widths};
}

/** The same with headline figures; a unit that does not exist in the period is none. */
export function toFigureScene(scene: Scene, figures: ScopeFigures): FigureScene {
  const book = openBook(scene.context, figures);
  return {...scene, book, unit: unitOf(book, scene)};
}

/** The unit that the address asks for, where it exists in the period. */
export function unitOf(book: FigureBook, {period, state}: Scene): SiteUnit | null {
  return unitsIn(book, period).find((one) => one.unit === state.unit) ?? null;
}

/** The indicator behind a headline; null when this catalogue has none, so that its part of the page is left out. */
export function headlineOf({context}: Scene, headline: Headline): SiteIndicator | null {
  return indicatorOf(context, context.headlines[headline] ?? "");
}

export function indicatorOf({indicators}: SiteContext, code: string): SiteIndicator | null {
  return indicators.find(({indicator}) => indicator === code) ?? null;
}

/** The units a figure speaks of: the one chosen, else all that are counted. */
export function chosenUnits({book, unit, period}: FigureScene, at: SitePeriod = period): SiteUnit[] {
  return unit ? [unit] : countedUnits(book, at);
}

/** True where units are asked for the indicator in the period itself: a yearly one only at the end of the year. */
export function isOfPeriod({is_yearly}: SiteIndicator, {half}: SitePeriod): boolean {
  return !is_yearly || half === 0;
}

/** What to call the units a figure speaks of. */
export function populationOf({unit, scope}: SeriesScene): string {
  return unit ? unit.short_name : scope.name;
}

/**
 * Periods of the same kind as the one chosen and up to it, oldest first: whole years for what is reported yearly, else
 * the same half. A living scope has all years, its history restated; an ended one has those in which it existed.
 */
export function seriesPeriods({context, book, scope, period}: SeriesScene, indicator: SiteIndicator): SitePeriod[] {
  const half = indicator.is_yearly ? 0 : period.half;
  const closed = new Set(context.scopes.flatMap((one) => one.periods));
  return context.periods.filter((other) => {
    if (other.half !== half || other.to > period.to || !closed.has(other.period)) return false;
    // As reported, the units of predecessors are there for the periods before the scope.
    return book.figures.lens === "current" || scope.valid_to === null || scope.periods.includes(other.period);
  });
}

/** The period whose figure a yearly indicator shows: the last whole year that closed by the end of the one chosen. */
export function shownPeriod(scene: SeriesScene, indicator: SiteIndicator): SitePeriod | null {
  return seriesPeriods(scene, indicator).at(-1) ?? null;
}
