/** Finds a name in a closed list without ever guessing: exact, or with marks missing and a single candidate. */
import {isContradicting, matchKey, memoise, plainOfKey} from "./normalise.js";

export interface MatcherEntry<T> {
  target: T;
  names: readonly string[];
}

export type Match<T> =
  | {kind: "exact" | "marks_missing"; target: T; name: string}
  | {kind: "ambiguous"; targets: T[]}
  | {kind: "none"; suggestions: string[]};

export interface Matcher<T> {
  find: (text: string) => Match<T>;
}

interface NamedTarget<T> {
  target: T;
  name: string;
  key: string;
}

/** Turns a text into the key it is compared by; the keys of names go through the same function. */
export type KeyOf = (text: string) => string;

/**
 * A matcher over names; two targets may share one, then it is ambiguous. A typo is never accepted: names close to the
 * text come back as up to three suggestions.
 */
export function createMatcher<T>(entries: readonly MatcherEntry<T>[], keyOf: KeyOf = matchKey): Matcher<T> {
  const names = entries.flatMap(({target, names}) =>
    names.map((name): NamedTarget<T> => ({target, name, key: keyOf(name)}))
  );
  const usable = names.filter(({key}) => key !== "");
  const byKey = groupBy(usable, ({key}) => key);
  const byPlain = groupBy(usable, ({key}) => plainOfKey(key));
  const find = memoise((text: string): Match<T> => {
    const key = keyOf(text);
    const exact = byKey.get(key);
    if (exact) return choose(exact, "exact");
    const similar = (byPlain.get(plainOfKey(key)) ?? []).filter((named) => !isContradicting(key, named.key));
    if (similar.length > 0) return choose(similar, "marks_missing");
    return {
      kind: "none",
      get suggestions() {
        return suggest(key, usable);
      }
    };
  });
  return {find};
}

/** The items by their key, in the order they came. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function choose<T>(found: readonly NamedTarget<T>[], kind: "exact" | "marks_missing"): Match<T> {
  const targets = [...new Set(found.map(({target}) => target))];
  if (targets.length > 1) return {kind: "ambiguous", targets};
  return {kind, target: found[0]!.target, name: found[0]!.name};
}

const suggestionLimit = 3;
const negations = new Set(["chua", "khong"]);

function suggest<T>(key: string, names: readonly NamedTarget<T>[]): string[] {
  const plain = plainOfKey(key);
  if (plain === "" || plain.length > 200) return [];
  const close = new Map<T, {name: string; distance: number}>();
  for (const {target, name, key: nameKey} of names) {
    const other = plainOfKey(nameKey);
    const limit = Math.max(1, Math.floor(Math.max(plain.length, other.length) / 5));
    if (Math.abs(plain.length - other.length) > limit || !isComparable(plain, other)) continue;
    const distance = countEdits(plain, other, limit);
    if (distance <= limit && distance < (close.get(target)?.distance ?? Infinity)) close.set(target, {name, distance});
  }
  const nearest = [...close.values()].sort((a, b) => a.distance - b.distance);
  return [...new Set(nearest.map(({name}) => name))].slice(0, suggestionLimit);
}

function isComparable(a: string, b: string): boolean {
  return digitsOf(a) === digitsOf(b) && negationsOf(a) === negationsOf(b);
}

function digitsOf(key: string): string {
  return (key.match(/\d+/g) ?? []).join(" ");
}

function negationsOf(key: string): string {
  return key
    .split(" ")
    .filter((token) => negations.has(token))
    .join(" ");
}

/** Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours); stops early above `limit`. */
export function countEdits(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, older[j - 2]! + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    older = previous;
    previous = current;
  }
  return previous[b.length]!;
}
