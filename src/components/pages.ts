import type {SiteContext} from "../domain/siteData.js";
import {filterBar, pageFoot} from "./filters.js";
import {inspectionPage} from "./inspection/page.js";
import type {Child} from "./markup.js";
import {h} from "./markup.js";
import {overviewPage} from "./overview/page.js";
import type {FileKind, PageFiles} from "./pageFiles.js";
import {filePath} from "./pageFiles.js";
import {participationPage} from "./participation/page.js";
import {openBook, unitsIn} from "./points.js";
import {receivedPage} from "./received/page.js";
import type {FigureScene, Scene} from "./scene.js";
import {common} from "./texts/common.js";
import type {PageName} from "./siteMap.js";
import type {ViewState} from "./viewState.js";
import {resolveView} from "./viewState.js";

export type LoadedFiles = Partial<PageFiles>;

/** One page: the files it reads, and its drawing from them; null where one of them is not there. */
interface PageKind {
  files: readonly FileKind[];
  draw: (scene: Scene, files: LoadedFiles) => Child;
}

function pageOf<Kind extends FileKind>(
  files: readonly Kind[],
  draw: (scene: Scene, files: Pick<PageFiles, Kind>) => Child
): PageKind {
  const isWhole = (loaded: LoadedFiles): loaded is Pick<PageFiles, Kind> =>
    files.every((kind) => loaded[kind] !== undefined);
  return {files, draw: (scene, loaded) => (isWhole(loaded) ? draw(scene, loaded) : null)};
}

/** A page of headline figures with the usual selectors above it. */
function figurePage(draw: (scene: FigureScene) => Child): PageKind {
  return pageOf(["figures"], (scene, {figures}) => {
    const book = openBook(scene.context, figures);
    const units = unitsIn(book, scene.period);
    const unit = units.find((one) => one.unit === scene.state.unit) ?? null;
    return [filterBar(scene, {units, unit}), draw({...scene, book, unit})];
  });
}

/** Every page of the site, by its name in the site map. */
const pages: Record<PageName, PageKind> = {
  overview: figurePage(overviewPage),
  participation: figurePage(participationPage),
  inspection: figurePage(inspectionPage),
  received: pageOf(["reports"], (scene, {reports}) => receivedPage({...scene, reports}))
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
  const view = resolveView(context, state);
  if (!view) return h("p", {class: "hint"}, common.empty);
  const scene: Scene = {context: {...context, as_of: view.as_of}, state, ...view, widths};
  const drawn = pages[page].draw(scene, files);
  return drawn === null ? h("p", {class: "hint"}, common.empty) : [drawn, pageFoot(scene)];
}
