/** What reading needs to know of a catalogue, made once per catalogue. */
import type {Catalogue, Field, FormCode, Indicator, Period, Unit} from "../../src/domain/catalogue.js";
import type {Matcher} from "../text/matching.js";
import {createFieldMatcher, createIndicatorMatcher} from "../text/headings.js";
import type {UnitMatcher} from "../text/units.js";
import {createUnitMatcher} from "../text/units.js";
import type {ColumnRoleName} from "./columnRoles.js";
import {createRoleMatcher} from "./columnRoles.js";

export interface ReaderContext {
  catalogue: Catalogue;
  indicators: Matcher<Indicator>;
  fields: {F2: Matcher<Field>; F3: Matcher<Field>};
  roles: Matcher<ColumnRoleName>;
  units: UnitMatcher;
  unitByCode: Map<string, Unit>;
  indicatorByCode: Map<string, Indicator>;
  periodByCode: Map<string, Period>;
}

const contexts = new WeakMap<Catalogue, ReaderContext>();

/** The matchers of a catalogue; the same object for the same catalogue. */
export function readerContext(catalogue: Catalogue): ReaderContext {
  const known = contexts.get(catalogue);
  if (known) return known;
  const context: ReaderContext = {
    catalogue,
    indicators: createIndicatorMatcher(catalogue),
    fields: {F2: createFieldMatcher(catalogue, "F2"), F3: createFieldMatcher(catalogue, "F3")},
    roles: createRoleMatcher(catalogue),
    units: createUnitMatcher(catalogue),
    unitByCode: new Map(catalogue.units.map((unit) => [unit.code, unit])),
    indicatorByCode: new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator])),
    periodByCode: new Map(catalogue.periods.map((period) => [period.code, period]))
  };
  contexts.set(catalogue, context);
  return context;
}

export type RegisterForm = Extract<FormCode, "F2" | "F3">;

/** The unit and those above it, nearest first. */
export function ancestry(context: ReaderContext, code: string): string[] {
  const chain: string[] = [];
  for (let unit = context.unitByCode.get(code); unit && !chain.includes(unit.code); ) {
    chain.push(unit.code);
    unit = unit.parent === null ? undefined : context.unitByCode.get(unit.parent);
  }
  return chain;
}

/** True when `code` is `within` or stands below it. */
export function isWithin(context: ReaderContext, code: string, within: string): boolean {
  return ancestry(context, code).includes(within);
}

/** The nearest unit that stands above all of them (or is one of them); null when there is none. */
export function commonAncestor(context: ReaderContext, codes: readonly string[]): string | null {
  const [first, ...rest] = codes;
  if (first === undefined) return null;
  return ancestry(context, first).find((code) => rest.every((other) => isWithin(context, other, code))) ?? null;
}
