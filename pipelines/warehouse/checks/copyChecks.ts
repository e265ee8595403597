import {findCopiedReport} from "../../../src/domain/checks/copies.js";
import {createFinding} from "../../../src/domain/findings.js";
import type {FindingRow} from "../buildFindings.js";
import type {CheckContext} from "./checkContext.js";
import type {UnitValue} from "./unitValues.js";

/** A report that repeats an earlier one of the unit: it keeps its values and is taken in with a note. */
export type CopyFinding = Omit<FindingRow, "file"> & {submission_id: number};

type Numbers = Map<string, number>;

/** Compares each report of one unit, all versions, with the unit's earlier periods as they stand. */
export function checkCopies(context: CheckContext, unitId: number, values: readonly UnitValue[]): CopyFinding[] {
  const {periods, units} = context.catalogue;
  const reports = groupNumbers(context, values, ({submission_id, period_id}) => `${submission_id} ${period_id}`);
  const standing = groupNumbers(context, values, ({period_id, is_current}) => (is_current ? String(period_id) : null));
  const findings: CopyFinding[] = [];
  for (const [key, numbers] of reports) {
    const [submission_id, period_id] = key.split(" ").map(Number) as [number, number];
    const period = periods[period_id]!;
    const earlier = periods.flatMap((other, id) => {
      const before = standing.get(String(id));
      return before && other.to < period.to ? [{period: other.code, label: other.label_vi, numbers: before}] : [];
    });
    const copied = findCopiedReport(numbers, earlier);
    if (!copied) continue;
    const label = earlier.find((entry) => entry.period === copied.period)!.label;
    const params = {same: copied.same, compared: copied.compared, period: label};
    const about = {unit: units[unitId]!.code, period: period.code, indicator: null, level: null};
    findings.push({...createFinding("copied_report", {}, params), ...about, submission_id, origin: "read"});
  }
  return findings;
}

function groupNumbers(
  {catalogue}: CheckContext,
  values: readonly UnitValue[],
  keyOf: (value: UnitValue) => string | null
): Map<string, Numbers> {
  const groups = new Map<string, Numbers>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null || value.value === null) continue;
    const numbers = groups.get(key) ?? new Map<string, number>();
    numbers.set(catalogue.indicators[value.indicator_id]!.code, value.value);
    groups.set(key, numbers);
  }
  return groups;
}
