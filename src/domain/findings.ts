/** What reading says about a file, sheet, row or cell. The closed list of codes is in findingCodes.ts. */
import type {FindingCode} from "./findingCodes.js";
import {findingCodes} from "./findingCodes.js";

export type Severity = "refuse" | "note";

/** Where a finding stands. A cell is an A1 address, a row its number, both from 1 as the clerk sees them. */
export interface Place {
  /** Sheet name; "" in a CSV; null when the finding is about the whole file. */
  sheet: string | null;
  /** A1 address; null when it is about a sheet or file. */
  cell: string | null;
}

export interface Finding extends Place {
  severity: Severity;
  code: FindingCode;
  /** The text as it stood in the cell; null when there is none. */
  raw: string | null;
  /** A Vietnamese sentence: what was read, why not, what to do. */
  message: string;
}

export type FindingParams = Readonly<Record<string, string | number>>;

/**
 * Builds a finding; the sentence comes from the template of its code with `{name}` filled from `params`,
 * followed by the mend. Throws on a template name without a value: our mistake, not the report's.
 */
export function createFinding(
  code: FindingCode,
  place: Partial<Place> & {raw?: string | null},
  params: FindingParams = {}
): Finding {
  const entry = findingCodes[code];
  return {
    severity: entry.severity,
    code,
    sheet: place.sheet ?? null,
    cell: place.cell ?? null,
    raw: place.raw ?? null,
    message: `${fillTemplate(entry.message, params)} ${fillTemplate(entry.mend, params)}`.trim()
  };
}

function fillTemplate(template: string, params: FindingParams): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`missing template value: ${name}`);
    return String(value);
  });
}
