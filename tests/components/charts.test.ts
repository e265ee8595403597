import {describe, expect, it} from "vitest";
import {BarRows} from "../../src/components/chart/BarRows.js";
import {ChangeDots} from "../../src/components/chart/ChangeDots.js";
import {CellGrid} from "../../src/components/chart/CellGrid.js";
import {countDomain, linearScale, ticksOf} from "../../src/components/chart/scale.js";
import {spreadLabels} from "../../src/components/chart/spreadLabels.js";
import {StackedRows} from "../../src/components/chart/StackedRows.js";
import {cutText, textWidth, wrapText} from "../../src/components/chart/textWidth.js";
import {TrendLines} from "../../src/components/chart/TrendLines.js";
import {UnitTiles} from "../../src/components/chart/UnitTiles.js";
import type {Markup} from "../../src/components/markup.js";
import {toHtml} from "../../src/components/markup.js";

const axis = {domain: [0, 100] as const, format: (value: number) => `${value}%`};
const bar = {label: "Huyện A", value: 50, text: "50% (1/2)", tone: "base" as const, isFailing: false};

/** Attributes of every mark of a tag, with their numbers. */
function marks(chart: Markup, tag: string): Record<string, string>[] {
  const found = [...toHtml(chart).matchAll(new RegExp(`<${tag}( [^>]*)`, "g"))];
  return found.map(([, text]) =>
    Object.fromEntries([...text!.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))
  );
}

describe.each([1038, 358])("at a width of %d", (width) => {
  const options = {width, summary: "Tóm tắt", axis};

  it("BarRows draws no bar where there is no figure, and writes why", () => {
    const chart = BarRows(
      [bar, {...bar, label: "Huyện B", value: null, text: "chưa báo cáo"}, {...bar, value: 0, text: "0% (0/2)"}],
      options
    );
    const bars = marks(chart, "rect");
    expect(bars.map((rect) => rect.class)).toEqual(["tone-base", "absent", "tone-base"]);
    expect(Number(bars[2]!.width)).toBe(0);
    expect(toHtml(chart)).toContain("chưa báo cáo");
  });

  it("BarRows draws bars from 0, in proportion", () => {
    const [half, whole] = marks(BarRows([bar, {...bar, value: 100}], options), "rect");
    expect(Number(whole!.width)).toBeCloseTo(2 * Number(half!.width), 1);
    expect(half!.x).toBe(whole!.x);
  });

  it("BarRows keeps marks and texts inside the drawing", () => {
    const chart = BarRows(
      [{...bar, label: "Viện kiểm sát nhân dân thành phố Đà Nẵng", value: 100, text: "100% (1.234/1.234)"}],
      options
    );
    for (const rect of marks(chart, "rect")) expect(Number(rect.x) + Number(rect.width)).toBeLessThanOrEqual(width);
    const end = marks(chart, "text").find((text) => text.class === "value")!;
    const reach = end["text-anchor"] === "end" ? 0 : textWidth("100% (1.234/1.234)");
    expect(Number(end.x) + reach).toBeLessThanOrEqual(width);
  });

  it("StackedRows lays the parts end to end", () => {
    const parts = [10, 0, 30].map((value, index) => ({
      name: `p${index}`,
      value,
      text: String(value),
      tone: "base" as const
    }));
    const [first, second, ...rest] = marks(StackedRows([{label: "2025", text: "40", parts}], options), "rect");
    expect(rest).toEqual([]);
    expect(Number(second!.x)).toBeCloseTo(Number(first!.x) + Number(first!.width), 1);
    expect(Number(second!.width)).toBeCloseTo(3 * Number(first!.width), 1);
  });

  it("UnitTiles gives each unit a tile inside the drawing, in the order given", () => {
    const names = Array.from({length: 25}, (_, index) => `Đơn vị ${index}`);
    const chart = UnitTiles(
      names.map((name) => ({name, text: "quá hạn 15 ngày", tone: "fail" as const})),
      options
    );
    const tiles = marks(chart, "rect");
    expect(tiles).toHaveLength(25);
    for (const tile of tiles) expect(Number(tile.x) + Number(tile.width)).toBeLessThanOrEqual(width);
    const positions = names.map((name) => toHtml(chart).indexOf(`${name}:`));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it("ChangeDots shows an open dot for before and a full one for now, and neither where there is none", () => {
    const row = {label: "Tỷ lệ", text: "80%", before: 60, now: 80, target: 90, tone: "base" as const};
    const circles = marks(
      ChangeDots([row, {...row, before: null}, {...row, now: null, before: null}], options),
      "circle"
    );
    expect(circles.map((circle) => circle.class)).toEqual(["open tone-base", "tone-base", "tone-base"]);
    expect(Number(circles[0]!.cx)).toBeLessThan(Number(circles[1]!.cx));
  });

  it("CellGrid writes the value of every cell and leaves a gap where nothing can be", () => {
    const cell = {text: "95,2", tone: "soft" as const, title: "Huyện A: 95,2%"};
    const chart = CellGrid([{label: "Huyện A", cells: [cell, null]}], {width, summary: "", columns: ["Dự", "Trả lời"]});
    expect(marks(chart, "rect")).toHaveLength(1);
    expect(toHtml(chart)).toContain(">95,2<");
  });
});

const point = (position: number, value: number | null, isPartial = false) => ({
  position,
  value,
  text: `${value}%`,
  isPartial
});
const trend = {
  width: 800,
  summary: "",
  ticks: ["2022", "2023", "2024", "2025"],
  domain: [0, 100] as const,
  format: String
};

it("TrendLines breaks a line at a missing and at a partial point", () => {
  const points = [point(0, 50), point(1, 60), point(2, null), point(3, 70, true)];
  const chart = TrendLines([{name: "Chung", weight: "main", points}], trend);
  expect(marks(chart, "path").map(({d}) => d!.match(/[ML]/g)!.join(""))).toEqual(["ML"]);
  expect(marks(chart, "circle").map((dot) => dot.class)).toEqual(["dot main", "dot main", "dot main open"]);
});

it.each([1038, 358])("TrendLines at a width of %d keeps names of levels and changes apart and inside", (width) => {
  const references = [
    {value: 90, label: "Mức phấn đấu: 90%"},
    {value: 66.7, label: "Hội nghị hợp lệ (2/3): 66,7%"}
  ];
  const breaks = [
    {position: 0.5, label: "01/07/2025: sắp xếp đơn vị"},
    {position: 0.5, label: "2025: kỳ 01/12–30/09, 10 tháng"}
  ];
  const points = [point(0, 89), point(1, 91)];
  const chart = TrendLines([{name: "Chung", weight: "main", points}], {...trend, width, references, breaks});
  const notes = [...toHtml(chart).matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes, text]) => {
    const at = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes!)?.[1]);
    const half = attributes!.includes('"middle"') ? textWidth(text!, 12) / 2 : 0;
    const end = attributes!.includes('"end"') ? textWidth(text!, 12) : 0;
    const left = at("x") - half - end;
    return {left, right: left + textWidth(text!, 12), y: at("y")};
  });
  for (const [index, one] of notes.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(0);
    expect(one.right).toBeLessThanOrEqual(width);
    for (const other of notes.slice(index + 1)) {
      const isApart = one.right < other.left || other.right < one.left || Math.abs(one.y - other.y) >= 12;
      expect(isApart).toBe(true);
    }
  }
});

