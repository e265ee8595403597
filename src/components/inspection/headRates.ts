import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {NativeChart} from "../../domain/nativeChart.js";
import type {SiteIndicator, SitePeriod} from "../../domain/siteData.js";
import type {BarRow} from "../chart/BarRows.js";
import type {Tone} from "../chart/svg.js";
import type {ChartColumn, ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Markup} from "../markup.js";
import type {Point} from "../points.js";
import {pointOf, totalOf, unitsIn} from "../points.js";
import type {FigureScene} from "../scene.js";
import {seriesPeriods} from "../scene.js";
import {isShort, shortLabel, showPoint, showValue, thresholdOf, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {tickOf} from "../trendFigure.js";

/** One rate that the head of the scope reports, over periods of the same kind. */
export interface HeadRate {
  period: SitePeriod;
  point: Point;
}

/**
 * Rates of the head, oldest first; periods it is not asked for are left out. As reported, the heads of a period before a
 * merger stand together. Empty for a scope without a head.
 */
export function headRates(indicator: SiteIndicator, scene: FigureScene): HeadRate[] {
  const {book} = scene;
  return seriesPeriods(scene, indicator)
    .map((period) => ({period, point: totalOf(headPoints(indicator, period, book))}))
    .filter(({point}) => point.state !== "not_asked");
}

function headPoints({indicator}: SiteIndicator, period: SitePeriod, book: FigureScene["book"]): Point[] {
  const heads = unitsIn(book, period).filter(({role}) => role === "head");
  return heads.map(({unit}) => pointOf(book, indicator, {unit, period: period.period}));
}

/** The rate of the period chosen. */
export function currentRate(rates: readonly HeadRate[], {period}: FigureScene): HeadRate | null {
  return rates.find((rate) => rate.period === period) ?? null;
}

/** Bars of a rate; the period chosen stands out, and a sign marks those that miss the threshold. */
export function rateBars(
  rates: readonly HeadRate[],
  indicator: SiteIndicator,
  {context, period: chosen}: FigureScene
): BarRow[] {
  const threshold = thresholdOf(context, indicator);
  return rates.map(({period, point}) => {
    const isFailing = isShort(point.value, threshold);
    return {
      label: tickOf(period),
      value: point.value,
      text: showPoint(point),
      tone: toneOf(period === chosen, isFailing),
      isFailing,
      trace: traceOf(point)
    };
  });
}

/** Only the period that is looked at has a strong colour. */
export function toneOf(isChosen: boolean, isFailing: boolean): Tone {
  if (!isChosen) return "soft";
  return isFailing ? "fail" : "base";
}

/** The axis of a rate with its threshold as a line. */
export function rateAxis(rates: readonly HeadRate[], indicator: SiteIndicator, {context}: FigureScene) {
  const threshold = thresholdOf(context, indicator);
  return {
    domain: [0, Math.max(100, ...rates.map(({point}) => point.value ?? 0))] as const,
    format: (value: number) => formatPercent(value),
    references: threshold
      ? [{value: threshold.value, label: `${threshold.label_vi}: ${formatPercent(threshold.value)}`}]
      : []
  };
}

/** The rows behind a chart of such rates. */
export function rateRows(rates: readonly HeadRate[], heads: readonly [string, string, string, string]): ChartTable {
  const [period, numerator, denominator, rate] = heads;
  const [value, , , state] = pointColumns("percent", `${rate} (%)`);
  const counts = [numerator, denominator].map((label): ChartColumn => ({label, kind: "count"}));
  return {
    columns: [{label: period, kind: "text"}, value!, ...counts, state!],
    rows: rates.map((one) => [one.period.label_vi, ...pointCells(one.point, "percent")])
  };
}

/** The same as a chart of Office, with its threshold as a line. */
export function rateNative(rates: readonly HeadRate[], indicator: SiteIndicator, scene: FigureScene): NativeChart {
  const {domain, references} = rateAxis(rates, indicator, scene);
  const bars = rateBars(rates, indicator, scene);
  return {
    kind: "bar",
    categories: bars.map(({label}) => label),
    series: [
      {
        name: shortLabel(indicator),
        values: bars.map(({value}) => value),
        look: "strong",
        failing: bars.flatMap(({isFailing}, index) => (isFailing ? [index] : []))
      }
    ],
    levels: references.map(({value, label}) => ({name: label, value})),
    format: "percent",
    domain
  };
}

/** The table below: numerator, denominator, rate. */
export function rateTable(
  rates: readonly HeadRate[],
  caption: string,
  heads: readonly [string, string, string, string]
): Markup {
  return dataTable({
    caption,
    columns: heads.map((label, index) => ({label, isNumber: index > 0})),
    rows: rates.map(({period, point}) => ({
      cells: [
        period.label_vi,
        point.numerator === null ? valueCell(point) : formatDecimal(point.numerator),
        point.denominator === null ? valueCell(point) : formatDecimal(point.denominator),
        showValue(point)
      ]
    })),
    legend: legendOf(rates.map(({point}) => point))
  });
}
