import type {Child, Markup} from "../../../src/components/markup.js";
import {drawNow, isList, toText} from "../../../src/components/markup.js";

/** What a section of a page says in words: its question, the answer, and the code of the chart below it. */
export interface Answer {
  question: string;
  answer: string;
  chart: string | null;
}

/** The answers of a page in their order, without what can only be clicked. */
export function answersOf(page: Child): Answer[] {
  return elementsOf(page, "section").flatMap((section) => {
    const answer = elementsOf(section, "p").find(({attributes}) => attributes.class === "answer");
    const question = elementsOf(section, "h2")[0];
    if (!answer || !question) return [];
    const code = elementsOf(section, "figure")[0]?.attributes.id;
    const text = toText(withoutLinks(answer.children)).replaceAll(/\s+/g, " ").replaceAll(/\s+\./g, "").trim();
    return [{question: toText(question), answer: text, chart: typeof code === "string" ? code : null}];
  });
}

function elementsOf(given: Child, tag: string): Markup[] {
  const child = drawNow(given);
  if (child === null || child === false || typeof child === "string" || typeof child === "number") return [];
  if (isList(child)) return child.flatMap((one) => elementsOf(one, tag));
  return child.tag === tag ? [child] : child.children.flatMap((one) => elementsOf(one, tag));
}

function withoutLinks(given: Child): Child {
  const child = drawNow(given);
  if (child === null || child === false || typeof child === "string" || typeof child === "number") return child;
  if (isList(child)) return child.map(withoutLinks);
  if (child.tag === "a" || child.tag === "button") return null;
  return {...child, children: child.children.map(withoutLinks)};
}
