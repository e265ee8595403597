import {formatDecimal} from "../../domain/format.js";

/** Words of the page of council sessions. */
export const sessions = {
  question: "Lấy tài liệu phục vụ kỳ họp ở đâu?",
  none: "Danh mục chưa có kỳ họp nào (sessions.csv).",
  answer: (count: number) =>
    count === 0
      ? "Chưa có bộ tài liệu nào lập cùng trang này; dùng lệnh ở bảng dưới để lập."
      : `Có ${count} bộ tài liệu lập sẵn cùng trang này: kỳ họp sắp tới và kỳ họp gần nhất đã diễn ra. Bộ của kỳ họp khác lập bằng lệnh ở bảng dưới.`,
  heading: (session: string, date: string) =>
    `${/^(kỳ|phiên)\b/iu.test(session) ? "" : "Kỳ họp "}${session}, ngày ${date}`,
  basis: (council: string, period: string, at: string) => `${council}. Số liệu ${period}, đã nhận đến ${at}.`,
  draft: "Kỳ họp chưa diễn ra: tài liệu ghi “Dự thảo”; lập lại trước ngày họp.",
  kinds: {
    pptx: "Trình chiếu (.pptx): biểu đồ sửa được trong PowerPoint",
    docx: "Báo cáo (.docx): thể thức Nghị định 30/2020, điền số, ngày, người ký",
    xlsx: "Phụ lục số liệu (.xlsx): bảng đứng sau từng biểu đồ",
    json: "Danh sách tệp và mã kiểm tra (.json)"
  } as Record<string, string>,
  figures: "Hình các biểu đồ",
  size: (bytes: number) => `${formatDecimal(bytes / 1024, 0)} KB`,
  caption: "các kỳ họp trong danh mục",
  columns: {date: "Ngày", council: "Hội đồng nhân dân", session: "Kỳ họp", command: "Lệnh lập tài liệu"},
  command: (name: string) => `npm run -s qcdc -- brief --session ${name} --out THU_MUC`,
  note: "Dấu thập phân trong biểu đồ sửa được theo cài đặt vùng của Windows trên máy người xem; trong hình luôn là dấu phẩy."
};
