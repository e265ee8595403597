import {h} from "../markup.js";
import type {Child} from "../markup.js";
import {unit as words} from "../texts/unit.js";
import type {UnitScene} from "./unitScene.js";
import {findingsSection} from "./findings.js";
import {indicatorsSection} from "./indicators.js";
import {filesSection, obligationsSection} from "./reports.js";
import {identitySection} from "./identity.js";

/** One unit: who it is, its reports, every indicator over time, what it sent, what is to be mended. */
export function unitPage(scene: UnitScene): Child {
  return [
    () => identitySection(scene),
    () => obligationsSection(scene),
    () => indicatorsSection(scene),
    () => filesSection(scene),
    () => findingsSection(scene)
  ];
}

/** What stands there when the address names a unit that this build does not know. */
export function unknownUnit(code: string): Child {
  return h("p", {class: "hint", role: "status"}, words.unknown(code));
}
