import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import type {OverviewScene} from "../../src/components/overview/overviewScene.js";
import {reorganisationSection} from "../../src/components/overview/reorganisation.js";
import {sinceSection} from "../../src/components/overview/since.js";
import {sinceChart} from "../../src/components/overview/told.js";
import {openBook} from "../../src/components/points.js";
import type {ScopeChanges, StructureStep} from "../../src/domain/changeData.js";
import type {PackedPoint, ScopeFigures} from "../../src/domain/siteData.js";
import {context, figures, sceneOf as figureScene} from "./scene.js";
import {overview as texts} from "../../src/components/texts/overview.js";

const step: StructureStep = {
  date: "2024-07-01",
  predecessor: "A1",
  predecessor_name: "Huyện A1",
  predecessor_scope: "",
  predecessor_scope_until: null,
  successor: "A",
  successor_name: "Huyện A",
  share: "1"
};
const fromOther = {predecessor_scope: "Tỉnh Q", predecessor_scope_until: "2024-06-30"};
const steps = [step, {...step, ...fromOther, predecessor: "A2", predecessor_name: "Huyện A2", share: "3/5"}];

/** Since the session on 10/07/2025: a supplement of A for 2024, the reports of 2025 of P and A, B's still to come. */
const changes: ScopeChanges = {
  scope: "P",
  since: context.scopes[0]!.moments[0]!,
  names: {P: "Tỉnh P", A: "Huyện A"},
  added: [
    {unit: "A", period: "2025-0", figures: 7},
    {unit: "P", period: "2025-0", figures: 9}
  ],
  revised: [
    {
      unit: "A",
      period: "2024-0",
      indicator: "attended",
      before: 7,
      after: 9,
      file: "2024/a bo sung.xlsx",
      sheet: "Biểu 1",
      cell: "D9"
    },
    {unit: "A", period: "2024-0", indicator: "received", before: 4, after: "r", file: null, sheet: null, cell: null}
  ],
  revised_count: 2,
  revised_units: 1,
  ratios: [{unit: "A", period: "2024-0", indicator: "attendance", before: [7, 10], after: [9, 10]}],
  files: [
    {
      file: "2024/a bo sung.xlsx",
      unit: "A",
      form: "F1",
      period: "2024-0",
      received_at: "2025-08-01T09:00:00+07:00",
      status: "accepted",
      is_replacement: true,
      is_late: true
    },
    {
      file: "2025/a.xlsx",
      unit: "A",
      form: "F1",
      period: "2025-0",
      received_at: "2026-01-04T09:00:00+07:00",
      status: "accepted",
      is_replacement: false,
      is_late: false
    }
  ],
  steps
};

/** At the session A's attendance of 2024 stood at 7 of 10. */
const toldFigures: ScopeFigures = {
  ...figures,
  series: {
    ...figures.series,
    attendance: {...figures.series.attendance, A: [[8, 10], null, [7, 10], null]}
  }
};

/** 2023 as the units of that time reported it: A was A1 and A2. */
const reported: ScopeFigures = {
  ...figures,
  lens: "as_reported",
  units: [
    ...figures.units.map((unit) => (unit.unit === "A" ? {...unit, valid_from: "2024-07-01"} : unit)),
    ...["A1", "A2"].map((unit) => ({...figures.units[1]!, unit, short_name: unit, valid_to: "2024-06-30"}))
  ],
  series: {
    attendance: {P: [[18, 20]], A1: [[5, 6]], A2: [[3, 4]], B: [[9, 10]]},
    received: {P: [10], A1: [3], A2: [1], B: [3]},
    response: {P: [[9, 10]], A1: [[3, 3]], A2: [[1, 1]], B: [[3, 3]]},
    pending: {P: [1], A1: [0], A2: [0], B: [0]},
    coverage: {P: [[1, 2]]},
    plan: {P: [[1, 1]]}
  }
};

interface Files {
  changes?: ScopeChanges | null;
  earlier?: ScopeFigures | null;
  other?: ScopeFigures | null;
}

