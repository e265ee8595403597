import {readNumber, withoutThousands} from "./tableOrder.js";
import {common} from "./texts/common.js";

/** A cell to be copied: what it shows, and for a rate what stands behind it ("45/47"). */
export interface ShownCell {
  text: string;
  fraction: string | null;
  isNumber: boolean;
}

/** A table as text with tabs and as HTML, for the clipboard. */
export interface CopiedTable {
  text: string;
  html: string;
}

/**
 * A table as a spreadsheet takes it: numbers without dots between thousands, rates with their parts in columns of their
 * own (45/47 would become a date), texts such that none is taken for a formula. The last line tells the source.
 */
export function copyTable(head: readonly string[], rows: readonly (readonly ShownCell[])[], foot: string): CopiedTable {
  const hasParts = head.map((_, index) => rows.some((row) => row[index]?.fraction));
  const {numerator, denominator} = common.figureTable;
  const names = head.flatMap((label, index) =>
    hasParts[index] ? [label, `${label} – ${numerator}`, `${label} – ${denominator}`] : [label]
  );
  const lines = rows.map((row) =>
    row.flatMap((cell, index) => [showForSheet(cell), ...(hasParts[index] ? splitFraction(cell.fraction) : [])])
  );
  const all = [names.map(asText), ...lines, [], [asText(foot)]];
  return {
    text: all.map((line) => line.join("\t")).join("\r\n"),
    html: `<table>${all.map((line) => `<tr>${line.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`
  };
}

function splitFraction(fraction: string | null): string[] {
  const [numerator = "", denominator = ""] = (fraction ?? "").trim().split("/");
  return [numerator, denominator].map((text) => showForSheet({text, fraction: null, isNumber: true}));
}

function showForSheet({text, isNumber}: ShownCell): string {
  if (isNumber && readNumber(text) !== null && !/^≈|\*$/u.test(text)) return withoutThousands(text);
  return asText(text);
}

/** One line, and never a formula. */
function asText(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  return /^[=+\-−@]/.test(plain) ? `'${plain}` : plain;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
