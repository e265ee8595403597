import {readFile} from "node:fs/promises";
import {unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {drawPng} from "../../pipelines/documents/figures/drawPng.js";
import {readGlyphBook} from "../../pipelines/documents/figures/glyphBook.js";
import type {Chart} from "../../src/components/chart.js";
import {fileName, makeFile} from "../../src/components/download/files.js";
import type {LayoutName} from "../../src/components/figures/layouts.js";
import {layoutNames, layouts} from "../../src/components/figures/layouts.js";
import {figurePages, figureSvg} from "../../src/components/figures/figureSvg.js";
import {outlineText} from "../../src/components/figures/outline.js";
import {attributesOf} from "../../src/components/figures/palette.js";
import type {Child, Markup} from "../../src/components/markup.js";
import {h, isList, toHtml, toText} from "../../src/components/markup.js";
import {figureCharts} from "../../src/components/registry.js";
import {figures, sceneOf} from "./scene.js";

const glyphs = await readGlyphBook();
const {P, A, B} = figures.series.response as Record<string, never>;
/** Many units, one of them with a long name, so that rows must stand in columns. */
const many = Array.from({length: 34}, (_, index) => ({
  ...figures.units[1]!,
  unit: `U${index}`,
  short_name: index === 3 ? "Khu vực Đông Bắc mở rộng" : `Khu vực ${index}`
}));
const crowd = {
  units: [figures.units[0]!, ...many],
  series: {
    ...figures.series,
    response: {P: P!, ...Object.fromEntries(many.map(({unit}, index) => [unit, index % 3 === 0 ? B! : A!]))}
  }
};
const charts = [
  ...figureCharts.flatMap(({chart}) => chart(sceneOf()) ?? []),
  ...figureCharts.flatMap(({chart}) => chart(sceneOf("", crowd)) ?? [])
];
const cases = charts.flatMap((chart, index) =>
  layoutNames.map((layout) => ({chart, layout, name: `${chart.code} (${index})`}))
);

interface PlacedText {
  text: string;
  size: number;
  left: number;
  right: number;
  base: number;
}

/** Every text of a figure at its true size and place, measured by the font itself. */
function textsOf(child: Child, at = {x: 0, y: 0, scale: 1}): PlacedText[] {
  if (child === null || child === false || typeof child !== "object") return [];
  if (isList(child)) return child.flatMap((one) => textsOf(one, at));
  const {tag, attributes, children} = child;
  if (tag !== "text") {
    const move = /translate\((\S+) (\S+)\)/.exec(String(attributes.transform ?? ""));
    const grow = /scale\((\S+)\)/.exec(String(attributes.transform ?? ""));
    const [x, y] = [Number(move?.[1] ?? 0), Number(move?.[2] ?? 0)];
    const inner = {x: at.x + x * at.scale, y: at.y + y * at.scale, scale: at.scale * Number(grow?.[1] ?? 1)};
    return textsOf(children, inner);
  }
  if (attributes["aria-hidden"]) return [];
  const text = toText(child);
  const size = Number(attributes["font-size"]) * at.scale;
  const face = attributes["font-weight"] === 600 ? glyphs.bold : glyphs.regular;
  let width = 0;
  for (const letter of text) width += ((face[letter]?.[0] ?? 0) * size) / 1000;
  const x = at.x + Number(attributes.x) * at.scale;
  const anchor = attributes["text-anchor"];
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return [{text, size, left, right: left + width, base: at.y + Number(attributes.y) * at.scale}];
}

function overlaps(a: PlacedText, b: PlacedText): boolean {
  const [top, bottom] = [(one: PlacedText) => one.base - one.size * 0.74, (one: PlacedText) => one.base];
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && top(a) < bottom(b) - 0.5 && top(b) < bottom(a) - 0.5;
}

const smallest: Record<LayoutName, number> = {screen: 11, slide: 14, a4: 11, half_a4: 9};

describe.each(cases)("$name for $layout", ({chart, layout}) => {
  const figure = figureSvg(chart, layout);
  const texts = textsOf(figure);

  it("holds title, subtitle, note, source, moment, code, build and mark, whole", () => {
    const said = texts.map(({text}) => text).join(" ");
    for (const part of [chart.title, chart.subtitle, chart.note ?? "", chart.source, chart.cutoff]) {
      expect(said).toContain(part);
    }
    for (const part of [chart.code, "Bản số liệu b1", "SỐ LIỆU MINH HỌA"]) expect(said).toContain(part);
    expect(texts.filter(({text}) => text.includes("…"))).toEqual([]);
  });

  it("has no text outside, none over another, and none too small", () => {
    const {width, height} = figure.attributes as {width: number; height: number};
    const outside = texts.filter(
      ({left, right, base, size}) => left < 0 || right > width || base - size < 0 || base + size * 0.3 > height
    );
    expect(outside).toEqual([]);
    const pairs = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [`${one.text} × ${other.text}`] : []))
    );
    expect(pairs).toEqual([]);
    expect(Math.min(...texts.map(({size}) => size))).toBeGreaterThanOrEqual(smallest[layout]);
  });

  it("uses only letters that its font has, and no class", () => {
    const letters = new Set(texts.flatMap(({text}) => [...text.normalize("NFC")]));
    expect([...letters].filter((letter) => !(letter in glyphs.regular) || !(letter in glyphs.bold))).toEqual([]);
    expect(toHtml(figure)).not.toContain("class=");
  });
});

