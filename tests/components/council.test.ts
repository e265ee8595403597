import {expect, it} from "vitest";
import {answersChart, answersSection} from "../../src/components/council/answers.js";
import {promisesSection, questionsSection} from "../../src/components/council/promises.js";
import {councilReportSection} from "../../src/components/council/reports.js";
import {toCouncilScene} from "../../src/components/council/scene.js";
import {toText} from "../../src/components/markup.js";
import {toScene} from "../../src/components/scene.js";
import {readState} from "../../src/components/viewState.js";
import type {ScopeCouncil} from "../../src/domain/followUpData.js";
import {council} from "./council.js";
import {context} from "./scene.js";

function sceneOf(search = "", changes: Partial<ScopeCouncil> = {}) {
  const scene = toScene(context, readState(search), [1000])!;
  return toCouncilScene(scene, {council: {...council, ...changes}});
}

it("answersSection counts what was received, answered, in time and overdue in the work year", () => {
  const text = toText(answersSection(sceneOf()));
  expect(text).toContain(
    "Năm công tác 2025 (đến 31/12/2025): nhận 03 chất vấn, kiến nghị; đã trả lời 02, đúng hạn 33,3% (1/3). Còn 01 chưa trả lời, trong đó 01 đã quá hạn."
  );
  expect(toText(answersSection(sceneOf("", {questions: []})))).toContain(
    "Chưa có sổ chất vấn, kiến nghị nào đọc được của năm công tác 2025."
  );
});

it("answersSection puts a question under the first session after it, of its own province", () => {
  const text = toText(answersSection(sceneOf()));
  expect(text).toMatch(/10\/12\/2025 – cuối năm1000/);
  expect(text).toMatch(/01\/07\/2023 – giữa năm \(Tỉnh cũ trước sắp xếp\)11/);
  expect(text).not.toContain("chuyên đề1");
});

it("answersChart has a bar a work year up to the one looked at; as reported, only the province's own", () => {
  expect(answersChart(sceneOf())!.table.rows).toEqual([
    [2023, 1, 1, 0, 0, 0],
    [2025, 3, 1, 1, 0, 1]
  ]);
  expect(answersChart(sceneOf("?lens=as_reported"))!.table.rows).toEqual([[2025, 3, 1, 1, 0, 1]]);
  expect(answersChart(sceneOf("?period=2023-0"))!.table.rows).toEqual([[2023, 1, 1, 0, 0, 0]]);
});

it("promisesSection keeps a promise of a province before it, with its days and its row", () => {
  const text = toText(promisesSection(sceneOf()));
  expect(text).toContain("Còn 01 lời hứa chưa thực hiện xong; lời hứa lâu nhất từ 15/02/2023.");
  // From 15/02/2023 to 20/01/2026: 365 + 366 + 365 - 26 days.
  expect(text).toContain("Cử tri xã X (Tỉnh cũ trước sắp xếp)15/02/20231070so.xlsx › Sổ › dòng 8");
  expect(toText(promisesSection(sceneOf("?lens=as_reported")))).toContain("không còn lời hứa nào");
});

it("questionsSection names what is open, and leads every line to its row", () => {
  const text = toText(questionsSection(sceneOf()));
  expect(text).toContain("03 nội dung; chưa trả lời: “Việc thứ ba” (hạn 21/08/2025).");
  expect(text).toContain("so.xlsx › Sổ › dòng 6");
});

it("councilReportSection compares the day of sending with ten days before the session", () => {
  const text = toText(councilReportSection(sceneOf()));
  expect(text).toContain("00/01 báo cáo đã đến hạn được gửi kịp trước kỳ họp.");
  expect(text).toContain("Kỳ họp tới ngày 10/03/2026: hạn gửi 28/02/2026, chưa đến hạn.");
  expect(text).toContain("chậm 2 ngày");
  expect(councilReportSection(sceneOf("", {reports: []}))).toBeNull();
});
