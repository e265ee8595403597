import type {SiteContext} from "../domain/siteData.js";
import type {Chart} from "./chart.js";
import {checkFrame} from "./check/page.js";
import {councilPage} from "./council/page.js";
import {toCouncilScene} from "./council/scene.js";
import {filterBar, pageFoot} from "./filters.js";
import {groupsPage} from "./groups/page.js";
import type {IndicatorScene} from "./indicator/page.js";
import {indicatorPage} from "./indicator/page.js";
import {inspectionPage} from "./inspection/page.js";
import type {Child} from "./markup.js";
import {h} from "./markup.js";
import {overviewPage} from "./overview/page.js";
import {toOverviewScene} from "./overview/overviewScene.js";
import type {FileKind, PageFiles} from "./pageFiles.js";
import {filePath} from "./pageFiles.js";
import type {LoadedFiles, PageKind, PlainPage} from "./pageKind.js";
import {pageOf} from "./pageKind.js";
import {participationPage} from "./participation/page.js";
import {livesOn, openBook, unitsIn} from "./points.js";
import {qualityPage} from "./quality/page.js";
import type {QualityScene} from "./quality/qualityScene.js";
import {receivedPage} from "./received/page.js";
import type {ChartEntry} from "./registry.js";
import {
  councilCharts,
  inspectionCharts,
  overviewCharts,
  participationCharts,
  progressCharts,
  qualityCharts,
  reportCharts,
  trendCharts,
  unitCharts
} from "./registry.js";
import {progressPage} from "./progress/page.js";
import type {ProgressScene} from "./progress/scene.js";
import type {FigureScene, ReportScene, Scene, SeriesScene} from "./scene.js";
import {toFigureScene, toScene, unitOf} from "./scene.js";
import {common} from "./texts/common.js";
import type {SessionScene} from "./sessions/page.js";
import {sessionsPage} from "./sessions/page.js";
import type {PageName} from "./siteMap.js";
import {toTrendScene, trendsPage} from "./trends/page.js";
import type {TrendScene} from "./trends/trendScene.js";
import {unitPage, unknownUnit} from "./unit/page.js";
import type {UnitScene} from "./unit/unitScene.js";
import type {ViewState} from "./viewState.js";
import {sharedChoices, writeState} from "./viewState.js";

/** A page of headline figures with the usual selectors above it. */
function figurePage(
  page: PageName,
  draw: (scene: FigureScene) => Child,
  charts: readonly ChartEntry<FigureScene>[]
): PageKind {
  return pageOf(page, {
    files: ["figures"],
    toScene: (scene, {figures}) => toFigureScene(scene, figures),
    draw: (scene) => [filterBar(scene, {units: unitsIn(scene.book, scene.period), unit: scene.unit}), draw(scene)],
    charts
  });
}

/** The page of one indicator over time. */
function trendsKind(): PageKind {
  return pageOf("trends", {
    files: ["group"],
    optional: ["groupThen"],
    toScene: toIndicatorScene,
    draw: (scene) => [
      filterBar(scene, {units: unitsIn(scene.book, scene.period), unit: scene.unit}),
      trendsPage(scene)
    ],
    charts: trendCharts
  });
}

function toIndicatorScene(scene: Scene, {group, groupThen}: Pick<PageFiles, "group"> & LoadedFiles): TrendScene {
  const book = openBook(scene.context, group);
  const found = toTrendScene({...scene, book, unit: unitOf(book, scene)}, groupThen);
  if (!found) throw new Error("no indicator in the catalogue");
  return found;
}

/** The page of one indicator: what it means. */
function indicatorKind(): PageKind {
  return pageOf("indicator", {
    files: ["group", "definitions"],
    toScene: (scene, {group, definitions}): IndicatorScene => ({...toIndicatorScene(scene, {group}), definitions}),
    draw: (scene) => [
      filterBar(scene, {units: unitsIn(scene.book, scene.period), unit: scene.unit}),
      indicatorPage(scene)
    ],
    charts: trendCharts
  });
}

/** The page of all indicators of one group. */
function groupsKind(): PageKind {
  return pageOf("groups", {
    files: ["group"],
    toScene(scene, {group}): SeriesScene {
      const book = openBook(scene.context, group);
      return {...scene, book, unit: unitOf(book, scene)};
    },
    draw: (scene) => [
      filterBar(scene, {units: unitsIn(scene.book, scene.period), unit: scene.unit}),
      groupsPage(scene)
    ],
    charts: []
  });
}

/** The page about how far the figures can be trusted. */
function qualityKind(): PageKind {
  return pageOf("quality", {
    files: ["reports", "quality"],
    toScene: (scene, {reports, quality}): QualityScene => ({...scene, reports, quality}),
    draw(scene) {
      const alive = scene.reports.units.filter((unit) => livesOn(unit, scene.period.to));
      const unit = alive.find((one) => one.unit === scene.state.unit) ?? null;
      return [filterBar(scene, {units: alive, unit}), qualityPage(scene)];
    },
    charts: qualityCharts
  });
}

/** The page of one unit; a link may name one that this build does not know. */
function unitKind(): PageKind {
  const known = pageOf("unit", {files: ["figures", "unit"], toScene: toUnitScene, draw: drawUnit, charts: unitCharts});
  return {
    ...known,
    draw(scene, files) {
      if (files.unit || !files.figures) return known.draw(scene, files);
      const bar = filterBar(scene, {units: files.figures.units, unit: null});
      return [bar, unknownUnit(scene.state.unit ?? "")];
    }
  };
}

