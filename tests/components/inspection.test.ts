import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {coverageSection} from "../../src/components/inspection/coverage.js";
import {inspectionPage} from "../../src/components/inspection/page.js";
import {planSection} from "../../src/components/inspection/plan.js";
import {visitsSection} from "../../src/components/inspection/visits.js";
import {paceChart, paceSection} from "../../src/components/inspection/pace.js";
import {remedySection} from "../../src/components/inspection/remedies.js";
import {selfCheckSection} from "../../src/components/inspection/selfChecks.js";
import {shortcomingsSection} from "../../src/components/inspection/shortcomings.js";
import {figures, sceneOf, visit} from "./scene.js";

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
  expect(toText(section)).toContain(
    "01/2 đơn vị chưa được kiểm tra trực tiếp trong 24 tháng đến 31/12/2025: Huyện B (chưa có trong sổ)."
  );
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

it("visitsSection shows an inspection before a merger at the unit of today, marked; one of a divided unit does not count", () => {
  const visits = [
    visit("A", {work_year: 2024, actual: "2024-05-06", predecessor: "Huyện cũ"}),
    visit("B", {work_year: 2024, actual: "2024-06-07", predecessor: "Huyện bị chia", is_divided: true})
  ];
  const section = visitsSection(sceneOf("?period=2024-0", {visits, not_inspected: {"2024-0": ["B"]}}));
  expect(toHtml(section)).toContain(
    "Huyện A, Năm 2024: Kiểm tra trực tiếp 06/05/2024 (tại Huyện cũ, đơn vị tiền thân)"
  );
  expect(toText(section)).toContain("Năm công tác 2024: 01/2 đơn vị đã được kiểm tra trực tiếp");
  expect(toText(section)).toContain("Huyện B (chưa có trong sổ)");
  expect(toHtml(section)).toContain("đơn vị tiền thân đã chia tách, không tính");
  expect(toText(section)).toContain("1†");
});

it("paceSection compares what was done with an even pace, and tells what is left once the year is over", () => {
  const text = toText(paceSection(sceneOf()));
  expect(text).toContain("Đến 31/12/2025: đã kiểm tra trực tiếp 01/02 cuộc theo kế hoạch");
  expect(text).toContain("Năm công tác đã kết thúc, còn 01 cuộc chưa thực hiện.");
  const middle = {visits: figures.visits.map((one) => ({...one, work_year: 2024, actual: "2024-03-02"}))};
  expect(toText(paceSection(sceneOf("?period=2024-1", middle)))).toContain(
    "Đến 30/06/2024: đã kiểm tra trực tiếp 02/02 cuộc theo kế hoạch; nếu chia đều cả năm thì phải được 1. Giữ nhịp này, hết năm được khoảng 4/02 cuộc."
  );
});

it("paceChart adds up month by month, leaves months to come open, and counts only the province's own register", () => {
  const visits = [
    visit("A", {work_year: 2024, planned: "2024-02", actual: "2024-03-02"}),
    visit("B", {work_year: 2024, planned: "2024-09-01"}),
    visit("B", {work_year: 2024, planned: "quý III"}),
    visit("A", {work_year: 2024, planned: "2024-01-05", actual: "2024-01-06", is_own: false})
  ];
  const chart = paceChart(sceneOf("?period=2024-1", {visits}))!;
  expect(chart.table.rows.map(([, planned, done]) => [planned, done])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, null],
    [1, null],
    [2, null],
    [2, null],
    [2, null],
    [2, null]
  ]);
  expect(chart.note).toContain("01 cuộc không ghi rõ tháng kế hoạch");
});

it("remedySection lists what the register leaves open, with the days since it was due", () => {
  const visits = [visit("A", {actual: "2025-11-01", recommendations: 3, remedied: 1, remedy_due: "2026-01-10"})];
  const text = toText(remedySection(remedyScene({visits})));
  expect(text).toContain("còn 02 kiến nghị chưa khắc phục xong, trong đó 02 đã quá hạn;");
  expect(text).toContain("quá hạn 10 ngày");
  const done = toText(remedySection(remedyScene({visits: [{...visits[0]!, remedied: 3}]})));
  expect(done).not.toContain("chưa khắc phục xong");
});

it("shortcomingsSection adds up what inspections found, and says when the register tells nothing", () => {
  const text = toText(shortcomingsSection(sceneOf()));
  expect(text).toContain("Năm công tác 2025: 01 cuộc đã thực hiện ghi nhận 03 hạn chế, thiếu sót ở 01 đơn vị.");
  expect(toText(shortcomingsSection(sceneOf("?period=2024-0")))).toContain("chưa ghi số hạn chế nào");
});

it("selfCheckSection names units without a date of sending; those that need not report are left out", () => {
  const scene = sceneOf("", {
    series: {checked: {A: ["m", null, "m", {text: "2025-12-01"}], B: [null, null, null, "m"]}}
  });
  const checked = {...scene.context.indicators[0]!, indicator: "checked", type: "date" as const, is_yearly: true};
  const context = {
    ...scene.context,
    indicators: [checked],
    headlines: {headline_self_check: "checked"}
  };
  expect(toText(selfCheckSection({...scene, context}))).toContain(
    "Năm 2025: 01/2 đơn vị đã gửi báo cáo tự kiểm tra; chưa thấy ngày gửi của Huyện B."
  );
});

function remedyScene(changes: Partial<typeof figures>) {
  const scene = sceneOf("", changes);
  return {...scene, context: {...scene.context, headlines: {headline_remedy: "plan"}}};
}
