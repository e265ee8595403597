/** The indicator that a row names, by its label or by its code. */
import type {Indicator} from "../../src/domain/catalogue.js";
import type {TableScope} from "./scope.js";
import {roleColumns} from "./tableBody.js";

export interface RowLabel {
  text: string;
  indicator: Indicator | null;
  marks_missing: boolean;
  suggestions: readonly string[];
}

/**
 * Labels may stand in several columns (indented ones, or a group beside the indicator): the one that names an indicator
 * counts. A code helps where no label is known; a code and a label that name two indicators name none.
 */
export function labelOf(scope: TableScope, row: number): RowLabel {
  const {grid, table, context} = scope;
  const texts = roleColumns(table, "label")
    .map((column) => grid.text(row, column))
    .filter((text) => text !== "");
  const labels = texts.map((text) => readLabel(scope, text));
  const byLabel = labels.find(({indicator}) => indicator !== null);
  const codes = roleColumns(table, "code").flatMap(
    (column) => context.indicatorByCode.get(grid.text(row, column)) ?? []
  );
  const byCode = codes[0];
  const text = texts.join(" / ");
  if (byLabel && byCode && byCode !== byLabel.indicator) {
    return {...nothing(text), suggestions: [byLabel.indicator!.label_vi, byCode.label_vi]};
  }
  if (byLabel) return byLabel;
  if (byCode) return {...nothing(text), indicator: byCode};
  return labels.at(-1) ?? nothing(text);
}

function nothing(text: string): RowLabel {
  return {text, indicator: null, marks_missing: false, suggestions: []};
}

function readLabel({context}: TableScope, text: string): RowLabel {
  const byCode = context.indicatorByCode.get(text);
  if (byCode) return {...nothing(text), indicator: byCode};
  const match = context.indicators.find(text);
  if (match.kind === "ambiguous")
    return {...nothing(text), suggestions: match.targets.map((target) => target.label_vi)};
  if (match.kind !== "none") {
    return {text, indicator: match.target, marks_missing: match.kind === "marks_missing", suggestions: []};
  }
  return {
    text,
    indicator: null,
    marks_missing: false,
    get suggestions() {
      return match.suggestions;
    }
  };
}
