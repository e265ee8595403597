import {describe, expect, it} from "vitest";
import type {Alias} from "../../../src/domain/catalogue.js";
import {createFieldMatcher, createIndicatorMatcher} from "../../../loaders/text/headings.js";
import {stripMarks} from "../../../loaders/text/normalise.js";
import {readSampleCatalogue} from "./sampleCatalogue.js";

const catalogue = readSampleCatalogue();
const indicators = createIndicatorMatcher(catalogue);
const inspections = createFieldMatcher(catalogue, "F2");

describe("createIndicatorMatcher", () => {
  it("finds every label and alias of the catalogue, in capitals and decomposed too", () => {
    for (const {code, label_vi, aliases} of catalogue.indicators) {
      for (const name of [label_vi, ...aliases]) {
        for (const written of [
          name,
          name.toUpperCase(),
          name.normalize("NFD"),
          ` ${name.replaceAll(" ", "\u00a0")}: `
        ]) {
          expect([written, indicators.find(written)]).toMatchObject([written, {kind: "exact", target: code}]);
        }
      }
    }
  });

  it("never takes a label without marks for another indicator", () => {
    for (const {code, label_vi} of catalogue.indicators) {
      const match = indicators.find(stripMarks(label_vi));
      expect([label_vi, match]).toMatchObject([label_vi, {kind: "marks_missing", target: code}]);
    }
  });

  it.each([
    ["1.2. Số ý kiến được tiếp thu", "opinions_accepted"],
    ["a) Số ý kiến tiếp thu;", "opinions_accepted"],
    ["- Trong đó: Số ý kiến tiếp thu", "opinions_accepted"],
    ["Số ý kiến tiếp thu (ý kiến)", "opinions_accepted"],
    ["Số ý kiến tiếp thu (5)", "opinions_accepted"],
    ["Tỉ lệ dự hội nghị (%)", "conference_attendance_rate"],
    ["Số cuộc họp BCĐ trong kỳ", "bcd_meetings"],
    ["Tổng số cán bộ, công chức, viên chức và người lao động có mặt đến cuối kỳ", "staff_total"],
    ["Tổng số công chức, viên chức, người lao động", "staff_total"],
    ["Công khai / Phải công khai", "publicity_items_due"],
    ["Số liệu / Công khai / Phải công khai", "publicity_items_due"],
    ["Số người / Triệu tập", "conference_summoned"]
  ])("reads %j as %s", (text, code) => {
    expect(indicators.find(text)).toMatchObject({kind: "exact", target: code});
  });

  it.each([
    "Số ý kiến chưa được tiếp thu",
    "Số ý kiến không tiếp thu",
    "Số ý kiến tip thu",
    "Số đơn khiếu nại, tố cáo, kiến nghị thuộc thẩm quyền (kỳ trước chuyển sang)",
    "Cùng kỳ năm trước / Công khai / Phải công khai",
    "Tăng, giảm so với 2019 / Số ý kiến tiếp thu",
    "Tổng số",
    "Trong đó",
    "Triệu tập",
    "Số",
    "",
    "Số vụ án thụ lý"
  ])("does not take %j for an indicator", (text) => {
    expect(indicators.find(text).kind).toBe("none");
  });

  it("takes the office's aliases, between their days when a day is asked", () => {
    const alias: Alias = {
      kind: "indicator",
      target: "staff_total",
      alias: "Quân số",
      valid_from: "2024-01-01",
      valid_to: null
    };
    const dated = createIndicatorMatcher(readSampleCatalogue([alias]));
    expect(dated.find("Quân số")).toMatchObject({kind: "exact", target: "staff_total"});
    expect(dated.find("Quân số", "2024-05-31")).toMatchObject({kind: "exact"});
    expect(dated.find("Quân số", "2023-05-31").kind).toBe("none");
  });
});

describe("createFieldMatcher", () => {
  it.each([
    ["Đơn vị được kiểm tra", "unit"],
    ["Số TT", "stt"],
    ["Thời gian / Theo kế hoạch", "planned"],
    ["Kết quả / Trong đó đã khắc phục", "remedied"],
    ["Kết quả / Số hạn chế, thiếu sót", "shortcomings"]
  ])("reads %j as %s", (text, field) => {
    expect(inspections.find(text)).toMatchObject({kind: "exact", target: field});
  });

  it("knows the columns of its own form only", () => {
    expect(inspections.find("Hạn trả lời").kind).toBe("none");
    expect(createFieldMatcher(catalogue, "F3").find("Hạn trả lời")).toMatchObject({target: "due"});
  });
});
