import {read, utils} from "@e965/xlsx";
import {expect, it} from "vitest";
import {chartSheet, chartWorkbook} from "../../../../pipelines/documents/chart/chartBook.js";
import {chartXml} from "../../../../pipelines/documents/chart/chartXml.js";
import type {NativeChart} from "../../../../src/domain/nativeChart.js";
import {listElements, misplacedChildren, parsePart} from "../ecma.js";

const rates: NativeChart = {
  kind: "bar",
  categories: ["Đơn vị 1", "Đơn vị 2", "Đơn vị <3>"],
  series: [{name: "Tỷ lệ & mức", values: [96.5, null, 100 / 3], look: "strong", failing: [2]}],
  levels: [{name: "Mức phấn đấu", value: 90}],
  format: "percent",
  domain: [30, 100]
};
const plan: NativeChart = {
  kind: "bar",
  categories: ["2024", "2025"],
  series: [{name: "Đã kiểm tra", values: [3, 12], look: "strong"}],
  plan: {name: "Kế hoạch", values: [7, 12], look: "soft"},
  format: "count",
  domain: [0, 14]
};
const history: NativeChart = {
  kind: "line",
  categories: ["2023", "2024", "2025"],
  series: [
    {name: "Tất cả", values: [90, 91.25, 92.5], look: "strong"},
    {name: "Đơn vị 1", values: [88, null, null], look: "chosen"},
    {name: "Đơn vị 2", values: [null, 70, 99], look: "context"}
  ],
  levels: [{name: "Mức phấn đấu", value: 90}],
  format: "percent",
  domain: [60, 100]
};
const stacked: NativeChart = {
  ...plan,
  isStacked: true,
  series: [
    {name: "Tiếp thu", values: [3, 12], look: "strong"},
    {name: "Giải trình", values: [1, 2], look: "soft"}
  ]
};
const lying: NativeChart = {
  ...rates,
  categories: ["Viện kiểm sát nhân dân khu vực 1", "B", "C"],
  plan: plan.series[0]!
};

const cases = Object.entries({rates, plan, history, stacked, lying});
const place = {sheet: chartSheet, top: 1, left: 1};
const options = {place, text: {font: "Arial", size: 12}, workbook: "rId1"};

function draw(chart: NativeChart): Element {
  return parsePart(chartXml(chart, options));
}

function valueOf(element: Element): string | null {
  return element.getAttribute("val");
}

it.each(cases)("chartXml() writes the children of every element in the order of the standard: %s", (_, chart) => {
  expect(misplacedChildren(draw(chart))).toEqual([]);
});

it.each(cases)("chartXml() names no axis that it does not draw, and crosses each with the other: %s", (_, chart) => {
  const root = draw(chart);
  const axes = [...listElements(root, "c:catAx"), ...listElements(root, "c:valAx")];
  const drawn = axes.map((axis) => valueOf(listElements(axis, "c:axId")[0]!));
  const crossed = axes.map((axis) => valueOf(listElements(axis, "c:crossAx")[0]!));
  expect(drawn).toHaveLength(2);
  expect(crossed).toEqual(drawn.toReversed());
  for (const kind of ["c:barChart", "c:lineChart"]) {
    for (const part of listElements(root, kind)) {
      expect([...part.children].filter((child) => child.tagName === "c:axId").map(valueOf)).toEqual(drawn);
    }
  }
});

it.each(cases)("chartXml() keeps the values that the workbook holds, in the same places: %s", async (_, chart) => {
  const book = read(await chartWorkbook(chart, "2026-01-05T08:00:00+07:00"), {type: "array"});
  const sheet = book.Sheets[chartSheet]!;
  for (const reference of [...listElements(draw(chart), "c:strRef"), ...listElements(draw(chart), "c:numRef")]) {
    const range = listElements(reference, "c:f")[0]!.textContent!.replace(`'${chartSheet}'!`, "");
    const cells = utils.sheet_to_json<(string | number | null)[]>(sheet, {
      header: 1,
      range: range.replaceAll("$", ""),
      defval: null
    });
    const points = listElements(reference, "c:pt").map(
      (point) => [Number(point.getAttribute("idx")), point.textContent] as const
    );
    expect(Number(valueOf(listElements(reference, "c:ptCount")[0]!))).toBe(cells.length);
    const kept = cells.map((_row, index) => points.find(([at]) => at === index)?.[1] ?? null);
    expect(kept).toEqual(cells.map(([cell = null]) => (cell === null ? null : String(cell))));
  }
});

it("chartXml() gives every series a place of its own", () => {
  const root = draw(history);
  expect(listElements(root, "c:ser").map((one) => valueOf(listElements(one, "c:idx")[0]!))).toEqual([
    "0",
    "1",
    "2",
    "3"
  ]);
});

it("chartXml() leaves a gap for a missing value and begins the axis of bars at 0", () => {
  const root = draw(rates);
  expect(valueOf(listElements(root, "c:dispBlanksAs")[0]!)).toBe("gap");
  expect(valueOf(listElements(root, "c:min")[0]!)).toBe("0");
  expect(valueOf(listElements(draw(history), "c:min")[0]!)).toBe("60");
});

it("chartXml() hatches what misses its level, draws the level as a line and labels lines at their last value", () => {
  expect(listElements(draw(rates), "c:dPt").map((point) => valueOf(point.children[0]!))).toEqual(["2"]);
  expect(listElements(draw(rates), "c:lineChart")).toHaveLength(1);
  const ends = listElements(draw(history), "c:dLbl").map((label) => valueOf(label.children[0]!));
  expect(ends).toEqual(["2", "0", "2", "0"]);
});

it("chartXml() lays bars down where names are long, with the plan as a bar beside", () => {
  const root = draw(lying);
  expect(valueOf(listElements(root, "c:barDir")[0]!)).toBe("bar");
  expect(listElements(root, "c:lineChart")).toEqual([]);
  expect(listElements(root, "c:ser")).toHaveLength(2);
});

it("chartXml() says that its texts are Vietnamese", () => {
  expect(valueOf(listElements(draw(rates), "c:lang")[0]!)).toBe("vi-VN");
  expect(chartXml(rates, options)).not.toContain("en-US");
});
