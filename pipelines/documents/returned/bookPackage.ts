/** The parts of an Excel workbook while it is being changed: names, relations and content types. */
import {unzipSync, zipSync} from "fflate";
import {attribute} from "../../../loaders/formats/xml.js";
import {escapeXml} from "../package/xml.js";
import type {Edit} from "./xmlEdits.js";
import {appendTo, applyEdits, childElements, contentOf, findElement, scanTags} from "./xmlEdits.js";

export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface BookPackage {
  parts: Map<string, Uint8Array>;
}

export interface Relation {
  id: string;
  /** The last word of the type: "worksheet", "comments". */
  type: string;
  part: string;
}

/** Takes a workbook apart. The bytes must have been opened by our strict reader before. */
export function unpackBook(bytes: Uint8Array): BookPackage {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return {parts: new Map(parts)};
}

/** Puts it together again, in the old order and with a fixed time. */
export function packBook({parts}: BookPackage): Uint8Array {
  const mtime = new Date(Date.UTC(2000, 0, 1, 12));
  return zipSync(Object.fromEntries([...parts].map(([name, bytes]) => [name, [bytes, {mtime, level: 6}]])));
}

/** The name under which a part is kept, whatever the case of its letters; null when it is not there. */
export function partName({parts}: BookPackage, name: string): string | null {
  if (parts.has(name)) return name;
  const low = name.toLowerCase();
  return [...parts.keys()].find((key) => key.toLowerCase() === low) ?? null;
}

/** A part as text. Throws on one that is missing or no UTF-8: the workbook then cannot be marked. */
export function readPart(book: BookPackage, name: string): string {
  const key = partName(book, name);
  if (key === null) throw new Error(`missing part: ${name}`);
  return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(book.parts.get(key));
}

export function writePart(book: BookPackage, name: string, text: string): void {
  book.parts.set(partName(book, name) ?? name, new TextEncoder().encode(text));
}

export function editPart(book: BookPackage, name: string, edits: readonly Edit[]): void {
  if (edits.length > 0) writePart(book, name, applyEdits(readPart(book, name), edits));
}

/** A name for a new part: `xl/comments#.xml` with the first number that is free. */
export function newPartName(book: BookPackage, pattern: string): string {
  let number = 1;
  while (partName(book, pattern.replace("#", String(number))) !== null) number += 1;
  return pattern.replace("#", String(number));
}

/** The relations of a part ("" for the package) that stay inside the file. */
export function relationsOf(book: BookPackage, part: string): Relation[] {
  const file = partName(book, relationsName(part));
  if (file === null) return [];
  const relations: Relation[] = [];
  for (const {name, kind, attributes} of scanTags(readPart(book, file))) {
    if (name !== "Relationship" || kind === "close" || attribute(attributes, "TargetMode") === "External") continue;
    const type = attribute(attributes, "Type") ?? "";
    const target = attribute(attributes, "Target") ?? "";
    relations.push({
      id: attribute(attributes, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: resolvePart(part, target)
    });
  }
  return relations;
}

function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolvePart(part: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Relates a part to another and gives the relation's id. */
export function addRelation(book: BookPackage, part: string, {type, target}: {type: string; target: string}): string {
  const file = relationsName(part);
  if (partName(book, file) === null) writePart(book, file, `${xmlHead}<Relationships xmlns="${packageSpace}"/>`);
  const xml = readPart(book, file);
  const root = findElement(xml, "Relationships");
  if (!root) throw new Error(`no relations in: ${file}`);
  const used = new Set(contentOf(xml, root).map(({tag}) => attribute(tag.attributes, "Id")));
  let number = 1;
  while (used.has(`rIdQ${number}`)) number += 1;
  const id = `rIdQ${number}`;
  const name = `${root.tag.prefix}Relationship`;
  const line = `<${name} Id="${id}" Type="${officeSpace}/${type}" Target="/${escapeXml(target)}"/>`;
  writePart(book, file, applyEdits(xml, [appendTo(xml, root, line)]));
  return id;
}

/** Declares what a part holds: by its own name, or by its extension where `extension` is given. */
export function addContentType(
  book: BookPackage,
  {part, extension, type}: {part?: string; extension?: string; type: string}
): void {
  const file = "[Content_Types].xml";
  const xml = readPart(book, file);
  const root = findElement(xml, "Types");
  if (!root) throw new Error(`no types in: ${file}`);
  const entries = contentOf(xml, root);
  const isKnown = entries.some(
    ({tag}) => tag.name === "Default" && attribute(tag.attributes, "Extension")?.toLowerCase() === extension
  );
  if (extension !== undefined && isKnown) return;
  const {prefix} = root.tag;
  const line =
    extension === undefined
      ? `<${prefix}Override PartName="/${escapeXml(part ?? "")}" ContentType="${type}"/>`
      : `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  const first = extension === undefined ? undefined : entries[0];
  const edit = first ? {at: first.tag.start, remove: 0, insert: line} : appendTo(xml, root, line);
  writePart(book, file, applyEdits(xml, [edit]));
}

/** The elements at the top of a part, below its root. */
export function topElements(xml: string): ReturnType<typeof childElements> {
  const [root] = childElements(xml, {start: 0, end: xml.length});
  return root ? contentOf(xml, root) : [];
}

/** The prefix and namespaces of a part's root. */
export function rootTag(xml: string): {prefix: string; attributes: string} {
  for (const tag of scanTags(xml)) return tag;
  throw new Error("part without a root");
}
