/** Words of the reminders' files that are not in the reminder itself. */
import type {FormCode} from "../../../src/domain/catalogue.js";
import type {ObligationState} from "../../../src/domain/obligations.js";

export const formNames: Record<FormCode, string> = {
  F1: "Biểu 1 (số liệu)",
  F2: "Biểu 2 (sổ kiểm tra)",
  F3: "Biểu 3 (sổ chất vấn, kiến nghị)"
};

export const stateNames: Record<ObligationState, string> = {
  not_due: "chưa đến hạn",
  due_soon: "sắp đến hạn",
  on_time: "đúng hạn",
  late: "đã nhận, chậm",
  overdue: "quá hạn",
  returned: "đã trả lại",
  not_owed: "không phải nộp"
};

export const remindTexts = {
  ofNamesake: (form: string) => `${form} của đơn vị tiền thân cùng tên`,
  of: (form: string, unit: string) => `${form} của ${unit}`,
  masked: "Nội dung không ghi ở đây vì thuộc chỉ tiêu có số liệu nhỏ cần bảo mật; xem ghi chú tại ô trong tệp trả lại.",
  sample: "Số liệu minh họa – không dùng chính thức",
  /** A letter's number names the issuing body, not a kind of document (Nghị định 30/2020, Phụ lục I). */
  symbol: "……",
  recipients: ["Như trên", "Lưu: VT"],
  folder: (date: string) => `don-doc-${date}`,
  overview: {
    sheet: "Tình hình nộp",
    cells: "Cần làm rõ",
    title: (province: string) => `TÌNH HÌNH NỘP BÁO CÁO: ${province}`,
    at: (instant: string) => `Tính đến ${instant}. Kỳ: `,
    counts: (counts: string) => `Cộng: ${counts}.`,
    headings: ["TT", "Đơn vị", "Biểu", "Kỳ", "Hạn nộp", "Ngày nhận", "Tình trạng", "Số ngày chậm"],
    cellHeadings: ["TT", "Đơn vị", "Tệp", "Sheet", "Ô", "Vì sao và cần làm gì"],
    none: "Không có nội dung nào cần làm rõ."
  }
};
