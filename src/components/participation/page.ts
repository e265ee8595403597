import type {Child} from "../markup.js";
import type {FigureScene} from "../scene.js";
import {attendanceSection} from "./attendance.js";
import {dialogueSection, silenceSection} from "./counts.js";
import {opinionsSection} from "./opinions.js";
import {responsesSection} from "./responses.js";

/** Who takes part, what they say, and who answers them. */
export function participationPage(scene: FigureScene): Child {
  return [
    () => attendanceSection(scene),
    () => opinionsSection(scene),
    () => responsesSection(scene),
    () => silenceSection(scene),
    () => dialogueSection(scene)
  ];
}
