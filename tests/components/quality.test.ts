import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {qualityPage} from "../../src/components/quality/page.js";
import type {QualityScene} from "../../src/components/quality/qualityScene.js";
import {completenessChart} from "../../src/components/quality/trust.js";
import type {ScopeQuality} from "../../src/domain/qualityData.js";
import type {SiteFinding, SiteReport} from "../../src/domain/siteData.js";
import {sceneOf} from "./scene.js";

function finding(code: string, severity: "refuse" | "note", cell: string): SiteFinding {
  return {code, severity, origin: "read", sheet: "Biểu 1", cell, raw: `<i>${cell}</i>`, message: `Lỗi ${code}.`};
}

const report: SiteReport = {
  file: "A nam 2025.xlsx",
  form: "F1",
  unit: "A",
  unit_name: "Huyện A",
  period: "2025-0",
  version: 1,
  received_at: "2026-01-04T08:00:00+07:00",
  status: "partly_refused",
  values: 8,
  refused: 1,
  notes: 2,
  findings: [
    finding("unit_in_cell", "note", "D9"),
    finding("unit_in_cell", "note", "D10"),
    finding("approximate", "refuse", "D7")
  ]
};

/** A answered 8 of 10 cells, P all, B none. */
const quality: ScopeQuality = {
  scope: "P",
  completeness: [
    {unit: "P", period: "2025-0", asked: 20, answered: 20},
    {unit: "A", period: "2025-0", asked: 10, answered: 8},
    {unit: "B", period: "2025-0", asked: 10, answered: 0}
  ],
  totals: [
    {
      unit: "P",
      period: "2025-0",
      file: "P.xlsx",
      sheet: "S",
      cell: "E9",
      indicator: "received",
      typed: 12,
      recomputed: 10
    }
  ],
  corrections: [],
  rules: [
    {rule: "r1", message: "Số có mặt không quá số triệu tập.", passed: 5, failed: 0, not_evaluable: 0},
    {rule: "r2", message: "Số trả lời không quá số nhận.", passed: 2, failed: 1, not_evaluable: 3}
  ]
};

function qualityScene(changes: Partial<ScopeQuality> = {}, search = ""): QualityScene {
  const scene = sceneOf(search);
  const reports = {scope: "P", units: scene.book.figures.units, reports: [report]};
  return {...scene, reports, quality: {...quality, ...changes}};
}

it("qualityPage says how many cells were answered, refused, noted, and totals that differ", () => {
  expect(toText(qualityPage(qualityScene()))).toContain(
    "Năm 2025: 28/40 ô phải báo cáo đã có trả lời, 01 chỗ bị loại, 02 lưu ý, 01 dòng tổng không khớp."
  );
});

it("completenessChart counts the units that answered less than 90% of the cells", () => {
  const chart = completenessChart(qualityScene())!;
  expect(chart.title).toBe("02/3 đơn vị trả lời dưới 90% số ô phải báo cáo");
  expect(toText(chart.draw({width: 900}))).toContain("80%");
});

it("qualityPage groups findings by kind, refused first, each place as text", () => {
  const html = toHtml(qualityPage(qualityScene()));
  expect(html.indexOf("Loại · 01 lần: Lỗi approximate.")).toBeGreaterThan(0);
  expect(html.indexOf("Loại · 01 lần")).toBeLessThan(html.indexOf("Lưu ý · 02 lần"));
  expect(html).toContain("A nam 2025.xlsx › Biểu 1 › D7");
  expect(html).toContain("&lt;i&gt;D7&lt;/i&gt;");
});

it("qualityPage never counts an undecided check as passed", () => {
  expect(toText(qualityPage(qualityScene()))).toContain("01/02 phép kiểm tra có lần không kết luận được");
});

it("qualityPage without faults, totals or questions says so", () => {
  const scene = qualityScene({completeness: [], totals: []}, "?unit=B");
  const text = toText(qualityPage(scene));
  expect(text).toContain("chưa hỏi chỉ tiêu nào");
  expect(text).toContain("không có điều gì bị loại");
  expect(text).toContain("Không có dòng tổng nào lệch");
  expect(text).toContain("Chưa có số nào được đính chính");
});
