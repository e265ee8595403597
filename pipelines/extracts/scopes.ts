import type {Catalogue, Unit} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import {headlineCodes} from "../../src/domain/headlines.js";
import type {Lens, SiteUnit, UnitRole} from "../../src/domain/siteData.js";
import {compareUnits} from "../../src/domain/sorting.js";

/** Units that are read together on a page. */
export interface Scope {
  scope: string;
  /** The unit at the head; null for units that have none above them and none below. */
  head: Unit | null;
  units: Unit[];
}

/** The scope of units without a head. */
const commonScope = "chung";

/**
 * The scopes of a catalogue, in official order of their heads: each unit that owes reports belongs to the topmost unit
 * above it that owes reports too. Units alone in theirs are put together.
 */
export function listScopes({units, obligations}: Pick<Catalogue, "units" | "obligations">): Scope[] {
  const kinds = new Set(obligations.map((obligation) => obligation.unit_kind));
  const byCode = new Map(units.filter((unit) => kinds.has(unit.kind)).map((unit) => [unit.code, unit]));
  const groups = new Map<string, Unit[]>();
  for (const unit of byCode.values()) {
    const top = topmost(unit, byCode);
    groups.set(top.code, [...(groups.get(top.code) ?? []), unit]);
  }
  const scopes: Scope[] = [];
  const alone: Unit[] = [];
  for (const [code, members] of groups) {
    if (members.length === 1) alone.push(...members);
    else scopes.push({scope: code, head: byCode.get(code)!, units: members.toSorted(compareUnits)});
  }
  scopes.sort((a, b) => compareUnits(a.head!, b.head!));
  return alone.length === 0
    ? scopes
    : [...scopes, {scope: commonScope, head: null, units: alone.toSorted(compareUnits)}];
}

function topmost(unit: Unit, owing: ReadonlyMap<string, Unit>): Unit {
  let top = unit;
  const seen = new Set([unit.code]);
  for (
    let parent = owing.get(top.parent ?? "");
    parent && !seen.has(parent.code);
    parent = owing.get(top.parent ?? "")
  ) {
    seen.add(parent.code);
    top = parent;
  }
  return top;
}

/** How a unit counts in its scope. */
function roleOf(unit: Unit, scope: Scope, settings: Catalogue["settings"]): UnitRole {
  if (unit.code === scope.head?.code) return "head";
  return headlineCodes(settings, "internal_unit_kinds").includes(unit.kind) ? "part" : "member";
}

/** The units of a scope as pages know them. */
export function toSiteUnits(scope: Scope, settings: Catalogue["settings"]): SiteUnit[] {
  return scope.units.map((unit) => toSiteUnit(unit, scope, settings));
}

/** The same with those that came before them, which belong to other scopes: as reported, the past has its own units. */
export function withPredecessors(
  scope: Scope,
  scopes: readonly Scope[],
  {lineage, settings}: Pick<Catalogue, "lineage" | "settings">
): SiteUnit[] {
  const earlier = predecessorsOf(scope, scopes, lineage);
  return [...toSiteUnits(scope, settings), ...earlier.map((one) => toSiteUnit(one.unit, one.scope, settings))];
}

/** Units of other scopes that came before those of a scope, however many changes ago, each with its scope. */
export function predecessorsOf(
  scope: Scope,
  scopes: readonly Scope[],
  lineage: Catalogue["lineage"]
): {unit: Unit; scope: Scope}[] {
  const before = new Set<string>();
  const open = scope.units.map((unit) => unit.code);
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    for (const {predecessor, successor} of lineage) {
      if (successor !== code || before.has(predecessor)) continue;
      before.add(predecessor);
      open.push(predecessor);
    }
  }
  const others = scopes.filter((one) => one !== scope);
  return others.flatMap((other) =>
    other.units.filter((unit) => before.has(unit.code)).map((unit) => ({unit, scope: other}))
  );
}

/** Name of a scope in selectors; units without a head are read together, under a name that the pages give them. */
export function nameScope({head}: Scope): string {
  return head?.short_name ?? "";
}

/** True when nothing of the scope lives on. */
export function isEnded({head, units}: Scope): boolean {
  return head ? head.valid_to !== null : units.every((unit) => unit.valid_to !== null);
}

/** Lenses through which a scope is seen, the usual one first: what has ended has no structure of today. */
export function lensesOf(scope: Scope): Lens[] {
  return isEnded(scope) ? ["as_reported"] : ["current", "as_reported"];
}

function toSiteUnit(unit: Unit, scope: Scope, settings: Catalogue["settings"]): SiteUnit {
  return {
    unit: unit.code,
    name: unit.name,
    short_name: unit.short_name,
    role: roleOf(unit, scope, settings),
    valid_from: unit.valid_from,
    valid_to: unit.valid_to
  };
}

/** True when any unit of the scope (its head, where it has one) lives on that day. */
export function isScopeValidOn({head, units}: Scope, date: string): boolean {
  return head ? isValidOn(head, date) : units.some((unit) => isValidOn(unit, date));
}
