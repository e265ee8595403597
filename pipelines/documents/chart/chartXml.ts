/** The chart part of presentations, text documents and workbooks, in the order of elements that ECMA-376 (Part 1, 21.2) asks for. */
import type {NativeChart, NativeSeries} from "../../../src/domain/nativeChart.js";
import {element, xmlPart} from "../package/xml.js";
import {categoryAxis, valueAxis} from "./axes.js";
import {chartColumns, numberFormat} from "./chartBook.js";
import type {ChartPlace} from "./references.js";
import {categoriesXml, nameXml, valuesXml} from "./references.js";
import type {ChartText} from "./shapes.js";
import {barShape, dashOf, flag, lineShape, marker, pointShape, textProperties, val} from "./shapes.js";

export interface ChartXmlOptions {
  place: ChartPlace;
  text: ChartText;
  /** Relationship of the workbook inside the document; null where the chart stands in the workbook of its numbers. */
  workbook: string | null;
}

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
};

/**
 * The chart as a part. Its cached values are those of the workbook, in the same order; a missing value is a gap, never 0.
 * Lines are told apart by a label at their end and by dashes, bars by labels, hatching and lightness: grey print keeps all.
 */
export function chartXml(chart: NativeChart, options: ChartXmlOptions): string {
  const {text, workbook} = options;
  return xmlPart(
    element(
      "c:chartSpace",
      namespaces,
      flag("date1904", false),
      val("lang", "vi-VN"),
      flag("roundedCorners", false),
      element(
        "c:chart",
        {},
        flag("autoTitleDeleted", true),
        plotArea(chart, options),
        hasLegend(chart) ? legend(text) : "",
        flag("plotVisOnly", true),
        val("dispBlanksAs", "gap")
      ),
      element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
      textProperties(text),
      workbook === null ? "" : element("c:externalData", {"r:id": workbook}, flag("autoUpdate", false))
    )
  );
}

/** Bars lie where their names are too long or too many to stand below them. */
export function isLying({kind, categories}: NativeChart): boolean {
  return kind === "bar" && (categories.length > 14 || categories.some((name) => name.length > 16));
}

function hasLegend({kind, series, plan, levels = []}: NativeChart): boolean {
  return kind === "bar" && series.length + (plan ? 1 : 0) + levels.length > 1;
}

function legend(text: ChartText): string {
  return element("c:legend", {}, val("legendPos", "t"), flag("overlay", false), textProperties(text));
}

function plotArea(chart: NativeChart, options: ChartXmlOptions): string {
  const lying = isLying(chart);
  const lines = chart.kind === "line" ? chart.series.length : 0;
  const bars = chart.kind === "bar" ? barChart(chart, options) : "";
  const isOver = lines > 0 || (!lying && chartColumns(chart).some(({kind}) => kind !== "series"));
  return element(
    "c:plotArea",
    {},
    lines > 0 ? endRoom : element("c:layout"),
    bars,
    isOver ? lineChart(chart, options) : "",
    categoryAxis(lying, options.text),
    valueAxis(chart, {isLying: lying, text: options.text})
  );
}

/** Leaves a fifth of the width for the names at the ends of lines. */
const endRoom = element(
  "c:layout",
  {},
  element(
    "c:manualLayout",
    {},
    val("layoutTarget", "inner"),
    val("xMode", "edge"),
    val("yMode", "edge"),
    val("x", 0.08),
    val("y", 0.05),
    val("w", 0.7),
    val("h", 0.81)
  )
);

function barChart(chart: NativeChart, options: ChartXmlOptions): string {
  const lying = isLying(chart);
  const plan = lying && chart.plan ? [{...chart.plan, look: "muted" as const}] : [];
  return element(
    "c:barChart",
    {},
    val("barDir", lying ? "bar" : "col"),
    val("grouping", chart.isStacked ? "stacked" : "clustered"),
    flag("varyColors", false),
    ...[...chart.series, ...plan].map((series, index) => barSeries(series, index, {chart, options})),
    val("gapWidth", 45),
    chart.isStacked ? val("overlap", 100) : "",
    axisIds
  );
}

const axisIds = val("axId", 50010) + val("axId", 50020);

interface SeriesSetting {
  chart: NativeChart;
  options: ChartXmlOptions;
}

