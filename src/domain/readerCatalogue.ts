/** The part of a catalogue that reading a report needs, as a JSON file for the browser. Nothing else of it leaves the office's folder. */
import type {Catalogue} from "./catalogue.js";

/** The catalogue as JSON text, without closings, corrections, sources, translations and whatever else does not decide how a report is read. */
export function toReaderFile(catalogue: Catalogue): string {
  const {units, lineage, indicators, groups, codes, fields, periods, obligations, rules, aliases, settings} = catalogue;
  const {today, is_sample, due_soon_working_days} = settings;
  const part: Catalogue = {
    units,
    lineage,
    indicators,
    groups,
    codes,
    fields,
    periods,
    obligations,
    rules,
    aliases,
    sessions: [],
    holidays: [],
    thresholds: [],
    corrections: [],
    closings: [],
    sources: [],
    translations: [],
    settings: {today, is_sample, due_soon_working_days, other: {}}
  };
  return JSON.stringify(part, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

/** The catalogue back from the text of `toReaderFile`. */
export function fromReaderFile(text: string): Catalogue {
  const part = JSON.parse(text) as Catalogue;
  const lineage = part.lineage.map((edge) => ({
    ...edge,
    share: {num: BigInt(edge.share.num), den: BigInt(edge.share.den)}
  }));
  return {...part, lineage};
}
