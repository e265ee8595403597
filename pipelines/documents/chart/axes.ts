import type {NativeChart} from "../../../src/domain/nativeChart.js";
import {element} from "../package/xml.js";
import {numberFormat} from "./chartBook.js";
import type {ChartText} from "./shapes.js";
import {flag, hairline, textProperties, val} from "./shapes.js";

/** Names below standing bars and lines; of lying bars at the left, the first on top. */
export function categoryAxis(isLying: boolean, text: ChartText): string {
  return element(
    "c:catAx",
    {},
    val("axId", 50010),
    element("c:scaling", {}, val("orientation", isLying ? "maxMin" : "minMax")),
    flag("delete", false),
    val("axPos", isLying ? "l" : "b"),
    element("c:numFmt", {formatCode: "General", sourceLinked: false}),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    hairline,
    textProperties(text),
    val("crossAx", 50020),
    val("crosses", "autoZero"),
    flag("auto", false),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    flag("noMultiLvlLbl", true)
  );
}

/** The scale of the values: from 0 for bars. */
export function valueAxis(chart: NativeChart, {isLying, text}: {isLying: boolean; text: ChartText}): string {
  const [from, to] = chart.domain;
  return element(
    "c:valAx",
    {},
    val("axId", 50020),
    element(
      "c:scaling",
      {},
      val("orientation", "minMax"),
      val("max", to),
      val("min", chart.kind === "bar" ? Math.min(0, from) : from)
    ),
    flag("delete", false),
    val("axPos", isLying ? "t" : "l"),
    element("c:majorGridlines", {}, hairline),
    element("c:numFmt", {formatCode: axisFormat(chart), sourceLinked: false}),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", isLying ? "high" : "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    textProperties(text),
    val("crossAx", 50010),
    val("crosses", "autoZero"),
    val("crossBetween", "between")
  );
}

function axisFormat(chart: NativeChart): string {
  return chart.format === "percent" ? '0"%"' : numberFormat(chart);
}
