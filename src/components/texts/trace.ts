/** Words of the window that leads a figure back to its cells. */
export const trace = {
  title: (indicator: string) => `Số liệu lấy từ đâu: ${indicator}`,
  close: "Đóng",
  open: "Xem ô nguồn",
  loading: "Đang tìm ô nguồn…",
  failed: "Không tải được nguồn của số liệu này. Hãy tải lại trang; nếu vẫn lỗi, báo Tổ giúp việc.",
  unknown: "Đường dẫn chỉ tới một số liệu không có trong bản này.",
  place: (unit: string, period: string) => `${unit} · ${period}`,
  computed: (parts: string) => `Tỷ lệ này do phần mềm tính từ: ${parts}.`,
  restated: (count: number) =>
    `Theo cơ cấu hiện nay, số liệu này gộp phần của ${count} đơn vị; đổi “Cơ cấu đơn vị” sang “Như đã báo cáo” để xem từng đơn vị.`,
  share: (share: string) => (share === "1" ? "" : ` (tính ${share})`),
  never: "Chưa có báo cáo nào ghi chỉ tiêu này trong kỳ.",
  masked: "Số nhỏ được che để không lộ người; nguyên văn không hiển thị.",
  states: {
    value: "",
    not_applicable: "không áp dụng",
    missing: "để trống",
    refused: "bị loại",
    masked: "đã che"
  } as Record<string, string>,
  columns: {
    value: "Giá trị",
    place: "Tệp › trang tính › ô",
    raw: "Ghi trong ô",
    received: "Nhận lúc",
    version: "Phiên bản"
  },
  current: "đang dùng",
  earlier: "không dùng",
  noSheet: (file: string, cell: string) => `${file} › ${cell}`,
  withSheet: (file: string, sheet: string, cell: string) => `${file} › ${sheet} › ${cell}`,
  empty: "(trống)",
  quoted: (raw: string) => `“${raw}”`,
  digest: (sha256: string) => `Mã tệp (SHA-256): ${sha256}`,
  hiddenFinding: "Có lưu ý về ô này; nội dung không hiển thị vì thuộc chỉ tiêu có số nhỏ cần bảo mật.",
  caption: (indicator: string, unit: string) => `${indicator} – ${unit}`
};
