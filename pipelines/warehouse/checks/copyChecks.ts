import {findCopiedReport} from "../../../src/domain/checks/copies.js";
import {createFinding} from "../../../src/domain/findings.js";
import type {CheckContext} from "./checkContext.js";
import type {CheckFinding} from "./checkFinding.js";
import type {UnitGroup, UnitValue} from "./unitValues.js";

type Numbers = Map<string, number>;

interface Reported {
  submission_id: number;
  period_id: number;
  numbers: Numbers;
}

/** Compares each report of one unit, all versions, with the unit's earlier periods as they stand. */
export function checkCopies(context: CheckContext, {unit_id, values}: UnitGroup): CheckFinding[] {
  const {periods, units} = context.catalogue;
  const standing = new Map(groupNumbers(context, values, true).map((report) => [report.period_id, report.numbers]));
  return groupNumbers(context, values, false).flatMap(({submission_id, period_id, numbers}) => {
    const period = periods[period_id]!;
    const earlier = periods.flatMap((other, id) => {
      const before = standing.get(id);
      return before && other.to < period.to ? [{period: other.code, label: other.label_vi, numbers: before}] : [];
    });
    const copied = findCopiedReport(numbers, earlier);
    if (!copied) return [];
    const label = earlier.find((entry) => entry.period === copied.period)!.label;
    const finding = createFinding("copied_report", {}, {same: copied.same, compared: copied.compared, period: label});
    const about = {unit: units[unit_id]!.code, period: period.code, indicator: null, level: null};
    return [{...finding, ...about, submission_id, origin: "read" as const}];
  });
}

/** Numbers by submission and period; or those that stand now, by period. */
function groupNumbers({catalogue}: CheckContext, values: readonly UnitValue[], isStanding: boolean): Reported[] {
  const groups = new Map<string, Reported>();
  for (const {submission_id, period_id, indicator_id, value, is_current} of values) {
    if (value === null || (isStanding && !is_current)) continue;
    const key = isStanding ? String(period_id) : `${submission_id} ${period_id}`;
    const group = groups.get(key) ?? {submission_id, period_id, numbers: new Map<string, number>()};
    group.numbers.set(catalogue.indicators[indicator_id]!.code, value);
    groups.set(key, group);
  }
  return [...groups.values()];
}
