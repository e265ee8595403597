import type {LateItem, LateKind} from "../../domain/followUpData.js";
import {formatPadded} from "../../domain/format.js";
import {listNames} from "./common.js";

/** Words and sentences of the page on progress. */
export const progress = {
  owing: {
    question: "Đơn vị nào đang nợ báo cáo?",
    none: "Không đơn vị nào nợ báo cáo.",
    answer: ({overdue, returned, names}: {overdue: number; returned: number; names: readonly string[]}) =>
      `${[
        overdue > 0 ? `${formatPadded(overdue)} báo cáo quá hạn` : "",
        returned > 0 ? `${formatPadded(returned)} báo cáo bị trả lại chưa có bản thay thế` : ""
      ]
        .filter((part) => part !== "")
        .join(", ")}. Lâu nhất: ${names.slice(0, 3).join("; ")}.`,
    name: (unit: string, report: string, days: number) => `${unit} (${report}, ${days} ngày)`,
    due: (count: number, days: number) =>
      `${formatPadded(count)} báo cáo đến hạn trong một tháng tới, sớm nhất còn ${formatPadded(days)} ngày làm việc.`,
    noneDue: "Không báo cáo nào đến hạn trong một tháng tới.",
    title: (name: string, days: number) => `${name} nợ báo cáo lâu nhất: ${formatPadded(days)} ngày`,
    subtitle: (population: string) =>
      `Số ngày quá hạn của từng báo cáo chưa có bản hợp lệ, mọi kỳ; ${population}, lâu nhất trước`,
    note: "Báo cáo bị trả lại được tính là chưa nộp cho đến khi có bản thay thế đọc được.",
    caption: "báo cáo quá hạn, bị trả lại",
    captionDue: "báo cáo sắp đến hạn",
    columns: {
      unit: "Đơn vị",
      report: "Báo cáo",
      due: "Hạn nộp",
      state: "Tình trạng",
      days: "Số ngày quá hạn",
      left: "Còn (ngày làm việc)"
    }
  },
  reminders: {
    question: "Nhắc đơn vị nào, nhắc gì?",
    none: "Không đơn vị nào cần nhắc.",
    answer: (names: readonly string[]) =>
      `${formatPadded(names.length)} đơn vị cần nhắc: ${listNames(names, 6)}. Mỗi đơn vị một văn bản, gồm mọi báo cáo còn nợ, kể cả của các kỳ trước; mở từng mục để chép nội dung; lệnh “qcdc remind” tạo sẵn công văn.`,
    all: "Tất cả đơn vị cần nhắc",
    numbered: (place: number, text: string) => `${place}. ${text}`,
    label: (name: string) => `Nội dung nhắc: ${name}`
  },
  recent: {
    question: "Tuần qua nhận được gì, tệp nào lỗi?",
    none: (last: string | null) =>
      last === null
        ? "Chưa nhận tệp nào."
        : `Bảy ngày qua không nhận tệp nào; tệp gần nhất của địa bàn nhận lúc ${last}.`,
    answer: (files: number, failed: number) =>
      failed === 0
        ? `Bảy ngày qua nhận ${formatPadded(files)} tệp, đều đọc được trọn.`
        : `Bảy ngày qua nhận ${formatPadded(files)} tệp, ${formatPadded(failed)} tệp bị loại toàn bộ hoặc một phần.`,
    caption: "tệp nhận trong bảy ngày qua, mới nhất trước",
    problems: (problems: readonly string[], all: number) =>
      `${problems.join(" ")}${all > problems.length ? ` Và ${formatPadded(all - problems.length)} ô khác.` : ""}`,
    columns: {file: "Tệp", at: "Nhận lúc", status: "Kết quả", problems: "Ô bị loại"}
  },
  running: {
    question: "Việc nào khác đang chậm hoặc sắp đến hạn?",
    none: "Không có việc nào chậm trong các sổ và báo cáo đã nhận.",
    answer: (parts: readonly string[]) => `Đang chậm hoặc sắp đến hạn: ${parts.join("; ")}.`,
    part: {
      inspection: (count: number) => `${formatPadded(count)} cuộc kiểm tra quá ngày theo kế hoạch`,
      remedy: (count: number) => `${formatPadded(count)} kiến nghị quá hạn khắc phục`,
      conference: (count: number) => `${formatPadded(count)} hội nghị tổ chức sau hạn luật định`,
      next_conference: () => "",
      board_term: (count: number) => `${formatPadded(count)} Ban Thanh tra nhân dân hết hoặc sắp hết nhiệm kỳ`,
      board_answer: (count: number) =>
        `${formatPadded(count)} kiến nghị của Ban Thanh tra nhân dân không được trả lời trong 15 ngày`,
      council_answer: (count: number) => `${formatPadded(count)} chất vấn, kiến nghị quá hạn trả lời`
    } satisfies Record<LateKind, (count: number) => string>,
    nextConference: (date: string, days: number) =>
      `Hội nghị cán bộ, công chức của năm công tác mới phải xong trước hết ngày ${date} (còn ${days} ngày).`,
    everyone: "Mọi đơn vị",
    kinds: {
      inspection: "Kiểm tra theo kế hoạch",
      remedy: "Khắc phục kiến nghị",
      conference: "Hội nghị cán bộ, công chức",
      next_conference: "Hội nghị cán bộ, công chức năm tới",
      board_term: "Nhiệm kỳ Ban Thanh tra nhân dân",
      board_answer: "Trả lời kiến nghị của Ban Thanh tra nhân dân",
      council_answer: "Trả lời Hội đồng nhân dân"
    } satisfies Record<LateKind, string>,
    past: (count: number, years: readonly number[]) =>
      `Lưu ý: ${formatPadded(count)} việc nêu trên theo sổ của năm trước (${years.join(", ")}), có thể đã xong mà sổ chưa ghi; xác nhận lại với đơn vị trước khi nhắc.`,
    pastMark: (year: number) => `theo sổ năm ${year}, cần xác nhận lại`,
    state({kind, days}: Pick<LateItem, "kind" | "days">): string {
      if (days === null) return "không trả lời trong 15 ngày";
      if (days <= 0) return `còn ${-days} ngày`;
      return kind === "conference" ? `tổ chức chậm ${days} ngày` : `quá ${days} ngày`;
    },
    caption: "việc chậm hoặc sắp đến hạn",
    columns: {kind: "Việc", unit: "Đơn vị", count: "Số lượng", due: "Hạn", state: "Tình trạng"}
  },
  targets: {
    question: "Còn thiếu bao nhiêu để đạt mức đặt ra?",
    none: (period: string) => `Chưa có tỷ lệ nào có mức đặt ra trong ${period}.`,
    met: (period: string) => `Mọi tỷ lệ của ${period} đã đạt mức đặt ra.`,
    part: (label: string, more: number) => `thêm ${formatPadded(more)} cho “${label}”`,
    answer: (period: string, parts: readonly string[]) =>
      `Để ${period} đạt mức đặt ra cần ${parts.slice(0, 5).join("; ")}${parts.length > 5 ? `; và ${parts.length - 5} tỷ lệ khác` : ""}.`,
    running: (date: string, days: number) => `Thời hạn: hết năm công tác, ${date} (còn ${days} ngày).`,
    session: (date: string, days: number) =>
      `Kỳ đã kết thúc: chỉ báo cáo gửi chậm hoặc bản thay thế mới làm đổi số liệu, trước kỳ họp ${date} (còn ${days} ngày).`,
    ended: "Kỳ đã kết thúc: chỉ báo cáo gửi chậm hoặc bản thay thế mới làm đổi số liệu.",
    reached: "đã đạt",
    caption: "khoảng cách đến mức đặt ra",
    columns: {indicator: "Chỉ tiêu", level: "Mức đặt ra", now: "Hiện có", more: "Cần thêm"}
  },
  lateness: {
    question: "Đơn vị nào hay nộp chậm, đơn vị nào luôn đúng hạn?",
    none: "Chưa báo cáo nào đến hạn.",
    answer: (again: readonly string[], steady: readonly string[]) =>
      [
        again.length === 0
          ? "Không đơn vị nào nộp chậm từ hai kỳ liền."
          : `Nộp chậm nhiều kỳ liền đến nay: ${listNames(again, 6)}.`,
        steady.length === 0
          ? ""
          : ` Luôn đúng hạn (từ ba kỳ): ${formatPadded(steady.length)} đơn vị${steady.length <= 6 ? ` – ${listNames(steady, 6)}` : ""}.`
      ].join(""),
    streak: (name: string, count: number) => `${name} (${formatPadded(count)} kỳ)`,
    title: (late: number, all: number) =>
      late === 0
        ? "Không đơn vị nào nộp chậm từ hai kỳ liền"
        : `${formatPadded(late)}/${formatPadded(all)} đơn vị nộp chậm từ hai kỳ liền`,
    subtitle: (population: string) => `Số ngày nộp chậm biểu 1 theo kỳ báo cáo; ${population}, theo thứ tự chính thức`,
    legend: {
      on_time: "0: đúng hạn",
      few: "đến 3 ngày",
      some: "4–7 ngày",
      many: "trên 7 ngày",
      missing: "▼ chưa có bản hợp lệ, số ngày đến nay"
    },
    missing: (days: number) => `▼${days}`,
    hours: "<1",
    note: "Tính theo báo cáo hợp lệ đầu tiên. Theo cơ cấu hiện nay chỉ có các kỳ từ khi đơn vị thành lập; chọn “Như đã báo cáo” để xem các đơn vị tiền thân.",
    caption: "đúng hạn và chậm của từng đơn vị",
    columns: {on_time: "Số kỳ đúng hạn", streak: "Số kỳ chậm liền đến nay", worst: "Chậm nhiều nhất (ngày)"}
  }
};
