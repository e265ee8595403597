/** Words of the blank workbooks. Every text above a table is read back by our own reader: keep periods and unit names out of them. */
import type {FormCode} from "../../../src/domain/catalogue.js";
import {formatInstant} from "../../../src/domain/format.js";
import {toDisplayDate} from "../../../src/domain/days.js";

export const notApplicable = "Không áp dụng";

export const formTitles: Record<FormCode, string> = {
  F1: "BIỂU 1. SỐ LIỆU THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
  F2: "BIỂU 2. SỔ KIỂM TRA VIỆC THỰC HIỆN DÂN CHỦ",
  F3: "BIỂU 3. SỔ CHẤT VẤN, KIẾN NGHỊ"
};

export const sheetNames: Record<FormCode, string> = {F1: "Biểu 1", F2: "Biểu 2", F3: "Biểu 3"};

export const templateTexts = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số: ……/BC-……",
  dateline: "………, ngày …… tháng …… năm ……",
  declared: (unit: string) => `Đơn vị báo cáo: ${unit}`,
  range: (from: string, to: string) => `(Số liệu từ ngày ${toDisplayDate(from)} đến ngày ${toDisplayDate(to)})`,
  hint: "Chỉ ghi vào các ô nền vàng; cách ghi xem ở sheet “Hướng dẫn”.",
  headings: {
    stt: "TT",
    code: "Mã chỉ tiêu",
    label: "Chỉ tiêu",
    measure: "Đơn vị tính",
    value: "Số liệu kỳ báo cáo",
    lastYear: (period: string) => `Cùng kỳ năm trước (${period})`,
    before: (period: string) => `Kỳ trước (${period})`,
    note: "Ghi chú"
  },
  preparer: "NGƯỜI LẬP BIỂU",
  head: "THỦ TRƯỞNG ĐƠN VỊ",
  signature: "(Ký, ghi rõ họ tên)",
  reference:
    "Ghi chú: Cột chữ nghiêng là số đã báo cáo trước đây, chỉ để đối chiếu; không sửa và không tính vào kỳ này.",
  restated: "Ghi chú: Đơn vị chưa có ở kỳ trước nên số đối chiếu được tính lại theo cơ cấu tổ chức hiện nay.",
  remark: (text: string) => `Ghi chú: ${text}`,
  emptyRegister:
    "Ghi chú: Mỗi dòng là một cuộc hoặc một vấn đề. Không phát sinh thì để trống bảng. Thiếu dòng thì chèn thêm dòng.",
  yes: "Có",
  no: "Không"
};

export const errors = {
  title: "Số liệu chưa đúng",
  count: "Ghi số nguyên từ 0 trở lên (không phát sinh ghi 0), hoặc “Không áp dụng”. Chưa có số liệu thì để trống.",
  decimal: "Ghi một con số, hoặc “Không áp dụng”. Chưa có số liệu thì để trống.",
  percent:
    "Ghi số phần trăm từ 0 đến 100, ví dụ 95,5. Từ 1% trở xuống thì ghi kèm ký hiệu dưới dạng chữ, ví dụ '0,5%. Hoặc ghi “Không áp dụng”.",
  pastDate: "Ghi ngày đủ hai chữ số ngày, tháng, ví dụ 05/02/2026, không sau hôm nay; hoặc “Không áp dụng”.",
  anyDate: "Ghi ngày đủ hai chữ số ngày, tháng, ví dụ 05/02/2026.",
  list: "Chọn một mục trong danh sách (bấm mũi tên ở bên phải ô)."
};

export const guideName = "Hướng dẫn";
export const listsName = "Danh mục";

export interface GuideFacts {
  unit: string;
  period: string;
  due: readonly {form: FormCode; due_at: string}[];
  choices: readonly {label: string; names: readonly string[]}[];
}

/** The lines of the guide; those that end in a colon or are in capitals head a part. */
export function guideLines({unit, period, due, choices}: GuideFacts): string[] {
  return [
    "HƯỚNG DẪN GHI BIỂU SỐ LIỆU",
    `${unit}. Kỳ báo cáo: ${period}.`,
    "Hạn nộp:",
    ...due.map(({form, due_at}) => `${sheetNames[form]}: trước ${formatInstant(due_at)}.`),
    "Cách ghi:",
    "1. Chỉ ghi vào ô nền vàng. Các ô khác được khóa để giữ đúng tên chỉ tiêu, đơn vị và kỳ báo cáo; không có mật khẩu.",
    "2. Không phát sinh thì ghi 0. Không thuộc diện áp dụng thì ghi “Không áp dụng”. Chưa có số liệu thì để trống: ô trống được coi là chưa báo cáo, không phải bằng 0.",
    "3. Số lượng ghi số nguyên, không ghi kèm chữ, không cộng gộp hai số trong một ô.",
    "4. Có/không và mã: chọn trong danh sách của ô.",
    "5. Ngày ghi đủ ngày/tháng/năm, ví dụ 05/02/2026. Việc chưa làm thì để trống.",
    "6. Tỷ lệ phần trăm tính được từ hai chỉ tiêu khác thì không phải ghi, phần mềm tự tính.",
    "7. Cột chữ nghiêng là số đã báo cáo trước đây, để đối chiếu, không tính vào kỳ này. Điều cần giải trình ghi ở cột “Ghi chú”.",
    "8. Ghi xong lưu lại dạng .xlsx và gửi cả tệp; không đổi tên sheet, không chép sang tệp khác.",
    ...(choices.length === 0 ? [] : ["Các mục được chọn:"]),
    ...choices.map(({label, names}) => `${label}: ${names.join("; ")}.`)
  ];
}