function toUnitScene(scene: Scene, {figures, unit: file}: Pick<PageFiles, "figures" | "unit">): UnitScene {
  const unit = figures.units.find((one) => one.unit === file.unit) ?? null;
  return {...toFigureScene(scene, figures), unit, file};
}

function drawUnit(scene: UnitScene): Child {
  return [filterBar(scene, {units: scene.book.figures.units, unit: scene.unit}), unitPage(scene)];
}

/** The overview: headline figures, what they were at the session before, and in the other structure of units. */
function overviewKind(): PageKind {
  return pageOf("overview", {
    files: ["figures"],
    optional: ["changes", "earlier", "other"],
    toScene: toOverviewScene,
    draw: (scene) => [
      filterBar(scene, {units: unitsIn(scene.book, scene.period), unit: scene.unit}),
      overviewPage(scene)
    ],
    charts: overviewCharts
  });
}

/** The page of who has to do what by when. */
function progressKind(): PageKind {
  return pageOf("progress", {
    files: ["figures", "progress"],
    toScene: (scene, {figures, progress}): ProgressScene => ({...toFigureScene(scene, figures), progress}),
    draw: (scene) => [
      filterBar(scene, {units: unitsIn(scene.book, scene.period), unit: scene.unit}),
      progressPage(scene)
    ],
    charts: progressCharts
  });
}

/** The page of the people's council. */
function councilKind(): PageKind {
  return pageOf("council", {
    files: ["council"],
    toScene: toCouncilScene,
    draw: (scene) => [filterBar(scene, {units: [], unit: null}), councilPage(scene)],
    charts: councilCharts
  });
}

/** The page of the documents of council sessions. */
function sessionsKind(): PageKind {
  return pageOf("sessions", {
    files: ["sessions"],
    toScene: (scene, {sessions}): SessionScene => ({...scene, sessions}),
    draw: sessionsPage,
    charts: []
  });
}

/** The page of the reports received. */
function receivedKind(): PageKind {
  return pageOf("received", {
    files: ["reports"],
    toScene: (scene, {reports}): ReportScene => ({...scene, reports}),
    draw: receivedPage,
    charts: reportCharts
  });
}

declare global {
  interface ImportMeta {
    /** Set by the bundler of the site: the program of one page holds that page alone. */
    readonly onlyPage?: PageName;
  }
}

const leftOut: PlainPage = {files: [], drawPlain: () => null};

/** Every page of the site, by its name in the site map. The bundler works the conditions out, and drops what is left out. */
const pages: Record<PageName, PageKind | PlainPage> = {
  overview: (import.meta.onlyPage ?? "overview") === "overview" ? overviewKind() : leftOut,
  participation:
    (import.meta.onlyPage ?? "participation") === "participation"
      ? figurePage("participation", participationPage, participationCharts)
      : leftOut,
  inspection:
    (import.meta.onlyPage ?? "inspection") === "inspection"
      ? figurePage("inspection", inspectionPage, inspectionCharts)
      : leftOut,
  trends: (import.meta.onlyPage ?? "trends") === "trends" ? trendsKind() : leftOut,
  groups: (import.meta.onlyPage ?? "groups") === "groups" ? groupsKind() : leftOut,
  indicator: (import.meta.onlyPage ?? "indicator") === "indicator" ? indicatorKind() : leftOut,
  unit: (import.meta.onlyPage ?? "unit") === "unit" ? unitKind() : leftOut,
  progress: (import.meta.onlyPage ?? "progress") === "progress" ? progressKind() : leftOut,
  council: (import.meta.onlyPage ?? "council") === "council" ? councilKind() : leftOut,
  quality: (import.meta.onlyPage ?? "quality") === "quality" ? qualityKind() : leftOut,
  sessions: (import.meta.onlyPage ?? "sessions") === "sessions" ? sessionsKind() : leftOut,
  received: (import.meta.onlyPage ?? "received") === "received" ? receivedKind() : leftOut,
  check: (import.meta.onlyPage ?? "check") === "check" ? {files: [], drawPlain: checkFrame} : leftOut,
  // Drawn by a program of its own, which knows more than the files of a scope.
  method: leftOut
};

export function isPageName(name: string): name is PageName {
  return Object.hasOwn(pages, name);
}

/** Paths of the data files that a page in this state reads, by kind; empty when the site holds no period. */
export function filePaths(page: PageName, context: SiteContext, state: ViewState): Partial<Record<FileKind, string>> {
  const paths: Partial<Record<FileKind, string>> = {};
  for (const kind of pages[page].files) {
    const path = filePath(kind, context, state);
    if (path !== null) paths[kind] = path;
  }
  return paths;
}

export interface Drawing {
  context: SiteContext;
  state: ViewState;
  files: LoadedFiles;
  widths: readonly number[];
}

/** Draws a page: everything below its title, as a function of its data and what the address says. */
export function drawPage(page: PageName, {context, state, files, widths}: Drawing): Child {
  const kind = pages[page];
  const search = writeState(sharedChoices(state));
  if ("drawPlain" in kind) return [kind.drawPlain(files), pageFoot({context, search})];
  const scene = toScene(context, state, widths);
  const drawn = scene && kind.draw(scene, files);
  return scene && drawn ? [drawn, pageFoot({context: scene.context, search})] : h("p", {class: "hint"}, common.empty);
}

/** The charts of a page as they are drawn on it. */
export function listCharts(page: PageName, {context, state, files, widths}: Drawing): Chart[] {
  const kind = pages[page];
  const scene = toScene(context, state, widths);
  return scene && "listCharts" in kind ? kind.listCharts(scene, files) : [];
}
