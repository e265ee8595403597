import {formatDecimal, formatPadded} from "../../domain/format.js";
import {listNames} from "./common.js";

/** A rate in words: so many of so many. */
interface Fraction {
  period: string;
  part: number;
  whole: number;
  rate: string;
}

/** How a plan stands on a day. */
interface PaceWords {
  date: string;
  done: number;
  planned: number;
  expected: number;
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
    caption: "các cuộc kiểm tra theo đơn vị và năm",
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
      predecessor: "† ở đơn vị tiền thân",
      none: "· không có"
    },
    mark: "†",
    at: (predecessor: string, isDivided: boolean) =>
      ` (tại ${predecessor}, đơn vị tiền thân${isDivided ? " đã chia tách, không tính" : ""})`,
    absent: (name: string, last: string | null) =>
      last === null ? `${name} (chưa có trong sổ)` : `${name} (gần nhất ${last})`,
    note: "Một lần kiểm tra ở đơn vị tiền thân (†) được tính cho đơn vị kế thừa toàn bộ; tiền thân đã chia tách thì chỉ nêu để biết. Nguồn riêng: sổ kiểm tra (biểu 2) mới nhất của mỗi năm công tác.",
    planned: "kế hoạch",
    never: "chưa có trong sổ kiểm tra",
    columns: {
      year: "Năm công tác",
      kind: "Hình thức",
      planned: "Ngày theo kế hoạch",
      actual: "Ngày kiểm tra",
      inspected: "Đơn vị tiền thân được kiểm tra"
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
  open: {
    answer: (count: number, overdue: number) =>
      `Theo sổ kiểm tra mới nhất của từng năm còn ${formatPadded(count)} kiến nghị chưa khắc phục xong${overdue > 0 ? `, trong đó ${formatPadded(overdue)} đã quá hạn` : ""}; sổ năm trước chưa cập nhật thì cần hỏi lại đơn vị.`,
    caption: "kiến nghị chưa khắc phục xong theo sổ kiểm tra",
    late: (days: number) => (days > 0 ? `quá hạn ${days} ngày` : "trong hạn"),
    noDue: "không ghi hạn",
    columns: {actual: "Ngày kiểm tra", open: "Chưa khắc phục", issued: "Đã kiến nghị", due: "Hạn", state: "Tình trạng"}
  },
  pace: {
    question: "Với nhịp độ này có hoàn thành kế hoạch năm không?",
    none: "Sổ kiểm tra của năm công tác này chưa ghi cuộc kiểm tra trực tiếp nào có kế hoạch.",
    answer: ({date, done, planned, expected}: PaceWords) =>
      `Đến ${date}: đã kiểm tra trực tiếp ${formatPadded(done)}/${formatPadded(planned)} cuộc theo kế hoạch; nếu chia đều cả năm thì phải được ${formatDecimal(expected, 1)}.`,
    ended: (missing: number) =>
      missing > 0
        ? `Năm công tác đã kết thúc, còn ${formatPadded(missing)} cuộc chưa thực hiện.`
        : "Kế hoạch năm đã hoàn thành.",
    ahead: (projection: number, planned: number) =>
      `Giữ nhịp này, hết năm được khoảng ${formatDecimal(projection, 1)}/${formatPadded(planned)} cuộc${projection < planned ? ", không đủ kế hoạch" : ""}.`,
    title: (behind: number) =>
      behind > 0
        ? `Chậm ${formatPadded(behind)} cuộc so với lịch đã lập`
        : "Số cuộc kiểm tra không chậm so với lịch đã lập",
    subtitle: (population: string, year: number) =>
      `Số cuộc kiểm tra trực tiếp có kế hoạch, cộng dồn theo tháng, năm công tác ${year}; ${population}`,
    note: (undated: number) =>
      [
        "Nguồn riêng: sổ kiểm tra (biểu 2) mới nhất của năm công tác.",
        undated > 0 ? ` ${formatPadded(undated)} cuộc không ghi rõ tháng kế hoạch nên không vẽ vào lịch.` : ""
      ].join(""),
    planned: "Theo lịch",
    done: "Đã kiểm tra",
    month: (month: string) => `T${Number(month.slice(5))}`,
    fullMonth: (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`,
    columns: {month: "Đến hết tháng", planned: "Theo lịch", done: "Đã kiểm tra"},
    caption: "lịch và thực hiện cộng dồn theo tháng"
  },
  shortcomings: {
    question: "Kiểm tra phát hiện hạn chế gì, ở đâu?",
    none: (year: number) => `Sổ kiểm tra năm công tác ${year} chưa ghi số hạn chế nào.`,
    answer: ({year, visits, found, units}: Record<"year" | "visits" | "found" | "units", number>) =>
      `Năm công tác ${year}: ${formatPadded(visits)} cuộc đã thực hiện ghi nhận ${formatPadded(found)} hạn chế, thiếu sót ở ${formatPadded(units)} đơn vị.`,
    title: (names: readonly string[], count: number) =>
      `${listNames(names, 3)} có nhiều hạn chế nhất: ${names.length > 1 ? "mỗi đơn vị " : ""}${formatPadded(count)}`,
    titleNone: "Các cuộc kiểm tra không ghi nhận hạn chế nào",
    subtitle: (population: string) => `Số hạn chế, thiếu sót ghi trong sổ kiểm tra, từng đơn vị; ${population}`,
    note: "Gồm cả kiểm tra trực tiếp và hình thức khác. Đơn vị không được kiểm tra không có trong hình: không có hạn chế ghi nhận không có nghĩa là không có hạn chế.",
    columns: {found: "Số hạn chế", visits: "Số cuộc", issued: "Kiến nghị", remedied: "Đã khắc phục"},
    caption: "hạn chế và kiến nghị theo đơn vị"
  },
  selfCheck: {
    question: "Đơn vị nào đã gửi báo cáo tự kiểm tra?",
    none: "Chưa có số liệu về báo cáo tự kiểm tra của năm.",
    answer: (period: string, asked: number, missing: readonly string[]) =>
      missing.length === 0
        ? `${period}: cả ${asked} đơn vị đã gửi báo cáo tự kiểm tra.`
        : `${period}: ${formatPadded(asked - missing.length)}/${asked} đơn vị đã gửi báo cáo tự kiểm tra; chưa thấy ngày gửi của ${listNames(missing, 6)}.`,
    title: (sent: number, asked: number) => `${formatPadded(sent)}/${asked} đơn vị đã gửi báo cáo tự kiểm tra`,
    subtitle: (population: string, period: string) =>
      `Ngày gửi báo cáo tự kiểm tra ghi ở biểu 1, ${period}; ${population}, theo thứ tự chính thức`,
    legend: {sent: "Đã gửi (ghi ngày)", missing: "Chưa có ngày gửi"},
    columns: {sent: "Ngày gửi"},
    caption: (period: string) => `ngày gửi báo cáo tự kiểm tra, ${period}`
  },
  headOnly: (name: string) =>
    `Số liệu kiểm tra do ${name} báo cáo cho cả địa bàn; chọn đơn vị không làm đổi các hình này.`
};
