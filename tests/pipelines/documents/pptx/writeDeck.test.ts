import {expect, it} from "vitest";
import type {Slide} from "../../../../pipelines/documents/pptx/slides.js";
import {writeDeck} from "../../../../pipelines/documents/pptx/writeDeck.js";
import type {NativeChart} from "../../../../src/domain/nativeChart.js";
import {staleValues} from "../charts.js";
import {listElements} from "../ecma.js";
import {openParts, structureFaults} from "../parts.js";

const box = {left: 40, top: 100, width: 600, height: 300};
const chart: NativeChart = {
  kind: "line",
  categories: ["2024", "2025"],
  series: [{name: "Chung", values: [90, null], look: "strong"}],
  format: "percent",
  domain: [0, 100]
};
const table = {widths: [2, 1], head: ["Đơn vị", "Số"], rows: [["A", "1"]], numbers: new Set([1]), size: 14};

function makeSlide(title: string): Slide {
  return {
    title,
    titleBox: {left: 40, top: 40, width: 1200, height: 60},
    titleSize: 28,
    shapes: [
      {kind: "text", box, lines: [{text: "Một & hai <3>", size: 16, hasBullet: true}]},
      {kind: "table", box, table, name: "Bảng"},
      {kind: "chart", box, chart, name: "TG-01", description: "Tỷ lệ"},
      {
        kind: "picture",
        box,
        png: new Uint8Array([137, 80]),
        name: "TQ-01",
        description: "Hình"
      },
      {kind: "number", box}
    ]
  };
}

const options = {title: "Trình chiếu", at: "2026-07-09T08:00:00+07:00"};

it("writeDeck() leaves no reference open, tells the kind of every part and keeps the order of the standard", async () => {
  const bytes = await writeDeck([makeSlide("Một"), makeSlide("Hai")], options);
  expect(structureFaults(bytes)).toEqual([]);
  expect(staleValues(bytes)).toEqual([]);
});

it("writeDeck() gives every shape of a slide a number of its own and every text the language", async () => {
  const {xml} = openParts(await writeDeck([makeSlide("Một")], options));
  const slide = xml.get("ppt/slides/slide1.xml")!;
  const numbers = listElements(slide, "p:cNvPr").map((one) => one.getAttribute("id"));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(listElements(slide, "a:rPr").every((one) => one.getAttribute("lang") === "vi-VN")).toBe(true);
});

it("writeDeck() puts the title where outline and readers find it", async () => {
  const {xml} = openParts(await writeDeck([makeSlide("Tiêu đề <1>")], options));
  const place = listElements(xml.get("ppt/slides/slide1.xml")!, "p:ph")[0]!;
  expect(place.getAttribute("type")).toBe("title");
  expect(place.parentElement!.parentElement!.parentElement!.textContent).toBe("Tiêu đề <1>");
});

it("writeDeck() writes the same bytes for the same slides", async () => {
  const [first, second] = [await writeDeck([makeSlide("Một")], options), await writeDeck([makeSlide("Một")], options)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
