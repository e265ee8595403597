/** Notes on cells: the comments part and the drawing of their boxes. Those that a worksheet has are kept. */
import {attribute} from "../../../loaders/formats/xml.js";
import {toAddress} from "../../../src/domain/addresses.js";
import {escapeXml} from "../package/xml.js";
import type {BookPackage} from "./bookPackage.js";
import {
  addContentType,
  addRelation,
  editPart,
  mainSpace,
  newPartName,
  readPart,
  relationsOf,
  rootTag,
  topElements,
  writePart,
  xmlHead
} from "./bookPackage.js";
import type {CellMark} from "./marks.js";
import type {Edit, Element} from "./xmlEdits.js";
import {appendTo, childElements, contentOf, findElement, scanTags} from "./xmlEdits.js";

const author = "qcdc";
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Adds the notes of one worksheet. A cell with a threaded comment keeps it alone: programs would show only that. */
export function addNotes(book: BookPackage, sheet: string, marks: readonly CellMark[]): void {
  const relations = relationsOf(book, sheet);
  const threaded = relations.some(({type}) => type === "threadedComment");
  const comments = relations.find(({type}) => type === "comments")?.part ?? newComments(book, sheet);
  const held = cellsWithNotes(book, comments);
  const added = marks.filter(({row, column}) => !held.has(toAddress(row, column)));
  const joined = threaded ? [] : marks.filter((mark) => !added.includes(mark));
  writeComments(book, comments, {added, joined});
  if (added.length > 0) drawBoxes(book, sheet, added);
}

function newComments(book: BookPackage, sheet: string): string {
  const part = newPartName(book, "xl/comments#.xml");
  const empty = `<comments xmlns="${mainSpace}"><authors><author>${author}</author></authors><commentList></commentList></comments>`;
  writePart(book, part, `${xmlHead}${empty}`);
  addRelation(book, sheet, {type: "comments", target: part});
  addContentType(book, {part, type: commentsType});
  return part;
}

function cellsWithNotes(book: BookPackage, part: string): Map<string, Element> {
  const xml = readPart(book, part);
  const list = findElement(xml, "commentList");
  const comments = list ? contentOf(xml, list) : [];
  return new Map(comments.map((comment) => [attribute(comment.tag.attributes, "ref") ?? "", comment]));
}

function writeComments(
  book: BookPackage,
  part: string,
  {added, joined}: {added: readonly CellMark[]; joined: readonly CellMark[]}
): void {
  const xml = readPart(book, part);
  const {prefix} = rootTag(xml);
  const authors = findElement(xml, "authors");
  const list = findElement(xml, "commentList");
  if (!authors || !list) throw new Error(`comments without a list: ${part}`);
  const names = contentOf(xml, authors).map(({tag, contentEnd}) => xml.slice(tag.end, contentEnd));
  const own = names.indexOf(author);
  const edits: Edit[] = own < 0 ? [appendTo(xml, authors, `<${prefix}author>${author}</${prefix}author>`)] : [];
  const id = own < 0 ? names.length : own;
  const comments = added.map(
    ({row, column, text}) =>
      `<${prefix}comment ref="${toAddress(row, column)}" authorId="${id}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`
  );
  if (comments.length > 0) edits.push(appendTo(xml, list, comments.join("")));
  const held = cellsWithNotes(book, part);
  for (const {row, column, text} of joined) {
    const comment = held.get(toAddress(row, column))!;
    const body = contentOf(xml, comment).find(({tag}) => tag.name === "text");
    if (body) edits.push(...joinText(xml, body, run(prefix, `\n\n${text}`)));
  }
  editPart(book, part, edits);
}

/** Runs behind runs: a text without runs becomes one, for programs show either the one or the others. */
function joinText(xml: string, body: Element, added: string): Edit[] {
  const plain = contentOf(xml, body).find(({tag}) => tag.name === "t");
  if (!plain) return [appendTo(xml, body, added)];
  const {prefix} = plain.tag;
  return [
    {at: plain.tag.start, remove: 0, insert: `<${prefix}r>`},
    {at: plain.end, remove: 0, insert: `</${prefix}r>${added}`}
  ];
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
}

/** Elements that stand behind `legacyDrawing` in a worksheet (ECMA-376 part 1, 18.3.1.99). */
const behindDrawing = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst"
]);

function drawBoxes(book: BookPackage, sheet: string, marks: readonly CellMark[]): void {
  const xml = readPart(book, sheet);
  const top = topElements(xml);
  const known = top.find(({tag}) => tag.name === "legacyDrawing");
  const id = known ? /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(known.tag.attributes)?.[1] : undefined;
  const drawing = relationsOf(book, sheet).find((relation) => relation.id === id)?.part;
  if (drawing !== undefined) {
    addShapes(book, drawing, marks);
    return;
  }
  const part = newPartName(book, "xl/drawings/vmlDrawing#.vml");
  writePart(book, part, emptyDrawing);
  addShapes(book, part, marks);
  addContentType(book, {extension: "vml", type: drawingType});
  const relation = addRelation(book, sheet, {type: "vmlDrawing", target: part});
  const {prefix} = rootTag(xml);
  const line = `<${prefix}legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>`;
  const next = top.find(({tag}) => behindDrawing.has(tag.name));
  const [root] = childElements(xml, {start: 0, end: xml.length});
  editPart(book, sheet, [next ? {at: next.tag.start, remove: 0, insert: line} : appendTo(xml, root!, line)]);
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const shapeType =
  '<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function addShapes(book: BookPackage, part: string, marks: readonly CellMark[]): void {
  const xml = readPart(book, part);
  // Programs write boxes as loosely as HTML: only the end of the part is sure.
  const end = xml.lastIndexOf("</");
  if (end < 0) throw new Error(`drawing without a root: ${part}`);
  const first = nextShape(xml);
  const type = xml.includes('id="_x0000_t202"') ? "" : shapeType;
  const shapes = marks.map((mark, index) => shapeOf(mark, first + index));
  editPart(book, part, [{at: end, remove: 0, insert: type + shapes.join("")}]);
}

function nextShape(xml: string): number {
  let last = 1024;
  for (const {attributes} of scanTags(xml)) {
    const number = Number(/\sid="_x0000_s(\d+)"/.exec(attributes)?.[1] ?? 0);
    last = Math.max(last, number);
  }
  return last + 1;
}

const charactersInLine = 46;

/** A hidden box on the right of its cell, as high as its text (ECMA-376 part 4, 19.4.2.4: column, pixels, row, pixels …). */
function shapeOf({row, column, text}: CellMark, id: number): string {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / charactersInLine)));
  let height = 1;
  for (const count of lines) height += count;
  const anchor = [column, 15, Math.max(0, row - 2), 4, column + 5, 15, Math.max(0, row - 2) + height, 4].join(", ");
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${height * 13}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
