/** Checks that compare the reports of one unit with each other. */
import {findDecreases} from "../../../src/domain/checks/decreases.js";
import {isFormalistic} from "../../../src/domain/checks/formalism.js";
import type {Outlier} from "../../../src/domain/checks/outliers.js";
import {judgeOutlier} from "../../../src/domain/checks/outliers.js";
import type {Period} from "../../../src/domain/catalogue.js";
import {deriveRatio} from "../../../src/domain/derived.js";
import {createFinding} from "../../../src/domain/findings.js";
import {formatDecimal} from "../../../src/domain/format.js";
import {headlineCode} from "../../../src/domain/headlines.js";
import type {Fact} from "../../../src/domain/lineage/facts.js";
import type {CheckContext, CheckedUnit} from "./checkContext.js";
import type {CheckFinding} from "./checkFinding.js";
import {aboutTheFact} from "./checkFinding.js";

/** Figures that fell within a work year, unusual ones, and reports in which all is perfect. */
export function checkHistory(context: CheckContext, unit: CheckedUnit): CheckFinding[] {
  return [...checkDecreases(context, unit), ...checkOutliers(context, unit), ...checkFormalism(context, unit)];
}

function checkDecreases({catalogue}: CheckContext, {unit, reports}: CheckedUnit): CheckFinding[] {
  const facts: Fact[] = [];
  for (const [period, report] of reports) {
    for (const [indicator, {value, value_text}] of report) {
      facts.push({unit: unit.code, period, indicator, state: "value", value, value_text});
    }
  }
  return findDecreases(catalogue, facts).map(({period, indicator, first_half, year}) => {
    const params = {first_half: formatDecimal(first_half), year: formatDecimal(year)};
    return {
      ...createFinding("cumulative_decrease", {}, params),
      ...aboutTheFact,
      unit: unit.code,
      period,
      indicator,
      level: "warning"
    };
  });
}

function checkOutliers(context: CheckContext, unit: CheckedUnit): CheckFinding[] {
  return context.catalogue.periods.flatMap((period) =>
    [...(unit.reports.get(period.code)?.keys() ?? [])].flatMap((indicator) => {
      const outlier = findOutlier(context, unit, {period, indicator});
      if (!outlier || !isFarOff(outlier)) return [];
      const params = {
        value: formatDecimal(outlier.value),
        median: formatDecimal(outlier.median),
        tell: describeTell(outlier)
      };
      const finding = createFinding("unusual_value", {}, params);
      return [{...finding, ...aboutTheFact, unit: unit.unit.code, period: period.code, indicator, level: "warning"}];
    })
  );
}

function findOutlier(
  context: CheckContext,
  unit: CheckedUnit,
  {period, indicator}: {period: Period; indicator: string}
): Outlier | null {
  const {type, aggregation} = context.indicatorByCode.get(indicator)!;
  const value = context.numberOf(unit, period, indicator);
  if (type !== "count" || aggregation === "none" || value === null) return null;
  const others: number[] = [];
  for (const other of context.related.get(period.code)!.series) {
    const number = context.numberOf(unit, other, indicator);
    if (number !== null) others.push(number);
  }
  const mayBeFarOff = value >= farOffFactor * Math.min(...others) || farOffFactor * value <= Math.max(...others);
  return mayBeFarOff ? judgeOutlier(value, others) : null;
}

/** Counts of events double and halve honestly; alarms worth a clerk's time are several times off, as slips of a digit are. */
const farOffFactor = 5;

function isFarOff({value, median, tell}: Outlier): boolean {
  return tell !== null || value >= farOffFactor * median || (value > 0 && farOffFactor * value <= median);
}

function describeTell({tell}: Outlier): string {
  if (tell === "times_10" || tell === "times_100") return ", có thể thừa chữ số";
  return tell === null ? "" : ", có thể thiếu chữ số";
}

function checkFormalism(context: CheckContext, unit: CheckedUnit): CheckFinding[] {
  const {indicators, periods, settings} = context.catalogue;
  return periods.flatMap((period) => {
    if (!unit.reports.has(period.code)) return [];
    const valueOf = (code: string) => context.numberOf(unit, period, code);
    const rates = indicators.flatMap((indicator) => deriveRatio(indicator, valueOf)?.value ?? []);
    const opinions = valueOf(headlineCode(settings, "headline_opinions"));
    const shortcomings = valueOf(headlineCode(settings, "headline_shortcomings"));
    if (!isFormalistic({rates, opinions, shortcomings})) return [];
    const place = {...aboutTheFact, unit: unit.unit.code, period: period.code, indicator: null, level: "warning"};
    return [{...createFinding("formalistic_report", {}, {}), ...place}];
  });
}
