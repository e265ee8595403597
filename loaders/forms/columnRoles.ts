/** Headings of form 1 that name a column's job rather than an indicator. More wordings: fields.csv rows of F1, aliases.csv `F1.value`. */
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {Matcher} from "../text/matching.js";
import {createMatcher} from "../text/matching.js";

export const columnRoles = [
  "stt",
  "label",
  "code",
  "measure",
  "value",
  "previous",
  "change",
  "note",
  "unit",
  "period"
] as const;
export type ColumnRoleName = (typeof columnRoles)[number];

const defaultHeadings: Record<ColumnRoleName, readonly string[]> = {
  stt: ["STT", "TT", "Số TT", "Số thứ tự", "No"],
  label: [
    "Chỉ tiêu",
    "Nội dung",
    "Nội dung chỉ tiêu",
    "Tên chỉ tiêu",
    "Nội dung báo cáo",
    "Tiêu chí",
    "Nội dung, chỉ tiêu",
    "Nội dung/Chỉ tiêu",
    "Chỉ tiêu báo cáo",
    "Tên chỉ tiêu thống kê",
    "Chỉ tiêu thống kê",
    "Danh mục chỉ tiêu",
    "Nội dung tiêu chí",
    "Nội dung thống kê"
  ],
  code: ["Mã số", "Mã chỉ tiêu", "Mã CT", "Mã"],
  measure: ["Đơn vị tính", "ĐVT", "Đơn vị đo", "Đ.V.T"],
  value: [
    "Số liệu",
    "Kết quả thực hiện",
    "Kết quả",
    "Giá trị",
    "Số liệu kỳ báo cáo",
    "Số liệu báo cáo",
    "Số liệu / Kỳ báo cáo",
    "Số liệu / Kỳ này",
    "Kết quả / Kỳ báo cáo",
    "Kết quả / Kỳ này",
    "Kỳ này",
    "Thực hiện",
    "Thực hiện trong kỳ",
    "Kết quả trong kỳ",
    "Số lượng",
    "Số liệu trong kỳ",
    "Số liệu thực hiện",
    "Kết quả kỳ báo cáo",
    "Kết quả đạt được",
    "Kết quả thực hiện trong kỳ",
    "Kết quả thực hiện kỳ báo cáo",
    "Số liệu cụ thể",
    "Trong kỳ",
    "Thực hiện kỳ này",
    "Thực hiện kỳ báo cáo",
    "Số liệu kỳ này"
  ],
  previous: [
    "Cùng kỳ năm trước",
    "Kỳ trước",
    "Cùng kỳ",
    "Năm trước",
    "Số liệu cùng kỳ năm trước",
    "Số liệu kỳ trước",
    "Số liệu năm trước",
    "Cùng kỳ trước"
  ],
  change: [
    "Tăng/giảm",
    "Tăng/giảm (%)",
    "Tăng, giảm",
    "Tăng (+), giảm (-)",
    "So sánh",
    "So sánh (%)",
    "So sánh cùng kỳ",
    "So với cùng kỳ",
    "So với cùng kỳ năm trước",
    "So với cùng kỳ (%)",
    "Tỷ lệ tăng/giảm",
    "Tỷ lệ tăng, giảm (%)"
  ],
  note: ["Ghi chú", "Giải trình", "Diễn giải", "Tài liệu kiểm chứng"],
  unit: ["Đơn vị", "Tên đơn vị", "Đơn vị báo cáo", "Tên đơn vị báo cáo"],
  period: ["Kỳ báo cáo", "Kỳ", "Kỳ số liệu", "Thời kỳ"]
};

/** Matches a heading to its job, by the product's wordings and the catalogue's. */
export function createRoleMatcher(catalogue: Catalogue): Matcher<ColumnRoleName> {
  return createMatcher(
    columnRoles.map((role) => {
      const field = catalogue.fields.find((row) => row.form === "F1" && row.field === role);
      const aliases = catalogue.aliases.filter((row) => row.kind === "field" && row.target === `F1.${role}`);
      const extra = field ? [field.label_vi, ...field.aliases] : [];
      return {target: role, names: [...defaultHeadings[role], ...extra, ...aliases.map((row) => row.alias)]};
    })
  );
}
