/** What the names of sheets say of their units, beside the titles inside. */
import {createFinding} from "../../src/domain/findings.js";
import {cleanText} from "../text/normalise.js";
import type {UnitMatch} from "../text/units.js";
import type {ReaderContext} from "./context.js";
import {isWithin} from "./context.js";
import {isTotalText} from "./footer.js";
import type {SheetUnit} from "./sender.js";
import {unitConflict, unitRefusal} from "./unitIdentity.js";

interface NamedSheet {
  entry: SheetUnit;
  name: string;
  match: UnitMatch;
}

/** Where sheets are named for units, a sheet with another name is nobody's: a total, or a name that is refused. */
export function nameBySheets(sheets: readonly SheetUnit[], on: string, context: ReaderContext): void {
  const named = sheets
    .map((entry) => ({entry, name: cleanText(entry.sheet.grid.sheet.name)}))
    .filter(({entry, name}) => name !== "" && !entry.sheet.is_further && entry.findings.length === 0)
    .map((item): NamedSheet => ({...item, match: context.units.find(item.name, {on})}));
  const isBySheet = named.some(({entry, match}) => entry.unit === null && match.kind === "found");
  const parts = named.filter((item) => isPart(item, context));
  for (const item of named) {
    if (item.entry.unit === null) nameSheet(item, isBySheet, context);
    else if (parts.length > 1 && parts.includes(item)) item.entry.unit = unitAt(item.match);
    else if (parts.includes(item) || isStranger(item, context)) refuseName(item, context);
  }
}

function unitAt(match: UnitMatch): string | null {
  return match.kind === "found" ? match.unit.code : null;
}

/** Named for a unit below the one that the title names: in a workbook with a sheet per unit the heading repeats the province. */
function isPart({entry, match}: NamedSheet, context: ReaderContext): boolean {
  const code = unitAt(match);
  return entry.unit !== null && code !== null && code !== entry.unit && isWithin(context, code, entry.unit);
}

function isStranger({entry, match}: NamedSheet, context: ReaderContext): boolean {
  const code = unitAt(match);
  return entry.unit !== null && code !== null && !isRelated(code, entry.unit, context);
}

/** True when one unit is the other or stands below it. */
export function isRelated(first: string, second: string, context: ReaderContext): boolean {
  return isWithin(context, first, second) || isWithin(context, second, first);
}

function nameSheet({entry, name, match}: NamedSheet, isBySheet: boolean, context: ReaderContext): void {
  const spot = {sheet: name, cell: null, raw: name};
  if (match.kind === "found") entry.unit = match.unit.code;
  else if (isBySheet && isTotalText(name))
    entry.findings.push(createFinding("total_sheet_skipped", spot, {sheet: name}));
  else if (isBySheet || context.units.looksLikeUnit(name)) entry.findings.push(unitRefusal(match, spot, name));
}

function refuseName({entry, name, match}: NamedSheet, context: ReaderContext): void {
  const places: [string, string][] = [
    ["trong biểu", entry.unit!],
    [`tên sheet “${name}”`, unitAt(match)!]
  ];
  entry.findings.push(unitConflict({sheet: name, raw: name}, places, context));
  entry.unit = null;
}