const pages = charts.flatMap((chart, index) =>
  (["slide", "a4", "half_a4"] as const).map((layout) => ({chart, layout, name: `${chart.code} (${index})`}))
);

describe.each(pages)("pages of $name for $layout", ({chart, layout}) => {
  const drawn = figurePages(chart, layout);

  it("have the format of their place, each with title, source and code, no text outside or over another", () => {
    for (const [index, figure] of drawn.entries()) {
      const {width, height} = figure.attributes as {width: number; height: number};
      expect([width, height]).toEqual([layouts[layout].width, layouts[layout].height]);
      const texts = textsOf(figure);
      const outside = texts.filter(
        ({left, right, base, size}) => left < 0 || right > width || base - size < 0 || base > height
      );
      expect(outside).toEqual([]);
      const pairs = texts.flatMap((one, at) => texts.slice(at + 1).filter((other) => overlaps(one, other)));
      expect(pairs).toEqual([]);
      const said = texts.map(({text}) => text).join(" ");
      const number = drawn.length === 1 ? "" : ` (${index + 1}/${drawn.length})`;
      for (const part of [`${chart.title}${number}`, chart.source, chart.code]) expect(said).toContain(part);
    }
  });

  it("hold together every text of the figure of one piece, each row once", () => {
    const rows = (all: readonly Markup[]) => {
      const names = new Set(many.map(({short_name}) => short_name));
      return all
        .flatMap(textsOfOne)
        .filter((text) => names.has(text))
        .toSorted();
    };
    expect(rows(drawn)).toEqual(rows([figureSvg(chart, layout)]));
  });
});

function textsOfOne(figure: Markup): string[] {
  return textsOf(figure).map(({text}) => text);
}

it("a figure of many units goes on over several pages", () => {
  const counts = pages.map(({chart, layout}) => figurePages(chart, layout).length);
  expect(Math.max(...counts)).toBeGreaterThan(1);
});

it("a figure of several pages is downloaded as one ZIP of numbered pictures, a figure of one as it is", async () => {
  const crowded = charts.findLast(({code}) => code === "TG-03")!;
  const paged: Chart = {...crowded, draw: (size) => crowded.draw({...size, height: 200})};
  const all = figurePages(paged, "a4");
  const file = await makeFile(paged, "svg", () => Promise.resolve(glyphs));
  expect(file.name).toMatch(/\.zip$/);
  const entries = Object.entries(unzipSync(new Uint8Array(await file.content.arrayBuffer())));
  expect(entries.map(([name]) => name)).toEqual(
    all.map((_, index) => file.name.replace(/\.zip$/, `_${index + 1}.svg`))
  );
  for (const [index, [, bytes]] of entries.entries())
    expect(new TextDecoder().decode(bytes)).toContain(`(${index + 1}/${all.length})`);
  const single = charts.find((chart) => figurePages(chart, "a4").length === 1)!;
  expect((await makeFile(single, "svg", () => Promise.resolve(glyphs))).name).toBe(fileName(single, "svg"));
});

