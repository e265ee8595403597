import {posix} from "node:path";
import type {WorkBook} from "@e965/xlsx";
import {read, utils} from "@e965/xlsx";
import {unzipSync} from "fflate";
import {listElements} from "./ecma.js";
import {openParts} from "./parts.js";

/** Values kept in the charts of an office file that the workbook behind the chart does not hold in those cells. */
export function staleValues(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const {xml} = openParts(bytes);
  return [...xml].flatMap(([name, root]) => {
    if (root.tagName !== "c:chartSpace") return [];
    const book = read(workbookOf(name, {parts, xml, bytes}), {type: "array"});
    const references = [...listElements(root, "c:strRef"), ...listElements(root, "c:numRef")];
    return references.flatMap((reference) => compare(reference, book).map((fault) => `${name}: ${fault}`));
  });
}

/** Charts of an office file. */
export function countCharts(bytes: Uint8Array): number {
  return [...openParts(bytes).xml.values()].filter((root) => root.tagName === "c:chartSpace").length;
}

function workbookOf(
  chart: string,
  {parts, xml, bytes}: {parts: Record<string, Uint8Array>; xml: Map<string, Element>; bytes: Uint8Array}
): Uint8Array {
  const links = xml.get(posix.join(posix.dirname(chart), "_rels", `${posix.basename(chart)}.rels`));
  if (!links) return bytes;
  const target = listElements(links, "Relationship")[0]!.getAttribute("Target")!;
  return parts[posix.join(posix.dirname(chart), target)]!;
}

function compare(reference: Element, book: WorkBook): string[] {
  const formula = listElements(reference, "c:f")[0]!.textContent!;
  const [, sheet, range] = /^'(.+)'!(.+)$/.exec(formula)!;
  const cells = utils.sheet_to_json<(string | number | null)[]>(book.Sheets[sheet!]!, {
    header: 1,
    range: range!.replaceAll("$", ""),
    defval: null,
    blankrows: true
  });
  const points = listElements(reference, "c:pt").map(
    (point) => [Number(point.getAttribute("idx")), point.textContent] as const
  );
  const count = Number(listElements(reference, "c:ptCount")[0]!.getAttribute("val"));
  if (count !== cells.length) return [`${formula}: ${count} points, ${cells.length} cells`];
  return cells.flatMap(([cell = null], index) => {
    const kept = points.find(([at]) => at === index)?.[1] ?? null;
    const held = cell === null ? null : String(cell);
    return kept === held ? [] : [`${formula} ${index}: ${kept} instead of ${held}`];
  });
}
