import {formatDecimal} from "../../domain/format.js";
import {listNames} from "./common.js";

/** Words of the search in the head of each page; loaded when the reader turns to it. */
export const search = {
  results: "Kết quả tìm",
  kinds: {page: "trang", unit: "đơn vị", indicator: "chỉ tiêu"},
  until: (date: string) => `đến ${date}`,
  after: (names: readonly string[]) => `nay thuộc ${listNames(names)}`,
  before: (names: readonly string[]) => `tiếp nhận từ ${listNames(names)}`,
  count: (found: number, shown: number) =>
    found === shown
      ? `${formatDecimal(found)} kết quả`
      : `${formatDecimal(found)} kết quả, đang hiện ${formatDecimal(shown)}; hãy gõ thêm để thu hẹp`,
  start: "Gõ tên đơn vị, chỉ tiêu hoặc trang, có dấu hay không dấu đều được",
  nothing: (query: string) =>
    `Không tìm thấy “${query}”. Hãy thử ít từ hơn, tên gọi tắt hoặc tên cũ của đơn vị, hoặc số đứng riêng như “phòng 1”.`,
  /** What a page is about, for who does not know its name. */
  about: {
    overview: "tình hình chung, nơi chưa đạt",
    participation: "hội nghị, ý kiến, đối thoại",
    inspection: "kế hoạch, bao phủ, kiến nghị",
    trends: "một chỉ tiêu qua các năm",
    progress: "ai còn nợ báo cáo, nội dung đôn đốc",
    council: "chất vấn, kiến nghị, lời hứa",
    groups: "mọi chỉ tiêu theo nhóm",
    indicator: "định nghĩa, cách tính, ngưỡng",
    unit: "một đơn vị, báo cáo và số liệu",
    quality: "ô bị loại, tổng không khớp",
    sessions: "tài liệu trình chiếu, báo cáo của kỳ họp",
    received: "tệp đã nhận, lý do bị trả lại",
    check: "thử tệp báo cáo, không gửi đi đâu",
    method: "kỳ, cơ cấu, ngưỡng, cách tính, hỏi ai"
  },
  /** Other words under which a page is looked for. */
  words: {
    overview: ["Trang chủ", "Tổng hợp"],
    participation: ["Hội nghị cán bộ, công chức", "Ý kiến tham gia", "Đối thoại"],
    inspection: ["Tỷ lệ bao phủ", "Khắc phục kiến nghị", "Kế hoạch kiểm tra", "Tự kiểm tra"],
    trends: ["Diễn biến", "So sánh các năm"],
    progress: ["Đôn đốc", "Nợ báo cáo", "Nộp chậm", "Quá hạn", "Hạn nộp"],
    council: ["HĐND", "Chất vấn", "Lời hứa"],
    groups: ["Danh mục chỉ tiêu"],
    indicator: ["Cách tính", "Công thức", "Ngưỡng"],
    unit: ["Hợp nhất, chia tách", "Tiền thân"],
    quality: ["Ô bị loại", "Sai lệch", "Đính chính", "Báo cáo sao chép"],
    sessions: ["Tài liệu kỳ họp", "Trình chiếu", "Hội đồng nhân dân"],
    received: ["Tệp bị trả lại", "Lỗi báo cáo", "Bản thay thế"],
    check: ["Thử báo cáo", "Sửa báo cáo"],
    method: ["Hướng dẫn", "Giúp đỡ", "Liên hệ", "Bàn phím", "Kỳ báo cáo", "Cơ cấu hiện nay"]
  }
};
