/** Words of the documents for a council session. */
import {toDisplayDate} from "../../../src/domain/days.js";
import {formatInstant} from "../../../src/domain/format.js";

export interface BriefSession {
  province: string;
  council: string;
  session: string;
  /** ISO day. */
  date: string;
}

export const briefTexts = {
  kind: "BÁO CÁO",
  subject: (period: string) => `Kết quả thực hiện dân chủ ở cơ sở ${period}`,
  session: ({council, session, date}: BriefSession) =>
    `Phục vụ ${/^(kỳ|phiên)\b/iu.test(session) ? "" : "kỳ họp "}${session}, ${council}, ngày ${toDisplayDate(date)}`,
  shortSession: ({session, date}: Pick<BriefSession, "session" | "date">) =>
    `${/^(kỳ|phiên)\b/iu.test(session) ? "" : "kỳ họp "}${session} (${toDisplayDate(date)})`,
  draft: "Dự thảo",
  cutoff: (at: string) => `Số liệu đến ${formatInstant(at)}`,
  closed: (at: string) =>
    `Kỳ báo cáo đã khóa sổ lúc ${formatInstant(at)}; tài liệu dùng số liệu đã biết đến lúc đó, bản nhận sau không tính vào.`,
  known: (at: string) => `Tài liệu dùng số liệu đã nhận đến ${formatInstant(at)}, là buổi sáng ngày họp.`,
  future: ({date}: BriefSession, at: string) =>
    `Kỳ họp ngày ${toDisplayDate(date)} chưa diễn ra: tài liệu lập theo số liệu đã nhận đến ${formatInstant(at)}; trước ngày họp cần lập lại.`,
  parts: {
    state: "Tình hình số liệu",
    results: "Kết quả chủ yếu",
    units: "Số liệu từng đơn vị",
    proposals: "Đề xuất, kiến nghị"
  },
  pages: {
    overview: "Đánh giá chung",
    participation: "Công chức, người lao động tham gia",
    inspection: "Công tác kiểm tra"
  } as Record<string, string>,
  blank: "………………………………………………………………………………………………",
  proposalsHint: "(Phần này do đơn vị soạn thảo bổ sung.)",
  keyFigures: {
    title: "Các chỉ tiêu chính",
    indicator: "Chỉ tiêu",
    now: "Kỳ này",
    lastYear: "Cùng kỳ năm trước",
    change: "So với cùng kỳ",
    lastSession: "Kỳ họp trước",
    sessionChange: "So với kỳ họp trước",
    note: (units: boolean) =>
      `So với cùng kỳ: chỉ tính đơn vị có số liệu ở cả hai kỳ.${units ? " Dấu *: chưa đủ số liệu của các đơn vị." : ""}`,
    noSession: "Chưa có kỳ họp trước của địa bàn này trong danh mục.",
    lastSessionIs: (session: string, period: string) => `Kỳ họp trước: ${session}, dùng số liệu ${period}.`
  },
  notComparable: "không so sánh",
  none: "—",
  sentence: ({label, value, changes}: {label: string; value: string; changes: readonly string[]}) =>
    `${label}: ${[value, ...changes].join("; ")}.`,
  versusYear: (change: string) => `${change} so với cùng kỳ năm trước`,
  versusSession: (change: string, date: string) => `${change} so với số liệu tại kỳ họp ngày ${toDisplayDate(date)}`,
  steady: ({isUp, count, from, first}: {isUp: boolean; count: number; from: string; first: string}) =>
    `${isUp ? "tăng" : "giảm"} đều qua ${count} kỳ, từ ${from} (${first})`,
  figure: (number: number, title: string) => `Biểu đồ ${number}. ${title}`,
  /** What must be said of a chart, and of what its native drawing leaves out; empty where that is nothing. */
  notesOf: ({note, native}: {note: string | null; native: {note?: string} | null}) => {
    const texts = [note ?? "", native?.note ?? ""].filter((text) => text !== "");
    return texts.length === 0 ? "" : `Ghi chú: ${texts.join(" ")}`;
  },
  measure: (text: string) => `Đơn vị tính, phạm vi: ${text}.`,
  unitTable: "Tỷ lệ từng đơn vị",
  cover: {issued: (at: string, build: string) => `${briefTexts.cutoff(at)} · Bản số liệu ${build}`},
  annex: {
    title: "Phụ lục: nguồn và cách tính",
    lines: (source: string, cutoff: string, build: string) => [
      source,
      `${cutoff}. Bản số liệu ${build}.`,
      "Tỷ lệ luôn được tính lại từ tử số và mẫu số; nhiều đơn vị thì cộng tử số, cộng mẫu số rồi mới chia.",
      "“Chưa báo cáo” không phải là 0. Số 1 hoặc 2 của chỉ tiêu cần bảo mật được che là “< 3”.",
      "Kỳ trước ngày sắp xếp đơn vị được quy đổi theo cơ cấu hiện nay nếu quy đổi được.",
      "Bảng số liệu đứng sau từng biểu đồ ở tệp phụ lục .xlsx. Biểu đồ sửa được: bấm chuột phải, chọn Sửa dữ liệu.",
      "Dấu thập phân trong biểu đồ sửa được theo cài đặt vùng của Windows; trong ảnh luôn là dấu phẩy."
    ]
  },
  book: {
    info: "Thông tin",
    figures: "Chỉ tiêu chính",
    back: "Về trang Thông tin",
    rows: {
      document: "Tài liệu",
      session: "Kỳ họp",
      period: "Kỳ báo cáo",
      cutoff: "Số liệu đến",
      build: "Bản số liệu",
      source: "Nguồn",
      mark: "Lưu ý",
      contents: "Các bảng"
    }
  },
  recipients: (council: string) => [council, "Lãnh đạo đơn vị (để báo cáo)", "Lưu: VT"]
};
