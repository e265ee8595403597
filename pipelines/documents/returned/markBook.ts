/** The unit's own Excel workbook with its cells marked: only the parts that must change are changed. */
import {attribute} from "../../../loaders/formats/xml.js";
import type {BookPackage} from "./bookPackage.js";
import {editPart, packBook, partName, readPart, relationsOf, unpackBook} from "./bookPackage.js";
import {addListSheet} from "./listSheet.js";
import {markCells} from "./markCells.js";
import type {CellMark} from "./marks.js";
import {openStyles} from "./markStyles.js";
import type {ListContent} from "./texts.js";
import {addNotes} from "./notes.js";
import {contentOf, findElement} from "./xmlEdits.js";

/** The marked workbook. Throws on a structure that cannot be marked; the caller then makes a copy. */
export function markBook(
  bytes: Uint8Array,
  {marks, content}: {marks: ReadonlyMap<string, readonly CellMark[]>; content: ListContent}
): Uint8Array {
  const book = unpackBook(bytes);
  if ([...book.parts.keys()].some((name) => /^_xmlsignatures\//i.test(name))) throw new Error("signed workbook");
  const workbook = relationsOf(book, "").find(({type}) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  const stylePart = relationsOf(book, workbook).find(({type}) => type === "styles")?.part;
  if (stylePart === undefined) throw new Error("workbook without styles");
  const styles = openStyles(book, stylePart);
  for (const [name, part] of sheetParts(book, workbook)) {
    const own = marks.get(name);
    if (!own) continue;
    editPart(book, part, markCells(readPart(book, part), own, styles));
    addNotes(book, part, own);
  }
  addListSheet(book, workbook, {content, styles: styles.list});
  styles.write();
  return packBook(book);
}

/** The part of each sheet by its name. */
function sheetParts(book: BookPackage, workbook: string): Map<string, string> {
  const xml = readPart(book, workbook);
  const relations = new Map(relationsOf(book, workbook).map(({id, part}) => [id, part]));
  const sheets = findElement(xml, "sheets");
  const parts = new Map<string, string>();
  for (const {tag} of sheets ? contentOf(xml, sheets) : []) {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1] ?? "";
    const name = attribute(tag.attributes, "name");
    const part = relations.get(id);
    if (name !== null && part !== undefined) parts.set(name, partName(book, part) ?? part);
  }
  return parts;
}