it("figures of usual provinces have exactly the format of their place", () => {
  for (const {chart, layout} of cases.slice(0, cases.length / 2)) {
    const {width, height} = layouts[layout];
    const figure = figureSvg(chart, layout);
    expect(figure.attributes.width).toBe(width);
    expect(figure.attributes.height).toBe(height ?? figure.attributes.height);
  }
});

it("SVG and PNG are the same bytes the second time", () => {
  const chart = charts.find(({code}) => code === "TG-01") as Chart;
  const again = figureCharts.find(({code}) => code === "TG-01")!.chart(sceneOf())!;
  const [one, two] = [figureSvg(chart, "slide"), figureSvg(again, "slide")];
  expect(toHtml(two)).toBe(toHtml(one));
  const options = {width: 1280, dpi: 144, glyphs};
  expect(Buffer.compare(drawPng(one, options), drawPng(two, options))).toBe(0);
});

it("drawPng gives the size asked for and says how large it is meant to be", () => {
  const png = Buffer.from(drawPng(figureSvg(charts[0]!, "half_a4"), {width: 1890, dpi: 300, glyphs}));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1890, 1181]);
  const place = png.indexOf("pHYs");
  expect([png.readUInt32BE(place + 4), png[place + 12]]).toEqual([11811, 1]);
});

it("figures wear the colours that the stylesheet gives drawings in light", async () => {
  const css = await readFile("src/style.css", "utf8");
  const colours = new Map([...css.split("@media")[0]!.matchAll(/--([\w-]+): (#\w+);/g)].map(([, n, v]) => [n!, v!]));
  const drawings = css.slice(css.indexOf("/* Drawings */"), css.indexOf("/* Tables */"));
  for (const [, selectors, body] of drawings.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    const wanted = Object.fromEntries(
      [...body!.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name, value]) => [
        name!,
        value!.replace(/var\(--([\w-]+)\)/, (_, colour: string) => colours.get(colour)!).replace(/px$/, "")
      ])
    );
    for (const selector of selectors!.split(",").map((one) => one.trim())) {
      const classes = /^svg ((?:\.[\w-]+)+)$/.exec(selector.replace(/^\/\*.*\*\/\s*/s, ""))?.[1];
      if (!classes) continue;
      const given = attributesOf("rect", classes.slice(1).replaceAll(".", " "));
      const shown = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
      expect([selector, shown]).toEqual([selector, expect.objectContaining(wanted)]);
    }
  }
});

it("solid colours are apart in grey; what fails is hatched or carries its sign", () => {
  const lightness = ["tone-base", "tone-muted", "tone-soft"].map((name) => greyOf(attributesOf("rect", name).fill));
  for (let index = 1; index < lightness.length; index += 1) {
    expect(lightness[index]! - lightness[index - 1]!).toBeGreaterThanOrEqual(14);
  }
  const late = charts.find(({code}) => code === "TG-03")!;
  expect(toHtml(figureSvg(late, "slide"))).toMatch(/<rect [^>]*fill="url\(#hatch-TG-03-slide\)"/);
});

/** Lightness L* of a colour as a copier in black and white sees it. */
function greyOf(colour: string | number | undefined): number {
  const [red, green, blue] = [1, 3, 5].map((place) => {
    const value = Number.parseInt(String(colour).slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

it("outlineText leaves no text, draws a box for what the font lacks, and keeps the length of a line", () => {
  const text = h("text", {x: 100, y: 20, "font-size": 10, "text-anchor": "end"}, "Năm → 漢");
  const drawn = outlineText(text, glyphs) as Markup;
  expect(drawn.tag).toBe("path");
  const [, left] = /translate\((\S+) /.exec(String(drawn.attributes.transform))!;
  let width = 0;
  for (const letter of "Năm → 漢") width += (glyphs.regular[letter]?.[0] ?? 600) / 100;
  expect(Number(left)).toBeCloseTo(100 - width, 1);
  expect(String(drawn.attributes.d).match(/M80|M\d+ 0L/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
});
