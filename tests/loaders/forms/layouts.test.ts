import {describe, expect, test} from "vitest";
import {codesOf, readCsv, valuesOf} from "./readCsv.js";

const heading = [
  "VIỆN KIỂM SÁT NHÂN DÂN;;;",
  "THÀNH PHỐ ĐÀ NẴNG;;;",
  "VKSND QUẬN CẨM LỆ;;;",
  "6 THÁNG ĐẦU NĂM 2024;;;"
];

describe("readReport(bytes), indicators by row", () => {
  test("finds the table wherever it stands and in whatever order its columns are", async () => {
    const report = await readCsv([
      ...heading,
      ";;;",
      ";;;",
      "Ghi chú;Số liệu;Chỉ tiêu;ĐVT",
      ";19;Tổng số công chức, viên chức, người lao động (đến cuối kỳ);người",
      ";3;Số cuộc đối thoại;cuộc"
    ]);
    expect(valuesOf(report)).toEqual({
      "dn1.camle 2024-H1 staff_total": 19,
      "dn1.camle 2024-H1 dialogue_sessions": 3
    });
    expect(report.status).toBe("accepted");
    expect(report.values[0]).toMatchObject({sheet: "", row: 8, column: 2, raw: "19"});
  });

  test("takes the column of its own period and leaves the other ones", async () => {
    const report = await readCsv(
      [...heading.slice(0, 3), "TT;Nội dung;6 tháng đầu năm 2023;6 tháng đầu năm 2024", "1;Số cuộc đối thoại;1;4"],
      "Bieu01_CamLe_6T2024.csv"
    );
    expect(valuesOf(report)).toEqual({"dn1.camle 2024-H1 dialogue_sessions": 4});
  });

  test("reads a matrix of indicators by units", async () => {
    const report = await readCsv([
      "VKSND thành phố Đà Nẵng;;;;",
      "Năm 2023;;;;",
      "STT;Chỉ tiêu;Quận Hải Châu;Quận Sơn Trà;Tổng cộng",
      "1;Số cuộc đối thoại;2;5;7",
      "2;Số ý kiến nhận được;20;11;31"
    ]);
    expect(valuesOf(report)).toEqual({
      "dn1.haichau 2023-Y dialogue_sessions": 2,
      "dn1.sontra 2023-Y dialogue_sessions": 5,
      "dn1.haichau 2023-Y opinions_received": 20,
      "dn1.sontra 2023-Y opinions_received": 11
    });
  });

  test("drops group rows, the row of column numbers, notes and signatures", async () => {
    const report = await readCsv([
      ...heading,
      "TT;Chỉ tiêu;Đơn vị tính;Số liệu",
      "(1);(2);(3);(4)",
      "I;THÔNG TIN CHUNG;;",
      "1.1;Số cuộc đối thoại;cuộc;2",
      "Ghi chú: số liệu lũy kế;;;",
      "NGƯỜI LẬP BIỂU;;KT. VIỆN TRƯỞNG;",
      ";;PHÓ VIỆN TRƯỞNG;12"
    ]);
    expect(valuesOf(report)).toEqual({"dn1.camle 2024-H1 dialogue_sessions": 2});
    expect(codesOf(report)).toEqual([]);
  });

  test("reads a second table on the same sheet", async () => {
    const report = await readCsv([
      ...heading,
      "TT;Chỉ tiêu;ĐVT;Số liệu",
      "1;Số cuộc đối thoại;cuộc;2",
      ";;;",
      "TT;Chỉ tiêu;ĐVT;Số liệu",
      "2;Số ý kiến nhận được;ý kiến;20"
    ]);
    expect(valuesOf(report)).toEqual({
      "dn1.camle 2024-H1 dialogue_sessions": 2,
      "dn1.camle 2024-H1 opinions_received": 20
    });
  });

  test("refuses one indicator with two values and takes the same value once", async () => {
    const report = await readCsv([
      ...heading,
      "TT;Chỉ tiêu;ĐVT;Số liệu",
      "1;Số cuộc đối thoại;cuộc;2",
      "2;Số cuộc đối thoại;cuộc;3",
      "3;Số ý kiến nhận được;ý kiến;20",
      "4;Số ý kiến nhận được;ý kiến;20"
    ]);
    expect(valuesOf(report)).toEqual({
      "dn1.camle 2024-H1 dialogue_sessions": "refused",
      "dn1.camle 2024-H1 opinions_received": 20
    });
    expect(codesOf(report)).toEqual(["repeated_value", "repeated_value", "repeated_same_value"]);
    expect(report.status).toBe("partly_refused");
  });

  test("never drops a number beside a label that nobody knows", async () => {
    const report = await readCsv([
      ...heading,
      "TT;Chỉ tiêu;ĐVT;Số liệu",
      "1;Số cuộc đối thoại;cuộc;2",
      "2;Số cuộc đôi thoại khác;cuộc;9",
      "3;;cuộc;8"
    ]);
    const findings = report.findings.map(({code, cell, raw}) => [code, cell, raw]);
    expect(findings).toEqual([
      ["unknown_indicator_row", "D7", "9"],
      ["unknown_indicator_row", "D8", "8"]
    ]);
  });
});

