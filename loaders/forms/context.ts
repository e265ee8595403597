/** What reading needs to know of a catalogue, made once per catalogue. */
import type {Catalogue, Field, FormCode, Indicator, Period, Unit} from "../../src/domain/catalogue.js";
import type {Match, Matcher} from "../text/matching.js";
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
  const indicatorByCode = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const context: ReaderContext = {
    catalogue,
    indicators: resolveTargets(createIndicatorMatcher(catalogue), indicatorByCode),
    fields: {F2: fieldMatcher(catalogue, "F2"), F3: fieldMatcher(catalogue, "F3")},
    roles: createRoleMatcher(catalogue),
    units: createUnitMatcher(catalogue),
    unitByCode: new Map(catalogue.units.map((unit) => [unit.code, unit])),
    indicatorByCode,
    periodByCode: new Map(catalogue.periods.map((period) => [period.code, period]))
  };
  contexts.set(catalogue, context);
  return context;
}

function fieldMatcher(catalogue: Catalogue, form: RegisterForm): Matcher<Field> {
  const fields = catalogue.fields.filter((field) => field.form === form);
  return resolveTargets(createFieldMatcher(catalogue, form), new Map(fields.map((field) => [field.field, field])));
}

/** A matcher whose targets are names as one whose targets are what bears the name. */
function resolveTargets<T>(names: {find(text: string): Match<string>}, targets: ReadonlyMap<string, T>): Matcher<T> {
  return {
    find(text) {
      const match = names.find(text);
      if (match.kind === "none") return match;
      if (match.kind === "ambiguous")
        return {kind: match.kind, targets: match.targets.flatMap((name) => targets.get(name) ?? [])};
      return {...match, target: targets.get(match.target)!};
    }
  };
}

export type RegisterForm = Extract<FormCode, "F2" | "F3">;

/** The unit and those above it, nearest first. */
export function ancestry(context: ReaderContext, code: string): string[] {
  const chain: string[] = [];
  for (let unit = context.unitByCode.get(code); unit && !chain.includes(unit.code);) {
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
