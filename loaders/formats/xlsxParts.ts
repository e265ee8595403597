/** The parts of an Excel workbook that all its sheets share: strings and number formats. */
import {builtInFormat} from "./numberFormats.js";
import {attribute, localName, readXml} from "./xml.js";
import type {ZipFile} from "./zipParts.js";

/** Shared strings in their order; rich text is joined, phonetic guides are left out. */
export function readSharedStrings(zip: ZipFile, part: string | null): string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  const collector = createTextCollector();
  readXml(zip.text(part), part, {
    open(qualified, attributes) {
      const name = localName(qualified);
      if (name === "si") collector.start();
      else collector.open(name, attributes);
    },
    text: (text) => collector.text(text),
    close(qualified) {
      const name = localName(qualified);
      if (name === "si") strings.push(collector.finish());
      else collector.close(name);
    }
  });
  return strings;
}

export interface TextCollector {
  start(): void;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
  finish(): string;
}

/** Gathers the text of `si` and `is` elements: all `t` but those of phonetic guides (`rPh`). */
export function createTextCollector(): TextCollector {
  let pieces = "";
  let phonetic = 0;
  let is_text = false;
  return {
    start() {
      pieces = "";
      phonetic = 0;
    },
    open(name) {
      if (name === "rPh") phonetic++;
      else if (name === "t") is_text = phonetic === 0;
    },
    text(text) {
      if (is_text) pieces += text;
    },
    close(name) {
      if (name === "rPh") phonetic--;
      else if (name === "t") is_text = false;
    },
    finish: () => unescapeText(pieces)
  };
}

/** `_x000D_` and the like stand for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Number format of each cell style, by its index. */
export function readFormats(zip: ZipFile, part: string | null): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  if (part === null) return [];
  const path: string[] = [];
  readXml(zip.text(part), part, {
    open(qualified, attributes) {
      const name = localName(qualified);
      const parent = path.at(-1);
      path.push(name);
      if (name === "numFmt" && parent === "numFmts") {
        own.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "General");
      }
      if (name === "xf" && parent === "cellXfs") ids.push(Number(attribute(attributes, "numFmtId") ?? 0));
    },
    close: () => void path.pop()
  });
  return ids.map((id) => own.get(id) ?? builtInFormat(id));
}
