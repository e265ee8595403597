import {expect, it} from "vitest";
import {CellGrid} from "../../src/components/chart/CellGrid.js";
import {toHtml} from "../../src/components/markup.js";

it("CellGrid shows eight periods on a phone without scrolling: figures whole, words cut", () => {
  const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"];
  const cells = years.map((_, index) => ({
    text: index === 7 ? "chưa báo cáo" : `1${index}0`,
    tone: "soft" as const,
    title: ""
  }));
  const chart = CellGrid([{label: "Khu vực 12", cells}], {width: 358, summary: "", columns: years});
  expect(Number(chart.attributes.width)).toBe(358);
  const html = toHtml(chart);
  for (const text of ["100", "110", "160", "2019", "2026"]) expect(html).toContain(`>${text}<`);
  expect(html).not.toContain("chưa báo cáo");
});
