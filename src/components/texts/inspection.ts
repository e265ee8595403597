import {formatPadded} from "../../domain/format.js";
import {listNames} from "./common.js";

/** A rate in words: so many of so many. */
interface Fraction {
  period: string;
  part: number;
  whole: number;
  rate: string;
}

/** Words and sentences of the page on inspections. */
export const inspection = {
  coverage: {
    question: "Đã kiểm tra được bao nhiêu đơn vị?",
    none: "Kỳ này chưa có số liệu kiểm tra.",
    answer: ({period, part, whole, rate}: Fraction) =>
      `${period}: ${formatPadded(part)}/${whole} đơn vị trực thuộc đã được kiểm tra trực tiếp (${rate}).`,
    level: (isShort: boolean, level: string) =>
      isShort ? `Dưới mức phấn đấu ${level}.` : `Đạt mức phấn đấu ${level}.`,
    title: (rate: string, period: string) => `Tỷ lệ bao phủ kiểm tra ${period}: ${rate}`,
    titleChange: ({rate, period, change, before}: Record<"rate" | "period" | "change" | "before", string>) =>
      `Tỷ lệ bao phủ kiểm tra ${period} là ${rate}, ${change} so với ${before}`,
    subtitle: (population: string) =>
      `% đơn vị trực thuộc được kiểm tra trực tiếp trong năm công tác, trên số đơn vị tồn tại ngày cuối kỳ; ${population}`,
    noteRegister: "Tính từ sổ kiểm tra (biểu 2).",
    noteForm: "Chưa có sổ kiểm tra của kỳ này: tính từ số đơn vị đã kiểm tra ghi ở biểu 1.",
    caption: "tỷ lệ bao phủ qua các năm",
    columns: {period: "Kỳ", inspected: "Đã kiểm tra", total: "Đơn vị trực thuộc", rate: "Tỷ lệ"}
  },
  plan: {
    question: "Thực hiện kế hoạch kiểm tra đến đâu?",
    none: "Kỳ này chưa có số liệu kế hoạch kiểm tra.",
    answer: ({period, part, whole, rate}: Fraction) =>
      `${period}: đã kiểm tra ${formatPadded(part)}/${formatPadded(whole)} đơn vị theo kế hoạch năm (${rate})${whole > part ? `, còn ${formatPadded(whole - part)} đơn vị` : ""}.`,
    title: (met: number, all: number) => `${formatPadded(met)}/${all} năm hoàn thành kế hoạch kiểm tra`,
    titleHalf: (met: number, all: number) => `${formatPadded(met)}/${all} kỳ giữa năm đã đạt kế hoạch cả năm`,
    subtitle: (population: string) => `Số đơn vị đã kiểm tra (thanh) so với kế hoạch năm (vạch); ${population}`,
    legend: {
      now: "Đã kiểm tra, kỳ đang xem",
      earlier: "Đã kiểm tra, kỳ khác",
      plan: "Kế hoạch năm",
      behind: "▼ Chưa đạt kế hoạch năm"
    },
    noPlan: "không có kế hoạch",
    caption: "kế hoạch và thực hiện qua các năm",
    columns: {period: "Kỳ", planned: "Kế hoạch năm", done: "Đã kiểm tra", rate: "Tỷ lệ"}
  },
  visits: {
    question: "Đơn vị nào lâu chưa được kiểm tra?",
    none: "Chưa có sổ kiểm tra nào đọc được.",
    all: (date: string) => `Mọi đơn vị trực thuộc đều đã được kiểm tra trực tiếp trong 24 tháng đến ${date}.`,
    some: (names: readonly string[], all: number, date: string) =>
      `${formatPadded(names.length)}/${all} đơn vị chưa được kiểm tra trực tiếp trong 24 tháng đến ${date}: ${listNames(names, 6)}.`,
    title: (year: number, count: number, all: number) =>
      `Năm công tác ${year}: ${formatPadded(count)}/${all} đơn vị đã được kiểm tra trực tiếp`,
    subtitle: (population: string) => `Số lần kiểm tra từng đơn vị theo năm công tác; ${population}`,
    legend: {
      direct: "Kiểm tra trực tiếp",
      other: "Hình thức khác",
      planned: "Có kế hoạch, chưa thực hiện",
      none: "· không có"
    },
    note: "Một lần kiểm tra ở đơn vị tiền thân được tính cho đơn vị kế thừa toàn bộ khi xét 24 tháng. Nguồn riêng: sổ kiểm tra (biểu 2) mới nhất của mỗi năm công tác.",
    planned: "kế hoạch",
    never: "chưa có trong sổ kiểm tra",
    columns: {
      year: "Năm công tác",
      kind: "Hình thức",
      planned: "Ngày theo kế hoạch",
      actual: "Ngày kiểm tra"
    },
    year: (year: number) => `Năm ${year}`
  },
  remedy: {
    question: "Kiến nghị sau kiểm tra đã được khắc phục chưa?",
    none: "Kỳ này chưa có số liệu về kiến nghị.",
    answer: ({period, part, whole, rate}: Fraction) =>
      `${period}: ${formatPadded(part)}/${formatPadded(whole)} kiến nghị đã khắc phục xong (${rate})${whole > part ? `; còn ${formatPadded(whole - part)} kiến nghị` : ""}.`,
    title: (rate: string, period: string) => `Tỷ lệ khắc phục kiến nghị ${period}: ${rate}`,
    subtitle: (population: string) => `% kiến nghị đã khắc phục xong trên số đã ban hành; ${population}`,
    caption: "kiến nghị và khắc phục qua các năm"
  },
  headOnly: (name: string) =>
    `Số liệu kiểm tra do ${name} báo cáo cho cả địa bàn; chọn đơn vị không làm đổi các hình này.`
};
