import {expect, it} from "vitest";
import {groupsPage} from "../../src/components/groups/page.js";
import {toHtml, toText} from "../../src/components/markup.js";
import {sceneOf} from "./scene.js";

it("groupsPage counts the indicators asked, those whole and those short, and shows the whole of each", () => {
  const text = toText(groupsPage(sceneOf()));
  // Attendance in 2025: P 20/20, A 8/10, B missing.
  expect(text).toContain("93,3% 28/30");
  expect(text).toContain("2/3");
  expect(text).toMatch(/Năm 2025: \d\d chỉ tiêu được hỏi/);
});

it("groupsPage leads each indicator to its definition and each figure to its cell", () => {
  const html = toHtml(groupsPage(sceneOf("?unit=A")));
  expect(html).toContain("chi-tieu.html?unit=A&amp;indicator=attendance");
  expect(html).toContain('data-trace="A~2025-0~attendance"');
});

it("groupsPage leads each course to the page of trends, and draws what is not whole open", () => {
  const html = toHtml(groupsPage(sceneOf()));
  expect(html).toContain('href="./xu-huong.html?indicator=attendance" aria-label="Xem diễn biến: Tỷ lệ dự hội nghị"');
  // Together: 2023 whole and alone, 2024 and 2025 with a figure missing.
  const course = /xu-huong[^>]*attendance"[^>]*>(.*?)<\/a>/.exec(html)![1]!;
  expect([...course.matchAll(/<circle[^>]*class="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "dot main",
    "dot main open",
    "dot main open"
  ]);
});

it("groupsPage lists departments below the head they belong to", () => {
  const rows = toText(groupsPage(sceneOf()));
  expect(rows.indexOf("Phòng 1")).toBeGreaterThan(rows.lastIndexOf("Tỉnh P"));
  expect(rows.indexOf("Phòng 1")).toBeLessThan(rows.lastIndexOf("Huyện A"));
});
