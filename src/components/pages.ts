import type {ScopeFigures, ScopeReports, SiteContext} from "../domain/siteData.js";
import {filterBar, pageFoot} from "./filters.js";
import {inspectionPage} from "./inspection/page.js";
import type {Child} from "./markup.js";
import {h} from "./markup.js";
import {overviewPage} from "./overview/page.js";
import {participationPage} from "./participation/page.js";
import {openBook, unitsIn} from "./points.js";
import {unknownProvince} from "./received/filterReports.js";
import {receivedPage} from "./received/page.js";
import type {FigureScene, Scene} from "./scene.js";
import {common} from "./texts/common.js";
import type {PageName} from "./siteMap.js";
import type {ViewState} from "./viewState.js";
import {resolveView} from "./viewState.js";

/** The pages and the data each needs. */
const pageKinds = {
  overview: "figures",
  participation: "figures",
  inspection: "figures",
  received: "reports"
} as const satisfies Record<PageName, string>;

export type PageData = ScopeFigures | ScopeReports;

const figurePages: Record<string, (scene: FigureScene) => Child> = {
  overview: overviewPage,
  participation: participationPage,
  inspection: inspectionPage
};

export function isPageName(name: string): name is PageName {
  return Object.hasOwn(pageKinds, name);
}

/** Path of the data file that a page in this state reads; null when the site holds no period. */
export function dataPath(page: PageName, context: SiteContext, state: ViewState): string | null {
  const view = resolveView(context, state);
  if (!view) return null;
  if (pageKinds[page] === "figures") return view.scope.figures;
  return state.province === unknownProvince ? context.unknown_reports.path : view.scope.reports;
}

/** Draws a page: everything below its title, as a function of its data and what the address says. */
export function drawPage(
  page: PageName,
  {
    context,
    state,
    data,
    widths
  }: {context: SiteContext; state: ViewState; data: PageData | null; widths: readonly number[]}
): Child {
  const view = resolveView(context, state);
  if (!view || !data) return h("p", {class: "hint"}, common.empty);
  const scene: Scene = {context, state, ...view, widths};
  if ("reports" in data) return [receivedPage({...scene, reports: data}), pageFoot(scene)];
  const book = openBook(context, data);
  const units = unitsIn(book, view.period);
  const unit = units.find((one) => one.unit === state.unit) ?? null;
  const draw = figurePages[page];
  if (!draw) throw new Error(`unknown page: ${page}`);
  return [filterBar(scene, {units, unit}), draw({...scene, book, unit}), pageFoot(scene)];
}
