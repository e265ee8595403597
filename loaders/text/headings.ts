/** Finds the indicator or the register field that a row label or a column heading names. */
import type {Alias, Catalogue, FormCode} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import {expandedKey} from "./abbreviations.js";
import {createMatcher} from "./matching.js";
import type {Match, Matcher, MatcherEntry} from "./matching.js";
import {cleanText, matchKey, memoise, stripMarks} from "./normalise.js";
import {isCountingNoun} from "./words.js";

export interface HeadingMatcher {
  /** `on` (ISO day) leaves out aliases that do not hold that day; without it all count. */
  find: (text: string, on?: string) => Match<string>;
}

/** A matcher over labels, aliases and `aliases.csv`; the target is the indicator's code. */
export function createIndicatorMatcher(catalogue: Catalogue): HeadingMatcher {
  const entries = catalogue.indicators.map(({code, label_vi, aliases}) => ({
    target: code,
    names: [label_vi, ...aliases],
    dated: catalogue.aliases.filter((alias) => alias.kind === "indicator" && alias.target === code)
  }));
  return createHeadingMatcher(entries);
}

/** A matcher over the columns of a register (form 2, form 3); the target is the field's name. */
export function createFieldMatcher(catalogue: Catalogue, form: FormCode): HeadingMatcher {
  const entries = catalogue.fields
    .filter((field) => field.form === form)
    .map(({field, label_vi, aliases}) => {
      const targets = [field, `${form}.${field}`, `${form}/${field}`];
      const dated = catalogue.aliases.filter(({kind, target}) => kind === "field" && targets.includes(target));
      return {target: field, names: [label_vi, ...aliases], dated};
    });
  return createHeadingMatcher(entries);
}

interface HeadingEntry extends MatcherEntry<string> {
  dated: readonly Alias[];
}

function createHeadingMatcher(entries: readonly HeadingEntry[]): HeadingMatcher {
  const isDated = entries.some(({dated}) =>
    dated.some((alias) => alias.valid_from !== null || alias.valid_to !== null)
  );
  const byDay = memoise((day: string) =>
    createPathMatcher(
      entries.map(({target, names, dated}) => {
        const valid = dated.filter((alias) => day === "" || isValidOn(alias, day));
        return {target, names: [...names, ...valid.map(({alias}) => alias)]};
      })
    )
  );
  return {find: (text, on) => byDay(isDated ? (on ?? "") : "").find(text)};
}

function createPathMatcher(entries: readonly MatcherEntry<string>[]): Matcher<string> {
  const exact = createMatcher(entries);
  const loose = createMatcher(entries.map(loosen), looseKey);
  const find = memoise((text: string): Match<string> => {
    const clean = cleanText(text);
    const whole = findReading(clean, exact, loose);
    if (whole.kind !== "none" || !clean.includes(" / ")) return whole;
    return findSuffix(clean, exact, loose) ?? whole;
  });
  return {find};
}

/** The first reading that names something, the text as written before the text with decoration taken off. */
function findReading(text: string, exact: Matcher<string>, loose: Matcher<string>): Match<string> {
  const readings = toReadings(text, isUnitRemark);
  let fallback: Match<string> | null = null;
  for (const matcher of [exact, loose]) {
    for (const reading of readings) {
      const match = matcher.find(reading);
      if (match.kind === "exact") return match;
      if (match.kind !== "none") fallback ??= match;
    }
  }
  return fallback ?? exact.find(readings.at(-1) ?? text);
}

const bullet = /^(?:[-+*•●○▪■□–·]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+)\s*/;
const ending = /\s*(?:[:;.*]|\(\*+\)|\(\d{1,2}\)|\[\d{1,2}\])$/;
const lastBracket = /\s*\(([^()]*)\)$/;
const among = /^(?:trong đó|trong do|gồm|bao gồm)\s*[:,-]?\s*/i;

/** The text without its numbering, closing signs and “Trong đó:”, each step a reading of its own. */
function toReadings(text: string, isRemark: (bracket: string) => boolean): string[] {
  const readings = [text];
  const add = (reading: string) => {
    const last = reading.trim();
    if (last !== "" && !readings.includes(last)) readings.push(last);
  };
  add(text.replace(bullet, ""));
  let bare = text.replace(bullet, "").replace(bullet, "");
  for (let i = 0; i < 3 && ending.test(bare); i += 1) bare = bare.replace(ending, "");
  for (const reading of [bare, bare.replace(among, "")]) {
    add(reading);
    const bracket = lastBracket.exec(reading);
    if (bracket && isRemark(bracket[1]!)) add(reading.replace(lastBracket, ""));
  }
  return readings;
}

const formatRemarks = new Set(
  ["%", "có/không", "ngày/tháng/năm", "dd/mm/yyyy", "số lượng", "tỷ lệ", "nếu có", "văn bản, số", "mã"].map(matchKey)
);

/** A bracket that only says how to fill in: a unit of measure, `%`, a column number. Others change the meaning. */
function isUnitRemark(bracket: string): boolean {
  const key = matchKey(bracket.replace(/^(?:đơn vị tính|đvt)\s*:?\s*/i, ""));
  return key === "" || /^\d+$/.test(key) || formatRemarks.has(key) || isCountingNoun(bracket, "");
}

function loosen({target, names}: MatcherEntry<string>): MatcherEntry<string> {
  const readings = names.flatMap((name) => toReadings(name, () => true));
  const tails = names.flatMap((name) => {
    const parts = name.split(" / ");
    return parts.length > 2 ? parts.slice(1, -1).map((_, i) => parts.slice(i + 1).join(" / ")) : [];
  });
  return {target, names: [...new Set([...readings, ...tails])]};
}

/** Abbreviations spelled out, “và” between the members of a list left out, “(%)” dropped. */
const looseKey = memoise((text: string): string =>
  expandedKey(text)
    .split(" ")
    .filter((token) => token !== "va:2" && token !== "%")
    .join(" ")
);

const otherFigure =
  /cung ky|ky truoc|nam truoc|so sanh|so voi|tang|giam|chenh lech|du kien|chi tieu giao|uoc |(?<![a-z])(?:19|20)\d{2}(?!\d)/;

/** A path below headings that say nothing (`Số liệu / Công khai / …`); never below one that makes it another figure. */
function findSuffix(text: string, exact: Matcher<string>, loose: Matcher<string>): Match<string> | null {
  const parts = text.split(" / ").filter((part, i, all) => part !== all[i - 1]);
  for (let start = 0; start < parts.length; start += 1) {
    const dropped = stripMarks(parts.slice(0, start).join(" ")).toLowerCase();
    if (otherFigure.test(dropped)) return null;
    const match = findReading(parts.slice(start).join(" / "), exact, loose);
    if (match.kind !== "none") return match.kind === "ambiguous" ? null : match;
  }
  return null;
}
