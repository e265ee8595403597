/** Office files as what they are: parts in a zip, with a list of types and, beside each part, what it refers to. */
import {strToU8, zipSync} from "fflate";
import {element, xmlPart} from "./xml.js";

/** A part that another refers to. */
export interface Relationship {
  id: string;
  /** Last word of the relationship's type, such as `chart`. */
  type: string;
  target: string;
}

export type PackageParts = Record<string, string | Uint8Array>;

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/** The first day that a zip can hold: every part carries it, so that the same content is the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** The bytes of a package; the same for the same parts, whatever the clock says. `[Content_Types].xml` comes first. */
export function zipPackage(parts: PackageParts): Uint8Array {
  const names = Object.keys(parts).toSorted((a, b) => rankOf(a) - rankOf(b));
  return zipSync(
    Object.fromEntries(
      names.map((name) => {
        const part = parts[name]!;
        return [name, typeof part === "string" ? strToU8(part) : part];
      })
    ),
    {mtime: zipDate, level: 6}
  );
}

function rankOf(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2;
}

/** The part that lists what another refers to. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  return xmlPart(
    element(
      "Relationships",
      {xmlns: "http://schemas.openxmlformats.org/package/2006/relationships"},
      ...relationships.map(relationshipXml)
    )
  );
}

/** One entry of such a part. */
export function relationshipXml({id, type, target}: Relationship): string {
  return element("Relationship", {Id: id, Type: type.includes(":") ? type : relationshipTypes + type, Target: target});
}
