/** What one unit is asked to fill in for one period. */
import {askedKey, askedKeys} from "../../../src/domain/asked.js";
import type {Catalogue, FormCode, Group, Indicator, Obligation, Period, Unit} from "../../../src/domain/catalogue.js";
import {isDerived} from "../../../src/domain/catalogue.js";

export interface FormsToFill {
  unit: Unit;
  /** The unit above, where it exists on the period's last day. */
  parent: Unit | null;
  period: Period;
  /** The obligations, in the order of the forms. */
  owed: readonly Obligation[];
  /** Form 1 by group, in the order of the catalogue; percentages that are computed are not asked. */
  groups: readonly {group: Group; indicators: readonly Indicator[]}[];
}

const formOrder: readonly FormCode[] = ["F1", "F2", "F3"];

/** The forms that the unit owes for the period by obligations.csv; none for a unit that owes nothing. */
export function formsToFill(catalogue: Catalogue, unit: Unit, period: Period): FormsToFill {
  const owed = formOrder.flatMap((form) =>
    catalogue.obligations.filter(
      (row) => row.form === form && row.unit_kind === unit.kind && row.period === period.code
    )
  );
  const asked = askedKeys(catalogue);
  const indicators = catalogue.indicators
    .filter(({code}) => asked.has(askedKey({unit_kind: unit.kind, period: period.code, indicator: code})))
    .filter((indicator) => !isDerived(indicator))
    .toSorted((first, second) => first.order - second.order);
  const parent = catalogue.units.find(({code}) => code === unit.parent);
  return {
    unit,
    parent: parent && (parent.valid_to === null || parent.valid_to >= period.to) ? parent : null,
    period,
    owed,
    groups: catalogue.groups
      .map((group) => ({group, indicators: indicators.filter((indicator) => indicator.group === group.group)}))
      .filter((entry) => entry.indicators.length > 0)
  };
}
