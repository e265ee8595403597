import type {Markup} from "../markup.js";
import type {FigureScene} from "../scene.js";
import {changesSection} from "./changes.js";
import {readinessSection} from "./readiness.js";
import {shortfallSection} from "./shortfalls.js";

/** What leadership asks first, in its order: may I use these numbers, what changed, where is it bad. */
export function overviewPage(scene: FigureScene): Markup[] {
  return [readinessSection(scene), changesSection(scene), shortfallSection(scene)];
}
