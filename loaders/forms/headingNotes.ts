/** Notes about the headings of a table: columns that nobody knows, wordings without marks. */
import {createFinding} from "../../src/domain/findings.js";
import {isTotalText} from "./footer.js";
import type {TableScope} from "./scope.js";
import {placeOf} from "./scope.js";
import {suggestionText} from "./unitIdentity.js";

/** Adds a note for each heading that is unknown though something stands below it, or that lacks its marks. */
export function noteHeadings(scope: TableScope): void {
  const {grid, table, collector} = scope;
  for (const [column, entry] of table.columns) {
    const place = {sheet: grid.sheet.name, cell: placeOf(scope, table.headerBottom, column).cell, raw: entry.text};
    if (entry.kind === "unknown" && isTotalText(lastPart(entry.text))) continue;
    const unit = entry.kind === "unknown" ? strangeUnit(scope, entry.text) : null;
    if (unit && hasBody(scope, column)) {
      collector.findings.push(createFinding("unknown_unit_column", place, unit));
    } else if (entry.kind === "unknown" && hasBody(scope, column)) {
      collector.findings.push(
        createFinding("unknown_column", place, {
          label: entry.text,
          suggestion: suggestionText({kind: "none", suggestions: entry.suggestions})
        })
      );
    }
    if (entry.kind === "indicator" && entry.marks_missing) {
      collector.findings.push(
        createFinding("label_marks_missing", place, {label: entry.text, indicator: entry.indicator.label_vi})
      );
    }
  }
}

function lastPart(text: string): string {
  return text.split(" / ").at(-1)!;
}

/** The name of a unit that the registry lacks, at the head of a column beside columns of units. */
function strangeUnit({table, context, period}: TableScope, text: string): {name: string; suggestion: string} | null {
  const isMatrix = [...table.columns.values()].some((entry) => entry.kind === "values" && entry.unit !== null);
  if (!isMatrix) return null;
  const name = lastPart(text);
  const match = context.units.find(name, {on: period.to});
  const isNear = match.kind === "none" && match.suggestions.length > 0;
  return isNear || context.units.looksLikeUnit(name) ? {name, suggestion: suggestionText(match)} : null;
}

function hasBody({grid, table}: TableScope, column: number): boolean {
  for (let row = table.headerBottom + 1; row <= table.bottom; row++) if (grid.text(row, column) !== "") return true;
  return false;
}
