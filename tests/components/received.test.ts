import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {cutPage, filterReports, pageSize} from "../../src/components/received/filterReports.js";
import {receivedPage} from "../../src/components/received/page.js";
import type {ReportScene} from "../../src/components/scene.js";
import type {SiteReport} from "../../src/domain/siteData.js";
import {figures, sceneOf} from "./scene.js";

function report(file: string, changes: Partial<SiteReport> = {}): SiteReport {
  return {
    file,
    form: "F1",
    unit: "A",
    unit_name: "Huyện Hòa Vang",
    period: "2025-0",
    version: 1,
    received_at: "2026-01-08T10:00:00+07:00",
    status: "accepted",
    values: 50,
    refused: 0,
    notes: 0,
    findings: [],
    ...changes
  };
}

const refused = report("a/loi.xlsx", {
  unit: "B",
  unit_name: "Huyện B",
  status: "partly_refused",
  refused: 1,
  findings: [
    {
      severity: "refuse",
      origin: "read",
      code: "approximate",
      sheet: "Biểu 01",
      cell: "D31",
      raw: "<b>khoảng 20</b>",
      message: "Không rõ số."
    }
  ]
});

function reportScene(search: string, reports: SiteReport[]): ReportScene {
  return {...sceneOf(search), reports: {scope: "P", units: figures.units, reports}};
}

it.each([
  ["", ["x.xlsx", "a/loi.xlsx"]],
  ["?period=all", ["x.xlsx", "a/loi.xlsx", "old.xls"]],
  ["?unit=B", ["a/loi.xlsx"]],
  ["?status=problems", ["a/loi.xlsx"]],
  ["?status=accepted&period=all", ["x.xlsx", "old.xls"]],
  ["?find=hoa+vang&period=all", ["x.xlsx", "old.xls"]],
  ["?find=LOI", ["a/loi.xlsx"]]
])("filterReports of %j gives %j", (search, files) => {
  const reports = [report("x.xlsx"), refused, report("old.xls", {period: "2024-0"})];
  expect(filterReports(reportScene(search, reports)).map(({file}) => file)).toEqual(files);
});

it("cutPage bounds what a page draws, and answers a page beyond the end with the last", () => {
  const reports = Array.from({length: 60}, (_, index) => report(`${index}.xlsx`));
  expect(cutPage(reports, null).reports).toHaveLength(pageSize);
  expect(cutPage(reports, "99")).toMatchObject({page: 3, pages: 3, first: 50});
  expect(
    cutPage(reports, "99")
      .reports.map(({file}) => file)
      .at(-1)
  ).toBe("59.xlsx");
  expect(cutPage(reports, "x").page).toBe(1);
});

it("receivedPage lists a refusal with its cell, its text as written and its reason, as text", () => {
  const html = toHtml(receivedPage(reportScene("", [refused])));
  expect(html).toContain("Biểu 01 › D31");
  expect(html).toContain("&lt;b&gt;khoảng 20&lt;/b&gt;");
  expect(html).toContain("Không rõ số.");
});

it("receivedPage counts files by what became of them and points to those without a sender", () => {
  const text = toText(receivedPage(reportScene("", [report("x.xlsx"), refused])));
  expect(text).toContain("02 tệp: 01 nhận trọn, 01 loại một phần (01 ô).");
  expect(text).toContain("01 tệp không rõ đơn vị gửi");
});
