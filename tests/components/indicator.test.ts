import {expect, it} from "vitest";
import {indicatorPage} from "../../src/components/indicator/page.js";
import {toHtml, toText} from "../../src/components/markup.js";
import {toTrendScene} from "../../src/components/trends/page.js";
import type {IndicatorDefinition} from "../../src/domain/definitions.js";
import {sceneOf} from "./scene.js";

const definition: IndicatorDefinition = {
  indicator: "attendance",
  source: "Luật số 1, Điều 5",
  cadence: "year",
  aggregation: "ratio",
  valid_from: "2023-07-01",
  valid_to: null,
  thresholds: [{value: 90, kind: "target", label_vi: "Mức phấn đấu", basis: "nội bộ"}],
  codes: [],
  rules: [{message_vi: "Số có mặt không quá số triệu tập.", basis: "Điều 5"}]
};

function page(search: string) {
  const scene = toTrendScene(sceneOf(search))!;
  return indicatorPage({...scene, definitions: {attendance: definition}});
}

it("indicatorPage says how a rate is computed, on what basis, and links to its parts", () => {
  const text = toText(page("?indicator=attendance"));
  expect(text).toContain("“Số người có mặt” chia cho “Số người được triệu tập”, nhân 100.");
  expect(text).toContain("Luật số 1, Điều 5");
  expect(text).toContain("từ 01/07/2023");
  expect(text).toContain("Mức phấn đấu: 90% (nội bộ)");
  expect(text).toContain("Số có mặt không quá số triệu tập. (Điều 5)");
  expect(toHtml(page("?indicator=attendance"))).toContain("?indicator=attended");
});

it("indicatorPage counts the units short of the threshold among those with figures", () => {
  // In 2025: P 20/20, A 8/10; B has not reported.
  expect(toText(page("?indicator=attendance"))).toContain("01/2 đơn vị có số liệu chưa đạt 90%.");
});

it("indicatorPage says who is asked for it, and what becomes of it after a merger", () => {
  const text = toText(page("?indicator=attendance"));
  // P, A and B in 2025, and the department D of P.
  expect(text).toContain("Năm 2025: 3/3 đơn vị; có số riêng của 01 bộ phận.");
  expect(text).toContain("Quy đổi tử số và mẫu số trước, rồi tính lại tỷ lệ.");
  const coverage = toTrendScene(sceneOf("?indicator=coverage"))!;
  const own = toText(indicatorPage({...coverage, definitions: {coverage: {...definition, indicator: "coverage"}}}));
  expect(own).toContain("Năm 2025: Tỉnh P.");
});

it("indicatorPage of an indicator that is entered and has no threshold says so", () => {
  const text = toText(page("?indicator=received"));
  expect(text).toContain("Chỉ tiêu này không có ngưỡng.");
});

it("indicatorPage computes against the number of subordinate units where the denominator is that", () => {
  const scene = toTrendScene(sceneOf("?indicator=coverage"))!;
  const text = toText(indicatorPage({...scene, definitions: {coverage: {...definition, indicator: "coverage"}}}));
  expect(text).toContain("số đơn vị trực thuộc vào ngày cuối kỳ");
});
