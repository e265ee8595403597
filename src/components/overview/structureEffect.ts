/** What comes of units having merged or been divided between two periods, apart from what units did. */
import type {SiteIndicator, SitePeriod, SiteUnit} from "../../domain/siteData.js";
import type {StructureStep} from "../../domain/changeData.js";
import {toDisplayDate} from "../../domain/days.js";
import type {FigureBook, Total} from "../points.js";
import {countedUnits, isWhole, pointOf, totalOf} from "../points.js";
import {isOfPeriod} from "../scene.js";
import {common} from "../texts/common.js";
import {breaksBetween, yearBefore} from "../structure.js";
import {headlineIndicators} from "./headlines.js";
import type {OverviewScene} from "./overviewScene.js";

export interface StructureEffect {
  period: SitePeriod;
  before: SitePeriod;
  /** ISO dates of the changes between the two. */
  dates: string[];
  /** Units that counted in the earlier period, and that count in the later. */
  unitsBefore: number;
  unitsNow: number;
  /** The provinces of the earlier period, where there were several. */
  parts: string[];
  rows: EffectRow[];
}

/** One headline figure of the earlier period: by the units that reported it, and by those of today; and the later period. */
export interface EffectRow {
  indicator: SiteIndicator;
  /** Of each province alone, in the order of `parts`. */
  alone: Total[];
  reported: Total;
  restated: Total;
  now: Total;
  /** The totals of both structures are the same. */
  isEqual: boolean;
}

/** Null where no change of structure lies between the period and the same one a year before, or one unit is looked at. */
export function structureEffect(scene: OverviewScene): StructureEffect | null {
  const {context, period, unit, other, book} = scene;
  const before = yearBefore(context, period);
  const dates = before ? breaksBetween(context, scene, {before, period}) : [];
  if (!before || dates.length === 0 || !other || unit) return null;
  const [reported, restated] = scene.lens === "current" ? [other, book] : [book, other];
  const old = countedUnits(reported, before);
  const today = countedUnits(restated, period);
  const groups = groupUnits(old, scene);
  const rows = headlineIndicators(scene)
    .filter((indicator) => isOfPeriod(indicator, period))
    .map((indicator): EffectRow => {
      const at = (from: FigureBook, units: readonly SiteUnit[], place: SitePeriod) =>
        totalOf(units.map((one) => pointOf(from, indicator.indicator, {unit: one.unit, period: place.period})));
      const [sum, same] = [at(reported, old, before), at(restated, today, before)];
      return {
        indicator,
        alone: groups.map(({units}) => at(reported, units, before)),
        reported: sum,
        restated: same,
        now: at(restated, today, period),
        isEqual: isSame(sum, same)
      };
    })
    .filter((row) => row.reported.value !== null);
  const parts = groups.map(({name}) => name);
  return {period, before, dates, unitsBefore: old.length, unitsNow: today.length, parts, rows};
}

/** By province, where units of more than one were put together. */
function groupUnits(units: readonly SiteUnit[], {changes, scope}: OverviewScene): {name: string; units: SiteUnit[]}[] {
  const steps = new Map((changes?.steps ?? []).map((step) => [step.predecessor, step]));
  const groups = new Map<string, SiteUnit[]>();
  for (const unit of units) {
    const step = steps.get(unit.unit);
    const name = step ? nameBefore(step, scope.name) : scope.name;
    groups.set(name, [...(groups.get(name) ?? []), unit]);
  }
  return groups.size < 2 ? [] : [...groups].map(([name, members]) => ({name, units: members}));
}

/** Name of the province of an old unit; one that ended says until when, since its successor may bear the same name. */
export function nameBefore(
  {predecessor_scope: name, predecessor_scope_until: until}: StructureStep,
  own: string
): string {
  if (name === "") return own;
  return until === null ? name : common.filters.ended(name, toDisplayDate(until));
}

function isSame(a: Total, b: Total): boolean {
  const near = (x: number | null, y: number | null) => x === y || Math.abs((x ?? NaN) - (y ?? NaN)) < 1e-6;
  return near(a.value, b.value) && near(a.numerator, b.numerator) && near(a.denominator, b.denominator);
}

/** What one who compares with a single province of before would see, and how much of it the units did. */
export interface Illusion {
  indicator: SiteIndicator;
  name: string;
  /** Percent points: seen, and on the same structure. */
  seen: number;
  real: number;
}

/** Of fewer cases a rate jumps by itself. */
const fewestCases = 20;

function isSound(total: Total): boolean {
  return isWhole(total) && (total.denominator ?? 0) >= fewestCases;
}

/** The rate that a comparison with one province alone distorts most. Null where there was only one, or nothing is distorted. */
export function greatestIllusion({rows, parts}: StructureEffect): Illusion | null {
  const rates = rows.filter(
    ({indicator, restated, now}) => indicator.type === "percent" && isSound(restated) && isSound(now)
  );
  const found = rates.flatMap(({indicator, alone, restated, now}) =>
    alone.flatMap((one, index): Illusion[] => {
      if (!isSound(one) || one.value === null || restated.value === null || now.value === null) return [];
      return [{indicator, name: parts[index]!, seen: now.value - one.value, real: now.value - restated.value}];
    })
  );
  const sorted = found.toSorted((a, b) => Math.abs(b.seen - b.real) - Math.abs(a.seen - a.real));
  const [largest] = sorted;
  return largest && Math.abs(largest.seen - largest.real) >= 0.05 ? largest : null;
}

/** Old units by the unit that took them over, of one day or of the last change. */
export function stepsOf(steps: readonly StructureStep[], dates: readonly string[]): StructureStep[] {
  const last = steps[0]?.date;
  const wanted = dates.length > 0 ? dates : last === undefined ? [] : [last];
  return steps.filter(({date}) => wanted.includes(date));
}
