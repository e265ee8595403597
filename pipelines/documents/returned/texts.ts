/** Words of a returned report. The list must never be read as a table: no heading of it may be one of the forms'. */
import type {Finding, Severity} from "../../../src/domain/findings.js";

export const listName = "Hướng dẫn sửa";

export const severityNames: Record<Severity, string> = {refuse: "BỊ LOẠI", note: "LƯU Ý"};

export const returnTexts = {
  title: "NHỮNG NỘI DUNG CẦN SỬA, CẦN LƯU Ý TRONG BÁO CÁO",
  file: (name: string) => `Tệp: ${name}`,
  counts: (refused: number, notes: number) => `${refused} nội dung bị loại, ${notes} lưu ý.`,
  howTo:
    "Ô bị loại có nền đỏ nhạt, ô có lưu ý có nền vàng; ghi chú của từng ô nói đã đọc thấy gì, vì sao và cần làm gì. Sửa ngay trong tệp này rồi lưu và gửi lại cả tệp; không cần xóa màu, ghi chú hay danh sách này.",
  copied: (format: string) =>
    `Tệp gốc dạng ${format} không ghi màu và ghi chú vào được, nên đây là bản chép lại từng ô như phần mềm đã đọc. Bản chép chỉ để xem, không giữ công thức và định dạng: sửa trong tệp gốc rồi gửi lại tệp gốc.`,
  unreadable: "Không đọc được nội dung tệp nên chỉ có danh sách này. Làm theo hướng dẫn ở dưới rồi gửi lại tệp.",
  headings: ["Mức", "Ở đâu", "Đã đọc thấy", "Vì sao và cần làm gì"],
  wholeFile: "Cả tệp",
  place: (sheet: string, cell: string | null) =>
    [sheet, cell].filter((part) => part !== null && part !== "").join(" › "),
  raw: (raw: string) => `“${raw}”`,
  nothing: "Không có gì bị loại hay cần lưu ý.",
  sheetOfCsv: "Số liệu"
};

const longestRaw = 200;

/** What was read, as the list and the notes quote it; "" when there is nothing to quote. */
export function quoteRaw({raw}: Finding): string {
  if (raw === null || raw.trim() === "") return "";
  return returnTexts.raw(raw.length > longestRaw ? `${raw.slice(0, longestRaw)}…` : raw);
}

/** The note on a cell: what was read, why it was not taken or what was assumed, what to do. */
export function noteText(finding: Finding): string {
  const raw = quoteRaw(finding);
  return [severityNames[finding.severity], ...(raw === "" ? [] : [`Đã đọc thấy: ${raw}`]), finding.message].join("\n");
}

export interface ListContent {
  title: string;
  file: string;
  /** In the order in which they are listed. */
  findings: readonly Finding[];
  /** What was done to the file, or why nothing was. */
  explanation: string;
}

/** The first lines of the list. */
export function listOpening({title, file, findings, explanation}: ListContent): string[] {
  const refused = findings.filter(({severity}) => severity === "refuse").length;
  return [title, returnTexts.file(file), returnTexts.counts(refused, findings.length - refused), explanation];
}
