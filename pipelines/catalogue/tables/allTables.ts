import {closings, holidays, obligations, periods, sessions} from "./calendar.js";
import {aliases, codes, fields, groups, indicators, thresholds} from "./indicators.js";
import {corrections, rules, settings, sources, translations} from "./office.js";
import type {TableSpec} from "./tableSpec.js";
import {lineage, units} from "./units.js";

/** Every file that a catalogue may hold. */
export const allTables = {
  indicators,
  groups,
  codes,
  fields,
  units,
  lineage,
  periods,
  obligations,
  sessions,
  holidays,
  thresholds,
  rules,
  settings,
  corrections,
  aliases,
  closings,
  sources,
  translations
} as const satisfies Record<string, TableSpec>;
