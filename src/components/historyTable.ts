import type {Markup} from "./markup.js";
import {valueCell} from "./show.js";
import {dataTable, legendOf} from "./table.js";
import {common} from "./texts/common.js";
import type {RateHistory} from "./trendFigure.js";
import {tickOf} from "./trendFigure.js";

export interface HistoryTableOptions {
  caption: string;
  /** False for what cannot be added up over units. */
  hasTotal?: boolean;
  isOpen?: boolean;
}

/** Units by period, each figure with its cell: the table below a course. */
export function historyTable(
  {periods, totals, units}: RateHistory,
  {caption, hasTotal = true, isOpen = false}: HistoryTableOptions
): Markup {
  const total = {kind: "total" as const, cells: [common.total, ...totals.map(valueCell)]};
  return dataTable({
    caption,
    isOverTime: true,
    columns: [{label: common.unit}, ...periods.map((period) => ({label: tickOf(period), isNumber: true}))],
    rows: [
      ...units.map(({unit, points}) => ({cells: [unit.short_name, ...points.map(valueCell)]})),
      ...(hasTotal ? [total] : [])
    ],
    legend: legendOf([...units.flatMap(({points}) => points), ...totals]),
    isOpen
  });
}
