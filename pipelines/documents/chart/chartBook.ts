/** The numbers behind a chart, laid out as the chart reads them: categories down the first column, a series a column. */
import type {NativeChart} from "../../../src/domain/nativeChart.js";
import {boldText} from "../xlsx/cellStyles.js";
import type {SheetCell, SheetContent} from "../xlsx/writeWorkbook.js";
import {writeWorkbook} from "../xlsx/writeWorkbook.js";

/** One column of numbers: a series of the chart, its plan, or a level that is the same everywhere. */
export interface ChartColumn {
  name: string;
  values: readonly (number | null)[];
  kind: "series" | "plan" | "level";
}

/** The columns of a chart in the order of its sheet. */
export function chartColumns({categories, series, plan, levels = []}: NativeChart): ChartColumn[] {
  return [
    ...series.map(({name, values}): ChartColumn => ({name, values, kind: "series"})),
    ...(plan ? [{name: plan.name, values: plan.values, kind: "plan" as const}] : []),
    ...levels.map(({name, value}): ChartColumn => ({name, values: categories.map(() => value), kind: "level"}))
  ];
}

/** Code of the numbers' format, as Excel writes it. */
export function numberFormat({format}: Pick<NativeChart, "format">): string {
  return format === "percent" ? '0.0"%"' : "#,##0";
}

export const chartSheet = "Số liệu";

/** The cells of the chart's table with its headings in `top` and its categories in column `left`, from 1. */
export function chartCells(chart: NativeChart, {top, left}: {top: number; left: number}): SheetCell[] {
  const columns = chartColumns(chart);
  const numFmt = numberFormat(chart);
  return [
    ...columns.map(({name}, index) => ({row: top, column: left + 1 + index, value: name, style: boldText})),
    ...chart.categories.map((category, index) => ({row: top + 1 + index, column: left, value: category})),
    ...columns.flatMap(({values}, column) =>
      values.flatMap((value, index) =>
        value === null ? [] : [{row: top + 1 + index, column: left + 1 + column, value, style: {numFmt}}]
      )
    )
  ];
}

/** The workbook that "Edit data" of a presentation or a text document opens. */
export async function chartWorkbook(chart: NativeChart, at: string): Promise<Uint8Array> {
  const sheet: SheetContent = {
    name: chartSheet,
    widths: [28, ...chartColumns(chart).map(() => 16)],
    cells: chartCells(chart, {top: 1, left: 1})
  };
  return await writeWorkbook([sheet], {title: chartSheet, at});
}
