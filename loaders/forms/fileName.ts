/** What a file's name says of unit and period. It confirms or contradicts what stands inside; it never replaces it. */
import type {Period} from "../../src/domain/catalogue.js";
import {findPeriodMentions, resolvePeriod} from "../text/periods.js";
import {stripMarks} from "../text/normalise.js";
import type {ReaderContext} from "./context.js";

export interface FileNameIdentity {
  period: Period | null;
  /** Units whose name stands in the file name; several when one name was used more than once over time. */
  units: string[];
}

/** Reads "PL_HaiChau_06thang2019.xlsx" as Hải Châu, first half of 2019. Nothing known gives null and []. */
export function readFileName(file: string, context: ReaderContext): FileNameIdentity {
  const base = file
    .split("/")
    .at(-1)!
    .replace(/\.[A-Za-z0-9]{1,5}$/, "");
  return {period: periodOf(base, context), units: unitsOf(base, context)};
}

function periodOf(base: string, context: ReaderContext): Period | null {
  const periods = findPeriodMentions(base.replaceAll("_", " "))
    .map((mention) => resolvePeriod(mention, context.catalogue))
    .filter((period) => period !== null);
  const codes = new Set(periods.map((period) => period.code));
  return codes.size === 1 ? periods[0]! : null;
}

const namesByContext = new WeakMap<ReaderContext, {words: string; unit: string}[]>();

function unitsOf(base: string, context: ReaderContext): string[] {
  const words = ` ${toWords(base)} `;
  const hits = unitNames(context).filter((name) => words.includes(` ${name.words} `));
  const longest = Math.max(0, ...hits.map((hit) => hit.words.length));
  return [...new Set(hits.filter((hit) => hit.words.length === longest).map((hit) => hit.unit))];
}

function unitNames(context: ReaderContext): {words: string; unit: string}[] {
  const known = namesByContext.get(context);
  if (known) return known;
  const names = context.catalogue.units.flatMap((unit) =>
    [unit.name, unit.short_name, ...unit.aliases].map((name) => ({words: toWords(name), unit: unit.code}))
  );
  const usable = names.filter((name) => name.words.length >= 5 || /\d/.test(name.words));
  namesByContext.set(context, usable);
  return usable;
}

/** "Bieu01_HaiChau_6T2019" → "bieu 01 hai chau 6 t 2019". */
function toWords(text: string): string {
  const split = text
    .normalize("NFC")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{L})(\d)/gu, "$1 $2")
    .replaceAll(/(\d)(\p{L})/gu, "$1 $2");
  return stripMarks(split)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .replaceAll(/\b0+(\d)/g, "$1")
    .trim();
}
