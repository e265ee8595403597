import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {check as words} from "../texts/check.js";

/** Endings of the files that can be read, for the window in which one is chosen; others can be dropped and are told why not. */
const endings = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.txt";

/** The frame of the page: where files are chosen, and the places that `startCheckPage` fills. */
export function checkFrame(): Markup {
  return h(
    "div",
    {class: "check"},
    answerSection(
      {id: "kiem-tra", question: words.question, answer: words.answer},
      h(
        "label",
        {class: "drop", "data-drop": ""},
        h("span", {class: "drop-title"}, words.choose),
        h("span", {}, words.drop),
        h("input", {
          type: "file",
          multiple: true,
          accept: endings,
          "data-files": "",
          "aria-describedby": "check-formats"
        })
      ),
      h("p", {class: "subtitle", id: "check-formats"}, words.formats),
      h("p", {class: "hint privacy"}, words.privacy),
      h("p", {class: "subtitle"}, words.same),
      h("noscript", {}, h("p", {class: "hint"}, words.noScript))
    ),
    h("p", {class: "looking-at", role: "status", "data-check-status": ""}),
    h(
      "div",
      {class: "check-tools", hidden: true, "data-check-tools": ""},
      (["copy", "print", "stop", "clear"] as const).map((name) =>
        h("button", {type: "button", "data-check": name, hidden: name === "stop"}, words.buttons[name])
      )
    ),
    h("div", {"data-check-results": ""})
  );
}
