import type {Child} from "../markup.js";
import {h} from "../markup.js";
import type {FigureScene} from "../scene.js";
import {inspection} from "../texts/inspection.js";
import {coverageSection} from "./coverage.js";
import {paceSection} from "./pace.js";
import {planSection} from "./plan.js";
import {remedySection} from "./remedies.js";
import {selfCheckSection} from "./selfChecks.js";
import {shortcomingsSection} from "./shortcomings.js";
import {visitsSection} from "./visits.js";

/** Inspections of a province: how many units, against the plan, which units, and what came of it. */
export function inspectionPage(scene: FigureScene): Child {
  const isOther = scene.unit !== null && scene.unit.role !== "head";
  return [
    isOther && h("p", {class: "hint"}, inspection.headOnly(scene.scope.name)),
    () => coverageSection(scene),
    () => planSection(scene),
    () => paceSection(scene),
    () => visitsSection(scene),
    () => remedySection(scene),
    () => shortcomingsSection(scene),
    () => selfCheckSection(scene)
  ];
}
