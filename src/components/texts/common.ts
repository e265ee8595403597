import {maskedText} from "../../domain/masking.js";

/** Words that all pages share. */
export const common = {
  siteName: "Bảng theo dõi thực hiện dân chủ ở cơ sở",
  skip: "Đến nội dung chính",
  menu: "Trang",
  search: {label: "Tìm đơn vị, chỉ tiêu, trang", failed: "Không tải được danh mục để tìm. Hãy bấm vào ô tìm lần nữa."},
  otherLanguage: {code: "en", name: "English"},
  sample: "Số liệu minh họa",
  sampleLong: "Số liệu minh họa – không dùng chính thức",
  dataUntil: (instant: string) => `Số liệu đến ${instant}`,
  build: (id: string) => `Bản số liệu ${id}`,
  source: "Nguồn: Báo cáo định kỳ của các đơn vị (biểu 1, 2, 3), Tổ giúp việc Ban Chỉ đạo tổng hợp.",
  noteLabel: "Ghi chú",
  table: "Bảng số liệu",
  list: "Danh sách",
  assumption: (text: string) => `giả định, chưa có văn bản: ${text}`,
  copyTable: "Sao chép bảng",
  copied: "Đã sao chép, dán vào Excel được ngay",
  notCopied: "Trình duyệt không cho sao chép; hãy bôi đen bảng rồi bấm Ctrl+C",
  scrollable: (caption: string) => `${caption} (cuộn ngang được)`,
  filters: {
    title: "Chọn số liệu",
    province: "Địa bàn",
    period: "Kỳ báo cáo",
    unit: "Đơn vị",
    lens: "Cơ cấu đơn vị",
    moment: "Thời điểm",
    now: "Hiện nay",
    allUnits: "Tất cả đơn vị",
    heads: "Cơ quan cấp trên",
    members: "Đơn vị trực thuộc",
    parts: "Phòng và tương đương",
    ended: (name: string, date: string) => `${name} (đến ${date})`,
    reset: "Xem tất cả đơn vị"
  },
  lenses: {
    current: "Theo cơ cấu hiện nay",
    as_reported: "Như đã báo cáo"
  },
  lookingBack: (session: string, instant: string) =>
    `Đang xem số liệu như đã biết lúc ${instant} (kỳ họp ${session}). Báo cáo nhận sau lúc đó không được tính.`,
  missedPeriod: (scope: string, asked: string, shown: string) =>
    `${scope} không có số liệu ${asked}; đang xem ${shown}.`,
  missedUnit: "Đơn vị trong đường dẫn không thuộc địa bàn này; đang xem tất cả đơn vị.",
  loading: "Đang tải số liệu…",
  failed: "Không tải được số liệu. Hãy tải lại trang; nếu vẫn lỗi, báo Tổ giúp việc.",
  empty: "Chưa có kỳ báo cáo nào kết thúc.",
  copyText: "Chép nội dung",
  textCopied: "Đã chép",
  textNotCopied: "Trình duyệt không cho chép; hãy chọn nội dung rồi bấm Ctrl+C",
  unit: "Đơn vị",
  total: "Cộng",
  states: {
    value: "có số liệu",
    not_asked: "·",
    missing: "chưa báo cáo",
    not_applicable: "không áp dụng",
    refused: "bị loại",
    masked: maskedText,
    not_convertible: "không quy đổi"
  },
  legend: {
    value: "",
    not_asked: "“·”: kỳ này đơn vị không phải báo cáo chỉ tiêu",
    missing: "“chưa báo cáo”: để trống hoặc chưa gửi, không phải bằng 0",
    not_applicable: "“không áp dụng”: đơn vị ghi không áp dụng",
    refused: "“bị loại”: ô có lỗi nên không lấy, lý do ở trang Báo cáo",
    masked: `“${maskedText}”: số 1 hoặc 2 được che để không lộ người`,
    not_convertible: "“không quy đổi”: không cộng được các đơn vị cũ thành đơn vị mới"
  },
  legendZero: "“0”: đơn vị báo cáo là không phát sinh",
  legendPartial: "Dấu *: thiếu số liệu của một đơn vị tiền thân, chỉ là một phần",
  /** Stands before an estimated figure. */
  about: "≈ ",
  legendEstimated: "Dấu ≈: ước tính theo tỷ lệ chia tách ghi trong danh mục, không phải số đơn vị báo cáo",
  estimated: "Dấu ≈: ước tính từ đơn vị cũ đã chia tách, theo tỷ lệ ghi trong danh mục.",
  restated: (dates: readonly string[]) =>
    `Số liệu trước khi sắp xếp (${listNames(dates, 4, common.andMoreDays)}) được cộng từ các đơn vị tiền thân theo cơ cấu hiện nay.`,
  otherUnits: (dates: readonly string[]) =>
    `Trước và sau ${listNames(dates, 4, common.andMoreDays)} các đơn vị được sắp xếp khác nhau: không so sánh từng đơn vị qua mốc này.`,
  incomplete: "Dấu * hoặc điểm rỗng: chưa đủ số liệu của các đơn vị phải báo cáo, không so sánh trực tiếp với kỳ khác.",
  figureTable: {
    period: "Kỳ báo cáo",
    numerator: "Tử số",
    denominator: "Mẫu số",
    state: "Tình trạng",
    partial: "chỉ là một phần",
    estimated: "ước tính theo tỷ lệ chia tách",
    noRate: "không tính được (mẫu số bằng 0)",
    notAsked: "không phải báo cáo"
  },
  legendDash: "“—”: mẫu số bằng 0 nên không tính tỷ lệ",
  coverageOf: (reported: number, asked: number) => `${reported}/${asked} đơn vị có đủ số liệu`,
  andMoreLabels: (count: number) => `và ${count} chỉ tiêu khác`,
  andMore: (count: number) => `và ${count} đơn vị khác`,
  andMoreRates: (count: number) => `và ${count} tỷ lệ khác`,
  andMorePeriods: (count: number) => `và ${count} kỳ khác`,
  andMoreDays: (count: number) => `và ${count} ngày khác`,
  forms: (codes: string) => codes.replaceAll("F", "Biểu ").replaceAll("+", ", ")
};

/** Labels that may hold commas themselves: “A”; “B”; of a long list the first few, then how many more. */
export function listLabels(labels: readonly string[], greatest = 4): string {
  const named = labels.slice(0, labels.length > greatest ? greatest - 1 : greatest).map((label) => `“${label}”`);
  const more = labels.length - named.length;
  return [...named, ...(more > 0 ? [common.andMoreLabels(more)] : [])].join("; ");
}

/** "A", "A và B", "A, B và C"; of a long list the first few, then how many more: units, unless `andMore` says of what. */
export function listNames(names: readonly string[], greatest = 4, andMore = common.andMore): string {
  if (names.length > greatest)
    return `${names.slice(0, greatest - 1).join(", ")} ${andMore(names.length - greatest + 1)}`;
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;
}
