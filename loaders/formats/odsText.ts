import {unsafe} from "./refusal.js";
import {attribute} from "./xml.js";

export interface OdsTextCollector {
  start(): void;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
  finish(): string;
}

const mostSpaces = 10_000;
const mostCharacters = 100_000;

/**
 * Gathers the paragraphs of one cell, joined by line breaks. Comments, drawings and notes inside the cell are left out.
 * White space is folded as ODF 1.3 part 3, 6.1.2 tells.
 */
export function createOdsTextCollector(): OdsTextCollector {
  let paragraphs: string[] = [];
  let pieces = "";
  let depth = 0;
  let skipped_at = 0;
  let paragraph_at = 0;
  return {
    start() {
      paragraphs = [];
      depth = skipped_at = paragraph_at = 0;
    },
    open(name, attributes) {
      depth++;
      if (skipped_at > 0) return;
      if (isForeign(name)) skipped_at = depth;
      else if (name === "text:p" || name === "text:h") {
        paragraph_at = depth;
        pieces = "";
      } else pieces += spaceOf(name, attributes);
      if (pieces.length > mostCharacters) throw unsafe("một ô có quá nhiều khoảng trắng");
    },
    text(text) {
      if (paragraph_at > 0 && skipped_at === 0) pieces += text.replaceAll(/[\t\n ]+/g, " ");
    },
    close() {
      if (skipped_at === depth) skipped_at = 0;
      else if (paragraph_at === depth) {
        paragraphs.push(foldSpaces(pieces));
        paragraph_at = 0;
      }
      depth--;
    },
    finish: () => paragraphs.join("\n")
  };
}

function isForeign(name: string): boolean {
  return name === "office:annotation" || name.startsWith("draw:") || name === "text:note" || name === "table:detective";
}

/** Spaces that were written as elements stay; they are marked by U+E000 until the others are folded. */
function spaceOf(name: string, attributes: string): string {
  if (name === "text:line-break") return "\n";
  if (name === "text:tab") return "\t";
  if (name !== "text:s") return "";
  const count = Number(attribute(attributes, "text:c") ?? 1);
  return "\uE000".repeat(Math.min(Math.max(count, 1), mostSpaces));
}

function foldSpaces(text: string): string {
  return text.replaceAll(/ {2,}/g, " ").replaceAll(/^ | $/g, "").replaceAll("\uE000", " ");
}
