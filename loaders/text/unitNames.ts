/** Every usual writing of the units' names, derived from the names themselves so that any organisation's catalogue works. */
import type {Alias, Catalogue, Unit} from "../../src/domain/catalogue.js";
import {expandTokens} from "./abbreviations.js";
import {groupBy} from "./matching.js";
import {cleanText, matchKey, memoise, plainOfKey} from "./normalise.js";

export interface NameSource {
  unit: Unit;
  key: string;
  /** The row of `aliases.csv` it comes from; null for the unit's own names. */
  dated: Alias | null;
}

export interface Naming {
  sources: NameSource[];
  /** The place words of the names of units that have others below them: `thành phố Đà Nẵng`, `Đà Nẵng`. */
  places: NameSource[];
  /** The key units are compared by: match key with abbreviations and type words spelled out. */
  keyOf: (text: string) => string;
  /** The key without the words all units of a kind begin with: what tells them apart. */
  coreOf: (text: string) => string;
  /** Keys of the ways a cell can be read: as it is, then without numbering and a label such as `Đơn vị báo cáo:`. */
  readings: (text: string) => string[];
  looksLikeUnit: (text: string) => boolean;
}

const typeWords = [
  "tỉnh",
  "thành phố",
  "quận",
  "huyện",
  "thị xã",
  "khu vực",
  "phòng",
  "phường",
  "xã",
  "thị trấn",
  "đặc khu",
  "văn phòng"
].map((words) => matchKey(words).split(" "));

/** Single letters and pairs that stand for a type word before a name; `P` and `KV` only before a number. */
const typeAbbreviations: ReadonlyMap<string, string> = new Map(
  [
    ["q", "quận"],
    ["h", "huyện"],
    ["tp", "thành phố"],
    ["tx", "thị xã"],
    ["t", "tỉnh"]
  ].map(([short, long]) => [short!, matchKey(long!)])
);
const numberedAbbreviations: ReadonlyMap<string, string> = new Map([
  ["p", matchKey("phòng")],
  ["kv", matchKey("khu vực")]
]);

/** Builds the names once for a catalogue. */
export function createNaming(catalogue: Catalogue): Naming {
  const prefixes = derivePrefixes(catalogue.units);
  const initials = new Map([...new Set(prefixes.values())].flatMap((prefix) => toInitials(prefix)));
  const keyOf = memoise((text: string) => toUnitKey(text, initials));
  const kinds = groupBy(catalogue.units, (unit) => unit.kind);
  const shapes = new Map([...kinds].map(([kind, units]) => toShape(kind, units, prefixes)));
  const parents = new Set(catalogue.units.map((unit) => unit.parent));
  const plainPrefixes = [...new Set([...prefixes.values()].map((prefix) => plainOfKey(prefix.join(" "))))];
  return {
    sources: catalogue.units.flatMap((unit) => sourcesOf(unit, {catalogue, keyOf, shape: shapes.get(unit.kind)!})),
    places: catalogue.units.flatMap((unit) =>
      parents.has(unit.code) ? placesOf(unit, shapes.get(unit.kind)!.prefix) : []
    ),
    keyOf,
    coreOf: (text) => dropPrefix(keyOf(toReadings(text).at(-1)!), plainPrefixes),
    readings: (text) => toReadings(text).map(keyOf),
    looksLikeUnit: memoise((text) => toReadings(text).some((reading) => looksLike(keyOf(reading), plainPrefixes)))
  };
}

function toShape(kind: string, units: readonly Unit[], prefixes: ReadonlyMap<string, string[]>): [string, Shape] {
  const prefix = prefixes.get(kind) ?? [];
  return [kind, {prefix, type: prefix.length > 0 ? [] : commonType(units)}];
}

/** The type word that most names of a kind begin with (`Phòng`), for the few that leave it out. */
function commonType(units: readonly Unit[]): string[] {
  const starts = units.map((unit) => {
    const tokens = matchKey(unit.name).split(" ");
    return tokens.slice(0, typeWordAt(tokens, 0)).join(" ");
  });
  const [most] = [...groupBy(starts, (start) => start)].sort((a, b) => b[1].length - a[1].length);
  return most && most[0] !== "" && most[1].length * 2 > units.length ? most[0].split(" ") : [];
}

/** The words that the names of a kind have in common, up to the type word: `viện kiểm sát nhân dân`. */
function derivePrefixes(units: readonly Unit[]): Map<string, string[]> {
  const prefixes = new Map<string, string[]>();
  for (const [kind, members] of groupBy(units, (unit) => unit.kind)) {
    const names = members.map((unit) => matchKey(unit.name).split(" "));
    const common = commonStart(names);
    if (members.length > 1) prefixes.set(kind, common);
  }
  const known = [...prefixes.values()].filter((prefix) => prefix.length > 0);
  for (const unit of units) {
    if (prefixes.has(unit.kind)) continue;
    const tokens = matchKey(unit.name).split(" ");
    prefixes.set(unit.kind, known.find((prefix) => prefix.every((token, i) => token === tokens[i])) ?? []);
  }
  return prefixes;
}

function commonStart(names: readonly string[][]): string[] {
  const [first = []] = names;
  let length = 0;
  while (length < first.length - 1 && names.every((name) => name[length] === first[length])) length += 1;
  const type = [2, 1].find((size) => length >= size && typeWordAt(first, length - size) === size) ?? 0;
  return first.slice(0, length - type);
}

/** How many tokens of a type word stand at that place, 0 for none. */
function typeWordAt(tokens: readonly string[], at: number): number {
  const found = typeWords.find((words) => words.every((word, i) => tokens[at + i] === word));
  return found?.length ?? 0;
}

