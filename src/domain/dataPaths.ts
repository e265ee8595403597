/** Names of the data files that the site build writes and the pages read, below the folder of one moment. */
import type {Lens} from "./siteData.js";

/** Folder of the figures known now; those of a council session lie in one named by its day. */
export const nowFolder = "nay";

/** Files whose sender could not be told, with the figures known now. */
export const unknownReportsPath = "unknown.json";

/** The loaders as a script for a worker of the browser, and the catalogue they read with. */
export const readerScript = "reader.js";
export const readerCatalogueFile = "reader.json";

/** Folder of one scope. */
export function scopeFolder(scope: string): string {
  return toFileName(scope);
}

/** Definitions of the indicators, the same at every moment. */
export const definitionsFile = "definitions.json";

/** What the search of the site looks through. */
export const searchFile = "search.json";

/** What the page on method tells of the catalogue. */
export const methodFile = "method.json";

export const reportsFile = "reports.json";
export const councilFile = "council.json";
export const progressFile = "progress.json";
export const qualityFile = "quality.json";
export const changesFile = "changes.json";

export function figuresFile(lens: Lens): string {
  return `figures-${lens}.json`;
}

export function groupFile(group: string, lens: Lens): string {
  return `group-${toFileName(group)}-${lens}.json`;
}

/** File of one unit, below the folder of a moment: a unit is found without knowing its scope. */
export function unitFile(unit: string): string {
  return `units/${toFileName(unit)}.json`;
}

/** A code of the catalogue as part of a file name: whatever is no plain letter or digit is written as its number. */
function toFileName(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9.-]/g, (character) => `_${character.codePointAt(0)!.toString(16)}`);
}
