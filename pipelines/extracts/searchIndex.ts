import type {Catalogue} from "../../src/domain/catalogue.js";
import {isRegistryCount} from "../../src/domain/derived.js";
import type {SearchIndex, SearchIndicator, SearchUnit} from "../../src/domain/siteSearch.js";
import type {Scope} from "./scopes.js";
import {nameScope} from "./scopes.js";

/** Units that have a page, those that ended among them, and indicators, each with every name the catalogue gives it. */
export function describeSearch(
  catalogue: Pick<Catalogue, "units" | "lineage" | "indicators" | "aliases">,
  scopes: readonly Scope[]
): SearchIndex {
  return {units: describeUnits(catalogue, scopes), indicators: describeIndicators(catalogue)};
}

function describeUnits(
  {units, lineage, aliases}: Pick<Catalogue, "units" | "lineage" | "aliases">,
  scopes: readonly Scope[]
): SearchUnit[] {
  const short = new Map(units.map(({code, short_name}) => [code, short_name]));
  const others = otherNames(aliases, "unit");
  const living = new Set(
    scopes.flatMap((scope) => scope.units.filter(({valid_to}) => valid_to === null)).map(({code}) => code)
  );
  return scopes.flatMap((scope) =>
    scope.units.map(({code, name, short_name, aliases: own, valid_to}) => ({
      unit: code,
      name,
      short_name,
      aliases: distinct([...own, ...(others.get(code) ?? [])], [name, short_name]),
      scope: scope.scope,
      scope_name: nameScope(scope),
      valid_to,
      before: distinct(
        codesLinked(code, lineage, "before").map((one) => short.get(one) ?? one),
        [short_name]
      ),
      after: valid_to === null ? [] : codesLinked(code, lineage, "after").filter((one) => living.has(one))
    }))
  );
}

function describeIndicators({indicators, aliases}: Pick<Catalogue, "indicators" | "aliases">): SearchIndicator[] {
  const others = otherNames(aliases, "indicator");
  return indicators
    .filter(({code}) => !isRegistryCount(code))
    .map(({code, label_vi, label_en, aliases: own}) => ({
      indicator: code,
      label_vi,
      ...(label_en === "" ? {} : {label_en}),
      aliases: distinct([...own, ...(others.get(code) ?? [])], [label_vi])
    }));
}

/** Names of `aliases.csv`, whenever they hold: an old one is still looked for. */
function otherNames(aliases: Catalogue["aliases"], kind: "unit" | "indicator"): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const {target, alias} of aliases.filter((one) => one.kind === kind))
    names.set(target, [...(names.get(target) ?? []), alias]);
  return names;
}

/** Units before or after a unit, however many changes away, the nearest first. */
function codesLinked(unit: string, lineage: Catalogue["lineage"], side: "before" | "after"): string[] {
  const steps = lineage.map(({predecessor, successor}) =>
    side === "before" ? {from: successor, to: predecessor} : {from: predecessor, to: successor}
  );
  const found = new Set<string>();
  const open = [unit];
  for (let code = open.shift(); code !== undefined; code = open.shift()) {
    for (const {from, to} of steps) {
      if (from !== code || to === unit || found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return [...found];
}

function distinct(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}
