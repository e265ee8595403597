import {formatPadded} from "../../domain/format.js";
import type {ObligationState} from "../../domain/obligations.js";
import {maskedText} from "../../domain/masking.js";
import {listNames} from "./common.js";

export interface MissingReport {
  name: string;
  state: ObligationState;
  days_late: number | null;
}

/** How many of the reports owed are in, overdue, and not due yet. */
export interface Readiness {
  valid: number;
  owed: number;
  missing: readonly MissingReport[];
  waiting: number;
}

/** Words and sentences of the overview. */
export const overview = {
  ready: {
    question: "Số liệu đã đủ để dùng chưa?",
    allIn: (owed: number) => `Dùng được: đủ ${owed}/${owed} báo cáo phải nộp đã nhận và hợp lệ.`,
    notAll: ({valid, owed, missing, waiting}: Readiness) =>
      [
        `Chưa đủ: mới có ${valid}/${owed} báo cáo hợp lệ`,
        waiting > 0 ? `; ${formatPadded(waiting)} báo cáo chưa đến hạn` : "",
        missing.length > 0 ? `; còn thiếu ${listNames(missing.map(overview.ready.nameMissing))}` : "",
        ". Các số tổng hợp dưới đây chưa gồm những đơn vị này."
      ].join(""),
    nothingOwed: "Kỳ này chưa quy định báo cáo nào phải nộp.",
    nameMissing: ({name, state, days_late}: MissingReport) => `${name} (${overview.ready.state(state, days_late)})`,
    refusals: (cells: number, files: number) =>
      `Ngoài ra ${formatPadded(cells)} ô trong ${formatPadded(files)} tệp bị loại, không tính vào số liệu.`,
    refusalsLink: "Xem từng ô và lý do",
    title({valid, owed, missing, waiting}: Readiness): string {
      if (owed === 1) return valid === 1 ? "Báo cáo phải nộp đã có" : "Báo cáo phải nộp chưa có";
      if (missing.length === 0 && waiting > 0)
        return `${formatPadded(waiting)} trong ${owed} báo cáo phải nộp chưa đến hạn`;
      if (valid === owed) return `Cả ${owed} báo cáo phải nộp đều đã có`;
      return `${formatPadded(missing.length)} trong ${owed} báo cáo phải nộp còn thiếu`;
    },
    subtitle: (population: string) => `Tình trạng từng báo cáo phải nộp của kỳ; ${population}, theo thứ tự chính thức`,
    note: "“Đúng hạn”, “chậm” tính theo ngày nhận báo cáo hợp lệ đầu tiên; báo cáo bị loại hoặc để trống chưa được tính là đã nộp.",
    legend: {on_time: "Đúng hạn", late: "Chậm", missing: "Quá hạn hoặc bị trả lại", waiting: "Chưa đến hạn"},
    state(state: ObligationState, days: number | null): string {
      const late = days === null || days === 0 ? "" : ` ${days} ngày`;
      if (state === "on_time") return "đúng hạn";
      if (state === "late") return `chậm${late || " dưới 1 ngày"}`;
      if (state === "overdue") return `quá hạn${late}`;
      if (state === "returned") return `trả lại${late && `, trễ${late}`}`;
      return state === "due_soon" ? "sắp đến hạn" : "chưa đến hạn";
    },
    form: {F1: "Biểu 1", F2: "Biểu 2: sổ kiểm tra", F3: "Biểu 3: sổ chất vấn"} as Record<string, string>,
    shortForm: {F1: "Biểu 1", F2: "Sổ kiểm tra", F3: "Sổ chất vấn"} as Record<string, string>,
    columns: {
      unit: "Đơn vị",
      form: "Biểu",
      due: "Hạn nộp",
      received: "Đã nhận",
      state: "Tình trạng",
      late: "Số ngày trễ"
    },
    caption: (period: string) => `báo cáo phải nộp, ${period}`
  },
  change: {
    question: "Thay đổi gì so với cùng kỳ năm trước?",
    none: (period: string) => `Chưa có số liệu của cùng kỳ để so sánh với ${period}.`,
    summary: (up: readonly string[], down: readonly string[], same: number) => {
      const parts = [
        up.length > 0 ? `${formatPadded(up.length)} tỷ lệ tăng` : "",
        down.length > 0 ? `${formatPadded(down.length)} tỷ lệ giảm` : "",
        same > 0 ? `${formatPadded(same)} không đổi` : ""
      ].filter((part) => part !== "");
      return `So với cùng kỳ: ${parts.join(", ")}.`;
    },
    greatestFall: (label: string, change: string) => `Giảm nhiều nhất: ${label} (${change}).`,
    greatestRise: (label: string, change: string) => `Tăng nhiều nhất: ${label} (${change}).`,
    title: (short: readonly string[], all: number) =>
      short.length === 0
        ? `Cả ${formatPadded(all)} tỷ lệ có số liệu đều đạt mức đặt ra`
        : `${formatPadded(short.length)}/${all} tỷ lệ chính dưới mức đặt ra: ${listNames(short, 3)}`,
    titlePlain: "Các tỷ lệ chính của kỳ và của cùng kỳ năm trước",
    subtitle: (population: string, now: string, before: string | null) =>
      `Phần trăm; ${population}; ${before === null ? now : `${now} so với ${before}`}, chỉ gồm đơn vị có số liệu ở cả hai kỳ`,
    now: "Kỳ này",
    before: "Cùng kỳ năm trước",
    target: "Mức đặt ra",
    firstOnly: (shown: number, others: number) =>
      `Biểu đồ vẽ ${formatPadded(shown)} tỷ lệ cần chú ý trước (dưới mức đặt ra, thay đổi nhiều); ${formatPadded(others)} tỷ lệ khác ở bảng số liệu trong phụ lục.`,
    columns: {
      indicator: "Chỉ tiêu",
      period: "Kỳ báo cáo",
      rate: "Tỷ lệ (%)",
      now: "Kỳ này",
      before: "Cùng kỳ",
      change: "Thay đổi",
      units: "Số đơn vị so sánh"
    },
    caption: (now: string, before: string) => `${now} so với ${before}`,
    notComparable: "không so sánh"
  },
  weak: {
    question: "Đơn vị nào cần chú ý?",
    questionUnit: "Tỷ lệ nào cần chú ý?",
    none: "Không đơn vị nào có tỷ lệ dưới mức đặt ra.",
    noneUnit: (name: string) => `${name} không có tỷ lệ nào dưới mức đặt ra.`,
    someUnit: (name: string, rates: readonly string[]) => `${name} dưới mức đặt ra ở: ${listNames(rates, 6)}.`,
    noData: "Chưa có tỷ lệ nào của các đơn vị trong kỳ này.",
    some: ({count, all, worst, greatest}: {count: number; all: number; worst: readonly string[]; greatest: number}) =>
      greatest === 1
        ? `${formatPadded(count)}/${all} đơn vị có một tỷ lệ dưới mức đặt ra: ${listNames(worst, 8)}.`
        : `${formatPadded(count)}/${all} đơn vị có tỷ lệ dưới mức đặt ra; nhiều nhất là ${listNames(worst)} (${formatPadded(greatest)} tỷ lệ).`,
    title: (label: string, count: number, all: number) =>
      `${label} là chỗ yếu phổ biến nhất: ${formatPadded(count)}/${all} đơn vị dưới mức đặt ra`,
    titleNone: "Mọi tỷ lệ đã báo cáo đều đạt mức đặt ra",
    subtitle: (population: string) => `Tỷ lệ phần trăm từng đơn vị; ${population}`,
    legend: {short: "▼ Dưới mức đặt ra", met: "Đạt", absent: "Không có số liệu (xem chữ trong ô)"},
    note: (thresholds: readonly string[]) => `Mức đặt ra: ${thresholds.join("; ")}.`,
    columns: {
      unit: "Đơn vị",
      indicator: "Chỉ tiêu",
      rate: "Tỷ lệ (%)",
      below: "Dưới mức đặt ra",
      short: "Số tỷ lệ dưới mức"
    },
    yes: "có",
    caption: (period: string) => `tỷ lệ từng đơn vị, ${period}`,
    sort: "Sắp xếp",
    sortOfficial: "Thứ tự chính thức",
    sortWorst: "Kém nhất trước",
    absent: {
      missing: "chưa BC",
      refused: "bị loại",
      not_applicable: "KAD",
      masked: maskedText,
      not_convertible: "—",
      not_asked: "·",
      value: "—"
    }
  }
};
