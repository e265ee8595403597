/** A small strict reader of XML: what is not well-formed, or declares a document type, is refused. */
import {damaged, unsafe} from "./refusal.js";

export interface XmlHandler {
  /** `name` as written, with its prefix. `attributes` is the raw text between name and end of the tag. */
  open?(name: string, attributes: string): void;
  /** Also called after `open` for an element that closes itself. */
  close?(name: string): void;
  /** Character data with entities replaced. */
  text?(text: string): void;
}

interface Reading {
  part: string;
  handler: XmlHandler;
}

const tagPattern = /<(\/?)([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const mostDepth = 256;

/** Calls the handler for each tag and text in order. `part` names the part in messages. */
export function readXml(xml: string, part: string, handler: XmlHandler): void {
  const open: string[] = [];
  let position = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let has_root = false;
  while (position < xml.length) {
    const start = xml.indexOf("<", position);
    const end = start < 0 ? xml.length : start;
    if (end > position) readText(xml.slice(position, end), open.length, {part, handler});
    if (start < 0) break;
    if (isSpecial(xml, start)) {
      position = skipSpecial(xml, start, {part, handler});
      continue;
    }
    tagPattern.lastIndex = start;
    const tag = tagPattern.exec(xml);
    if (!tag) throw damaged(`phần “${part}” có thẻ viết sai`);
    position = tagPattern.lastIndex;
    if (open.length === 0 && has_root) throw damaged(`phần “${part}” có nhiều hơn một gốc`);
    has_root = true;
    applyTag(tag, open, {part, handler});
  }
  if (open.length > 0 || !has_root) throw damaged(`phần “${part}” bị cắt giữa chừng`);
}

function applyTag(tag: RegExpExecArray, open: string[], {part, handler}: Reading): void {
  const name = tag[2]!;
  if (tag[1] === "/") {
    if (open.pop() !== name || tag[3] !== "" || tag[4] !== "")
      throw damaged(`phần “${part}” có thẻ đóng mở không khớp`);
    handler.close?.(name);
    return;
  }
  handler.open?.(name, tag[3]!);
  if (tag[4] === "/") handler.close?.(name);
  else if (open.push(name) > mostDepth) throw unsafe(`phần “${part}” lồng nhau quá sâu`);
}

function isSpecial(xml: string, start: number): boolean {
  const next = xml.charCodeAt(start + 1);
  return next === 0x21 || next === 0x3f;
}

function skipSpecial(xml: string, start: number, {part, handler}: Reading): number {
  if (xml.startsWith("<!--", start)) return pastMark(xml, {mark: "-->", from: start + 4, part});
  if (xml.startsWith("<![CDATA[", start)) {
    const end = pastMark(xml, {mark: "]]>", from: start + 9, part});
    handler.text?.(xml.slice(start + 9, end - 3).replaceAll(/\r\n?/g, "\n"));
    return end;
  }
  if (xml.startsWith("<?", start)) return pastMark(xml, {mark: "?>", from: start + 2, part});
  throw unsafe(`phần “${part}” khai báo kiểu tài liệu (DOCTYPE, ENTITY)`);
}

function pastMark(xml: string, {mark, from, part}: {mark: string; from: number; part: string}): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw damaged(`phần “${part}” bị cắt giữa chừng`);
  return found + mark.length;
}

function readText(raw: string, depth: number, {part, handler}: Reading): void {
  if (depth > 0) {
    handler.text?.(decodeEntities(raw, part));
    return;
  }
  if (raw.trim() !== "") throw damaged(`phần “${part}” có chữ nằm ngoài thẻ gốc`);
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);

/** Replaces the five named entities and character numbers; any other entity is refused. */
function decodeEntities(raw: string, part: string): string {
  const text = raw.includes("\r") ? raw.replaceAll(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(#x[\da-fA-F]{1,6}|#\d{1,7}|\w+)?(;?)/g,
    (all: string, name: string | undefined, end: string) => {
      const character = name === undefined || end === "" ? undefined : decodeEntity(name);
      if (character === undefined) throw damaged(`phần “${part}” có ký hiệu lạ “${all}”`);
      return character;
    }
  );
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith("#")) return entities.get(name);
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const attributePattern = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** One attribute by its name as written, or null. Entities are replaced. */
export function attribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  const start = attributes.indexOf(` ${name}="`);
  if (start >= 0 && isBetweenValues(attributes, start)) {
    const from = start + name.length + 3;
    return decodeEntities(attributes.slice(from, attributes.indexOf('"', from)), name);
  }
  attributePattern.lastIndex = 0;
  for (let match = attributePattern.exec(attributes); match; match = attributePattern.exec(attributes)) {
    if (match[1] === name) return decodeEntities(match[2] ?? match[3] ?? "", name);
  }
  return null;
}

/** Surely no part of a value: only double quotes are in use, and those before are closed. */
function isBetweenValues(attributes: string, place: number): boolean {
  if (attributes.includes("'")) return false;
  let quotes = 0;
  for (let at = attributes.indexOf('"'); at >= 0 && at < place; at = attributes.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
