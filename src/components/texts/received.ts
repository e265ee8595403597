import {formatPadded} from "../../domain/format.js";
import type {FileStatus} from "../../domain/values.js";

/** Words and sentences of the page of reports received. */
export const received = {
  question: "Đã nhận những báo cáo nào, bị loại gì?",
  none: "Chưa nhận tệp nào trong phạm vi này.",
  answer: (files: number, parts: readonly string[]) => `${formatPadded(files)} tệp: ${parts.join(", ")}.`,
  part: (count: number, status: string) => `${formatPadded(count)} ${status}`,
  cells: (count: number) => ` (${formatPadded(count)} ô)`,
  unknown: (count: number) => `Ngoài ra có ${formatPadded(count)} tệp không rõ đơn vị gửi, đều bị loại.`,
  showUnknown: "Xem các tệp này",
  unknownScope: "Tệp không rõ đơn vị gửi",
  backToScope: "Trở lại theo địa bàn",
  figure: {
    caption: "số tệp theo kỳ báo cáo và kết quả đọc",
    title: (count: number, all: number) =>
      count === 0 ? `Cả ${all} tệp đều được nhận` : `${formatPadded(count)}/${all} tệp bị loại toàn bộ hoặc một phần`,
    subtitle: (population: string) => `Số tệp theo kỳ báo cáo và kết quả đọc; ${population}`,
    note: "Tệp trùng (gửi lại nguyên văn) không tính là báo cáo mới.",
    noPeriod: "không rõ kỳ",
    columns: {period: "Kỳ báo cáo", all: "Tổng số tệp"},
    end: (count: number) => `${count} tệp`
  },
  status: {
    accepted: "nhận trọn",
    accepted_with_notes: "nhận có lưu ý",
    partly_refused: "loại một phần",
    refused: "bị loại",
    duplicate: "gửi trùng",
    ignored: "bỏ qua"
  } satisfies Record<FileStatus, string>,
  filter: {
    status: "Kết quả đọc",
    all: "Tất cả",
    problems: "Có ô hoặc tệp bị loại",
    find: "Tìm theo tên tệp, đơn vị",
    allPeriods: "Mọi kỳ"
  },
  list: {
    caption: "Danh sách tệp đã nhận",
    showing: (from: number, to: number, all: number) => `Tệp ${from}–${to} trong ${all}, mới nhận trước`,
    nothing: "Không tệp nào khớp với lựa chọn.",
    previous: "Trang trước",
    next: "Trang sau",
    page: (page: number, all: number) => `Trang ${page}/${all}`,
    meta: (unit: string, period: string, at: string) => `${unit} · ${period} · nhận ${at}`,
    version: (version: number) => `bản ${version}`,
    counts: (values: number, refused: number, notes: number) =>
      [`${values} giá trị`, refused > 0 ? `${refused} ô bị loại` : "", notes > 0 ? `${notes} lưu ý` : ""]
        .filter((part) => part !== "")
        .join(", "),
    unknownUnit: "không rõ đơn vị",
    unknownPeriod: "không rõ kỳ",
    findings: (count: number) => `${formatPadded(count)} điều cần xem`,
    refuse: "Loại",
    note: "Lưu ý",
    check: "Cần kiểm tra",
    wholeFile: "cả tệp",
    written: (raw: string) => `Ghi: “${raw}”`
  }
};
