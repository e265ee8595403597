import type {Child, Markup} from "./markup.js";
import {h} from "./markup.js";

/** A question of the reader: its answer as a sentence, then the chart, then the table. */
export function answerSection(
  {id, question, answer}: {id: string; question: string; answer: Child},
  ...content: Child[]
): Markup {
  return h(
    "section",
    {id, "aria-labelledby": `${id}-q`},
    h("h2", {id: `${id}-q`}, question),
    h("p", {class: "answer"}, answer),
    content
  );
}
