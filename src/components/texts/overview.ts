import {formatPadded} from "../../domain/format.js";
import type {ObligationState} from "../../domain/obligations.js";
import {maskedText} from "../../domain/masking.js";
import {common, listLabels, listNames} from "./common.js";

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

/** Headline figures that differ from what was told; `fuller` of them only because units have reported since, `revised` only because a figure known then is another now. */
interface ToldOther {
  period: string;
  labels: readonly string[];
  count: number;
  fuller: number;
  revised: number;
  both: number;
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
        : `${formatPadded(short.length)}/${all} tỷ lệ chính dưới mức đặt ra: ${listNames(short, 3, common.andMoreRates)}`,
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
  since: {
    question: (session: string) => `Thay đổi gì so với lúc kỳ họp trước (${session})?`,
    questionNone: "Thay đổi gì so với lúc kỳ họp trước?",
    never: "Trước thời điểm đang xem, danh mục không có kỳ họp nào của địa bàn này, nên chưa có mốc để so sánh.",
    noneRevised: "Không con số nào đã có lúc kỳ họp bị thay đổi.",
    revised: (figures: number, units: number | null) =>
      `${formatPadded(figures)} con số đã có lúc kỳ họp nay khác đi${units === null ? "" : `, ở ${formatPadded(units)} đơn vị`}.`,
    added: (figures: number, units: number, periods: readonly string[]) =>
      `Có thêm ${formatPadded(figures)} con số chưa có lúc kỳ họp, của ${formatPadded(units)} đơn vị (${listNames(periods, 4, common.andMorePeriods)}).`,
    noFiles: "Từ đó không nhận thêm tệp nào.",
    files: ({files, replaced, late}: Record<"files" | "replaced" | "late", number>) => {
      const parts = [
        replaced > 0 ? `${formatPadded(replaced)} bản thay thế` : "",
        late > 0 ? `${formatPadded(late)} tệp nhận sau hạn` : ""
      ].filter((part) => part !== "");
      return `Từ đó nhận ${formatPadded(files)} tệp, ${parts.length > 0 ? `trong đó ${parts.join(", ")}` : "không có bản thay thế, không tệp nào sau hạn"}.`;
    },
    toldSame: (period: string, count: number) =>
      `${formatPadded(count)} chỉ tiêu chính của ${period} vẫn đúng như lúc kỳ họp.`,
    toldOther({period, labels, count, ...counts}: ToldOther): string {
      const why = {
        fuller: "do có thêm báo cáo",
        revised: "do số đã báo cáo nay khác đi",
        both: "do cả hai: có thêm báo cáo và số đã báo cáo nay khác đi"
      };
      const kinds = (["fuller", "revised", "both"] as const).filter((kind) => counts[kind] > 0);
      const told = kinds.map((kind) => `${formatPadded(counts[kind])} ${why[kind]}`);
      const isOne = kinds.length === 1 && counts[kinds[0]!] === labels.length;
      const reason = isOne ? `, ${why[kinds[0]!]}` : told.length > 0 ? `, trong đó ${told.join(", ")}` : "";
      return `Của ${period}, ${formatPadded(labels.length)}/${count} chỉ tiêu chính nay khác lúc kỳ họp${reason}: ${listLabels(labels)}.`;
    },
    large: (parts: Record<"indicator" | "unit" | "period" | "before" | "after", string>) =>
      `${parts.indicator} của ${parts.unit}, ${parts.period}: ${parts.before} → ${parts.after}`,
    largest: (changes: readonly string[]) => `Tỷ lệ thay đổi nhiều nhất: ${changes.join("; ")}.`,
    title: (changed: number, all: number, period: string) =>
      `${formatPadded(changed)}/${formatPadded(all)} tỷ lệ chính của ${period} nay khác lúc kỳ họp`,
    subtitle: (population: string, period: string) =>
      `Phần trăm; ${population}; ${period}, như đã biết ở hai thời điểm`,
    now: "Nay",
    atSession: (session: string) => `Lúc kỳ họp ${session}`,
    fromTo: (before: string, now: string) => (before === now ? now : `từ ${before} thành ${now}`),
    same: "như cũ",
    yes: "có",
    no: "không",
    kind: (isReplacement: boolean, isLate: boolean) =>
      `${isReplacement ? "bản thay thế" : "bản đầu"}${isLate ? ", nhận sau hạn" : ""}`,
    columns: {
      unit: "Đơn vị",
      period: "Kỳ báo cáo",
      indicator: "Chỉ tiêu",
      at: "Thời điểm",
      told: "Lúc kỳ họp",
      now: "Nay",
      change: "Thay đổi",
      file: "Tệp",
      form: "Biểu",
      received: "Nhận lúc",
      kind: "Loại"
    },
    captionTold: (period: string) => `chỉ tiêu chính của ${period}, lúc kỳ họp và nay`,
    captionRevised: "từng con số đã có lúc kỳ họp mà nay khác đi",
    captionFiles: "tệp nhận từ sau kỳ họp, mới nhất trước",
    legendTotals: "Cột “Nay” của một đơn vị bấm được để xem ô trong tệp",
    more: (count: number) => `Còn ${formatPadded(count)} con số nữa; xem đủ bằng lệnh “qcdc diff”`
  },
  structure: {
    question: "Phần nào chỉ do sắp xếp đơn vị?",
    none: (before: string, now: string) =>
      `Không phần nào: giữa ${before} và ${now} không có đơn vị nào hợp nhất hay chia tách.`,
    noneBefore: "Không có cùng kỳ năm trước để so sánh.",
    never: "Danh mục không ghi lần sắp xếp nào của địa bàn này.",
    last: (date: string, from: number, to: number) =>
      `Lần sắp xếp gần nhất là ngày ${date}: ${formatPadded(from)} đơn vị cũ thành ${formatPadded(to)} đơn vị.`,
    units: (parts: {before: string; now: string; unitsBefore: number; unitsNow: number; dates: readonly string[]}) =>
      `${parts.before} có ${formatPadded(parts.unitsBefore)} đơn vị, ${parts.now} có ${formatPadded(parts.unitsNow)} đơn vị: khác nhau do sắp xếp ngày ${listNames(parts.dates, 4, common.andMoreDays)}, không phải do thiếu báo cáo.`,
    equal: (count: number, before: string) =>
      `Cộng theo đơn vị cũ hay theo cơ cấu hiện nay, ${formatPadded(count)} chỉ tiêu chính của ${before} đều ra cùng một số; vì vậy phần tăng, giảm nêu ở trên không do sắp xếp.`,
    unequal: (equal: number, all: number, names: readonly string[]) =>
      `${formatPadded(equal)}/${formatPadded(all)} chỉ tiêu chính cộng theo đơn vị cũ và theo cơ cấu hiện nay ra cùng một số; không trùng: ${listLabels(names)} (thiếu số liệu của đơn vị tiền thân, hoặc không quy đổi được), nên chưa so sánh được.`,
    illusion: (parts: Record<"indicator" | "name" | "seen" | "real", string>) =>
      `Nếu chỉ so với riêng ${parts.name} thì “${parts.indicator}” ${parts.seen}; so trên cùng một cơ cấu thì ${parts.real}: phần chênh lệch là do sắp xếp.`,
    ended:
      "Không có bảng đối chiếu hai cơ cấu vì địa bàn này đã kết thúc: số liệu ở đây giữ nguyên như đã báo cáo, không quy về đơn vị mới. Muốn biết phần nào do sắp xếp, hãy chọn địa bàn tiếp nhận ở ô “Địa bàn”.",
    alone: (name: string) => `Riêng ${name}`,
    same: "bằng nhau",
    differs: "không trùng",
    whole: "toàn bộ",
    unitOf: (unit: string, scope: string) => `${unit} (${scope})`,
    columns: {
      indicator: "Chỉ tiêu",
      reported: (units: number) => `Kỳ trước, ${units} đơn vị như đã báo cáo`,
      restated: (units: number) => `Kỳ trước, ${units} đơn vị theo cơ cấu hiện nay`,
      check: "Đối chiếu",
      now: (period: string) => period,
      from: "Đơn vị cũ",
      to: "Đơn vị mới",
      date: "Từ ngày",
      share: "Phần chuyển sang"
    },
    caption: (before: string, now: string) => `${before} trên hai cơ cấu, bên cạnh ${now}`,
    captionSteps: "đơn vị cũ và đơn vị mới"
  },
  weak: {
    question: "Đơn vị nào cần chú ý?",
    questionUnit: "Tỷ lệ nào cần chú ý?",
    none: "Không đơn vị nào có tỷ lệ dưới mức đặt ra.",
    noneUnit: (name: string) => `${name} không có tỷ lệ nào dưới mức đặt ra.`,
    someUnit: (name: string, rates: readonly string[]) =>
      `${name} dưới mức đặt ra ở: ${listNames(rates, 6, common.andMoreRates)}.`,
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
