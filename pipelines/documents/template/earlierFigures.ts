/** The figures that a unit reported before, to be shown beside the cells to be filled in. */
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue, Indicator, Period} from "../../../src/domain/catalogue.js";
import {toDisplayDate} from "../../../src/domain/days.js";
import {isTooSmall, maskedIndicators, maskedText} from "../../../src/domain/masking.js";
import {comparePeriods, firstHalf, previousPeriod, samePeriodLastYear} from "../../../src/domain/periods.js";
import type {ValueState} from "../../../src/domain/values.js";
import {readRows} from "../../warehouse/readRows.js";
import {readSql} from "../../warehouse/sqlFiles.js";
import type {FormsToFill} from "./formsToFill.js";
import {notApplicable, templateTexts} from "./texts.js";

export interface EarlierColumn {
  heading: string;
  /** By code of the indicator: a number, or what a text or date reads. */
  figures: ReadonlyMap<string, string | number>;
  /** True when the unit did not report then, and its predecessors' figures were added up. */
  is_restated: boolean;
  /** Why the figures may not be set beside this period's; null when they may. */
  remark: string | null;
}

interface FigureRow {
  period: string;
  indicator: string;
  value: number | null;
  value_text: string | null;
  state: ValueState;
  is_restated: boolean;
}

/** The columns of the same period a year before and of the half-year before; those of which nothing is known are left out. */
export async function readEarlier(
  {unit, period}: FormsToFill,
  catalogue: Catalogue,
  connection: DuckDBConnection
): Promise<EarlierColumn[]> {
  const columns = earlierPeriods(period, catalogue.periods);
  const [first, second] = columns.map((column) => column.period.code);
  if (first === undefined) return [];
  const periods = {unit: unit.code, first, second: second ?? first};
  const rows = await readRows<FigureRow>(connection, await readSql("queries/earlier_figures"), periods);
  return columns.flatMap(({period: earlier, heading}) => {
    const own = rows.filter((row) => row.period === earlier.code);
    const figures = toFigures(own, catalogue);
    if (figures.size === 0) return [];
    const remark = earlier.work_year === period.work_year ? null : comparePeriods(period, earlier).note_vi;
    return [{heading, figures, is_restated: own.some(({is_restated}) => is_restated), remark}];
  });
}

function earlierPeriods(period: Period, periods: readonly Period[]): {period: Period; heading: string}[] {
  const {lastYear, before} = templateTexts.headings;
  const same = samePeriodLastYear(period, periods);
  const half = firstHalf(period, periods) ?? (same ? null : previousPeriod(period, periods));
  return [
    ...(same ? [{period: same, heading: lastYear(same.label_vi)}] : []),
    ...(half ? [{period: half, heading: before(half.label_vi)}] : [])
  ];
}

function toFigures(rows: readonly FigureRow[], catalogue: Catalogue): Map<string, string | number> {
  const masked = maskedIndicators(catalogue.settings);
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const figures = new Map<string, string | number>();
  for (const row of rows) {
    const indicator = indicators.get(row.indicator);
    const shown = indicator ? showFigure(row, indicator, catalogue) : null;
    if (shown === null) continue;
    figures.set(row.indicator, masked.has(row.indicator) && isTooSmall(row.value) ? maskedText : shown);
  }
  return figures;
}

function showFigure(
  {state, value, value_text}: FigureRow,
  {code, type}: Indicator,
  catalogue: Catalogue
): string | number | null {
  if (state === "not_applicable") return notApplicable;
  if (state !== "value") return null;
  if (type === "yesno") return value === null ? null : value === 1 ? templateTexts.yes : templateTexts.no;
  if (type === "date") return value_text === null ? null : toDisplayDate(value_text);
  if (type !== "code") return value ?? value_text;
  return catalogue.codes.find((row) => row.indicator === code && row.code === value_text)?.label_vi ?? value_text;
}
