/** One indicator of one unit and period in several cells: the same value once, differing values not at all. */
import type {Indicator} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {ReportedValue} from "../../src/domain/values.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {ReaderContext} from "./context.js";

export interface SettledValues {
  values: ReportedValue[];
  findings: Finding[];
  /** Cells that repeat a value already taken: mapped, but not values of their own. */
  repeated: number;
}

/**
 * Settles the values of a file, in reading order. A blank beside a value is dropped; two different values are both
 * refused, and where two sheets contradict each other once, a blank of the one is not filled from the other either.
 */
export function settleRepeats(values: readonly ReportedValue[], context: ReaderContext): SettledValues {
  const groups = new Map<string, ReportedValue[]>();
  for (const value of values) {
    const key = `${value.unit}|${value.period}|${value.indicator}`;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  const settled: SettledValues = {values: [], findings: [], repeated: 0};
  const rivals = rivalSheets([...groups.values()]);
  for (const group of groups.values()) settleGroup(group, {settled, rivals}, context);
  return settled;
}

/** Pairs of sheets that give one figure differently. */
function rivalSheets(groups: readonly ReportedValue[][]): Set<string> {
  const rivals = new Set<string>();
  for (const group of groups) {
    for (const first of group)
      for (const second of group) if (isContrary(first, second)) rivals.add(pairOf(first, second));
  }
  return rivals;
}

function isContrary(first: ReportedValue, second: ReportedValue): boolean {
  if (first.sheet === second.sheet || first.state === "missing" || second.state === "missing") return false;
  return signature(first) !== signature(second);
}

function pairOf(first: ReportedValue, second: ReportedValue): string {
  return [first.sheet, second.sheet].sort().join("\n");
}

interface Settling {
  settled: SettledValues;
  rivals: ReadonlySet<string>;
}

function settleGroup(group: readonly ReportedValue[], {settled, rivals}: Settling, context: ReaderContext): void {
  const [first] = group;
  if (group.length === 1) {
    settled.values.push(first!);
    return;
  }
  const filled = group.filter((value) => value.state !== "missing");
  const kept = filled[0] ?? first!;
  settled.repeated += group.length - 1;
  const isSame = filled.every((value) => signature(value) === signature(kept));
  const isFromRival =
    filled.length > 0 && group.some((value) => value.state === "missing" && rivals.has(pairOf(value, kept)));
  const params = describe(group, context);
  if (isSame && !isFromRival) {
    settled.values.push(kept);
    if (filled.length > 0 && filled.length < group.length)
      settled.findings.push(createFinding("repeated_with_blank", placeOf(kept), params));
    for (const value of filled.slice(1))
      settled.findings.push(createFinding("repeated_same_value", placeOf(value), params));
    return;
  }
  settled.values.push({...kept, state: "refused", value: null, value_text: null});
  for (const value of filled) settled.findings.push(createFinding("repeated_value", placeOf(value), params));
}

function signature(value: ReportedValue): string {
  return `${value.state}|${value.value}|${value.value_text}`;
}

/** Sheet, address and text of a value, for a finding. */
export function placeOf(value: ReportedValue): {sheet: string; cell: string; raw: string} {
  return {sheet: value.sheet, cell: toAddress(value.row, value.column), raw: value.raw};
}

function describe(group: readonly ReportedValue[], context: ReaderContext): Record<string, string> {
  const [first] = group;
  const indicator: Indicator | undefined = context.indicatorByCode.get(first!.indicator);
  return {
    label: indicator?.label_vi ?? first!.indicator,
    unit: context.unitByCode.get(first!.unit)?.short_name ?? first!.unit,
    values: group.map((value) => `${placeName(value, group)}: ${value.raw === "" ? "để trống" : value.raw}`).join("; ")
  };
}

function placeName({sheet, row, column}: ReportedValue, group: readonly ReportedValue[]): string {
  const isOneSheet = group.every((value) => value.sheet === sheet);
  return isOneSheet ? toAddress(row, column) : `${sheet}!${toAddress(row, column)}`;
}
