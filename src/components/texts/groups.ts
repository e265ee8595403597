import {formatPadded} from "../../domain/format.js";

/** Words and sentences of the page of indicators by group. */
export const groups = {
  choose: "Nhóm chỉ tiêu",
  question: (group: string) => `${group}: từng chỉ tiêu ra sao?`,
  none: "Nhóm này không có chỉ tiêu nào được hỏi trong kỳ.",
  answer: (parts: {period: string; indicators: number; whole: number; short: number}) =>
    [
      `${parts.period}: ${formatPadded(parts.indicators)} chỉ tiêu được hỏi`,
      parts.whole > 0
        ? `, ${formatPadded(parts.whole)} chỉ tiêu có đủ số liệu của mọi đơn vị`
        : ", chưa chỉ tiêu nào có đủ số liệu của mọi đơn vị",
      parts.short > 0 ? `, ${formatPadded(parts.short)} chỉ tiêu chưa đạt ngưỡng` : "",
      "."
    ].join(""),
  listed: "xem từng đơn vị ở bảng dưới",
  toCourse: (indicator: string) => `Xem diễn biến: ${indicator}`,
  seeCourse: "Xem diễn biến",
  columns: {
    indicator: "Chỉ tiêu",
    course: "Diễn biến",
    value: "Toàn địa bàn",
    reported: "Đơn vị có đủ số liệu",
    measure: "Đơn vị tính"
  },
  caption: (period: string) => `các chỉ tiêu của nhóm, ${period}`,
  unitsQuestion: "Từng đơn vị báo cáo thế nào?",
  unitsAnswer: (units: number, period: string) =>
    `${formatPadded(units)} đơn vị theo thứ tự chính thức, ${period}; bấm vào số để xem ô nguồn.`,
  unitsCaption: (period: string) => `đơn vị và chỉ tiêu, ${period}`
};
