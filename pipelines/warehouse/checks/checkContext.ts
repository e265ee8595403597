import type {Catalogue, Indicator, Period, Rule, Unit} from "../../../src/domain/catalogue.js";
import {subordinateUnits} from "../../../src/domain/coverage.js";
import {isRegistryCount} from "../../../src/domain/derived.js";
import {comparePeriods, firstHalf, previousPeriod, samePeriodLastYear} from "../../../src/domain/periods.js";
import type {ParsedRule} from "../../../src/domain/rules/parse.js";
import {indicatorsOf, parseRule} from "../../../src/domain/rules/parse.js";
import type {UnitValue} from "./unitValues.js";

export interface CheckRule {
  rule: Rule;
  parsed: ParsedRule;
  indicators: string[];
  /** True for what each report answers alone: reading has made the findings, here it is only counted. */
  is_decided: boolean;
}

/** What the checks need of a catalogue, made once per build. */
export interface CheckContext {
  catalogue: Catalogue;
  rules: CheckRule[];
  indicatorByCode: ReadonlyMap<string, Indicator>;
  related: ReadonlyMap<string, RelatedPeriods>;
  /** A number of a unit in a period, a registry count for a name that starts with `@`; null when there is none. */
  numberOf(unit: CheckedUnit, period: Period, code: string): number | null;
}

interface RelatedPeriods {
  previous: {half: Period | null; year: Period | null};
  lastYear: Period | null;
  firstHalf: Period | null;
  /** Periods of the same part of the year and length: their counts form one series. */
  series: Period[];
}

/** One unit with its current values, by period and indicator code. */
export interface CheckedUnit {
  unit: Unit;
  /** In the order of the catalogue's periods; only periods with a value. */
  reports: Map<string, Map<string, UnitValue>>;
}

/** The rules of form 1. Of those on one report alone, reading decides all that are more than a warning. */
export function createCheckContext(catalogue: Catalogue): CheckContext {
  const {periods, indicators, rules, settings} = catalogue;
  const below = groupByParent(catalogue.units);
  return {
    catalogue,
    rules: rules.flatMap((rule) => {
      const result = parseRule(rule.expression);
      if (rule.form !== "F1" || !result.ok) return [];
      const is_decided = rule.scope === "report" && rule.level !== "warning";
      return [{rule, parsed: result.rule, indicators: indicatorsOf(result.rule), is_decided}];
    }),
    indicatorByCode: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    related: new Map(periods.map((period) => [period.code, relate(period, periods)])),
    numberOf({unit, reports}, period, code) {
      if (isRegistryCount(code)) {
        const units = below.get(unit.code) ?? [];
        return subordinateUnits({units, settings}, unit.code, period.to).length;
      }
      return reports.get(period.code)?.get(code)?.value ?? null;
    }
  };
}

/** Units by the one above them: asked for again and again, of every unit. */
function groupByParent(units: readonly Unit[]): ReadonlyMap<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === null) continue;
    const group = groups.get(unit.parent);
    if (group) group.push(unit);
    else groups.set(unit.parent, [unit]);
  }
  return groups;
}

function relate(period: Period, periods: readonly Period[]): RelatedPeriods {
  const isAlike = (other: Period) => other.half === period.half && comparePeriods(period, other).is_comparable;
  return {
    previous: {half: previousPeriod(period, periods, "half"), year: previousPeriod(period, periods, "year")},
    lastYear: samePeriodLastYear(period, periods),
    firstHalf: firstHalf(period, periods),
    series: periods.filter((other) => other.code !== period.code && isAlike(other))
  };
}

/** Current values of one unit by period and indicator. */
export function groupReports({catalogue}: CheckContext, unitId: number, values: readonly UnitValue[]): CheckedUnit {
  const reports = new Map<string, Map<string, UnitValue>>();
  for (const value of values) {
    if (!value.is_current) continue;
    const period = catalogue.periods[value.period_id]!.code;
    const report = reports.get(period) ?? new Map<string, UnitValue>();
    report.set(catalogue.indicators[value.indicator_id]!.code, value);
    reports.set(period, report);
  }
  return {unit: catalogue.units[unitId]!, reports};
}
