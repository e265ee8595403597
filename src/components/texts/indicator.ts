import {formatPadded} from "../../domain/format.js";
import {listNames} from "./common.js";

/** Words and sentences of the page of one indicator. */
export const indicator = {
  what: {
    question: "Chỉ tiêu này là gì, tính thế nào?",
    answer: (label: string, measure: string) => `${label}; đơn vị tính: ${measure}.`,
    formula: "Cách tính",
    entered: "Đơn vị nhập trực tiếp.",
    ratio: (numerator: string, denominator: string) => `${numerator} chia cho ${denominator}, nhân 100.`,
    plus: " cộng ",
    registry: "số đơn vị trực thuộc vào ngày cuối kỳ",
    cadence: "Kỳ báo cáo",
    cadences: {half: "6 tháng (lũy kế từ đầu năm công tác) và năm", year: "năm"},
    aggregation: "Cộng giữa các đơn vị",
    aggregations: {
      sum: "Cộng được; số 6 tháng nằm trong số năm.",
      last: "Cộng được giữa các đơn vị; theo thời gian lấy số cuối kỳ.",
      ratio: "Cộng tử số và mẫu số rồi tính lại tỷ lệ.",
      none: "Không cộng được."
    },
    yesno: "Có/không: quy thành bao nhiêu đơn vị trên bao nhiêu đơn vị.",
    merged: "Khi hợp nhất, chia tách",
    mergers: {
      sum: "Cộng số của các đơn vị cũ; đơn vị cũ bị chia thì chia theo tỷ lệ trong danh mục (ghi ≈).",
      last: "Cộng số của các đơn vị cũ; đơn vị cũ bị chia thì chia theo tỷ lệ trong danh mục (ghi ≈).",
      ratio: "Quy đổi tử số và mẫu số trước, rồi tính lại tỷ lệ.",
      none: "Không quy đổi số của các đơn vị cũ."
    },
    mergedYesno: "Quy thành bao nhiêu đơn vị cũ trên bao nhiêu đơn vị cũ.",
    reporters: "Ai báo cáo",
    reportedBy: ({
      period,
      units,
      all,
      parts
    }: {
      period: string;
      units: readonly string[];
      all: number;
      parts: number;
    }) => {
      const whole = units.length < all && units.length <= 3 ? listNames(units) : `${units.length}/${all} đơn vị`;
      return `${period}: ${whole}${parts > 0 ? `; có số riêng của ${formatPadded(parts)} bộ phận` : ""}.`;
    },
    source: "Căn cứ",
    valid: "Hiệu lực",
    from: (date: string) => `từ ${date}`,
    to: (date: string) => `đến ${date}`,
    always: "mọi kỳ",
    threshold: "Ngưỡng",
    level: (label: string, value: string, basis: string) => `${label}: ${value}${basis === "" ? "" : ` (${basis})`}`,
    codes: "Giá trị được nhập",
    rules: "Báo khi kiểm tra nếu",
    none: "không có"
  },
  now: {
    question: "Đơn vị nào chưa đạt?",
    noThreshold: "Chỉ tiêu này không có ngưỡng.",
    answer: (short: number, units: number, level: string) =>
      short === 0
        ? `Cả ${units} đơn vị có số liệu đều đạt ${level}.`
        : `${formatPadded(short)}/${units} đơn vị có số liệu chưa đạt ${level}.`
  },
  course: "Xem diễn biến và so sánh ở trang Xu hướng"
};
