import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {attendanceSection} from "../../src/components/participation/attendance.js";
import {dialogueSection, silenceSection} from "../../src/components/participation/counts.js";
import {opinionsSection} from "../../src/components/participation/opinions.js";
import {responsesSection} from "../../src/components/participation/responses.js";
import {rateHistory} from "../../src/components/trendFigure.js";
import {context, figures, sceneOf} from "./scene.js";

it("attendanceSection gives the rate with what stands behind it, and who is below the target", () => {
  const text = toText(attendanceSection(sceneOf()));
  expect(text).toContain(
    "Năm 2025: 93,3% (28/30) người được triệu tập có mặt (2/3 đơn vị có đủ số liệu). Dưới mức 90%: Huyện A."
  );
});

it("attendanceSection claims no change while figures are missing", () => {
  expect(toText(attendanceSection(sceneOf()))).toContain("là 93,3% ở 2/3 đơn vị có đủ số liệu");
  const whole = {
    ...figures.series,
    attendance: {P: [[18, 20], null, [19, 20], [20, 20]], A: [[8, 10], null, [9, 10], [8, 10]]}
  };
  const text = toText(attendanceSection(sceneOf("", {series: whole as never})));
  expect(text).toContain("là 93,3%, tăng 6,6 điểm % so với năm 2023");
});

it("a partial point is drawn open and joins nothing", () => {
  const html = toHtml(attendanceSection(sceneOf()));
  // All together: 2023 whole, 2024 and 2025 not: no line may be drawn.
  expect(html).not.toMatch(/class="trend main"/);
  expect(html.match(/class="dot main open"/g)).toHaveLength(2);
});

it("rateHistory leaves departments out of the sum and unasked periods out of the axis", () => {
  const indicator = context.indicators.find((one) => one.indicator === "attendance")!;
  const {periods, totals, units} = rateHistory(indicator, sceneOf());
  expect(periods.map(({period}) => period)).toEqual(["2023-0", "2024-0", "2025-0"]);
  expect(totals.map(({numerator, denominator}) => [numerator, denominator])).toEqual([
    [35, 40],
    [33, 40],
    [28, 30]
  ]);
  expect(units.map(({unit}) => unit.unit)).toEqual(["P", "A", "B"]);
});

it("opinionsSection tells what became of the opinions, by how many units", () => {
  const text = toText(opinionsSection(sceneOf("?period=2024-0")));
  expect(text).toContain(
    "Năm 2024 nhận 20 ý kiến: 17 được tiếp thu (85%); 3 chưa trả lời (15%). Số của 3/3 đơn vị có đủ số liệu."
  );
  expect(text).toContain("Năm 2024 nhận 20 ý kiến, tăng 17,6% so với năm 2023");
});

it("opinionsSection of a unit whose figure was refused says so", () => {
  expect(toText(opinionsSection(sceneOf("?unit=B")))).toContain("Năm 2025, Huyện B: số ý kiến nhận được bị loại.");
});

it("opinionsSection draws no parts where the number received was refused", () => {
  // B in 2025: received was refused, accepted is 1.
  const html = toHtml(opinionsSection(sceneOf("?unit=B")));
  expect(html).toContain("2024: Ý kiến được tiếp thu 2");
  expect(html).not.toContain("2025: Ý kiến được tiếp thu");
});

it("responsesSection names who answers too few, and leaves those without opinions to the part on them", () => {
  const text = toText(responsesSection(sceneOf()));
  expect(text).toContain("01 đơn vị trả lời dưới 80%: Tỉnh P.");
  expect(text).not.toContain("Không nhận ý kiến nào");
  expect(text).toContain("không có ý kiến");
});

it("silenceSection names the units without an opinion, and for how many periods running", () => {
  // Received in 2023, 2024, 2025: P 10 12 10, A 4 6 0, B 3 2 refused.
  const text = toText(silenceSection(sceneOf()));
  expect(text).toContain("Năm 2025: 10 ý kiến (2/3 đơn vị có đủ số liệu); không có ý kiến nào ở Huyện A.");
  expect(text).toContain("01/02 đơn vị có số liệu năm 2025 không có ý kiến nào");
  expect(text).not.toContain("kỳ liền");
  const received = {P: [10, 5, 12, 10], A: [4, 2, 0, 0], B: ["m", 1, 0, [0, 1, 2]]};
  const silent = toText(silenceSection(sceneOf("", {series: {...figures.series, received} as never})));
  // A has none for two years; of B in 2025 a part is missing, so that its 0 says nothing.
  expect(silent).toContain("không có ý kiến nào ở Huyện A (02 kỳ liền).");
});

it("silenceSection draws an absence unlike 0", () => {
  const html = toHtml(silenceSection(sceneOf()));
  expect(html).toMatch(/class="cell-muted"[^>]*><title>Huyện A: 0</);
  expect(html).toMatch(/class="cell-empty"[^>]*><title>Huyện B: bị loại</);
});

it("dialogueSection counts dialogues and says where there was none", () => {
  const context_ = {...context, headlines: {...context.headlines, headline_dialogues: "pending"}};
  // Taken from pending: P 4, A 0, B 0 in 2025; A 3 in 2024, B 0 in all years.
  const text = toText(dialogueSection({...sceneOf(), context: context_}));
  expect(text).toContain(
    "Năm 2025: 4 cuộc đối thoại (3/3 đơn vị có đủ số liệu); chưa có cuộc nào ở Huyện A và Huyện B (03 kỳ liền)."
  );
  expect(text).toContain("02/03 đơn vị có số liệu năm 2025 chưa có cuộc đối thoại nào");
});

it("sections of indicators that a catalogue lacks are left out", () => {
  const scene = sceneOf();
  const bare = {...scene, context: {...context, headlines: {}}};
  const sections = [attendanceSection, opinionsSection, responsesSection, silenceSection, dialogueSection];
  expect(sections.map((section) => section(bare))).toEqual([null, null, null, null, null]);
});
