/** Figures as readers see them; each reason why there is none looks different from 0. */
import {formatDecimal, formatPercent} from "../domain/format.js";
import type {Threshold} from "../domain/catalogue.js";
import type {SiteContext, SiteIndicator, SitePeriod} from "../domain/siteData.js";
import {toDisplayDate} from "../domain/days.js";
import type {Markup} from "./markup.js";
import {h} from "./markup.js";
import type {Point, PointState} from "./points.js";
import {traceKey} from "./trace/key.js";
import {common} from "./texts/common.js";
import {labels} from "./texts/labels.js";

/** The figure as text: 95,7% (45/47), 1.234, or the words for why there is none. */
export function showPoint(point: Point): string {
  const text = showValue(point);
  if (point.state !== "value" || point.denominator === null) return text;
  return `${text} (${formatDecimal(point.numerator ?? 0)}/${formatDecimal(point.denominator)})`;
}

/** The same without what stands behind a ratio. */
export function showValue(point: Point): string {
  if (point.state !== "value") return common.states[point.state];
  if (point.text !== null) return showText(point.text);
  if (point.denominator !== null && point.value === null) return "—";
  const text = point.denominator === null ? formatDecimal(point.value ?? 0) : formatPercent(point.value!, 1);
  return `${point.is_estimated ? common.about : ""}${text}${point.is_partial ? "*" : ""}`;
}

/** A date as offices write it; a code stands for itself. */
function showText(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? toDisplayDate(text) : text;
}

/** A figure in a table, which opens the cell it comes from; the reason of an absence is marked by a class. */
export function valueCell(point: Point): Markup {
  const shown = showCell(point);
  if (!point.of || point.state === "not_asked") return shown;
  return h("button", {type: "button", class: "figure-source", "data-trace": traceKey(point.of)}, shown);
}

/** The address of the one cell behind a mark; null for what was added up and for what nobody asks for. */
export function traceOf(point: Point): string | null {
  return point.of && point.state !== "not_asked" ? traceKey(point.of) : null;
}

function showCell(point: Point): Markup {
  if (point.state !== "value") return h("span", {class: `state state-${point.state}`}, common.states[point.state]);
  const isFraction = point.denominator !== null;
  return h(
    "span",
    {class: point.is_partial ? "partial" : null},
    showValue(point),
    isFraction &&
      h("span", {class: "fraction"}, ` ${formatDecimal(point.numerator ?? 0)}/${formatDecimal(point.denominator!)}`)
  );
}

/** The level asked for: a target where there is one, else what the law demands at least. */
export function thresholdOf(
  {thresholds}: SiteContext,
  {indicator}: SiteIndicator
): SiteContext["thresholds"][number] | null {
  const own = thresholds.filter((threshold) => threshold.indicator === indicator);
  return own.find(({kind}) => kind === "target") ?? own[0] ?? null;
}

/** Every level of an indicator, as charts name it: the law's minimum and the target. */
export function levelsOf(
  {thresholds}: SiteContext,
  {indicator, type}: SiteIndicator
): {value: number; label: string}[] {
  const own = thresholds.filter((threshold) => threshold.indicator === indicator);
  return own.map(({value, label_vi}) => {
    const level = type === "percent" || type === "yesno" ? formatPercent(value) : formatDecimal(value);
    return {value, label: `${label_vi}: ${level}`};
  });
}

/** True when a figure misses a threshold. A ratio over 0 and a figure that is missing miss nothing. */
export function isShort(value: number | null, threshold: Pick<Threshold, "value" | "kind"> | null): boolean {
  if (value === null || threshold === null) return false;
  return threshold.kind === "max" ? value > threshold.value : value < threshold.value - 1e-9;
}

/** Label without the words that every rate begins with, for narrow columns. */
export function shortLabel({label_vi}: Pick<SiteIndicator, "label_vi">): string {
  const text = label_vi.replace(labels.opening, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same without what it adds in brackets, for sentences. */
export function plainLabel(indicator: Pick<SiteIndicator, "label_vi">): string {
  return shortLabel(indicator).replace(/\s*\([^()]*\)$/u, "");
}

/** The period with its days, so that years of other lengths are seen. */
export function showPeriod({label_vi, from, to}: SitePeriod): string {
  return `${label_vi} (${toDisplayDate(from)}–${toDisplayDate(to)})`;
}

/** A label in the middle of a sentence: "Year 2026" becomes "year 2026"; an abbreviation stays. */
export function inSentence(label: string): string {
  if (/^.\p{Lu}/u.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Legend entries for the states that occur. */
export function statesIn(points: readonly Point[]): PointState[] {
  return [...new Set(points.map((point) => point.state))].filter((state) => state !== "value");
}
