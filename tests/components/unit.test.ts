import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {unitPage, unknownUnit} from "../../src/components/unit/page.js";
import {unitReportsChart} from "../../src/components/unit/reports.js";
import type {UnitScene} from "../../src/components/unit/unitScene.js";
import type {UnitFile} from "../../src/domain/unitData.js";
import {sceneOf} from "./scene.js";

const obligation = {unit: "B", form: "F1", due_at: "2024-01-05T17:00:00+07:00"};

/** B took over A whole; it sent three reports, one late, and owes one more. */
const file: UnitFile = {
  unit: "B",
  name: "Đơn vị Huyện B",
  short_name: "Huyện B",
  valid_from: "2024-07-01",
  valid_to: null,
  scope: "P",
  scope_name: "Tỉnh P",
  predecessors: [
    {unit: "A", name: "Đơn vị Huyện A", scope: "Q", date: "2024-07-01", kind: "merge", basis: "NQ 1", share: "3/5"}
  ],
  successors: [],
  series: {current: {attendance: [[18, 20], null, [19, 20], [17, 20]], pending: [3, null, "r", 4]}},
  obligations: [
    {...obligation, period: "2023-0", received_at: "2024-01-04T08:00:00+07:00", days_late: 0, state: "on_time"},
    {...obligation, period: "2024-1", received_at: "2024-07-09T08:00:00+07:00", days_late: 4, state: "late"},
    {...obligation, period: "2024-0", received_at: "2025-01-04T08:00:00+07:00", days_late: 0, state: "on_time"},
    {...obligation, period: "2025-0", received_at: null, days_late: 15, state: "overdue"}
  ],
  cells: [],
  files: [["s1", "B nam 2024.xlsx", "F1", "B", "2024-0", 1, "2025-01-04T08:00:00+07:00", "partly_refused", "ab"]],
  findings: [
    [
      "pending",
      "2024-0",
      "s1",
      "B nam 2024.xlsx",
      "Biểu 1",
      "D9",
      "refuse",
      "approximate",
      "<b>vài</b>",
      "Ghi số đúng."
    ],
    ["secret", "2024-0", "s1", "B nam 2024.xlsx", "Biểu 1", "D10", "note", "unit_in_cell", null, null]
  ],
  sources: [["2023-0", "A", "Đơn vị Huyện A", "3/5", "expected"]]
};
function unitScene(changes: Partial<UnitFile> = {}, search = "?unit=B"): UnitScene {
  return {...sceneOf(search), file: {...file, ...changes}};
}

it("unitPage says who the unit is, with shares and a link to each unit before it", () => {
  const page = unitPage(unitScene());
  expect(toText(page)).toContain("hoạt động từ 01/07/2024 đến nay. Tiếp nhận từ Đơn vị Huyện A.");
  expect(toText(page)).toContain("3/5");
  expect(toHtml(page)).toContain("?province=Q&amp;unit=A");
});

it("unitPage counts the reports that were due, in time, late and missing", () => {
  expect(toText(unitPage(unitScene()))).toContain(
    "02/04 báo cáo đã đến hạn được nộp đúng hạn, 01 nộp chậm, 01 còn thiếu hoặc bị trả lại."
  );
});

it("unitReportsChart writes the days late into the cells", () => {
  const drawn = toText(unitReportsChart(unitScene())!.draw({width: 800}));
  expect(drawn).toContain("+4");
  expect(drawn).toContain("thiếu");
  expect(unitReportsChart(unitScene({obligations: []}))).toBeNull();
});

it("unitPage names the indicators short of their threshold and counts those known", () => {
  // 17/20 = 85 is below 90; of the two asked in 2025 both are known.
  const text = toText(unitPage(unitScene()));
  expect(text).toContain("Năm 2025: có số liệu 2/2 chỉ tiêu được hỏi; chưa đạt ngưỡng: “Dự hội nghị”.");
  expect(text).toContain("Các kỳ trước khi thay đổi tổ chức được quy đổi");
});

it("unitPage shows a refused figure as such and leads each figure to its cell", () => {
  const html = toHtml(unitPage(unitScene({}, "?unit=B&period=2024-0")));
  expect(html).toContain("bị loại");
  expect(html).toContain('data-trace="B~2024-0~attendance"');
});

it("unitPage lists what is to be mended as text, and nothing of a masked indicator", () => {
  const html = toHtml(unitPage(unitScene()));
  expect(html).toContain("B nam 2024.xlsx › Biểu 1 › D9");
  expect(html).toContain("&lt;b&gt;vài&lt;/b&gt;");
  expect(html).toContain("có số nhỏ cần bảo mật");
});

it("unitPage of a unit without reports or faults says so", () => {
  const text = toText(unitPage(unitScene({obligations: [], files: [], findings: [], series: {}, predecessors: []})));
  expect(text).toContain("Không có thay đổi tổ chức");
  expect(text).toContain("không phải nộp báo cáo nào");
  expect(text).toContain("Chưa nhận tệp nào");
  expect(text).toContain("Không có điều gì cần sửa");
});

it("unknownUnit repeats the code as text", () => {
  expect(toHtml(unknownUnit("<i>"))).toContain("“&lt;i&gt;”");
});