function sceneOf(search = "", files: Files = {}): OverviewScene {
  const {changes: told = changes, earlier = toldFigures, other = reported} = files;
  const open = (book: ScopeFigures | null) => book && openBook(context, book);
  return {...figureScene(search), changes: told, earlier: open(earlier), other: open(other)};
}

it("sinceSection counts what is known otherwise than at the session, what is new, and the files behind it", () => {
  const text = toText(sinceSection(sceneOf())!);
  expect(text).toContain("Thay đổi gì so với lúc kỳ họp trước (10/07/2025)?");
  expect(text).toContain("02 con số đã có lúc kỳ họp nay khác đi, ở 01 đơn vị.");
  expect(text).toContain("Có thêm 16 con số chưa có lúc kỳ họp, của 02 đơn vị (năm 2025).");
  expect(text).toContain("Từ đó nhận 02 tệp, trong đó 01 bản thay thế, 01 tệp nhận sau hạn.");
  // 2024: P 19/20, A 7/10 then and 9/10 now, B 5/10: 31/40 and 33/40. The other five headlines stayed.
  expect(text).toContain(
    "Của năm 2024, 01/6 chỉ tiêu chính nay khác lúc kỳ họp, do số đã báo cáo nay khác đi: “Tỷ lệ dự hội nghị”."
  );
  expect(text).toContain("dự hội nghị của Huyện A, năm 2024: 70% → 90%");
});

it("sinceSection shows each figure with the cell behind it, and what was taken back as such", () => {
  const html = toHtml(sinceSection(sceneOf())!);
  expect(html).toContain('data-trace="A~2024-0~attended"');
  const text = toText(sinceSection(sceneOf())!);
  expect(text).toContain("a bo sung.xlsx › Biểu 1 › D9");
  expect(text).toMatch(/Số ý kiến nhận được\s*4\s*bị loại\s*—/);
});

it("sinceChart sets the rates of the period told then beside what they are now", () => {
  const chart = sinceChart(sceneOf())!;
  expect(chart.title).toBe("01/04 tỷ lệ chính của năm 2024 nay khác lúc kỳ họp");
  expect(chart.native!.series.map(({values}) => values[0])).toEqual([77.5, 82.5]);
  expect(sinceChart(sceneOf("", {earlier: figures}))).toBeNull();
});

it("sinceSection says so when nothing changed, and when there was no session", () => {
  const same = {...changes, added: [], revised: [], revised_count: 0, revised_units: 0, ratios: [], files: []};
  const text = toText(sinceSection(sceneOf("", {changes: same, earlier: figures}))!);
  expect(text).toContain("Không con số nào đã có lúc kỳ họp bị thay đổi. Từ đó không nhận thêm tệp nào.");
  expect(text).toContain("06 chỉ tiêu chính của năm 2024 vẫn đúng như lúc kỳ họp.");
  const none = {...same, since: null};
  expect(toText(sinceSection(sceneOf("", {changes: none, earlier: null}))!)).toContain("chưa có mốc để so sánh");
  expect(sinceSection(sceneOf("", {changes: null}))).toBeNull();
});

it("sinceSection of one unit speaks of it alone", () => {
  expect(toText(sinceSection(sceneOf("?unit=B"))!)).toContain("Không con số nào đã có lúc kỳ họp bị thay đổi.");
  expect(toText(sinceSection(sceneOf("?unit=A"))!)).toContain("02 con số đã có lúc kỳ họp nay khác đi.");
});

it("reorganisationSection tells the change of structure from the change of figures", () => {
  const text = toText(reorganisationSection(sceneOf("?period=2024-0"))!);
  expect(text).toContain("Năm 2023 có 04 đơn vị, năm 2024 có 03 đơn vị: khác nhau do sắp xếp ngày 01/07/2024");
  expect(text).toContain("06 chỉ tiêu chính của năm 2023 đều ra cùng một số");
  // Of so few cases no rate is given as an example.
  expect(text).not.toContain("Nếu chỉ so với riêng");
  expect(text).toMatch(/Huyện A2 \(Tỉnh Q \(đến 30\/06\/2024\)\)\s*Huyện A\s*01\/07\/2024\s*3\/5/);
});

