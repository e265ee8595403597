import {toDisplayDate} from "../../domain/days.js";
import {formatPadded} from "../../domain/format.js";

interface AnswerWords {
  year: number;
  date: string;
  received: number;
  on_time: number;
  late: number;
  undated: number;
  open: number;
  overdue: number;
  rate: string;
}

/** Words and sentences of the page on the people's council. */
export const council = {
  unknown: "không ghi",
  before: (predecessor: string) => `${predecessor} trước sắp xếp`,
  source: ({file, sheet, row}: {file: string; sheet: string; row: number}) =>
    [file, sheet, `dòng ${row}`].filter((part) => part !== "").join(" › "),
  answers: {
    question: "Chất vấn, kiến nghị đã trả lời hết chưa, có đúng hạn không?",
    none: (year: number) => `Chưa có sổ chất vấn, kiến nghị nào đọc được của năm công tác ${year}.`,
    answer: ({year, date, received, on_time, late, undated, open, overdue, rate}: AnswerWords) =>
      [
        `Năm công tác ${year} (đến ${date}): nhận ${formatPadded(received)} chất vấn, kiến nghị; đã trả lời ${formatPadded(on_time + late + undated)}, đúng hạn ${rate}.`,
        open + overdue === 0 ? "" : ` Còn ${formatPadded(open + overdue)} chưa trả lời`,
        overdue === 0 ? "" : `, trong đó ${formatPadded(overdue)} đã quá hạn`,
        open + overdue === 0 ? "" : "."
      ].join(""),
    title: (received: number, open: number) =>
      open === 0
        ? `Cả ${formatPadded(received)} chất vấn, kiến nghị đều đã được trả lời`
        : `${formatPadded(open)}/${formatPadded(received)} chất vấn, kiến nghị chưa có trả lời trong sổ`,
    subtitle: (population: string) => `Số chất vấn, kiến nghị đã nhận theo năm công tác và cách trả lời; ${population}`,
    legend: {
      on_time: "Trả lời đúng hạn",
      late: "Trả lời chậm hoặc không rõ ngày",
      open: "Chưa trả lời, còn hạn",
      overdue: "Chưa trả lời, quá hạn"
    },
    note: "Hạn trả lời theo sổ; không ghi thì tính theo số ngày luật định từ ngày nhận. Nguồn riêng: sổ chất vấn, kiến nghị (biểu 3) mới nhất của mỗi năm công tác.",
    noteBefore:
      "Gồm sổ của các tỉnh, thành phố tiền thân; lời hứa của họ nay do đơn vị kế thừa thực hiện. Chọn “Như đã báo cáo” để chỉ xem sổ của đơn vị hiện nay.",
    onTime: (rate: string) => `đúng hạn ${rate}`,
    caption: "chất vấn, kiến nghị theo năm công tác",
    captionSession: "chất vấn, kiến nghị theo kỳ họp (kỳ họp gần nhất sau ngày nhận)",
    columns: {
      year: "Năm công tác",
      session: "Kỳ họp",
      received: "Đã nhận",
      on_time: "Đúng hạn",
      late: "Chậm, không rõ ngày",
      open: "Chưa trả lời, còn hạn",
      overdue: "Chưa trả lời, quá hạn",
      rate: "Tỷ lệ đúng hạn",
      promises: "Lời hứa chưa xong"
    }
  },
  promises: {
    question: "Còn lời hứa nào chưa thực hiện?",
    none: "Sổ chất vấn, kiến nghị không còn lời hứa nào chưa thực hiện.",
    answer: (count: number, since: string | null) =>
      `Còn ${formatPadded(count)} lời hứa chưa thực hiện xong${since === null ? "" : `; lời hứa lâu nhất từ ${since}`}. Lời hứa ghi ở sổ các năm trước vẫn tính là chưa xong cho đến khi có sổ cập nhật.`,
    caption: "lời hứa chưa thực hiện, lâu nhất trước",
    columns: {
      content: "Nội dung",
      raised_by: "Người nêu",
      answered: "Ngày hứa (ngày trả lời)",
      days: "Số ngày đã qua",
      source: "Ghi tại"
    }
  },
  reports: {
    question: "Báo cáo gửi Hội đồng nhân dân có kịp trước kỳ họp không?",
    answer: ({on_time, all}: {on_time: number; all: number}) =>
      `${formatPadded(on_time)}/${formatPadded(all)} báo cáo đã đến hạn được gửi kịp trước kỳ họp.`,
    next: ({session, due, state}: {session: string; due: string; state: string}) =>
      `Kỳ họp tới ngày ${session}: hạn gửi ${due}, ${state}.`,
    title: (late: number, all: number) =>
      late === 0
        ? `Cả ${formatPadded(all)} báo cáo đều gửi kịp trước kỳ họp`
        : `${formatPadded(late)}/${formatPadded(all)} báo cáo gửi chậm hoặc chưa thấy ngày gửi`,
    subtitle: (population: string) =>
      `Ngày gửi báo cáo công tác của kỳ gần nhất trước mỗi kỳ họp, so với hạn; ${population}`,
    legend: {on_time: "Kịp hạn", late: "Gửi chậm", missing: "Quá hạn, chưa có ngày gửi", waiting: "Chưa đến hạn"},
    note: (days: number) => `Hạn gửi: ${days} ngày trước kỳ họp (Luật 87/2015, Điều 60). Ngày gửi lấy từ biểu 1.`,
    tile: (date: string) => `Họp ${date}`,
    late: (days: number) => `chậm ${days} ngày`,
    before: (days: number) => `gửi trước ${days} ngày`,
    states: {on_time: "kịp hạn", late: "chậm", missing: "chưa có ngày gửi", waiting: "chưa đến hạn"},
    caption: "báo cáo trước mỗi kỳ họp",
    columns: {session: "Kỳ họp", period: "Báo cáo của kỳ", due: "Hạn gửi", sent: "Ngày gửi", state: "Tình trạng"}
  },
  list: {
    question: "Từng chất vấn, kiến nghị trong năm",
    answer: (all: number, open: readonly string[]) =>
      open.length === 0
        ? `${formatPadded(all)} nội dung, đều đã trả lời.`
        : `${formatPadded(all)} nội dung; chưa trả lời: ${open.slice(0, 3).join("; ")}${open.length > 3 ? ` và ${formatPadded(open.length - 3)} nội dung khác` : ""}.`,
    name: (content: string, due: string | null) => `“${content}”${due === null ? "" : ` (hạn ${toDisplayDate(due)})`}`,
    caption: (year: number) => `chất vấn, kiến nghị năm công tác ${year}`,
    standing: {
      on_time: "đúng hạn",
      late: "chậm",
      undated: "đã trả lời, không rõ ngày",
      open: "chưa trả lời",
      overdue: "quá hạn"
    },
    columns: {
      content: "Nội dung",
      raised_by: "Người nêu",
      received: "Ngày nhận",
      due: "Hạn",
      answered: "Ngày trả lời",
      standing: "Trả lời",
      promise: "Lời hứa",
      source: "Ghi tại"
    }
  }
};