function barSeries(series: NativeSeries, index: number, {chart, options}: SeriesSetting): string {
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    nameXml(series.name, index, options.place),
    barShape(series.look),
    flag("invertIfNegative", false),
    ...(series.failing ?? []).map((point) =>
      element("c:dPt", {}, val("idx", point), flag("invertIfNegative", false), flag("bubble3D", false), pointShape)
    ),
    valueLabels(chart, series.look, options.text),
    categoriesXml(chart.categories, options.place),
    valuesXml(series.values, index, {place: options.place, format: numberFormat(chart)})
  );
}

/** White on the darkest bars; smaller where several bars share a category. */
function labelText(chart: NativeChart, look: NativeSeries["look"], text: ChartText): ChartText {
  if (chart.isStacked) return look === "strong" ? {...text, colour: "FFFFFF"} : text;
  return chartColumns(chart).length > 2 && isLying(chart) ? {...text, size: text.size * 0.7} : text;
}

function valueLabels(chart: NativeChart, look: NativeSeries["look"], text: ChartText): string {
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", {formatCode: numberFormat(chart), sourceLinked: false}),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    textProperties(labelText(chart, look, text)),
    val("dLblPos", chart.isStacked ? "ctr" : "outEnd"),
    shown({value: true, name: false})
  );
}

function shown({value, name}: {value: boolean; name: boolean}): string {
  return [
    flag("showLegendKey", false),
    flag("showVal", value),
    flag("showCatName", false),
    flag("showSerName", name),
    flag("showPercent", false),
    flag("showBubbleSize", false)
  ].join("");
}

/** Lines of a line chart; over standing bars the ticks of the plan and the levels. */
function lineChart(chart: NativeChart, options: ChartXmlOptions): string {
  const columns = chartColumns(chart).map((column, index) => ({...column, index}));
  const drawn = columns.filter(({kind}) => chart.kind === "line" || kind !== "series");
  const bars = chart.kind === "bar";
  return element(
    "c:lineChart",
    {},
    val("grouping", "standard"),
    flag("varyColors", false),
    ...drawn.map(({name, values, kind, index}) => {
      const look = kind === "series" ? chart.series[index]!.look : kind;
      const place = options.place;
      const label = bars ? "" : endLabel({name, values, look}, {chart, options});
      return element(
        "c:ser",
        {},
        val("idx", index),
        val("order", index),
        nameXml(name, index, place),
        lineShape(look, dashOf(look, contextPlace(chart, index))),
        marker(look),
        label,
        categoriesXml(chart.categories, place),
        valuesXml(values, index, {place, format: numberFormat(chart)}),
        flag("smooth", false)
      );
    }),
    flag("marker", true),
    axisIds
  );
}

/** How many lines in the background come before this one: they take their dashes in turn. */
function contextPlace({series}: NativeChart, index: number): number {
  return series.slice(0, index).filter(({look}) => look === "context").length;
}

const namedContext = 3;

/** At the end of a line; a level is named at its beginning where a line that is named ends close by. */
function endLabel(
  {
    name,
    values,
    look
  }: {name: string; values: readonly (number | null)[]; look: NativeSeries["look"] | "plan" | "level"},
  {chart, options}: SeriesSetting
): string {
  const isLevel = look === "level";
  const isApart = !isLevel || isFree(values.at(-1) ?? 0, chart);
  const last = isApart ? values.findLastIndex((value) => value !== null) : 0;
  const contexts = chart.series.filter((one) => one.look === "context").length;
  if (last < 0 || name === "" || (look === "context" && contexts > namedContext)) return "";
  return element(
    "c:dLbls",
    {},
    element(
      "c:dLbl",
      {},
      val("idx", last),
      element("c:numFmt", {formatCode: numberFormat(chart), sourceLinked: false}),
      element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
      textProperties({...options.text, isBold: look === "strong"}),
      val("dLblPos", isApart ? "r" : "b"),
      shown({value: look !== "context" && !isLevel, name: true}),
      element("c:separator", {}, ": ")
    ),
    shown({value: false, name: false})
  );
}

/** True where no line that is named ends within a twelfth of the axis. */
function isFree(level: number, {series, domain: [from, to]}: NativeChart): boolean {
  const ends = series
    .filter(({look}) => look !== "context")
    .map(({values}) => values.findLast((value) => value !== null) ?? null);
  return ends.every((end) => end === null || Math.abs(end - level) > (to - from) / 12);
}
