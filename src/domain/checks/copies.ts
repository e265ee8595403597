/** Numbers that one report gives, by indicator; percentages that we compute ourselves are left out. */
export type ReportNumbers = ReadonlyMap<string, number>;

export interface CopiedReport {
  /** Period of the report it was copied from. */
  period: string;
  same: number;
  compared: number;
}

/** A steady small unit repeats up to eight of nine figures honestly; a copy repeats nearly all of many. */
const fewestSame = 8;
const leastShare = 0.9;

/**
 * The earlier report that this one repeats, or null: at least 8 identical figures other than 0, and at least 90% of all
 * that both give and that are not 0 in both. Of several, the one with the largest share, then the latest in the list.
 */
export function findCopiedReport(
  numbers: ReportNumbers,
  earlier: readonly {period: string; numbers: ReportNumbers}[]
): CopiedReport | null {
  let best: CopiedReport | null = null;
  for (const {period, numbers: before} of earlier) {
    const {same, compared} = compareNumbers(numbers, before);
    if (same < fewestSame || same < leastShare * compared) continue;
    if (!best || same * best.compared >= best.same * compared) best = {period, same, compared};
  }
  return best;
}

function compareNumbers(numbers: ReportNumbers, before: ReportNumbers): {same: number; compared: number} {
  let same = 0;
  let compared = 0;
  for (const [indicator, value] of numbers) {
    const other = before.get(indicator);
    if (other === undefined || (value === 0 && other === 0)) continue;
    compared += 1;
    if (value === other) same += 1;
  }
  return {same, compared};
}
