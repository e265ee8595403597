/** Small changes to a part of a workbook, by position: everything that is not named stays as it was, byte for byte. */

export interface Tag {
  /** Without its prefix. */
  name: string;
  prefix: string;
  /** As written between the name and the end of the tag. */
  attributes: string;
  kind: "open" | "close" | "empty";
  start: number;
  end: number;
}

export interface Edit {
  at: number;
  remove: number;
  insert: string;
}

const tagPattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** The tags between two positions, in order; comments and the like are passed over. The text must be well-formed. */
export function* scanTags(xml: string, from = 0, to = xml.length): Generator<Tag> {
  const pattern = new RegExp(tagPattern);
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match && match.index < to; match = pattern.exec(xml)) {
    const [whole, slash, prefix = "", name, attributes = "", end] = match;
    if (name === undefined) continue;
    const kind = slash === "/" ? "close" : end === "/" ? "empty" : "open";
    yield {name, prefix, attributes, kind, start: match.index, end: match.index + whole.length};
  }
}

export interface Element {
  tag: Tag;
  /** Just before the closing tag; the end of the tag when it closes itself. */
  contentEnd: number;
  end: number;
}

/** The first element with that name; null when there is none. */
export function findElement(xml: string, name: string): Element | null {
  for (const tag of scanTags(xml)) {
    if (tag.name !== name || tag.kind === "close") continue;
    if (tag.kind === "empty") return {tag, contentEnd: tag.end, end: tag.end};
    const [element] = childElements(xml, {start: tag.start, end: xml.length});
    return element ?? null;
  }
  return null;
}

/** The elements that stand directly between two positions. */
export function childElements(xml: string, {start, end}: {start: number; end: number}): Element[] {
  const elements: Element[] = [];
  const open: Tag[] = [];
  for (const tag of scanTags(xml, start, end)) {
    if (tag.kind === "open") open.push(tag);
    else if (tag.kind === "empty") {
      if (open.length === 0) elements.push({tag, contentEnd: tag.end, end: tag.end});
    } else {
      const first = open.pop();
      if (!first) break;
      if (open.length === 0) elements.push({tag: first, contentEnd: tag.start, end: tag.end});
    }
  }
  return elements;
}

/** The elements directly inside another. */
export function contentOf(xml: string, {tag, contentEnd}: Element): Element[] {
  return childElements(xml, {start: tag.end, end: contentEnd});
}

/** The text with the edits made; edits at one place are made in the order given. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  let text = "";
  let position = 0;
  for (const {at, remove, insert} of edits.toSorted((first, second) => first.at - second.at)) {
    text += xml.slice(position, at) + insert;
    position = at + remove;
  }
  return text + xml.slice(position);
}

/** Writes content before the end of an element, which may close itself so far. */
export function appendTo(xml: string, {tag, contentEnd}: Element, content: string): Edit {
  if (tag.kind === "open") return {at: contentEnd, remove: 0, insert: content};
  const name = `${tag.prefix}${tag.name}`;
  return {at: tag.start, remove: tag.end - tag.start, insert: `<${name}${tag.attributes}>${content}</${name}>`};
}

/** Sets one attribute of a tag. */
export function setAttribute({start, prefix, name, attributes}: Tag, key: string, value: string): Edit {
  const from = start + 1 + prefix.length + name.length;
  const known = new RegExp(`\\s${key}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(attributes);
  if (known) return {at: from + known.index, remove: known[0].length, insert: ` ${key}="${value}"`};
  return {at: from, remove: 0, insert: ` ${key}="${value}"`};
}

/** The attributes of a tag, as written, without one of them. */
export function withoutAttribute(attributes: string, key: string): string {
  return attributes.replace(new RegExp(`\\s${key}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}

/** The attributes of a tag with one of them set. */
export function withAttribute(attributes: string, key: string, value: string): string {
  return `${withoutAttribute(attributes, key)} ${key}="${value}"`;
}
