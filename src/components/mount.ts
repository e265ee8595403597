import type {Child, Markup} from "./markup.js";
import {isList, writtenAttributes} from "./markup.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Replaces what an element holds by a tree. Nothing is parsed: data can only become text. */
export function mount(root: Element, child: Child): void {
  const nodes: Node[] = [];
  collectNodes(child, {document: root.ownerDocument, isSvg: false, into: nodes});
  root.replaceChildren(...nodes);
}

interface Target {
  document: Document;
  isSvg: boolean;
  into: Node[];
}

function collectNodes(child: Child, target: Target): void {
  if (child === null || child === false) return;
  if (typeof child === "string" || typeof child === "number") {
    target.into.push(target.document.createTextNode(String(child)));
  } else if (isList(child)) {
    for (const item of child) collectNodes(item, target);
  } else {
    target.into.push(createNode(child, target));
  }
}

function createNode({tag, attributes, children}: Markup, {document, isSvg}: Target): Element {
  const inSvg = isSvg || tag === "svg";
  const element = inSvg ? document.createElementNS(svgNamespace, tag) : document.createElement(tag);
  for (const [name, value] of writtenAttributes(attributes)) element.setAttribute(name, value);
  const nodes: Node[] = [];
  for (const child of children) collectNodes(child, {document, isSvg: inSvg, into: nodes});
  element.append(...nodes);
  return element;
}
