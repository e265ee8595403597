import type {Indicator} from "../catalogue.js";
import {percentOf} from "../derived.js";
import type {Rational} from "../rational.js";
import {add, createRational, multiply, toNumber, zero} from "../rational.js";
import type {ReportedSource, SourceChoice} from "./sources.js";

export type Quality = "exact" | "estimated" | "partial" | "not_convertible";

/** Why a point cannot be converted. */
export const reasons = {
  not_additive: "Chỉ tiêu không cộng được qua các đơn vị đã sáp nhập.",
  split: "Chỉ tiêu không chia được khi đơn vị tách ra.",
  merge_undone: "Không thể tách lại số liệu của đơn vị đã sáp nhập."
} as const;
export type Reason = keyof typeof reasons;

export interface Restatement {
  /** Number; percent points for a ratio; yes/no as 1/0 where one unit alone stands behind it. */
  value: number | null;
  /** Date, code or text, kept only along a path from one unit to one unit. */
  value_text: string | null;
  /** Parts of a ratio; for yes/no how many units said yes, and how many answered. */
  numerator: number | null;
  denominator: number | null;
  quality: Quality;
  reason: Reason | null;
}

const empty: Restatement = {
  value: null,
  value_text: null,
  numerator: null,
  denominator: null,
  quality: "partial",
  reason: null
};

/**
 * Puts one point together from its sources by the arithmetic of its kind: counts and stocks add, the parts of a ratio add
 * apart, yes/no becomes how many of how many, anything else needs a path from one unit to one unit.
 */
export function restate(indicator: Indicator, choice: SourceChoice): Restatement {
  const reason = reasonAgainst(indicator, choice);
  if (reason) return blank(reason);
  if (choice.used.length === 0) return empty;
  if (indicator.aggregation === "ratio") return addRatios(choice);
  if (indicator.aggregation !== "none") return addCounts(choice);
  return indicator.type === "yesno" ? countYes(choice) : carryOver(choice);
}

/** Nobody undoes a merge; a split divides no yes/no; and what is neither counted nor added needs exactly one source. */
function reasonAgainst(indicator: Indicator, {expected, used}: SourceChoice): Reason | null {
  const standsAlone = used.length === 1 && used[0]!.role === "successor";
  const asked = standsAlone ? [] : expected;
  const involved = [...asked, ...used];
  if (involved.some((source) => source.path === "not_convertible")) return "merge_undone";
  if (indicator.aggregation !== "none") return null;
  if (involved.some((source) => source.num !== source.den)) return "split";
  return indicator.type !== "yesno" && Math.max(asked.length, used.length) > 1 ? "not_additive" : null;
}

function addCounts(choice: SourceChoice): Restatement {
  const value = toNumber(weightedSum(choice.used, (source) => source.value.first));
  return {...empty, value, quality: qualityOf(choice)};
}

function addRatios(choice: SourceChoice): Restatement {
  const numerator = toNumber(weightedSum(choice.used, (source) => source.value.first));
  const denominator = toNumber(weightedSum(choice.used, (source) => source.value.second ?? zero));
  return {...empty, value: percentOf(numerator, denominator), numerator, denominator, quality: qualityOf(choice)};
}

function countYes(choice: SourceChoice): Restatement {
  const numerator = toNumber(weightedSum(choice.used, (source) => source.value.first));
  const denominator = choice.used.length;
  const isAlone = denominator === 1 && choice.expected.length <= 1;
  return {...empty, value: isAlone ? numerator : null, numerator, denominator, quality: qualityOf(choice)};
}

function carryOver(choice: SourceChoice): Restatement {
  const {first, text} = choice.used[0]!.value;
  return {...empty, value: text === null ? toNumber(first) : null, value_text: text, quality: qualityOf(choice)};
}

function blank(reason: Reason): Restatement {
  return {...empty, quality: "not_convertible", reason};
}

function qualityOf({expected, reported, used}: SourceChoice): Quality {
  if (reported < expected.length || expected.length === 0) return "partial";
  return hasPath(used, "estimated") ? "estimated" : "exact";
}

function hasPath(used: readonly ReportedSource[], path: ReportedSource["path"]): boolean {
  return used.some((source) => source.path === path);
}

function weightedSum(used: readonly ReportedSource[], partOf: (source: ReportedSource) => Rational): Rational {
  let sum = zero;
  for (const source of used) sum = add(sum, multiply(partOf(source), createRational(source.num, source.den)));
  return sum;
}
