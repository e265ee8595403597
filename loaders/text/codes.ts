/** Answers from a list of the catalogue (`codes.csv`): by code, label or alias. */
import type {Code} from "../../src/domain/catalogue.js";
import type {Cell} from "../types.js";
import {createMatcher} from "./matching.js";
import type {Matcher} from "./matching.js";
import {cleanText} from "./normalise.js";
import {refuse} from "./parsed.js";
import type {Parsed, ParseTarget} from "./parsed.js";
import {isDash} from "./words.js";

const matchers = new WeakMap<readonly Code[], Matcher<Code>>();

/** The code in `value_text`. Missing diacritics are taken with a note when one code fits. */
export function parseCode(cell: Cell, target: ParseTarget): Parsed {
  const text = cleanText(cell.text).replace(/[.;]$/, "");
  if (isDash(text)) return refuse("dash_undeclared", text);
  const written = target.codes.find(({code}) => code === text);
  if (written && cell.kind === "text") return {state: "value", value: null, value_text: written.code, findings: []};
  const match = matcherOf(target.codes).find(text);
  if (cell.kind !== "text" || !("target" in match))
    return refuse("unknown_code", text, {allowed: labelsOf(target.codes)});
  const {code, label_vi} = match.target;
  const isNoted = match.kind === "marks_missing";
  const note = {code: "value_marks_missing" as const, params: {raw: text, value: label_vi}};
  return {state: "value", value: null, value_text: code, findings: isNoted ? [note] : []};
}

function matcherOf(codes: readonly Code[]): Matcher<Code> {
  const known = matchers.get(codes);
  if (known) return known;
  const entries = codes.map((code) => ({target: code, names: [code.label_vi, ...code.aliases]}));
  const matcher = createMatcher(entries);
  matchers.set(codes, matcher);
  return matcher;
}

function labelsOf(codes: readonly Code[]): string {
  return codes.map(({label_vi}) => label_vi).join(", ");
}