it("TrendLines puts a higher value higher, and names the line where it ends", () => {
  const chart = TrendLines([{name: "Chung", weight: "main", points: [point(0, 20), point(1, 80)]}], trend);
  const [low, high] = marks(chart, "circle");
  expect(Number(high!.cy)).toBeLessThan(Number(low!.cy));
  expect(toHtml(chart)).toContain("Chung: 80%");
});

it.each([
  [[0, 100], 5, [0, 20, 40, 60, 80, 100]],
  [[60, 100], 5, [60, 70, 80, 90, 100]],
  [[0, 7], 5, [0, 2, 4, 6]]
] as const)("ticksOf(%j, %d) are %j", (domain, count, ticks) => {
  expect(ticksOf(domain, count)).toEqual(ticks);
});

it("countDomain begins at 0 and holds the greatest; ticks of counts are whole", () => {
  expect(countDomain([473, 512])).toEqual([0, 600]);
  expect(countDomain([])[0]).toBe(0);
  expect(ticksOf(countDomain([2]), 6, 1).every(Number.isInteger)).toBe(true);
});

it("linearScale maps the ends of the domain to the ends of the range", () => {
  const scale = linearScale([10, 20], [100, 300]);
  expect([scale.at(10), scale.at(15), scale.at(20)]).toEqual([100, 200, 300]);
});

it("spreadLabels keeps labels apart and inside, in their order", () => {
  const places = spreadLabels([50, 52, 51, 99], {gap: 10, low: 0, high: 100});
  const sorted = places.toSorted((a, b) => a - b);
  for (let index = 1; index < sorted.length; index += 1)
    expect(sorted[index]! - sorted[index - 1]!).toBeGreaterThanOrEqual(10);
  expect(sorted.at(-1)).toBeLessThanOrEqual(100);
  expect(places[2]).toBeGreaterThan(places[0]!);
});

it("wrapText loses no word; cutText fits its width", () => {
  const text = "Viện kiểm sát nhân dân thành phố Đà Nẵng";
  expect(wrapText(text, 120).join(" ")).toBe(text);
  expect(textWidth(cutText(text, 120))).toBeLessThanOrEqual(120);
  expect(cutText(text, 1000)).toBe(text);
});
