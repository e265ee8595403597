import {toDisplayDate} from "../../domain/days.js";
import type {SiteContext} from "../../domain/siteData.js";
import type {SearchIndex, SearchIndicator, SearchUnit} from "../../domain/siteSearch.js";
import {isNumber, matchRunTogether, matchWords, searchWords} from "../../domain/siteSearch.js";
import type {PageName} from "../siteMap.js";
import {linkTo, siteMap} from "../siteMap.js";
import {labels} from "../texts/labels.js";
import {pages} from "../texts/pages.js";
import {search as texts} from "../texts/search.js";
import type {ViewState} from "../viewState.js";
import {resolveView, sharedChoices, writeState} from "../viewState.js";

export type SearchKind = "page" | "unit" | "indicator";

/** One thing that can be found. */
export interface SearchEntry {
  kind: SearchKind;
  label: string;
  /** What tells it from others of its name. */
  note: string;
  /** Its names, as words; the first is what the reader sees. */
  names: string[][];
  /** Names under which it is found after all others. */
  former: string[][];
  /** Every word of them, so that most entries are passed over at once. */
  all: string[];
  /** Words that may be asked for beside those of a name, as the province of a unit. */
  around: string[];
  isEnded: boolean;
  /** Units of today that have the work of one that ended. */
  after: readonly string[];
  page: PageName;
  choice: Partial<ViewState>;
  /** The scope to which a unit belongs. */
  scope: string | null;
}

/** Everything that can be found, in the order in which equals are listed: pages, units, indicators. */
export function listEntries({units, indicators}: SearchIndex): SearchEntry[] {
  const short = new Map(units.map(({unit, short_name}) => [unit, short_name]));
  const entries = [
    ...siteMap.map(({page}) => pageEntry(page)),
    ...units.map((unit) => unitEntry(unit, short)),
    ...indicators.map(indicatorEntry)
  ];
  return entries.map((entry) => ({...entry, all: wordsOf(entry)}));
}

function wordsOf({names, former, around}: Described): string[] {
  return [...new Set([...names, ...former, around].flat())];
}

type Described = Omit<SearchEntry, "all">;

function pageEntry(page: PageName): Described {
  const {menu, heading} = pages[page];
  const names = [heading, menu, ...texts.words[page]].map(searchWords);
  const note = texts.about[page];
  return {...plain, kind: "page", label: heading, note, names, page};
}

function unitEntry(found: SearchUnit, short: ReadonlyMap<string, string>): Described {
  const {unit, name, short_name, aliases, scope, scope_name, valid_to, before, after} = found;
  const note = [
    scope_name === short_name ? "" : scope_name,
    valid_to === null ? "" : texts.until(toDisplayDate(valid_to)),
    after.length === 0 ? "" : texts.after(after.map((one) => short.get(one) ?? one)),
    before.length === 0 ? "" : texts.before(before)
  ];
  return {
    ...plain,
    kind: "unit",
    label: name,
    note: note.filter((part) => part !== "").join(" · "),
    names: [name, short_name, ...aliases].map(searchWords),
    former: before.map(searchWords),
    around: searchWords(scope_name),
    isEnded: valid_to !== null,
    after,
    page: "unit",
    choice: {unit},
    scope
  };
}

function indicatorEntry(found: SearchIndicator): Described {
  const {indicator, label_vi, label_en, aliases} = found;
  const names = [label_vi, ...(label_en === undefined ? [] : [label_en]), ...aliases].map(searchWords);
  return {...plain, kind: "indicator", label: labels.indicator(found), names, page: "indicator", choice: {indicator}};
}

const plain = {note: "", former: [], around: [], isEnded: false, after: [], choice: {}, scope: null};

/**
 * What matches a query, best first: word for word, from the first word on, somewhere in the name, in name and province
 * together, by the name of a unit before it; a unit that ended brings those of today that have its work; among equals as it was typed, then what still exists. Where nothing
 * matches, words typed without spaces.
 */
export function findEntries(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const wanted = searchWords(query);
  if (wanted.length === 0) return [];
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, wanted);
    return rank === null ? [] : [{entry, rank: rank + (isAsTyped(entry, query) ? 0 : 0.5)}];
  });
  if (ranked.length > 0) return bestFirst(withSuccessors(ranked, entries));
  const together = entries.filter(({names}) => names.some((words) => matchRunTogether(words, wanted)));
  return bestFirst(
    withSuccessors(
      together.map((entry) => ({entry, rank: 0})),
      entries
    )
  );
}

interface Ranked {
  entry: SearchEntry;
  rank: number;
}

/** Units of today whose predecessor was found stand after it, unless they were found by themselves. */
function withSuccessors(ranked: readonly Ranked[], entries: readonly SearchEntry[]): Ranked[] {
  const wanted = new Map<string, number>();
  for (const {entry, rank} of ranked)
    for (const unit of entry.after) wanted.set(unit, Math.min(rank + 0.25, wanted.get(unit) ?? Infinity));
  const known = new Set(ranked.map(({entry}) => entry));
  const added = entries.flatMap((entry) => {
    const rank = entry.kind === "unit" ? wanted.get(entry.choice.unit ?? "") : undefined;
    return rank === undefined || known.has(entry) ? [] : [{entry, rank}];
  });
  return [...ranked, ...added];
}

function bestFirst(ranked: readonly Ranked[]): SearchEntry[] {
  return ranked
    .toSorted((a, b) => a.rank - b.rank || Number(a.entry.isEnded) - Number(b.entry.isEnded))
    .map(({entry}) => entry);
}

function rankOf({all, names, former, around}: SearchEntry, wanted: readonly string[]): number | null {
  if (matchWords(all, wanted) === null) return null;
  const own = names.flatMap((words) => matchWords(words, wanted) ?? []);
  if (own.length > 0) return Math.min(...own);
  const letters = around.filter((word) => !isNumber(word));
  if (names.some((words) => matchWords([...words, ...letters], wanted) !== null)) return 3;
  return former.some((words) => matchWords(words, wanted) !== null) ? 4 : null;
}

function isAsTyped({label}: SearchEntry, query: string): boolean {
  return label.normalize("NFC").toLowerCase().includes(query.trim().normalize("NFC").toLowerCase());
}

/** Where an entry leads, with the reader's other choices; a unit of another province takes the reader there. */
export function linkOf({page, choice, scope}: SearchEntry, context: SiteContext, state: ViewState): string {
  const kept = sharedChoices(state);
  const here = resolveView(context, state)?.scope.scope ?? null;
  if (scope !== null && scope !== here) {
    const there = context.scopes.find((one) => one.scope === scope);
    const period = there?.periods.includes(state.period ?? "") ? state.period : null;
    Object.assign(kept, {province: scope, lens: null, at: null, period});
  }
  return `${linkTo(page)}${writeState({...kept, ...choice})}`;
}
