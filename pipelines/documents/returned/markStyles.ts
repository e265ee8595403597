/** The looks that marks need, added behind those that the workbook has. */
import {attribute} from "../../../loaders/formats/xml.js";
import type {Severity} from "../../../src/domain/findings.js";
import type {BookPackage} from "./bookPackage.js";
import {editPart, readPart, rootTag} from "./bookPackage.js";
import type {Edit, Element} from "./xmlEdits.js";
import {appendTo, contentOf, findElement, setAttribute, withAttribute} from "./xmlEdits.js";

const fillColours: Record<Severity, string> = {refuse: "FFFFC7CE", note: "FFFFEB9C"};

export interface ListStyles {
  title: number;
  heading: number;
  text: number;
  link: number;
}

export interface MarkStyles {
  /** The index of a style like the one with that index, but with the colour of a mark. */
  marked(base: number, severity: Severity): number;
  list: ListStyles;
  /** Writes what was added; to be called last. */
  write(): void;
}

interface Collection {
  element: Element;
  items: Element[];
  added: string[];
}

/** Reads the styles of a workbook. Throws when they lack a collection: the workbook then cannot be marked. */
export function openStyles(book: BookPackage, part: string): MarkStyles {
  const xml = readPart(book, part);
  const {prefix} = rootTag(xml);
  const [fonts, fills, formats] = ["fonts", "fills", "cellXfs"].map((name) => collectionOf(xml, name)) as [
    Collection,
    Collection,
    Collection
  ];
  const fillOf = (severity: Severity) => add(fills, solidFill(prefix, fillColours[severity]));
  const fillIds: Record<Severity, number> = {refuse: fillOf("refuse"), note: fillOf("note")};
  const marked = new Map<string, number>();
  return {
    marked(base, severity) {
      const key = `${base} ${severity}`;
      const known =
        marked.get(key) ?? add(formats, withFill(xml, formats.items[base], {prefix, fill: fillIds[severity]}));
      marked.set(key, known);
      return known;
    },
    list: listStyles({fonts, formats, fill: fillIds.note}, prefix),
    write: () =>
      editPart(
        book,
        part,
        [fonts, fills, formats].flatMap((collection) => editsOf(xml, collection))
      )
  };
}

function collectionOf(xml: string, name: string): Collection {
  const element = findElement(xml, name);
  if (!element) throw new Error(`styles without: ${name}`);
  return {element, items: contentOf(xml, element), added: []};
}

function add(collection: Collection, item: string): number {
  collection.added.push(item);
  return collection.items.length + collection.added.length - 1;
}

function solidFill(prefix: string, colour: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

function withFill(xml: string, format: Element | undefined, {prefix, fill}: {prefix: string; fill: number}): string {
  if (!format) return `<${prefix}xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" xfId="0" applyFill="1"/>`;
  const {tag, end} = format;
  const filled = withAttribute(tag.attributes, "fillId", String(fill));
  const attributes = withAttribute(filled, "applyFill", "1");
  const closing = tag.kind === "empty" ? "/>" : `>${xml.slice(tag.end, end)}`;
  return `<${tag.prefix}${tag.name}${attributes}${closing}`;
}

function listStyles(
  {fonts, formats, fill}: {fonts: Collection; formats: Collection; fill: number},
  prefix: string
): ListStyles {
  const font = (marks: string) =>
    add(fonts, `<${prefix}font>${marks}<${prefix}name val="Times New Roman"/></${prefix}font>`);
  const size = `<${prefix}sz val="12"/>`;
  const plain = font(size);
  const bold = font(`<${prefix}b/>${size}`);
  const link = font(`<${prefix}u/>${size}<${prefix}color rgb="FF0563C1"/>`);
  const format = (fontId: number, fillId: number) =>
    add(
      formats,
      `<${prefix}xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`
    );
  return {title: format(bold, 0), heading: format(bold, fill), text: format(plain, 0), link: format(link, 0)};
}

function editsOf(xml: string, {element, items, added}: Collection): Edit[] {
  if (added.length === 0) return [];
  if (element.tag.kind === "empty") {
    const counted = {...element, tag: {...element.tag, attributes: ` count="${added.length}"`}};
    return [appendTo(xml, counted, added.join(""))];
  }
  const hasCount = attribute(element.tag.attributes, "count") !== null;
  const count = setAttribute(element.tag, "count", String(items.length + added.length));
  return [...(hasCount ? [count] : []), appendTo(xml, element, added.join(""))];
}
