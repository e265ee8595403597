/** XML parts of office files as text. */

export type XmlAttributes = Readonly<Record<string, string | number | boolean | null>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One element; its content is XML already. An attribute that is null is left out; true and false become 1 and 0. */
export function element(name: string, attributes: XmlAttributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(typeof value === "boolean" ? String(Number(value)) : String(value))}"`]
  );
  const inside = content.join("");
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

/** A text or attribute for XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(unfit, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A whole part, as it stands in the package. */
export function xmlPart(root: string): string {
  return declaration + root;
}
