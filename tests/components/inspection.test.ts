import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {coverageSection} from "../../src/components/inspection/coverage.js";
import {inspectionPage} from "../../src/components/inspection/page.js";
import {planSection} from "../../src/components/inspection/plan.js";
import {visitsSection} from "../../src/components/inspection/visits.js";
import {figures, sceneOf} from "./scene.js";

it("coverageSection gives units inspected over units that exist, and the change", () => {
  const text = toText(coverageSection(sceneOf()));
  expect(text).toContain("Năm 2025: 01/2 đơn vị trực thuộc đã được kiểm tra trực tiếp (50%). Đạt mức phấn đấu 50%.");
  expect(text).toContain("năm 2025 là 50%, tăng 50 điểm % so với năm 2024");
});

it("coverageSection takes the register before the form, and says which it took", () => {
  const coverage = [{period: "2025-0", units_total: 2, units_inspected: 2}];
  const text = toText(coverageSection(sceneOf("", {coverage})));
  expect(text).toContain("02/2 đơn vị");
  expect(text).toContain("Tính từ sổ kiểm tra");
  const form = toText(coverageSection(sceneOf("", {coverage: []})));
  expect(form).toContain("01/2 đơn vị");
  expect(form).toContain("ghi ở biểu 1");
});

it("planSection says how much of the plan is left; the middle of a year is not behind its plan", () => {
  expect(toText(planSection(sceneOf()))).toContain("đã kiểm tra 01/02 đơn vị theo kế hoạch năm (50%), còn 01 đơn vị.");
  expect(toHtml(planSection(sceneOf("?period=2024-1")))).not.toContain("tone-fail");
});

it("visitsSection names units not inspected for two years; a planned visit is none", () => {
  const section = visitsSection(sceneOf());
  expect(toText(section)).toContain("01/2 đơn vị chưa được kiểm tra trực tiếp trong 24 tháng đến 31/12/2025: Huyện B.");
  expect(toText(section)).toContain("Năm công tác 2025: 01/2 đơn vị đã được kiểm tra trực tiếp");
  expect(toHtml(section)).toContain("Huyện B, Năm 2025: Có kế hoạch, chưa thực hiện 01/06/2025");
});

it("visitsSection without a register says so instead of claiming that nobody was inspected", () => {
  expect(toText(visitsSection(sceneOf("", {visits: []})))).toContain("Chưa có sổ kiểm tra nào đọc được.");
});

it("inspectionPage tells that the figures are the province's when another unit is chosen", () => {
  expect(toText(inspectionPage(sceneOf("?unit=A")))).toContain("do Tỉnh P báo cáo cho cả địa bàn");
  expect(toText(inspectionPage(sceneOf("", figures)))).not.toContain("báo cáo cho cả địa bàn");
});
