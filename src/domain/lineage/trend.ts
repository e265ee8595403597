import type {Catalogue, Indicator, Period, Unit} from "../catalogue.js";
import {isValidOn} from "../catalogue.js";
import {askedKey, askedKeys} from "../asked.js";
import type {CrosswalkRow} from "./crosswalk.js";
import type {Fact} from "./facts.js";
import type {Restatement} from "./restate.js";
import {restate} from "./restate.js";
import type {Source, SourceValue} from "./sources.js";
import {chooseSources} from "./sources.js";
import {readSource} from "./sourceValues.js";

/** One indicator of one unit in one period, seen through one lens. */
export interface TrendRow extends Restatement {
  lens: string;
  unit: string;
  period: string;
  indicator: string;
  /** Units whose figures make up the value, in official order, whether they reported or not. */
  sources: string[];
  sources_expected: number;
  sources_reported: number;
}

/** A figure left out because the same matter stands in another one: it would be counted twice. */
export interface DisplacedFact {
  unit: string;
  period: string;
  indicator: string;
  target: string;
}

export interface TrendOptions {
  lens: string;
  crosswalk: readonly CrosswalkRow[];
  /** Units inspected and units in the registry, where the ratio comes from the register; null when unknown. */
  registry: (province: string, period: string) => {numerator: number; denominator: number} | null;
}

export interface Trend {
  rows: TrendRow[];
  displaced: DisplacedFact[];
}

interface Setting {
  catalogue: Catalogue;
  units: ReadonlyMap<string, Unit>;
  facts: ReadonlyMap<string, Fact>;
  asked: ReadonlySet<string>;
  options: TrendOptions;
}

/**
 * All indicators of all units and periods through one lens, in the order of periods, units and indicators. Periods
 * without a single fact are left out; a value that was asked for and not reported is a row with value null.
 */
export function buildTrend(catalogue: Catalogue, facts: readonly Fact[], options: TrendOptions): Trend {
  const setting: Setting = {
    catalogue,
    units: new Map(catalogue.units.map((unit) => [unit.code, unit])),
    facts: new Map(facts.map((fact) => [factKey(fact.unit, fact.period, fact.indicator), fact])),
    asked: askedKeys(catalogue),
    options
  };
  const started = new Set(facts.map((fact) => fact.period));
  const targets = groupByTarget(options.crosswalk);
  const trend: Trend = {rows: [], displaced: []};
  for (const period of catalogue.periods) {
    if (!started.has(period.code)) continue;
    for (const unit of catalogue.units) {
      const rows = targets.get(`${period.code} ${unit.code}`);
      if (rows) addTarget(trend, {unit, period, rows}, setting);
    }
  }
  return trend;
}

function addTarget(
  trend: Trend,
  {unit, period, rows}: {unit: Unit; period: Period; rows: CrosswalkRow[]},
  setting: Setting
): void {
  for (const indicator of setting.catalogue.indicators) {
    const sources: SourceValue[] = [];
    for (const row of rows) {
      const source = toSource(row, indicator, {period, setting});
      if (source) sources.push(source);
    }
    if (sources.length === 0) continue;
    const choice = chooseSources(sources, unit.code);
    if (choice.expected.length === 0 && choice.used.length === 0) continue;
    trend.rows.push({
      lens: setting.options.lens,
      unit: unit.code,
      period: period.code,
      indicator: indicator.code,
      ...restate(indicator, choice),
      sources: choice.expected.map((source) => source.unit),
      sources_expected: choice.expected.length,
      sources_reported: choice.reported
    });
    for (const source of choice.displaced) {
      trend.displaced.push({unit: source.unit, period: period.code, indicator: indicator.code, target: unit.code});
    }
  }
}

/** What one unit contributes; null when it is neither asked nor answering, or says the indicator does not apply. */
function toSource(
  row: CrosswalkRow,
  indicator: Indicator,
  {period, setting}: {period: Period; setting: Setting}
): SourceValue | null {
  const unit = setting.units.get(row.from_unit);
  if (!unit) return null;
  const factOf = (code: string) => setting.facts.get(factKey(unit.code, period.code, code)) ?? null;
  const value = readSource(indicator, factOf, () => setting.options.registry(unit.code, period.code));
  if (value === "not_applicable") return null;
  const isExpected = row.role === "expected" && isValidOn(unit, period.to);
  const key = askedKey({unit_kind: unit.kind, period: period.code, indicator: indicator.code});
  if (value === null && !(isExpected && setting.asked.has(key))) return null;
  const source: Source = {unit: unit.code, num: row.num, den: row.den, path: row.path, role: row.role};
  return {...source, value};
}

function groupByTarget(crosswalk: readonly CrosswalkRow[]): Map<string, CrosswalkRow[]> {
  const groups = new Map<string, CrosswalkRow[]>();
  for (const row of crosswalk) {
    const key = `${row.period} ${row.to_unit}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function factKey(unit: string, period: string, indicator: string): string {
  return `${unit} ${period} ${indicator}`;
}
