import type {Child} from "../markup.js";
import {answersSection} from "./answers.js";
import {promisesSection, questionsSection} from "./promises.js";
import {councilReportSection} from "./reports.js";
import type {CouncilScene} from "./scene.js";

/** What a deputy would ask: was everything answered, in time, what is still promised, did the report come in time. */
export function councilPage(scene: CouncilScene): Child {
  return [
    () => answersSection(scene),
    () => promisesSection(scene),
    () => councilReportSection(scene),
    () => questionsSection(scene)
  ];
}