describe("readReport(bytes), units by row", () => {
  const table = [
    "VIỆN KIỂM SÁT NHÂN DÂN TỈNH QUẢNG NAM;;;",
    "NĂM 2022;;;",
    "STT;Đơn vị;Ý kiến tham gia, kiến nghị;",
    ";;Tổng số nhận được;Số ý kiến tiếp thu"
  ];

  test("joins merged headings and leaves totals out, checked", async () => {
    const report = await readCsv([
      ...table,
      "1;VKSND huyện Đại Lộc;7;5",
      "2;VKSND thị xã Điện Bàn;9;6",
      ";Tổng số;16;12"
    ]);
    expect(valuesOf(report)).toEqual({
      "qn1.dailoc 2022-Y opinions_received": 7,
      "qn1.dailoc 2022-Y opinions_accepted": 5,
      "qn1.dienban 2022-Y opinions_received": 9,
      "qn1.dienban 2022-Y opinions_accepted": 6
    });
    expect(report.findings.map(({code, cell}) => [code, cell])).toEqual([["total_mismatch", "D7"]]);
    expect(report.unit).toBe("qn1");
  });

  test("refuses the row of a unit that is not the sender's, and only that row", async () => {
    const report = await readCsv([...table, "1;VKSND huyện Đại Lộc;7;5", "2;VKSND huyện Trà Bồng;3;3"]);
    expect(Object.keys(valuesOf(report))).toHaveLength(2);
    expect(report.findings.map(({code, cell}) => [code, cell])).toEqual([["unknown_unit_row", "B6"]]);
    expect(report.status).toBe("partly_refused");
    expect(report.counts).toEqual({mapped: 4, value: 2, not_applicable: 0, missing: 0, refused: 2});
  });

  test("checks block totals and the grand total apart", async () => {
    const report = await readCsv([
      ...table,
      "1;VKSND huyện Đại Lộc;7;5",
      "2;VKSND thị xã Điện Bàn;9;6",
      ";Cộng cấp huyện;16;11",
      "3;VKSND thành phố Hội An;4;2",
      "4;VKSND thành phố Tam Kỳ;5;2",
      ";Cộng cấp thành phố;9;4",
      ";Tổng cộng;25;15"
    ]);
    expect(codesOf(report)).toEqual([]);
  });
});

