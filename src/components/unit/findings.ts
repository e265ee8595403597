import type {UnitFinding} from "../../domain/unitData.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {linkTo} from "../siteMap.js";
import {unit as texts} from "../texts/unit.js";
import {writeState} from "../viewState.js";
import type {UnitScene} from "./unitScene.js";

const words = texts.findings;

/** As many as a reader goes through; the page of reports has all. */
const shown = 40;

/** What was refused or noted in the files of the unit, cell by cell. */
export function findingsSection({file, state}: UnitScene): Markup {
  const {findings} = file;
  const section = {id: "can-sua", question: words.question};
  if (findings.length === 0) return answerSection({...section, answer: words.none});
  const refused = findings.filter(([, , , , , , severity]) => severity === "refuse").length;
  const search = writeState({...state, province: file.scope, unit: file.unit, period: "all", trace: null});
  const more = findings.length - shown;
  return answerSection(
    {...section, answer: words.answer(refused, findings.length - refused)},
    h("ul", {class: "findings"}, findings.slice(0, shown).map(findingItem)),
    more > 0 && h("p", {}, h("a", {href: `${linkTo("received")}${search}`}, words.more(more)))
  );
}

function findingItem([, , , file, sheet, cell, severity, , raw, message]: UnitFinding): Markup {
  const place = [file, sheet, cell].filter((part) => part !== null && part !== "").join(" › ");
  return h(
    "li",
    {class: `finding finding-${severity}`},
    h("span", {class: "severity"}, severity === "refuse" ? words.refuse : words.note),
    " ",
    h("span", {class: "place"}, place),
    raw !== null && raw !== "" ? [" ", h("span", {class: "raw"}, words.written(raw))] : null,
    h("span", {class: "message"}, ` ${message ?? words.hidden}`)
  );
}
