import type {Chart} from "./chart.js";
import type {Child} from "./markup.js";
import type {FileKind, PageFiles} from "./pageFiles.js";
import type {ChartEntry} from "./registry.js";
import type {Scene} from "./scene.js";
import type {PageName} from "./siteMap.js";

/** The files of a page as far as they have come. */
export type LoadedFiles = Partial<PageFiles>;

/** A page that shows no figures of a scope: it is there before any period has closed. */
export interface PlainPage {
  files: readonly FileKind[];
  drawPlain: (files: LoadedFiles) => Child;
}

/** One page: the files it reads, and its drawing from them; null where one of them is not there. */
export interface PageKind {
  files: readonly FileKind[];
  draw: (scene: Scene, files: LoadedFiles) => Child;
  /** Its charts that have something to show, in their order on the page. */
  listCharts: (scene: Scene, files: LoadedFiles) => Chart[];
}

interface PageParts<OneScene extends Scene, Kind extends FileKind> {
  files: readonly Kind[];
  /** Files without which the page can be drawn, too. */
  optional?: readonly FileKind[];
  toScene: (scene: Scene, files: Pick<PageFiles, Kind> & LoadedFiles) => OneScene;
  draw: (scene: OneScene) => Child;
  charts: readonly ChartEntry<OneScene>[];
}

/** A page from its parts. */
export function pageOf<OneScene extends Scene, Kind extends FileKind>(
  page: PageName,
  {files, optional = [], toScene, draw, charts}: PageParts<OneScene, Kind>
): PageKind {
  const isWhole = (loaded: LoadedFiles): loaded is Pick<PageFiles, Kind> =>
    files.every((kind) => loaded[kind] !== undefined);
  const own = charts.filter((entry) => entry.page === page);
  return {
    files: [...files, ...optional],
    draw: (scene, loaded) => (isWhole(loaded) ? draw(toScene(scene, loaded)) : null),
    listCharts: (scene, loaded) =>
      isWhole(loaded) ? own.flatMap(({chart}) => chart(toScene(scene, loaded)) ?? []) : []
  };
}