it("reorganisationSection names what does not come to the same on both structures", () => {
  const {A2: _, ...attendance} = reported.series.attendance!;
  const other = {...reported, series: {...reported.series, attendance: {...attendance, A2: ["m"]}}};
  const text = toText(reorganisationSection(sceneOf("?period=2024-0", {other}))!);
  expect(text).toContain("05/06 chỉ tiêu chính");
  expect(text).toContain("không trùng: “Tỷ lệ dự hội nghị”");
  expect(text).not.toContain("không do sắp xếp");
});

it("reorganisationSection shows what a comparison with one of the old provinces alone would feign", () => {
  const tenfold = (book: ScopeFigures): ScopeFigures => ({
    ...book,
    series: {
      ...book.series,
      response: Object.fromEntries(
        Object.entries(book.series.response!).map(([unit, points]) => [
          unit,
          points.map((point): PackedPoint => (Array.isArray(point) ? [point[0] * 20, point[1] * 20] : point))
        ])
      )
    }
  });
  const scene = sceneOf("?period=2024-0", {other: tenfold(reported)});
  const text = toText(reorganisationSection({...scene, book: openBook(context, tenfold(figures))})!);
  // 2024: 12/12, 3/6 and 2/2 are 85%; 2023 of A2 alone 1/1, of all 16/17 (94,1%); each twenty times.
  expect(text).toContain(
    "Nếu chỉ so với riêng Tỉnh Q (đến 30/06/2024) thì “Tỷ lệ ý kiến được trả lời” giảm 15 điểm %; so trên cùng một cơ cấu thì giảm 9,1 điểm %"
  );
});

it("reorganisationSection of a province that has ended counts its units on both sides", () => {
  const scene = sceneOf("?period=2024-0", {other: null});
  const book = openBook(context, reported);
  expect(toText(reorganisationSection({...scene, lens: "as_reported", book})!)).toContain(
    "Năm 2023 có 04 đơn vị, năm 2024 có 03 đơn vị: khác nhau do sắp xếp ngày 01/07/2024, không phải do thiếu báo cáo. Không có bảng đối chiếu hai cơ cấu vì địa bàn này đã kết thúc"
  );
});

it("reorganisationSection says so when nothing of the kind lies between the periods", () => {
  const text = toText(reorganisationSection(sceneOf("", {other: null}))!);
  expect(text).toContain("Không phần nào: giữa năm 2024 và năm 2025 không có đơn vị nào hợp nhất hay chia tách.");
  expect(text).toContain("Lần sắp xếp gần nhất là ngày 01/07/2024: 02 đơn vị cũ thành 01 đơn vị.");
  const never = {...changes, steps: []};
  expect(toText(reorganisationSection(sceneOf("", {other: null, changes: never}))!)).toContain(
    "Danh mục không ghi lần sắp xếp nào"
  );
});

it.each([
  [{fuller: 2, revised: 0, both: 0}, "nay khác lúc kỳ họp, do có thêm báo cáo: "],
  [{fuller: 0, revised: 2, both: 0}, "nay khác lúc kỳ họp, do số đã báo cáo nay khác đi: "],
  [{fuller: 1, revised: 1, both: 0}, "trong đó 01 do có thêm báo cáo, 01 do số đã báo cáo nay khác đi: "],
  [{fuller: 0, revised: 0, both: 2}, "do cả hai: có thêm báo cáo và số đã báo cáo nay khác đi: "]
])("figures told otherwise say whether reports came or figures were changed: %j", (counts, words) => {
  const told = {period: "năm 2025", labels: ["X", "Y"], count: 5, ...counts};
  expect(texts.since.toldOther(told)).toContain(words);
});
