import type {ScopeChanges} from "../../domain/changeData.js";
import type {ScopeFigures} from "../../domain/siteData.js";
import type {FigureBook} from "../points.js";
import {openBook} from "../points.js";
import type {FigureScene, Scene} from "../scene.js";
import {toFigureScene} from "../scene.js";

/** The headline figures with what they were before: at the session before, and in the other structure of units. */
export interface OverviewScene extends FigureScene {
  changes: ScopeChanges | null;
  /** As known on the morning of the session before; null where there was none. */
  earlier: FigureBook<ScopeFigures> | null;
  /** Through the other lens; null where no change of structure lies between the periods compared. */
  other: FigureBook<ScopeFigures> | null;
}

interface OverviewFiles {
  figures: ScopeFigures;
  changes?: ScopeChanges;
  earlier?: ScopeFigures;
  other?: ScopeFigures;
}

export function toOverviewScene(scene: Scene, {figures, changes, earlier, other}: OverviewFiles): OverviewScene {
  const open = (book?: ScopeFigures) => (book ? openBook(scene.context, book) : null);
  return {...toFigureScene(scene, figures), changes: changes ?? null, earlier: open(earlier), other: open(other)};
}
