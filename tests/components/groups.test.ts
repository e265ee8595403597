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

it("groupsPage lists departments below the head they belong to", () => {
  const rows = toText(groupsPage(sceneOf()));
  expect(rows.indexOf("Phòng 1")).toBeGreaterThan(rows.lastIndexOf("Tỉnh P"));
  expect(rows.indexOf("Phòng 1")).toBeLessThan(rows.lastIndexOf("Huyện A"));
});
