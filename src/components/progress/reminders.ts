import type {UnitReminder} from "../../domain/followUpData.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {common} from "../texts/common.js";
import {progress} from "../texts/progress.js";
import type {ProgressScene} from "./scene.js";
import {isChosen} from "./scene.js";

const words = progress.reminders;

/** Reminders ready to be sent: one for everybody, and one for each unit. */
export function remindersSection(scene: ProgressScene): Markup {
  const own = scene.progress.reminders.filter(({unit}) => isChosen(scene, unit));
  const section = {id: "don-doc", question: words.question};
  if (own.length === 0) return answerSection({...section, answer: words.none});
  const all = own.length > 1 ? [reminderBox("tat-ca", words.all, joinTexts(own))] : [];
  const each = own.map(({name, text}, index) => reminderBox(String(index + 1), name, text));
  return answerSection({...section, answer: words.answer(own.map(({name}) => name))}, [...all, ...each]);
}

function joinTexts(reminders: readonly UnitReminder[]): string {
  return reminders.map(({text}, index) => words.numbered(index + 1, text)).join("\n\n");
}

function reminderBox(key: string, name: string, text: string): Markup {
  const id = `don-doc-${key}`;
  return h(
    "details",
    {class: "reminder"},
    h("summary", {}, name),
    h(
      "textarea",
      {id, readonly: true, rows: Math.min(16, text.split("\n").length + 3), "aria-label": words.label(name)},
      text
    ),
    h("p", {}, h("button", {type: "button", class: "button", "data-copy": id}, common.copyText))
  );
}
