/** Finds the unit of the registry that a text names, as the registry stood on a day. */
import type {Catalogue, Unit} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import {isContradicting, memoise, plainOfKey} from "./normalise.js";
import {createMatcher, groupBy} from "./matching.js";
import {findSuccessor} from "./successors.js";
import type {NameSource} from "./unitNames.js";
import {createNaming} from "./unitNames.js";

export interface UnitSearch {
  /** ISO day on which the unit must exist. */
  on: string;
  /** Code of the unit it must be, or be below (`Phòng 1` exists in every province). */
  within?: string | undefined;
}

export type UnitMatch =
  | {kind: "found"; unit: Unit; marks_missing: boolean}
  /** The name of a unit that had ended; `unit` succeeds it and no other since `date`. */
  | {kind: "old_name"; unit: Unit; old: Unit; date: string}
  | {kind: "old_ambiguous"; old: Unit; date: string; successors: Unit[]; predecessors: Unit[]}
  | {kind: "ambiguous"; units: Unit[]}
  | {kind: "outside"; unit: Unit}
  | {kind: "not_valid"; unit: Unit; on: string}
  | {kind: "none"; suggestions: string[]};

export interface UnitMatcher {
  find: (text: string, search: UnitSearch) => UnitMatch;
  /** True when the text names a unit of the registry, whenever that unit lived. */
  isKnownName: (text: string) => boolean;
  /** True for a text that begins like the name of a unit (`VKSND huyện …`, `Phòng …`), known or not. */
  looksLikeUnit: (text: string) => boolean;
}

interface Candidate {
  unit: Unit;
  marks_missing: boolean;
}

/** Names, aliases and `aliases.csv` in every usual writing: abbreviated, with or without type word, with the province behind. */
export function createUnitMatcher(catalogue: Catalogue): UnitMatcher {
  const naming = createNaming(catalogue);
  const index = createIndex(naming.sources);
  const suggester = createMatcher(
    catalogue.units.map((unit) => ({target: unit, names: namesOf(unit)})),
    naming.coreOf
  );
  const withParent = createTailFinder(catalogue, index, createIndex(naming.places));
  const lookUp = memoise((text: string) => naming.readings(text).map((key) => [...index(key), ...withParent(key)]));
  const find = (text: string, search: UnitSearch): UnitMatch => {
    for (const candidates of lookUp(text)) {
      const named = candidates.filter(({dated}) => dated === null || isValidOn(dated, search.on));
      if (named.length > 0) return decide(named, search, catalogue);
    }
    return {
      kind: "none",
      get suggestions() {
        const near = suggester.find(text);
        return near.kind === "none" ? near.suggestions : [];
      }
    };
  };
  const isKnownName = memoise((text: string) => lookUp(text).some((candidates) => candidates.length > 0));
  return {find, isKnownName, looksLikeUnit: naming.looksLikeUnit};
}

function namesOf(unit: Unit): string[] {
  return [unit.name, unit.short_name, ...unit.aliases];
}

interface Named extends Candidate {
  /** Validity of an alias of `aliases.csv`; null for the unit's own names. */
  dated: NameSource["dated"];
}

type Index = (key: string) => Named[];

function createIndex(sources: readonly NameSource[]): Index {
  const byKey = groupBy(sources, ({key}) => key);
  const byPlain = groupBy(sources, ({key}) => plainOfKey(key));
  return (key) => {
    const exact = byKey.get(key);
    if (exact) return exact.map(({unit, dated}) => ({unit, dated, marks_missing: false}));
    const similar = (byPlain.get(plainOfKey(key)) ?? []).filter((source) => !isContradicting(key, source.key));
    return similar.map(({unit, dated}) => ({unit, dated, marks_missing: true}));
  };
}

const linkWords = new Set(["thuoc", "truc", "cua"]);

/** `Phòng 1 - VKSND TP Đà Nẵng`, `VKSND quận Hải Châu, TP Đà Nẵng`: a unit, then its own parent. */
function createTailFinder(catalogue: Catalogue, index: Index, places: Index): Index {
  const byCode = new Map(catalogue.units.map((unit) => [unit.code, unit]));
  return (key) => {
    const tokens = key.split(" ");
    for (let cut = 1; cut < tokens.length; cut += 1) {
      const tail = tokens.slice(cut).join(" ");
      const parents = new Set([...index(tail), ...places(tail)].map(({unit}) => unit.code));
      if (parents.size === 0) continue;
      const head = tokens.slice(0, cut);
      while (head.length > 1 && linkWords.has(plainOfKey(head.at(-1)!))) head.pop();
      const units = index(head.join(" ")).filter(({unit}) => isBelow(unit, parents, byCode));
      if (units.length > 0) return units;
    }
    return [];
  };
}

function isBelow(unit: Unit, codes: ReadonlySet<string>, byCode: ReadonlyMap<string, Unit>): boolean {
  for (let parent = unit.parent; parent !== null; parent = byCode.get(parent)?.parent ?? null) {
    if (codes.has(parent)) return true;
  }
  return false;
}

function decide(named: readonly Named[], search: UnitSearch, catalogue: Catalogue): UnitMatch {
  const valid = unique(named.filter(({unit}) => isValidOn(unit, search.on)));
  const inside = valid.filter(({unit}) => isInside(unit, search.within, catalogue));
  if (inside.length === 1) return {kind: "found", ...inside[0]!};
  if (inside.length > 1) return {kind: "ambiguous", units: inside.map(({unit}) => unit)};
  if (valid.length > 0) return {kind: "outside", unit: valid[0]!.unit};
  return decideOld(unique(named), search, catalogue);
}

function unique(named: readonly Named[]): Candidate[] {
  const byCode = new Map(named.map(({unit, marks_missing}) => [unit.code, {unit, marks_missing}]));
  return [...byCode.values()];
}

function isInside(unit: Unit, within: string | undefined, catalogue: Catalogue): boolean {
  if (within === undefined || unit.code === within) return true;
  const byCode = new Map(catalogue.units.map((other) => [other.code, other]));
  return isBelow(unit, new Set([within]), byCode);
}

/** None of the units so named lives on that day: the name may stand for a sole successor. */
function decideOld(candidates: readonly Candidate[], search: UnitSearch, catalogue: Catalogue): UnitMatch {
  const ended = candidates.filter(({unit}) => unit.valid_to !== null && unit.valid_to < search.on);
  const outcomes = ended.map(({unit}) => toOutcome(unit, search, catalogue)).filter((match) => match !== null);
  const targets = new Set(outcomes.map((match) => (match.kind === "old_name" ? match.unit.code : match.kind)));
  if (targets.size === 1) return outcomes[0]!;
  if (targets.size > 1) return {kind: "ambiguous", units: ended.map(({unit}) => unit)};
  return {kind: "not_valid", unit: (ended[0] ?? candidates[0]!).unit, on: search.on};
}

function toOutcome(unit: Unit, search: UnitSearch, catalogue: Catalogue): UnitMatch | null {
  const succession = findSuccessor(unit, search.on, catalogue);
  if (succession === null) return null;
  const inside = succession.successors.filter((successor) => isInside(successor, search.within, catalogue));
  if (inside.length === 0) return {kind: "outside", unit};
  const {date, sole, successors, predecessors} = succession;
  if (sole !== null) return {kind: "old_name", unit: sole, old: unit, date};
  return {kind: "old_ambiguous", old: unit, date, successors, predecessors};
}
