import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {latenessChart, latenessSection} from "../../src/components/progress/lateness.js";
import {owingChart, owingSection} from "../../src/components/progress/owing.js";
import {recentSection} from "../../src/components/progress/recent.js";
import {remindersSection} from "../../src/components/progress/reminders.js";
import {runningSection} from "../../src/components/progress/running.js";
import type {ProgressScene} from "../../src/components/progress/scene.js";
import {targetsSection} from "../../src/components/progress/targets.js";
import type {ScopeProgress} from "../../src/domain/followUpData.js";
import type {ScopeFigures, SiteObligation} from "../../src/domain/siteData.js";
import {progress} from "./progress.js";
import {sceneOf as figureScene} from "./scene.js";

function sceneOf(
  search = "",
  changes: Partial<ScopeProgress> = {},
  figures: Partial<ScopeFigures> = {}
): ProgressScene {
  return {...figureScene(search, figures), progress: {...progress, ...changes}};
}

function owed(unit: string, period: string, changes: Partial<SiteObligation> = {}): SiteObligation {
  const due_at = `${period.slice(0, 4)}-${period.endsWith("1") ? "07" : "12"}-05T17:00:00+07:00`;
  return {unit, form: "F1", period, due_at, received_at: due_at, days_late: 0, state: "on_time", ...changes};
}

it("owingSection sorts what is owed by days late, whatever the period, and tells what falls due next", () => {
  const text = toText(owingSection(sceneOf()));
  expect(text).toContain(
    "02 báo cáo quá hạn. Lâu nhất: Huyện B (Biểu 1, Năm 2024, 400 ngày); Huyện B (Biểu 1, Năm 2025, 15 ngày)."
  );
  expect(text).toContain("01 báo cáo đến hạn trong một tháng tới, sớm nhất còn 04 ngày làm việc.");
  expect(owingChart(sceneOf())!.table.rows.map((row) => row[3])).toEqual([400, 15]);
  expect(toText(owingSection(sceneOf("?unit=A", {due: []})))).toContain(
    "Không đơn vị nào nợ báo cáo. Không báo cáo nào đến hạn trong một tháng tới."
  );
});

it("remindersSection gives each text to copy, and all of them together", () => {
  const html = toHtml(remindersSection(sceneOf()));
  expect(html).toContain("1. Kính gửi: Huyện A.\n\n2. Kính gửi: Huyện B.");
  expect(html.match(/data-copy=/g)).toHaveLength(3);
  expect(toHtml(remindersSection(sceneOf("?unit=A"))).match(/data-copy=/g)).toHaveLength(1);
  expect(toText(remindersSection(sceneOf("", {reminders: []})))).toContain("Không đơn vị nào cần nhắc.");
});

it("recentSection counts the files of the week and names the cells that failed", () => {
  const text = toText(recentSection(sceneOf()));
  expect(text).toContain("Bảy ngày qua nhận 02 tệp, 01 tệp bị loại toàn bộ hoặc một phần.");
  expect(text).toContain("Biểu 1 › D5: Ghi số. Và 01 ô khác.");
  expect(toText(recentSection(sceneOf("", {received: []})))).toContain(
    "tệp gần nhất của địa bàn nhận lúc 09:00 19/01/2026"
  );
});

it("runningSection adds up what runs late by kind, and tells days over and days left apart", () => {
  const section = runningSection(sceneOf());
  const text = toText(section);
  expect(text).toContain("02 kiến nghị quá hạn khắc phục; 01 Ban Thanh tra nhân dân hết hoặc sắp hết nhiệm kỳ.");
  expect(text).toContain("phải xong trước hết ngày 31/03/2026 (còn 70 ngày)");
  expect(text).toContain("quá 10 ngày");
  expect(toHtml(section).match(/failing/g)).toHaveLength(1);
  expect(toText(runningSection(sceneOf("", {late: []})))).toContain("Không có việc nào chậm");
});

it("runningSection warns of what stands open in registers of past years", () => {
  const [remedy, ...others] = progress.late;
  const text = toText(runningSection(sceneOf("", {late: [{...remedy!, past_year: 2024}, ...others]})));
  expect(text).toContain("Lưu ý: 02 việc nêu trên theo sổ của năm trước (2024)");
  expect(text).toContain("theo sổ năm 2024, cần xác nhận lại");
  expect(toText(runningSection(sceneOf()))).not.toContain("theo sổ");
});

it("targetsSection tells how many more are needed, and until when", () => {
  const text = toText(targetsSection(sceneOf()));
  // Attendance 28/30 of 90% is met; answers 6/10 of 80% lack 2; coverage 1/2 of 50% is met.
  expect(text).toContain("Để năm 2025 đạt mức đặt ra cần thêm 02 cho “Ý kiến được trả lời”.");
  expect(text).toContain("trước kỳ họp 10/03/2026 (còn 49 ngày)");
  expect(toText(targetsSection(sceneOf("", {next_session: null})))).toContain("Kỳ đã kết thúc: chỉ báo cáo gửi chậm");
});

it("latenessChart writes the days in, in four classes by rule; what is not in yet stands apart", () => {
  const obligations = [
    owed("A", "2023-0"),
    owed("A", "2024-1", {state: "late", days_late: 3}),
    owed("A", "2024-0", {state: "late", days_late: 4}),
    owed("A", "2025-0", {state: "late", days_late: 8}),
    owed("B", "2025-0", {state: "overdue", days_late: 15, received_at: null}),
    owed("P", "2025-0", {state: "not_due", days_late: null})
  ];
  const chart = latenessChart(sceneOf("", {}, {obligations}))!;
  const html = toHtml(chart.draw({width: 900}));
  const drawn = [...html.matchAll(/class="cell-(\w+)"/g)].map(([, tone]) => tone);
  expect(drawn).toEqual(["empty", "soft", "muted", "base", "fail"]);
  expect(html).toContain("▼15");
  expect(chart.table.rows.map(([unit]) => unit)).toEqual(["Huyện A", "Huyện B"]);
});

it("latenessSection names who was late again and again up to now, and who always was in time", () => {
  const obligations = [
    owed("A", "2023-0"),
    owed("A", "2024-0", {state: "late", days_late: 1}),
    owed("A", "2025-0", {state: "overdue", days_late: 15}),
    ...["2023-0", "2024-0", "2025-0"].map((period) => owed("B", period)),
    ...["2024-0", "2025-0"].map((period) => owed("P", period))
  ];
  expect(toText(latenessSection(sceneOf("", {}, {obligations})))).toContain(
    "Nộp chậm nhiều kỳ liền đến nay: Huyện A (02 kỳ). Luôn đúng hạn (từ ba kỳ): 01 đơn vị – Huyện B."
  );
});
