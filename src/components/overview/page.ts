import type {Child} from "../markup.js";
import {changesSection} from "./changes.js";
import type {OverviewScene} from "./overviewScene.js";
import {readinessSection} from "./readiness.js";
import {reorganisationSection} from "./reorganisation.js";
import {shortfallSection} from "./shortfalls.js";
import {sinceSection} from "./since.js";

/** What leadership asks first, in its order: may I use these numbers, what changed and what of it is only another structure, where is it bad. */
export function overviewPage(scene: OverviewScene): Child {
  return [
    () => readinessSection(scene),
    () => changesSection(scene),
    () => reorganisationSection(scene),
    () => sinceSection(scene),
    () => shortfallSection(scene)
  ];
}
