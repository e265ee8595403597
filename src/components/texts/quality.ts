import {formatPadded} from "../../domain/format.js";

/** Words and sentences of the page about the quality of the figures. */
export const quality = {
  trust: {
    question: "Có tin được các số này không?",
    answer: (parts: {
      period: string;
      answered: number;
      asked: number;
      refused: number;
      noted: number;
      totals: number;
    }) =>
      [
        `${parts.period}: ${parts.answered}/${parts.asked} ô phải báo cáo đã có trả lời`,
        parts.refused > 0 ? `, ${formatPadded(parts.refused)} chỗ bị loại` : ", không chỗ nào bị loại",
        parts.noted > 0 ? `, ${formatPadded(parts.noted)} lưu ý` : "",
        parts.totals > 0 ? `, ${formatPadded(parts.totals)} dòng tổng không khớp` : "",
        "."
      ].join(""),
    none: "Kỳ này chưa hỏi chỉ tiêu nào.",
    title: (low: number, units: number) =>
      low === 0
        ? `Cả ${units} đơn vị đều trả lời ít nhất 90% số ô phải báo cáo`
        : `${formatPadded(low)}/${units} đơn vị trả lời dưới 90% số ô phải báo cáo`,
    subtitle: (population: string) =>
      `% ô có trả lời (số, “không áp dụng”) trên số ô được hỏi; ${population}; không báo cáo tính là 0%`,
    note: "Một báo cáo có thể đến đúng hạn mà vẫn trống nhiều ô: nộp đủ về hình thức chưa phải đủ về nội dung.",
    legend: {full: "Từ 90%", part: "Dưới 90%", none: "Chưa có ô nào"},
    cell: (answered: number, asked: number) => `${answered}/${asked} ô`,
    columns: {unit: "Đơn vị", period: "Kỳ", answered: "Ô có trả lời", asked: "Ô được hỏi"},
    caption: "ô có trả lời theo đơn vị và kỳ"
  },
  kinds: {
    question: "Lỗi nào hay gặp, sửa thế nào?",
    none: "Kỳ này không có điều gì bị loại hay cần lưu ý.",
    answer: (kinds: number, findings: number) =>
      `${formatPadded(findings)} điều thuộc ${formatPadded(kinds)} loại; loại nhiều nhất đứng trước, bị loại trước lưu ý.`,
    kind: (severity: "refuse" | "note", count: number, message: string) =>
      `${severity === "refuse" ? "Loại" : "Lưu ý"} · ${formatPadded(count)} lần: ${message}`,
    wholeFile: "cả tệp",
    written: (raw: string) => `ghi “${raw}”`
  },
  totals: {
    question: "Dòng tổng nào không khớp?",
    none: "Không có dòng tổng nào lệch với các dòng cộng lại.",
    answer: (count: number) =>
      `${formatPadded(count)} dòng tổng lệch với các dòng cộng lại; số của từng đơn vị được dùng.`,
    columns: {place: "Tệp › trang tính › ô", indicator: "Chỉ tiêu", typed: "Ghi trong tệp", sum: "Cộng lại"},
    caption: "dòng tổng không khớp"
  },
  corrections: {
    question: "Số nào đã được đính chính?",
    none: "Chưa có số nào được đính chính.",
    answer: (count: number) => `${formatPadded(count)} số được đính chính trong corrections.csv.`,
    columns: {
      unit: "Đơn vị",
      period: "Kỳ",
      indicator: "Chỉ tiêu",
      place: "Tệp › trang tính › ô",
      raw: "Ghi trong ô",
      correction: "Đính chính"
    },
    caption: "số đã đính chính"
  },
  rules: {
    question: "Phép kiểm tra nào chưa kết luận được?",
    answer: (undecided: number, rules: number) =>
      `${formatPadded(undecided)}/${formatPadded(rules)} phép kiểm tra có lần không kết luận được vì thiếu số liệu; những lần ấy không được coi là đạt.`,
    columns: {rule: "Phép kiểm tra", passed: "Đạt", failed: "Không đạt", not_evaluable: "Chưa kết luận"},
    caption: "kết quả các phép kiểm tra trong toàn bộ số liệu"
  }
};
