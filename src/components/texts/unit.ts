import {formatPadded} from "../../domain/format.js";
import type {ObligationState} from "../../domain/obligations.js";
import {listNames} from "./common.js";

/** Words and sentences of the page of one unit. */
export const unit = {
  unknown: (code: string) =>
    `Không có đơn vị mã “${code}” trong bản số liệu này. Hãy chọn địa bàn và đơn vị ở trên, hoặc tìm theo tên.`,
  who: {
    question: "Đơn vị này là đơn vị nào?",
    living: (name: string, from: string) => `${name}, hoạt động từ ${from} đến nay.`,
    ended: (name: string, from: string, to: string) => `${name}, hoạt động từ ${from} đến hết ${to}.`,
    from: (names: readonly string[]) => ` Tiếp nhận từ ${listNames(names, 12)}.`,
    to: (names: readonly string[]) => ` Nay do ${listNames(names, 12)} tiếp nhận.`,
    none: " Không có thay đổi tổ chức nào được ghi nhận.",
    caption: "thay đổi tổ chức",
    before: "Tiếp nhận từ",
    after: "Chuyển giao cho",
    columns: {way: "Quan hệ", unit: "Đơn vị", date: "Ngày", share: "Phần tính sang", basis: "Căn cứ"},
    whole: "toàn bộ"
  },
  reports: {
    question: "Báo cáo có đủ và đúng hạn không?",
    none: "Đơn vị không phải nộp báo cáo nào trong các kỳ đã khóa.",
    answer: (counts: {due: number; in_time: number; late: number; missing: number}) =>
      [
        `${formatPadded(counts.in_time)}/${formatPadded(counts.due)} báo cáo đã đến hạn được nộp đúng hạn`,
        counts.late > 0 ? `, ${formatPadded(counts.late)} nộp chậm` : "",
        counts.missing > 0 ? `, ${formatPadded(counts.missing)} còn thiếu hoặc bị trả lại` : "",
        "."
      ].join(""),
    title: (in_time: number, due: number) =>
      in_time === due
        ? `Cả ${due} báo cáo đã đến hạn đều đúng hạn`
        : `${formatPadded(due - in_time)}/${due} báo cáo đã đến hạn nộp chậm hoặc còn thiếu`,
    subtitle: (name: string) => `Tình trạng nộp theo kỳ, số là số ngày chậm; ${name}`,
    note: "Tính theo báo cáo hợp lệ đầu tiên; báo cáo bị loại chưa được tính là đã nộp.",
    short(state: ObligationState, days: number | null): string {
      if (state === "on_time") return "đúng";
      if (state === "late") return `+${days ?? 0}`;
      if (state === "overdue") return "thiếu";
      if (state === "returned") return "trả lại";
      return "chưa hạn";
    },
    legend: {on_time: "Đúng hạn", late: "Chậm (số ngày)", missing: "Thiếu hoặc bị trả lại", waiting: "Chưa đến hạn"},
    caption: "báo cáo phải nộp",
    columns: {period: "Kỳ", form: "Biểu", due: "Hạn nộp", received: "Đã nhận", state: "Tình trạng"}
  },
  figures: {
    question: "Từng chỉ tiêu thay đổi thế nào qua các kỳ?",
    answer: (counts: {period: string; known: number; asked: number; short: readonly string[]}) =>
      [
        `${counts.period}: có số liệu ${counts.known}/${counts.asked} chỉ tiêu được hỏi`,
        counts.short.length > 0
          ? `; chưa đạt ngưỡng: ${listNames(counts.short, 6)}`
          : "; không chỉ tiêu nào dưới ngưỡng",
        "."
      ].join(""),
    none: (period: string) => `${period}: đơn vị không được hỏi chỉ tiêu nào.`,
    restated: "Các kỳ trước khi thay đổi tổ chức được quy đổi theo cơ cấu hiện nay.",
    indicator: "Chỉ tiêu",
    course: "Diễn biến"
  },
  files: {
    question: "Đơn vị đã gửi những tệp nào?",
    answer: (files: number, refused: number) =>
      refused === 0
        ? `Đã nhận ${formatPadded(files)} tệp có số liệu của đơn vị, không tệp nào bị loại.`
        : `Đã nhận ${formatPadded(files)} tệp có số liệu của đơn vị, ${formatPadded(refused)} tệp bị loại toàn bộ hoặc một phần.`,
    none: "Chưa nhận tệp nào của đơn vị.",
    caption: "tệp đã nhận",
    columns: {file: "Tệp", period: "Kỳ", version: "Bản", received: "Nhận lúc", status: "Kết quả đọc"}
  },
  findings: {
    question: "Ô nào cần sửa hoặc xem lại?",
    none: "Không có điều gì cần sửa trong các tệp của đơn vị.",
    answer: (refused: number, noted: number) =>
      refused === 0
        ? `Không chỗ nào bị loại; ${formatPadded(noted)} lưu ý trong các tệp của đơn vị.`
        : `${formatPadded(refused)} chỗ bị loại và ${formatPadded(noted)} lưu ý trong các tệp của đơn vị; bị loại đứng trước.`,
    more: (count: number) => `Còn ${formatPadded(count)} điều nữa ở trang Báo cáo.`,
    refuse: "Loại",
    note: "Lưu ý",
    written: (raw: string) => `Ghi: “${raw}”`,
    hidden: "Nội dung không hiển thị vì thuộc chỉ tiêu có số nhỏ cần bảo mật."
  }
};
