import type {Child, Later, Markup} from "./markup.js";
import {drawNow, isList, writtenAttributes} from "./markup.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Replaces what an element holds by a tree. Nothing is parsed: data can only become text. */
export function mount(root: Element, child: Child): void {
  root.replaceChildren(...createNodes(child, {document: root.ownerDocument, isSvg: false, places: null}));
}

/** A place in the page that takes no room, and what is to be drawn there. */
export interface Place {
  element: HTMLElement;
  later: Later;
}

/** The same, but for what may be drawn later: its places are marked and given in their order. */
export function mountPlaces(root: Element, child: Child): Place[] {
  const places: Place[] = [];
  root.replaceChildren(...createNodes(child, {document: root.ownerDocument, isSvg: false, places}));
  return places;
}

/** Draws what belongs into a place, and gives the places inside it. */
export function fillPlace({element, later}: Place): Place[] {
  const places: Place[] = [];
  element.replaceWith(...createNodes(drawNow(later), {document: element.ownerDocument, isSvg: false, places}));
  return places;
}

interface Target {
  document: Document;
  isSvg: boolean;
  /** Where places for later are listed; null when everything is drawn now. */
  places: Place[] | null;
}

function createNodes(child: Child, target: Target): Node[] {
  const nodes: Node[] = [];
  collectNodes(child, target, nodes);
  return nodes;
}

function collectNodes(child: Child, target: Target, into: Node[]): void {
  if (child === null || child === false) return;
  if (typeof child === "string" || typeof child === "number") {
    into.push(target.document.createTextNode(String(child)));
  } else if (typeof child === "function") {
    if (target.places) into.push(markPlace(child, target.places, target.document));
    else collectNodes(drawNow(child), target, into);
  } else if (isList(child)) {
    for (const item of child) collectNodes(item, target, into);
  } else {
    into.push(createNode(child, target));
  }
}

function markPlace(later: Later, places: Place[], document: Document): HTMLElement {
  const element = document.createElement("div");
  places.push({element, later});
  return element;
}

function createNode({tag, attributes, children}: Markup, target: Target): Element {
  const isSvg = target.isSvg || tag === "svg";
  const element = isSvg ? target.document.createElementNS(svgNamespace, tag) : target.document.createElement(tag);
  for (const [name, value] of writtenAttributes(attributes)) element.setAttribute(name, value);
  const nodes: Node[] = [];
  for (const child of children) collectNodes(child, {...target, isSvg}, nodes);
  element.append(...nodes);
  return element;
}
