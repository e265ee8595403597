/** What a report says of itself in one period; null for what it does not say. */
export interface SelfPortrait {
  /** Derived percentages in percent points, those without a denominator left out. */
  rates: readonly number[];
  opinions: number | null;
  shortcomings: number | null;
}

/** With fewer percentages than this "everything at 100%" says nothing. */
const fewestRates = 3;

/** True for a report in which all is perfect: every percentage 100, not one opinion, not one shortcoming. */
export function isFormalistic({rates, opinions, shortcomings}: SelfPortrait): boolean {
  const isPerfect = rates.length >= fewestRates && rates.every((rate) => rate === 100);
  return isPerfect && opinions === 0 && shortcomings === 0;
}