/** `vksnd`, `viện ksnd` … for `viện kiểm sát nhân dân`. */
function toInitials(prefix: readonly string[]): [string, string[]][] {
  if (prefix.length < 3) return [];
  const initials = prefix.map((token) => token[0]).join("");
  return [
    [initials, [...prefix]],
    [initials.slice(1), prefix.slice(1)]
  ];
}

function toUnitKey(text: string, initials: ReadonlyMap<string, string[]>): string {
  const raw = matchKey(text).split(" ");
  const tokens = raw.flatMap((token, i) => {
    const next = raw[i + 1];
    if (next === undefined) return [token];
    const type = typeAbbreviations.get(token);
    if (type !== undefined) return type.split(" ");
    const numbered = /^\d+$/.test(next) ? numberedAbbreviations.get(token) : undefined;
    return numbered?.split(" ") ?? [token];
  });
  return completeOffice(expandTokens(tokens.flatMap((token) => initials.get(token) ?? [token]))).join(" ");
}

const office = matchKey("viện kiểm sát").split(" ");
const people = matchKey("nhân dân").split(" ");

/** `Viện kiểm sát quận …` is short for `Viện kiểm sát nhân dân quận …`. */
function completeOffice(tokens: readonly string[]): readonly string[] {
  const isOffice = office.every((word, i) => plainOfKey(tokens[i] ?? "") === plainOfKey(word));
  if (!isOffice || tokens.length === office.length) return tokens;
  if (typeWordAt(tokens, office.length) === 0) return tokens;
  return [...tokens.slice(0, office.length), ...people, ...tokens.slice(office.length)];
}

interface Shape {
  prefix: readonly string[];
  type: readonly string[];
}

function sourcesOf(
  unit: Unit,
  {catalogue, keyOf, shape}: {catalogue: Catalogue; keyOf: (text: string) => string; shape: Shape}
): NameSource[] {
  const own = [unit.name, unit.short_name, ...unit.aliases].map(keyOf).filter((key) => key !== "");
  const keys = new Set([...own, ...own.flatMap((key) => deriveKeys(key, keyOf(unit.name).split(" "), shape))]);
  const dated = catalogue.aliases.filter((alias) => alias.kind === "unit" && alias.target === unit.code);
  return [
    ...[...keys].map((key) => ({unit, key, dated: null})),
    ...dated.map((alias) => ({unit, key: keyOf(alias.alias), dated: alias}))
  ];
}

/** The office's words before a name that lacks them, the type word before a bare place. */
function deriveKeys(key: string, full: readonly string[], {prefix, type}: Shape): string[] {
  const parts = key.split(" ");
  const typeLength = typeWordAt(full, prefix.length);
  const bare = full.slice(prefix.length + typeLength).join(" ");
  const derived: string[][] = [];
  if (typeLength > 0 && bare === key)
    derived.push([...full.slice(prefix.length, prefix.length + typeLength), ...parts]);
  if (type.length > 0 && typeWordAt(parts, 0) === 0) derived.push([...type, ...parts]);
  const names = [parts, ...derived];
  const hasPrefix = prefix.every((word, i) => parts[i] === word);
  if (!hasPrefix) derived.push(...names.map((name) => [...prefix, ...name]));
  return derived.map((tokens) => tokens.join(" "));
}

function placesOf(unit: Unit, prefix: readonly string[]): NameSource[] {
  const tokens = matchKey(unit.name).split(" ").slice(prefix.length);
  const bare = tokens.slice(typeWordAt(tokens, 0));
  return [tokens, bare].filter((words) => words.length > 0).map((words) => ({unit, key: words.join(" "), dated: null}));
}

const bullet = /^(?:[-+*•]|\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5})[.)])\s*/;
const label = /^(?:tên )?(?:đơn vị|don vi|cơ quan)(?: báo cáo| bao cao| được kiểm tra| gửi)?\s*:\s*/i;

function toReadings(text: string): string[] {
  const clean = cleanText(text);
  const bare = clean
    .replace(bullet, "")
    .replace(label, "")
    .replace(/\s*(?:[:;.,]|\(\*+\)|\*+)$/, "");
  return bare === clean || bare === "" ? [clean] : [clean, bare];
}

function dropPrefix(key: string, prefixes: readonly string[]): string {
  const plain = plainOfKey(key);
  const prefix = prefixes.find((words) => words !== "" && plain.startsWith(`${words} `));
  return prefix === undefined ? key : key.split(" ").slice(prefix.split(" ").length).join(" ");
}

const smallPlaces = ["quận", "huyện", "thị xã"].map(matchKey);
const numberedTypes = new Set(["phong", "khu vuc"]);

/** `Quản lý …` is no `quận …`: a mark that is written must be the right one. */
function looksLike(key: string, prefixes: readonly string[]): boolean {
  const tokens = key.split(" ");
  const plain = plainOfKey(key);
  if (tokens.length > 14) return false;
  if (prefixes.some((prefix) => prefix.includes(" ") && plain.startsWith(`${prefix} `))) return true;
  for (const length of [1, 2]) {
    const start = tokens.slice(0, length).join(" ");
    const rest = tokens.slice(length).map(plainOfKey);
    const isPlace = smallPlaces.some((place) => start === place || start === plainOfKey(place));
    if (isPlace && rest.length > 0 && rest.length <= 4 && rest[0] !== "uy") return true;
    if (numberedTypes.has(plainOfKey(start)) && /^\d+$/.test(rest[0] ?? "")) return true;
  }
  return false;
}
