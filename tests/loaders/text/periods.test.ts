import {describe, expect, it} from "vitest";
import {findPeriodMentions, resolvePeriod} from "../../../loaders/text/periods.js";
import {readRows, readSampleCatalogue} from "./sampleCatalogue.js";

const catalogue = readSampleCatalogue();

describe("findPeriodMentions", () => {
  it.each([
    ["6 THÁNG ĐẦU NĂM 2019", {kind: "half", year: 2019, half: 1}],
    ["06 tháng đầu năm 2020", {kind: "half", year: 2020, half: 1}],
    ["6 thang dau nam 2020", {kind: "half", year: 2020, half: 1}],
    ["Sáu tháng đầu năm 2021", {kind: "half", year: 2021, half: 1}],
    ["6 tháng cuối năm 2021", {kind: "half", year: 2021, half: 2}],
    ["6 tháng cuối năm", {kind: "half", half: 2}],
    ["6T2019", {kind: "half", year: 2019, half: 1}],
    ["6T-2026", {kind: "half", year: 2026, half: 1}],
    ["06thang2019", {kind: "half", year: 2019, half: 1}],
    ["H1/2025", {kind: "half", year: 2025, half: 1}],
    ["2019-H1", {kind: "half", year: 2019, half: 1}],
    ["ca nam 2021", {kind: "year", year: 2021}],
    ["NĂM 2021", {kind: "year", year: 2021}],
    ["Năm công tác 2023", {kind: "year", year: 2023}],
    ["Quý II/2020", {kind: "quarter", year: 2020, half: 2}],
    ["T4/2020", {kind: "month", year: 2020, half: 4}],
    ["6 tháng 2024", {kind: "unclear", year: 2024}],
    ["9 tháng đầu năm 2024", {kind: "unclear", year: 2024}],
    ["II/2020", {kind: "unclear", year: 2020}],
    ["Kết quả phổ biến pháp luật năm 2024", {kind: "year", year: 2024}],
    ["(Số liệu từ ngày 01/12/2018 đến ngày 31/5/2019)", {kind: "range", from: "2018-12-01", to: "2019-05-31"}],
    ["từ 1/10/2025 đến hết ngày 31/3/2026", {kind: "range", from: "2025-10-01", to: "2026-03-31"}],
    [
      "Từ ngày 01 tháng 12 năm 2018 đến ngày 31 tháng 5 năm 2019",
      {kind: "range", from: "2018-12-01", to: "2019-05-31"}
    ],
    ["PL_HaiChau_06thang2019.xlsx", {kind: "half", year: 2019, half: 1}],
    ["2019/Biểu số liệu Ngũ Hành Sơn 6T.2019 (1).xlsx", {kind: "half", year: 2019, half: 1}],
    ["2020/Bieu01_Phong2_2020.xlsx", {kind: "year", year: 2020}],
    ["PL_VKSQN_So chat van_ca_nam_2020.xlsx", {kind: "year", year: 2020}]
  ])("reads %j", (text, expected) => {
    const mentions = findPeriodMentions(text);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({...expected, is_comparison: false});
  });

  it.each([
    "Số 57/BC-VKS ngày 04 tháng 6 năm 2019",
    "(Kèm theo Báo cáo số 69/BC-VKS ngày 03/6/2019)",
    "Đã ban hành Quy chế theo Luật 2022",
    "Luật Thực hiện dân chủ ở cơ sở năm 2022",
    "Nghị định 04/2015",
    "Kế hoạch số 15-2020",
    "Nghị định số 59/2023/NĐ-CP",
    "Hòa Vang, ngày … tháng … năm 2019",
    "VKSND tỉnh Quảng Nam 2024, phòng 2",
    "nhiệm kỳ 2021-2026",
    "Đà Nẵng, ngày 02 tháng 12 năm 2020"
  ])("finds no period in %j", (text) => {
    expect(findPeriodMentions(text)).toEqual([]);
  });

  it("marks a period that is only compared with", () => {
    expect(
      findPeriodMentions("Năm 2024 so với năm 2023").map(({year, is_comparison}) => [year, is_comparison])
    ).toEqual([
      [2024, false],
      [2023, true]
    ]);
    expect(findPeriodMentions("Cùng kỳ năm 2018")[0]).toMatchObject({year: 2018, is_comparison: true});
  });

  it("refuses a range that ends before it begins or names no day", () => {
    expect(findPeriodMentions("từ ngày 31/5/2019 đến ngày 01/12/2018")[0]?.kind).toBe("unclear");
    expect(findPeriodMentions("từ ngày 31/02/2019 đến ngày 31/5/2019")[0]?.kind).toBe("unclear");
  });
});

describe("resolvePeriod", () => {
  it.each([
    ["6 tháng đầu năm 2025", "2025-H1"],
    ["Năm 2025", "2025-Y"],
    ["từ ngày 01/12/2024 đến ngày 30/4/2025", "2025-H1"],
    ["từ ngày 01/12/2024 đến ngày 31/5/2025", undefined],
    ["6 tháng cuối năm 2025", undefined],
    ["6 tháng 2025", undefined],
    ["Quý I/2025", undefined],
    ["Năm 1999", undefined]
  ])("reads %j as %s", (text, code) => {
    expect(resolvePeriod(findPeriodMentions(text)[0]!, catalogue)?.code).toBe(code);
  });

  it("agrees with the truth for the name of every sample file", () => {
    for (const {file, period, reasons} of readRows("tests/input/truth/files.csv")) {
      if (reasons?.includes("period_conflict")) continue;
      const found = findPeriodMentions(file!).map((mention) => resolvePeriod(mention, catalogue)?.code);
      expect([file, found]).toEqual([file, [period]]);
    }
  });
});
