/** HTML and SVG as plain values: the same tree becomes text in the build and nodes in the browser. Text is always text. */

export type AttributeValue = string | number | boolean | null | undefined;

export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly Child[];
}

/** A part of a page that is drawn when it is needed: the browser draws what is in view before the rest. */
export type Later = () => Child;

export type Child = Markup | string | number | null | false | Later | readonly Child[];

const voidTags = new Set(["br", "col", "hr", "img", "input", "link", "meta"]);

/** One element. An attribute that is null, undefined or false is left out; true stands alone. */
export function h(tag: string, attributes: Markup["attributes"] = {}, ...children: Child[]): Markup {
  return {tag, attributes, children};
}

/** The tree as HTML text, with every text and attribute escaped. */
export function toHtml(child: Child): string {
  if (child === null || child === false) return "";
  if (typeof child === "string" || typeof child === "number") return escapeText(String(child));
  if (typeof child === "function") return toHtml(drawNow(child));
  if (isList(child)) return child.map(toHtml).join("");
  const {tag, attributes, children} = child;
  const open = `<${tag}${listAttributes(attributes)}>`;
  return voidTags.has(tag) ? open : `${open}${children.map(toHtml).join("")}</${tag}>`;
}

/** The text a reader sees, without tags. */
export function toText(child: Child): string {
  if (child === null || child === false) return "";
  if (typeof child === "string" || typeof child === "number") return String(child);
  if (typeof child === "function") return toText(drawNow(child));
  return (isList(child) ? child : child.children).map(toText).join("");
}

/** The attributes that are to be written, each as text. */
export function writtenAttributes(attributes: Markup["attributes"]): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    return [[name, value === true ? "" : String(value)]];
  });
}

/** The same with nothing left for later at its top. */
export function drawNow(child: Child): Exclude<Child, Later> {
  return typeof child === "function" ? drawNow(child()) : child;
}

export function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

function listAttributes(attributes: Markup["attributes"]): string {
  return writtenAttributes(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
