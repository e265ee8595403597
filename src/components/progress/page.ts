import type {Child} from "../markup.js";
import {latenessSection} from "./lateness.js";
import {owingSection} from "./owing.js";
import {recentSection} from "./recent.js";
import {remindersSection} from "./reminders.js";
import {runningSection} from "./running.js";
import type {ProgressScene} from "./scene.js";
import {targetsSection} from "./targets.js";

/** What the support team asks every Monday, in its order. */
export function progressPage(scene: ProgressScene): Child {
  return [
    () => owingSection(scene),
    () => remindersSection(scene),
    () => recentSection(scene),
    () => runningSection(scene),
    () => targetsSection(scene),
    () => latenessSection(scene)
  ];
}
