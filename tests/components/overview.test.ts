import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {changeOf, changesSection, describeChange} from "../../src/components/overview/changes.js";
import {readinessSection} from "../../src/components/overview/readiness.js";
import {shortfallSection, sortRates, unitRates} from "../../src/components/overview/shortfalls.js";
import {overview} from "../../src/components/texts/overview.js";
import {context, figures, sceneOf} from "./scene.js";

const indicatorNamed = (code: string) => context.indicators.find(({indicator}) => indicator === code)!;

it("readinessSection says how many reports are in and names who is missing, for how long", () => {
  const text = toText(readinessSection(sceneOf()));
  expect(text).toContain("mới có 3/4 báo cáo hợp lệ; còn thiếu Huyện B (quá hạn 15 ngày)");
  expect(text).toContain("02 ô trong 01 tệp bị loại");
  expect(text).toContain("01 trong 4 báo cáo phải nộp còn thiếu");
});

it("readinessSection says that all are in when they are", () => {
  const obligations = figures.obligations.filter(({state}) => state !== "overdue");
  expect(toText(readinessSection(sceneOf("", {obligations})))).toContain("Dùng được: đủ 3/3 báo cáo");
});

it("readinessSection tells what is not due yet apart from what is missing", () => {
  const obligations = figures.obligations.map((one) => (one.unit === "A" ? {...one, state: "due_soon" as const} : one));
  const text = toText(readinessSection(sceneOf("", {obligations})));
  expect(text).toContain("mới có 2/4 báo cáo hợp lệ; 01 báo cáo chưa đến hạn; còn thiếu Huyện B (quá hạn 15 ngày)");
  expect(text).toContain("01 trong 4 báo cáo phải nộp còn thiếu");
});

it("readinessSection of one unit speaks of its reports alone", () => {
  expect(toText(readinessSection(sceneOf("?unit=B")))).toContain("mới có 0/1 báo cáo hợp lệ");
});

it("changeOf compares only units with a whole figure in both periods", () => {
  // 2025: P 20/20, A 8/10, B missing. 2024: P 19/20, A 9/10, B only in part.
  const change = changeOf(indicatorNamed("attendance"), sceneOf())!;
  expect(change).toMatchObject({
    units: 2,
    asked: 3,
    now: {numerator: 28, denominator: 30},
    earlier: {numerator: 28, denominator: 30}
  });
  expect(describeChange(change)).toBe("không đổi");
});

it("changeOf counts neither departments nor units whose figure was refused", () => {
  // 2025: P 10, A 0, B refused. 2024: P 12, A 6.
  const change = changeOf(indicatorNamed("received"), sceneOf())!;
  expect(change).toMatchObject({units: 2, now: {value: 10}, earlier: {value: 18}});
  expect(describeChange(change)).toBe("giảm 44,4%");
});

it("changeOf of a period without one the year before compares nothing", () => {
  const change = changeOf(indicatorNamed("received"), sceneOf("?period=2023-0"))!;
  expect(change).toMatchObject({earlier: null, now: {value: 17}});
  expect(describeChange(change)).toBe("—");
});

it("changesSection says how many rates rose and fell, and names the greatest of each", () => {
  // attendance unchanged; response P 12/12 and A 3/6 → only P counts twice (A: 0/0): 100 → 60; coverage 0 → 50; plan 0 → 50.
  const text = toText(changesSection(sceneOf()));
  expect(text).toContain("02 tỷ lệ tăng, 01 tỷ lệ giảm, 01 không đổi");
  expect(text).toContain("Giảm nhiều nhất: tỷ lệ ý kiến được trả lời");
});

it("unitRates marks what misses its threshold; missing, refused and a rate over 0 miss nothing", () => {
  const {indicators, rows} = unitRates(sceneOf());
  expect(indicators.map(({indicator}) => indicator)).toEqual(["attendance", "response"]);
  expect(rows.map(({unit, short}) => [unit.unit, short])).toEqual([
    ["P", [false, true]],
    ["A", [true, false]],
    ["B", [false, false]]
  ]);
});

it("sortRates keeps the official order unless the worst are asked for", () => {
  const {rows} = unitRates(sceneOf("", {series: {...figures.series, response: {A: [null, null, null, [1, 10]]}}}));
  expect(sortRates(rows, null).map(({unit}) => unit.unit)).toEqual(["P", "A", "B"]);
  expect(sortRates(rows, "worst").map(({unit}) => unit.unit)).toEqual(["A", "P", "B"]);
});

it("shortfallSection shows a unit without figures as such, never as 0", () => {
  const html = toHtml(shortfallSection(sceneOf()));
  expect(html).toContain("Huyện B: chưa báo cáo");
  expect(html).toContain("Huyện B: bị loại");
  expect(html).toContain("02/3 đơn vị có một tỷ lệ dưới mức đặt ra: Tỉnh P và Huyện A.");
});

it("a title that names some of many rates says how many rates more, not units", () => {
  const names = ["Tỷ lệ một", "Tỷ lệ hai", "Tỷ lệ ba", "Tỷ lệ bốn"];
  expect(overview.change.title(names, 9)).toBe(
    "04/9 tỷ lệ chính dưới mức đặt ra: Tỷ lệ một, Tỷ lệ hai và 2 tỷ lệ khác"
  );
});
