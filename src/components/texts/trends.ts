import {formatPadded} from "../../domain/format.js";
import {listNames} from "./common.js";

/** Words and sentences of the page of trends. */
export const trends = {
  choose: "Chỉ tiêu",
  before: "So với",
  beforePeriods: "Kỳ báo cáo",
  beforeSessions: "Như đã biết lúc kỳ họp",
  toldAt: (period: string, session: string) => `${period} như đã biết lúc kỳ họp ${session}`,
  none: "Danh mục chưa có chỉ tiêu nào.",
  noFigures: (indicator: string) => `Chưa có số liệu về “${indicator}” trong các kỳ đã khóa.`,
  noTrend: (indicator: string) =>
    `“${indicator}” là ngày hoặc mã, không cộng và không vẽ thành đường được; xem từng kỳ ở bảng dưới.`,
  course: {
    question: "Chỉ tiêu này thay đổi thế nào qua các năm?",
    answer: (parts: {period: string; value: string; coverage: string | null; change: string}) =>
      [
        `${parts.period}: ${parts.value}`,
        parts.coverage === null ? "" : ` (${parts.coverage})`,
        parts.change === "" ? "." : `; ${parts.change}.`
      ].join(""),
    change: (change: string, before: string) => `${change} so với ${before}`,
    notComparable: (before: string) => `không so được với ${before} vì hai kỳ dài ngắn khác nhau`,
    incomplete: (before: string) => `chưa so được với ${before} vì còn thiếu số liệu`,
    notAdded: "Chỉ tiêu này không cộng được giữa các đơn vị; xem từng đơn vị ở dưới.",
    together: "Toàn địa bàn",
    title: (parts: {indicator: string; first: string; last: string; from: string; to: string}) =>
      `${parts.indicator}: từ ${parts.from} (${parts.first}) đến ${parts.to} (${parts.last})`,
    titleOne: (indicator: string, value: string, period: string) => `${indicator}: ${value} (${period})`,
    titleUnits: (indicator: string, units: number) => `${indicator} của ${formatPadded(units)} đơn vị`,
    subtitle: (measure: string, population: string) =>
      `Đơn vị tính: ${measure}; ${population}; đường xám là từng đơn vị`,
    caption: "theo kỳ và đơn vị"
  },
  units: {
    question: "Từng đơn vị đi theo hướng nào?",
    answer: (up: readonly string[], down: readonly string[], same: number) =>
      [
        up.length > 0 ? `Tăng ở ${formatPadded(up.length)} đơn vị` : "Không đơn vị nào tăng",
        down.length > 0
          ? `, giảm ở ${formatPadded(down.length)} đơn vị (${listNames(down, 5)})`
          : ", không đơn vị nào giảm",
        same > 0 ? `, không đổi ở ${formatPadded(same)} đơn vị` : "",
        "."
      ].join(""),
    otherLength: (now: string, before: string) =>
      `Không nói tăng hay giảm được: ${now} và ${before} dài ngắn khác nhau.`,
    none: "Chưa có đơn vị nào có số liệu ở cả hai kỳ để so sánh.",
    title: (down: number, all: number) =>
      down === 0
        ? `Không đơn vị nào giảm trong ${all} đơn vị so được`
        : `${formatPadded(down)}/${all} đơn vị so được giảm`,
    subtitle: (measure: string, population: string) =>
      `Đơn vị tính: ${measure}; mỗi ô một đơn vị, đường xám là ${population}, cùng một thang đo`
  },
  compare: {
    question: (before: string, now: string) => `${now} so với ${before}: ai thay đổi nhiều nhất?`,
    answer: (parts: {now: string; before: string; units: number}) =>
      `${formatPadded(parts.units)} đơn vị có số liệu ở cả ${parts.before} và ${parts.now}; xếp theo mức giảm nhiều trước.`,
    title: (name: string, change: string) => `Thay đổi mạnh nhất: ${name}, ${change}`,
    titleSame: "Không đơn vị nào thay đổi",
    subtitle: (measure: string, population: string) => `Đơn vị tính: ${measure}; ${population}`,
    none: "Không so được: hai kỳ dài ngắn khác nhau, hoặc chưa đơn vị nào có số liệu ở cả hai thời điểm.",
    caption: (before: string, now: string) => `${before} và ${now}, từng đơn vị`,
    change: "Thay đổi",
    now: "Kỳ đang xem",
    earlier: "Trước đó"
  },
  /** What changed between two periods of an axis. */
  marks: {
    structure: (date: string) => `${date}: sắp xếp đơn vị`,
    milestone: (date: string, label: string) => `${date}: ${label}`,
    calendar: (parts: {period: string; from: string; to: string; months: number}) =>
      `${parts.period}: ${parts.from}–${parts.to} (${parts.months} tháng)`
  },
  periodNote: (changes: readonly string[]) => `${changes.join("; ")}: số phát sinh không so trực tiếp được.`,
  shorter: (period: string, months: number, before: number) =>
    `${period} gồm ${months} tháng, kỳ liền trước ${before} tháng`
};
