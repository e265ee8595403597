import {describe, expect, it, vi} from "vitest";
import {readGlyphBook} from "../../pipelines/documents/figures/glyphBook.js";
import type {Chart} from "../../src/components/chart.js";
import {figureSvg} from "../../src/components/figures/figureSvg.js";
import type {Child} from "../../src/components/markup.js";
import {isList, toHtml, toText} from "../../src/components/markup.js";
import {siteMap} from "../../src/components/siteMap.js";
import {openPage} from "./openPage.js";
import {readCharts} from "./siteCharts.js";
import {readTruth} from "./truth.js";
import {browser, site} from "./sampleSite.js";

vi.setConfig({testTimeout: 120_000});

const glyphs = await readGlyphBook();
/** Among them the province with the most units, and the one with the longest names. */
const views = ["", "?province=dn1&period=2024-Y", "?province=qn1&period=2024-Y", "?period=2026-H1"];

describe.each(["slide", "half_a4", "a4"] as const)(
  "figures for %s, drawn by Chromium with the fonts of the site",
  (layout) => {
    it("have no text outside, none over another, none too small, no letter that the font lacks", async () => {
      const {page, context} = await openPage(browser, site.server.url);
      const charts = await Promise.all(
        views.flatMap((view) => siteMap.map(({page: name}) => readCharts(site.out, name, view)))
      );
      expect(charts.flat().length).toBeGreaterThan(20);
      for (const chart of charts.flat()) {
        const figure = figureSvg(chart, layout);
        const faults = await page.evaluate(examineFigure, toHtml(figure));
        const letters = [...new Set(textsIn(figure).normalize("NFC"))];
        expect([chart.title, letters.filter((one) => !(one in glyphs.regular && one in glyphs.bold))]).toEqual([
          chart.title,
          []
        ]);
        expect({title: chart.title, faults: faults.faults}).toEqual({title: chart.title, faults: []});
        expect(faults.smallest).toBeGreaterThanOrEqual({slide: 14, half_a4: 9, a4: 11}[layout]);
      }
      await context.close();
    });
  }
);

/** All that is written in a figure, one line; what only a pointer brings up is no part of it. */
function textsIn(child: Child): string {
  if (child === null || child === false || typeof child !== "object") return "";
  if (isList(child)) return child.map(textsIn).join("");
  if (child.tag === "text") return toText(child);
  return textsIn(child.children);
}

/** Runs in the page: what is wrong with the texts of a figure, and the size of the smallest. */
async function examineFigure(svg: string): Promise<{faults: string[]; smallest: number}> {
  // Outside the site there is no stylesheet: only the fonts stay.
  for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.remove();
  const place = document.querySelector("#view")!;
  place.replaceChildren(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
  await document.fonts.ready;
  const root = place.querySelector("svg")!;
  const frame = root.getBoundingClientRect();
  const unit = frame.width / root.viewBox.baseVal.width;
  const texts = [...root.querySelectorAll("text:not([aria-hidden])")].map((text) => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    const height = bottom - top;
    const matrix = (text as SVGTextElement).getScreenCTM()!;
    const size = Number(text.getAttribute("font-size")) * (matrix.a / unit);
    // The box of a letter is higher than its ink.
    return {text: text.textContent, left, right, top: top + height * 0.25, bottom: bottom - height * 0.22, size};
  });
  const faults = texts
    .filter(
      ({left, right, top, bottom}) =>
        left < frame.left - 0.5 || right > frame.right + 0.5 || top < frame.top || bottom > frame.bottom
    )
    .map(({text}) => `outside: ${text}`);
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      const isOver = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      if (isOver) faults.push(`${a.text} over ${b.text}`);
    }
  }
  return {faults, smallest: Math.min(...texts.map(({size}) => size)) + 1e-6};
}

describe("titles are true to the sample's truth, which was made apart", () => {
  const period = "2026-Y";
  const isOurs = (unit: string | undefined) => /^dn2(\.|$)/.test(unit ?? "");

  async function chartOf(code: string): Promise<Chart> {
    const all = await Promise.all(siteMap.map(({page}) => readCharts(site.out, page)));
    return all.flat().find((chart) => chart.code === code)!;
  }

  it("TQ-01 counts the reports that are missing", async () => {
    const rows = (await readTruth("timeliness.csv")).filter((row) => row.period === period && isOurs(row.unit));
    const missing = rows.filter(({status}) => status !== "on_time" && status !== "late").length;
    expect((await chartOf("TQ-01")).title).toBe(`0${missing} trong ${rows.length} báo cáo phải nộp còn thiếu`);
  });

  it("TG-02 adds up the opinions of units that reported them", async () => {
    const rows = (await readTruth("current.csv")).filter(
      (row) => row.period === period && row.indicator === "opinions_received" && /^dn2(\.kv\d+)?$/.test(row.unit!)
    );
    let sum = 0;
    for (const {value} of rows) sum += Number(value);
    const known = rows.filter(({value}) => value !== "").length;
    expect((await chartOf("TG-02")).title).toContain(`nhận ${sum} ý kiến ở ${known}/`);
  });
});
