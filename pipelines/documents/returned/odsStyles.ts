/** The looks that marks need in an OpenDocument sheet: copies of the cells' own automatic styles, with a colour. */
import {attribute} from "../../../loaders/formats/xml.js";
import type {Severity} from "../../../src/domain/findings.js";
import {escapeXml} from "../package/xml.js";
import type {Edit, Element} from "./xmlEdits.js";
import {appendTo, contentOf, findElement, withAttribute} from "./xmlEdits.js";

const colours: Record<Severity, string> = {refuse: "#ffc7ce", note: "#ffeb9c"};

export interface OdsStyles {
  /** The name of a style like the one named, with the colour of a mark. */
  marked(base: string | null, severity: Severity): string;
  /** Adds styles for the list, by their names in `listStyleNames`. */
  edit(): Edit;
}

export const listStyleNames = {bold: "qcdc-bold", text: "qcdc-text", column: (index: number) => `qcdc-column-${index}`};

/** Reads the automatic styles of `content.xml`. Throws when there are none: the file then cannot be marked. */
export function openOdsStyles(xml: string, columnWidths: readonly number[]): OdsStyles {
  const parent = findElement(xml, "automatic-styles");
  if (!parent) throw new Error("content without automatic-styles");
  const own = new Map(
    contentOf(xml, parent)
      .filter(({tag}) => attribute(tag.attributes, "style:family") === "table-cell")
      .map((style) => [attribute(style.tag.attributes, "style:name") ?? "", style])
  );
  const names = new Map<string, string>();
  const added = listStyles(columnWidths);
  return {
    marked(base, severity) {
      const key = `${severity} ${base ?? ""}`;
      const known = names.get(key) ?? `qcdc-${names.size + 1}`;
      if (!names.has(key)) added.push(markedStyle(xml, own.get(base ?? ""), {name: known, base, severity}));
      names.set(key, known);
      return known;
    },
    edit: () => appendTo(xml, parent, added.join(""))
  };
}

function markedStyle(
  xml: string,
  style: Element | undefined,
  {name, base, severity}: {name: string; base: string | null; severity: Severity}
): string {
  const colour = `fo:background-color="${colours[severity]}"`;
  const properties = `<style:table-cell-properties ${colour}/>`;
  if (!style) {
    const parent = base === null ? "" : ` style:parent-style-name="${escapeXml(base)}"`;
    return `<style:style style:name="${name}" style:family="table-cell"${parent}>${properties}</style:style>`;
  }
  const {tag} = style;
  const attributes = withAttribute(tag.attributes, "style:name", name);
  const children = tag.kind === "empty" ? [] : contentOf(xml, style);
  const known = children.find((child) => child.tag.name === "table-cell-properties");
  const inside = children.map((child) => (child === known ? "" : xml.slice(child.tag.start, child.end))).join("");
  const filled = known ? recoloured(xml, known, colours[severity]) : properties;
  return `<style:style${attributes}>${filled}${inside}</style:style>`;
}

function recoloured(xml: string, {tag, end}: Element, colour: string): string {
  const attributes = withAttribute(tag.attributes, "fo:background-color", colour);
  return `<style:table-cell-properties${attributes}${tag.kind === "empty" ? "/>" : `>${xml.slice(tag.end, end)}`}`;
}

function listStyles(columnWidths: readonly number[]): string[] {
  const wrap = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>';
  const cell = (name: string, inside: string) =>
    `<style:style style:name="${name}" style:family="table-cell">${wrap}${inside}</style:style>`;
  return [
    cell(listStyleNames.text, ""),
    cell(listStyleNames.bold, '<style:text-properties fo:font-weight="bold"/>'),
    ...columnWidths.map(
      (width, index) =>
        `<style:style style:name="${listStyleNames.column(index)}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`
    )
  ];
}
