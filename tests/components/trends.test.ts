import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import type {SeriesScene} from "../../src/components/scene.js";
import {courseChart} from "../../src/components/trends/course.js";
import {indicatorBar, toTrendScene, trendsPage} from "../../src/components/trends/page.js";
import type {TrendScene} from "../../src/components/trends/trendScene.js";
import {periodBefore} from "../../src/components/trends/trendScene.js";
import {compareChart, compareSection, unitsChart} from "../../src/components/trends/units.js";
import type {ScopeSeries} from "../../src/domain/siteData.js";
import {figures, sceneOf} from "./scene.js";

function trendScene(search: string, changes: (scene: SeriesScene) => SeriesScene = (scene) => scene): TrendScene {
  return toTrendScene(changes(sceneOf(search)))!;
}

/** Attendance of P, A and B; the scene says what each reported. */
const attendance = "?indicator=attendance";

it("trendsPage says the figure of all together, of how many units, and the change on the year before", () => {
  const text = toText(trendsPage(trendScene(attendance)));
  // P 20/20 and A 8/10; B has not reported.
  expect(text).toContain("Năm 2025: 93,3% (28/30) (2/3 đơn vị có đủ số liệu)");
  expect(text).toContain("chưa so được với năm 2024 vì còn thiếu số liệu");
  // A fell from 9/10 to 8/10, P rose from 19/20 to 20/20.
  expect(text).toContain("Tăng ở 01 đơn vị, giảm ở 01 đơn vị (Huyện A).");
});

it("courseChart of a rate marks the change of structure, and tells it in the note", () => {
  const chart = courseChart(trendScene(attendance))!;
  expect(chart.note).toContain("01/07/2024");
  expect(toText(chart.draw({width: 1000}))).toContain("01/07/2024");
});

it("unitsChart has one panel a unit, departments left out", () => {
  const drawn = toText(unitsChart(trendScene(attendance))!.draw({width: 1000}));
  expect(drawn).toContain("Huyện A");
  expect(drawn).toContain("Huyện B");
  expect(drawn).not.toContain("Phòng 1");
});

it("compareChart takes the period asked for, else the year before", () => {
  expect(periodBefore(trendScene(attendance))!.period).toBe("2024-0");
  expect(periodBefore(trendScene(`${attendance}&before=2023-0`))!.period).toBe("2023-0");
  expect(compareChart(trendScene(attendance))!.legend[1]!.label).toContain("năm 2024");
});

it("a figure counted over periods of different length is not compared", () => {
  const shorter = (scene: SeriesScene): SeriesScene => {
    const periods = scene.context.periods.map((one) => (one.period === "2025-0" ? {...one, to: "2025-10-31"} : one));
    const context = {...scene.context, periods};
    return {...scene, context, period: periods.at(-1)!, book: {...scene.book, periods}};
  };
  const scene = trendScene("?indicator=pending", shorter);
  expect(compareChart(scene)).toBeNull();
  expect(courseChart(scene)!.note).toContain("gồm 10 tháng");
  const text = toText(trendsPage(scene));
  expect(text).toContain("hai kỳ dài ngắn khác nhau");
  expect(text).toContain("Không nói tăng hay giảm được");
});

it("yes and no become how many of how many", () => {
  const asYesNo = (scene: SeriesScene): SeriesScene => {
    const indicators = scene.context.indicators.map((one) =>
      one.indicator === "pending" ? {...one, type: "yesno" as const} : one
    );
    const series = {
      ...scene.book.figures.series,
      pending: {P: [1, null, 1, 1], A: [0, null, 0, 1], B: [0, null, 1, 0]}
    };
    const book = {...scene.book, figures: {...scene.book.figures, series}};
    return {...scene, context: {...scene.context, indicators}, book};
  };
  // In 2025 P and A say yes, B no: two of three.
  expect(toText(trendsPage(trendScene("?indicator=pending", asYesNo)))).toContain("Năm 2025: 66,7% (2/3)");
});

it("a date is listed, never drawn", () => {
  const asDate = (scene: SeriesScene): SeriesScene => {
    const indicators = scene.context.indicators.map((one) =>
      one.indicator === "pending" ? {...one, type: "date" as const} : one
    );
    const series = {...scene.book.figures.series, pending: {A: [null, null, null, {text: "2025-02-03"}]}};
    const book = {...scene.book, figures: {...scene.book.figures, series}};
    return {...scene, context: {...scene.context, indicators}, book};
  };
  const scene = trendScene("?indicator=pending", asDate);
  expect(courseChart(scene)).toBeNull();
  const text = toText(trendsPage(scene));
  expect(text).toContain("không vẽ thành đường được");
  expect(text).toContain("03/02/2025");
});

it("what cannot be added up over units has no line of all together", () => {
  const single = (scene: SeriesScene): SeriesScene => {
    const indicators = scene.context.indicators.map((one) => ({...one, is_additive: one.indicator !== "received"}));
    return {...scene, context: {...scene.context, indicators}};
  };
  const scene = trendScene("?indicator=received", single);
  expect(toText(trendsPage(scene))).toContain("không cộng được giữa các đơn vị");
  expect(toText(courseChart(scene)!.draw({width: 1000}))).not.toContain("Toàn địa bàn");
});

it("compareSection sets what was told at a session beside what is known now", () => {
  // Told on 10/07/2025: 2024, when A stood at 7 of 10. Now: 2025, P 20/20 and A 8/10; B has not reported.
  const then = {...figures, series: {attendance: {P: [[18, 20], null, [19, 20]], A: [[8, 10], null, [7, 10]]}}};
  const scene = toTrendScene(sceneOf("?indicator=attendance&before=2025-07-10"), then as ScopeSeries)!;
  const text = toText(compareSection(scene)!);
  expect(text).toContain("Năm 2025 so với năm 2024 như đã biết lúc kỳ họp 10/07/2025: ai thay đổi nhiều nhất?");
  expect(text).toMatch(/Tỉnh P\s*95% 19\/20\s*100% 20\/20\s*tăng 5 điểm %/);
  expect(text).toMatch(/Huyện A\s*70% 7\/10\s*80% 8\/10\s*tăng 10 điểm %/);
  const html = toHtml(compareSection(scene)!);
  expect(html).toContain('data-trace="A~2025-0~attendance"');
  expect(html).not.toContain('data-trace="A~2024-0~attendance"');
});

it("indicatorBar offers the sessions held before the moment looked at", () => {
  const html = toHtml(indicatorBar(trendScene("?indicator=attendance&before=2025-07-10")));
  expect(html).toContain('<optgroup label="Như đã biết lúc kỳ họp"><option value="2025-07-10"');
  expect(toHtml(indicatorBar(trendScene("?indicator=attendance&at=2025-07-10")))).not.toContain("2025-07-10");
});

it("a mark that is one figure leads to its cell, one that was added up does not", () => {
  const html = toHtml(courseChart(trendScene("?indicator=attendance&unit=A"))!.draw({width: 900}));
  const traces = [...html.matchAll(/data-trace="([^"]+)"/g)].map(([, trace]) => trace);
  expect(traces).toContain("A~2025-0~attendance");
  const whole = toHtml(courseChart(trendScene("?indicator=attendance"))!.draw({width: 900}));
  expect(whole).not.toContain('data-trace="A~2025-0');
});
