import {formatPadded} from "../../domain/format.js";
import type {CheckResult} from "../../domain/checkResult.js";

/** Words of the page on which a unit checks its report before it sends it. */
export const check = {
  question: "Báo cáo có đọc được không, ô nào cần sửa?",
  answer: "Chọn tệp báo cáo để biết trước phần mềm sẽ lấy số nào, loại ô nào và sửa thế nào.",
  choose: "Chọn tệp báo cáo",
  drop: "Bấm để chọn một hoặc nhiều tệp, hoặc kéo tệp thả vào đây",
  formats: "Nhận tệp Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) và CSV.",
  privacy:
    "Tệp được đọc ngay trong trình duyệt trên máy này. Không có gì được gửi đi hay lưu lại; đóng trang là hết. Trình duyệt cũng không cho trang này gửi dữ liệu tới máy khác.",
  same: "Cách đọc và kiểm tra giống hệt khi Tổ giúp việc nhận báo cáo, trừ việc so với các kỳ trước và với đơn vị khác.",
  noScript: "Trang này cần JavaScript để đọc tệp.",
  buttons: {
    copy: "Chép danh sách cần sửa",
    print: "In kết quả",
    stop: "Dừng đọc",
    clear: "Xóa kết quả"
  },
  copied: "Đã chép danh sách. Có thể dán vào tin nhắn hoặc văn bản.",
  notCopied: "Trình duyệt không cho chép. Hãy bấm “In kết quả” hoặc bôi đen rồi chép bằng Ctrl+C.",
  reading: (file: string, at: number, all: number) => `Đang đọc ${file} (tệp ${at}/${all})…`,
  files: (count: number, status: string) => `${formatPadded(count)} tệp ${status}`,
  done: (parts: readonly string[]) => `Đã đọc xong: ${parts.join(", ")}.`,
  stopped: "Đã dừng. Các tệp chưa đọc không có trong kết quả.",
  failed: "Không mở được bộ đọc báo cáo. Hãy tải lại trang; nếu vẫn lỗi, báo Tổ giúp việc.",
  unreadable: "trình duyệt không mở được tệp; nếu là thư mục, hãy chọn từng tệp bên trong",
  status: {
    accepted: "nhận trọn",
    accepted_with_notes: "nhận, có lưu ý",
    partly_refused: "loại một phần",
    refused: "bị loại",
    ignored: "bỏ qua"
  } satisfies Record<CheckResult["status"], string>,
  advice: {
    accepted: "Có thể gửi.",
    accepted_with_notes: "Có thể gửi; nên xem các lưu ý trước.",
    partly_refused: "Hãy sửa các ô bị loại rồi kiểm tra lại trước khi gửi.",
    refused: "Chưa gửi được. Hãy sửa theo danh sách rồi kiểm tra lại.",
    ignored: "Tệp này không phải báo cáo."
  } satisfies Record<CheckResult["status"], string>,
  identity: (unit: string, period: string) => `${unit} · ${period}`,
  unknownUnit: "chưa rõ đơn vị",
  unknownPeriod: "chưa rõ kỳ",
  counts: (counts: {values: number; refused: number; notes: number; lines: number}) =>
    [
      `${formatPadded(counts.values)} số liệu được lấy`,
      counts.lines > 0 ? `${formatPadded(counts.lines)} dòng sổ theo dõi` : "",
      counts.refused > 0 ? `${formatPadded(counts.refused)} điều bị loại` : "không có gì bị loại",
      counts.notes > 0 ? `${formatPadded(counts.notes)} lưu ý` : ""
    ]
      .filter((part) => part !== "")
      .join(", "),
  findings: "Cần xem và sửa",
  noFindings: "Không có ô nào bị loại, không có lưu ý.",
  refuse: "Loại",
  note: "Lưu ý",
  wholeFile: "cả tệp",
  written: (raw: string) => `Ghi: “${raw}”`,
  values: (unit: string, period: string) => `Số liệu sẽ được lấy: ${unit}, ${period}`,
  lines: (form: string, period: string) => `Các dòng của ${form.replace("F", "biểu ")}, ${period}`,
  columns: {indicator: "Chỉ tiêu", value: "Giá trị đọc được", cell: "Ô", raw: "Ghi trong tệp", row: "Dòng"},
  computed: "phần mềm tự tính lại",
  yes: "Có",
  no: "Không",
  more: (count: number) => `Còn ${formatPadded(count)} dòng nữa không hiện ở đây.`,
  moreFindings: (count: number) => `Còn ${formatPadded(count)} điều nữa; bấm “Chép danh sách cần sửa” để lấy đủ.`
};
