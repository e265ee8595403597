/** Steps from one section of a table into the next: another unit, another period. */
import {createFinding} from "../../src/domain/findings.js";
import type {TableScope} from "./scope.js";
import {placeOf, rowIdentity} from "./scope.js";
import type {Section} from "./tableSections.js";

/** The scope of the rows below a section row, or why they are not taken, which is then said. */
export function enterSection(
  scope: TableScope,
  {row, column, unit, period}: Section
): TableScope | "refused" | "other_period" {
  if (period && period !== scope.period) {
    scope.collector.findings.push(
      createFinding("prior_period_rows_skipped", placeOf(scope, row, column), {row, period: period.label_vi})
    );
    return "other_period";
  }
  if (unit === null) return scope;
  const within = scope.unit ?? scope.within;
  const identity = rowIdentity({...scope, within}, row, {column, text: unit});
  return identity ? {...scope, unit: identity.unit} : "refused";
}
