/** HTML and SVG as plain values: the same tree becomes text in the build and nodes in the browser. Text is always text. */

export type AttributeValue = string | number | boolean | null | undefined;

export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly Child[];
}

export type Child = Markup | string | number | null | false | readonly Child[];

const voidTags = new Set(["br", "col", "hr", "img", "input", "link", "meta"]);

/** One element. An attribute that is null, undefined or false is left out; true stands alone. */
export function h(tag: string, attributes: Markup["attributes"] = {}, ...children: Child[]): Markup {
  return {tag, attributes, children};
}

/** The tree as HTML text, with every text and attribute escaped. */
export function toHtml(child: Child): string {
  if (child === null || child === false) return "";
  if (typeof child === "string" || typeof child === "number") return escapeText(String(child));
  if (isList(child)) return child.map(toHtml).join("");
  const {tag, attributes, children} = child;
  const open = `<${tag}${listAttributes(attributes)}>`;
  return voidTags.has(tag) ? open : `${open}${children.map(toHtml).join("")}</${tag}>`;
}

/** The text a reader sees, without tags. */
export function toText(child: Child): string {
  if (child === null || child === false) return "";
  if (typeof child === "string" || typeof child === "number") return String(child);
  return (isList(child) ? child : child.children).map(toText).join("");
}

/** The attributes that are to be written, each as text. */
export function writtenAttributes(attributes: Markup["attributes"]): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    return [[name, value === true ? "" : String(value)]];
  });
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