describe("readReport(bytes), identity", () => {
  const rows = ["TT;Chỉ tiêu;ĐVT;Số liệu", "1;Số cuộc đối thoại;cuộc;2"];

  test("refuses a unit that the catalogue lacks instead of taking it for its province", async () => {
    const report = await readCsv([
      "VIỆN KIỂM SÁT NHÂN DÂN;;;",
      "TỈNH QUẢNG NAM;;;",
      "VKSND HUYỆN LÝ SƠN;;;",
      "NĂM 2022;;;",
      ...rows
    ]);
    expect(codesOf(report)).toEqual(["unknown_unit"]);
    expect(report.status).toBe("refused");
  });

  test("refuses when title and file name name different periods", async () => {
    const report = await readCsv([...heading, ...rows], "Bieu01_CamLe_6T2025.csv");
    expect(codesOf(report)).toEqual(["period_conflict"]);
  });

  test("refuses when the file name names another unit", async () => {
    const report = await readCsv([...heading, ...rows], "Bieu01_HaiChau_6T2024.csv");
    expect(codesOf(report)).toEqual(["unit_conflict"]);
  });

  test("refuses when nothing says which period it is", async () => {
    const report = await readCsv([...heading.slice(0, 3), ...rows]);
    expect(codesOf(report)).toEqual(["period_not_found"]);
  });

  test("maps an old name only where the successor has a single predecessor", async () => {
    const lone = await readCsv(["VKSND quận Hải Châu;;;", "NĂM 2026;;;", ...rows]);
    expect(valuesOf(lone)).toEqual({"dn2.kv01 2026-Y dialogue_sessions": 2});
    expect(codesOf(lone)).toEqual(["old_unit_name"]);
    const half = await readCsv(["VKSND quận Sơn Trà;;;", "NĂM 2026;;;", ...rows]);
    expect(codesOf(half)).toEqual(["old_unit_name_ambiguous"]);
  });

  test("refuses a value column that only repeats the serial numbers", async () => {
    const labels = [
      "Số cuộc đối thoại",
      "Số ý kiến nhận được",
      "Số ý kiến tiếp thu",
      "Số lượt tiếp công dân",
      "Số đơn đã giải quyết"
    ];
    const report = await readCsv([
      ...heading,
      rows[0]!,
      ...labels.map((label, index) => `${index + 1};${label};;${index + 1}`)
    ]);
    expect(codesOf(report)).toContain("stt_in_values");
    expect(report.status).toBe("refused");
    expect(report.values).toEqual([]);
  });

  test("keeps the cells of a blank form as missing", async () => {
    const report = await readCsv([...heading, rows[0]!, "1;Số cuộc đối thoại;cuộc;"]);
    expect(codesOf(report)).toEqual(["empty_report"]);
    expect(valuesOf(report)).toEqual({"dn1.camle 2024-H1 dialogue_sessions": "missing"});
  });
});

describe("readReport(bytes), checks inside the report", () => {
  test("takes back both cells when the part is larger than the whole", async () => {
    const report = await readCsv([
      ...heading.slice(0, 3),
      "NĂM 2024;;;",
      "TT;Chỉ tiêu;ĐVT;Số liệu",
      "1;Số người được triệu tập;người;24",
      "2;Số người dự hội nghị;người;25",
      "3;Số cuộc đối thoại;cuộc;1"
    ]);
    expect(valuesOf(report)).toEqual({
      "dn1.camle 2024-Y conference_summoned": "refused",
      "dn1.camle 2024-Y conference_attended": "refused",
      "dn1.camle 2024-Y dialogue_sessions": 1
    });
    expect(report.findings.map(({code, cell}) => [code, cell])).toEqual([
      ["part_gt_whole", "D7"],
      ["part_gt_whole", "D6"]
    ]);
  });

  test("notes a typed percentage that differs from the computed one", async () => {
    const report = await readCsv([
      ...heading,
      "TT;Chỉ tiêu;ĐVT;Số liệu",
      "1;Số nội dung phải công khai;nội dung;8",
      "2;Số nội dung đã công khai;nội dung;7",
      "3;Tỷ lệ công khai;%;82,8%"
    ]);
    expect(report.findings.map(({code, cell}) => [code, cell])).toEqual([["percent_mismatch", "D8"]]);
    expect(report.values[2]).toMatchObject({value: 82.8, is_derived: true, state: "value"});
  });

  test("takes a dash for zero only where a footnote says so", async () => {
    const rows = ["TT;Chỉ tiêu;ĐVT;Số liệu", "1;Số cuộc đối thoại;cuộc;-", "2;Số ý kiến nhận được;ý kiến;3"];
    const bare = await readCsv([...heading, ...rows]);
    expect(codesOf(bare)).toEqual(["dash_undeclared"]);
    const declared = await readCsv([...heading, ...rows, "Dấu “-” trong cột số liệu: không phát sinh (bằng 0).;;;"]);
    expect(valuesOf(declared)["dn1.camle 2024-H1 dialogue_sessions"]).toBe(0);
  });
});
