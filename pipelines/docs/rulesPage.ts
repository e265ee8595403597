/** The documentation page of the default rules, with how often each raised an alarm on the sample. */
import type {Rule} from "../../src/domain/catalogue.js";
import {formatDecimal} from "../../src/domain/format.js";

export interface RuleCountRow {
  rule: string;
  passed: number;
  failed: number;
  not_evaluable: number;
}

/** An alarm that is no rule of the table: how many reports it was raised on. */
export interface OtherAlarm {
  code: string;
  meaning: string;
  reports: number;
}

export interface RuleAlarms {
  counts: readonly RuleCountRow[];
  others: readonly OtherAlarm[];
  /** Units and periods with figures. */
  reports: number;
}

const levels: Record<Rule["level"], string> = {
  refuse: "Không lấy các ô",
  error: "Lưu ý: sai",
  warning: "Lưu ý: cần xem"
};

/** Markdown (Vietnamese): every rule with its expression, sentence, basis, and what came of it on the sample. */
export function rulesPage(rules: readonly Rule[], {counts, others, reports}: RuleAlarms): string {
  const byRule = new Map(counts.map((row) => [row.rule, row]));
  return [
    "# Quy tắc kiểm tra số liệu",
    "",
    "Trang này do máy tạo từ `pipelines/catalogue/defaults/rules.csv` và từ một lần dựng bộ số liệu mẫu. Đơn vị muốn quy tắc riêng thì",
    "chép tệp đó thành `rules.csv` trong thư mục danh mục rồi sửa.",
    "",
    "- `expression`: so sánh các phép tính trên chỉ tiêu (`+ - * /`, `abs`, `present`, `add_months`); `previous(x)` kỳ trước,",
    "  `same_period_last_year(x)` cùng kỳ năm trước, `first_half(x)` 6 tháng đầu của năm đó; `period_months`, `period_start`.",
    "- `missing`: thiếu số liệu thì sao. `skip_if_any` thiếu một là không đánh giá, `skip_if_all` thiếu hết mới không đánh giá,",
    "  `zero` coi là 0. Không đánh giá được thì đếm riêng, không bao giờ tính là đạt (view `rule_results`).",
    "- `level`: `refuse` không lấy các ô mâu thuẫn; `error`, `warning` chỉ lưu ý. Quy tắc `history` và mọi lưu ý so nhiều kỳ có",
    "  `origin = check` và không bao giờ đổi trạng thái của tệp.",
    "",
    "## Kết quả trên bộ số liệu mẫu",
    "",
    `${reports} báo cáo (đơn vị × kỳ). Báo động = không đạt / (đạt + không đạt); quy tắc báo động quá 10 % là quy tắc tồi, phép thử không`,
    "cho qua. Số lần không đạt gồm cả lỗi được cài sẵn trong mẫu để thử.",
    "",
    "| Quy tắc | Mức | Đạt | Không đạt | Không đánh giá được | Báo động |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rules.map((rule) => countLine(rule, byRule.get(rule.rule))),
    "",
    "Ngoài bảng quy tắc:",
    "",
    "| Lưu ý | Nghĩa | Số báo cáo | Báo động |",
    "| --- | --- | --- | --- |",
    ...others.map(
      (other) => `| \`${other.code}\` | ${other.meaning} | ${other.reports} | ${share(other.reports, reports)} |`
    ),
    "",
    "## Nội dung",
    "",
    "| Quy tắc | Phạm vi | Biểu thức | Thiếu số | Câu báo | Việc cần làm | Căn cứ |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rules.map(contentLine),
    ""
  ].join("\n");
}

function countLine({rule, level}: Rule, counts: RuleCountRow | undefined): string {
  const {passed = 0, failed = 0, not_evaluable = 0} = counts ?? {};
  const cells = [`\`${rule}\``, levels[level], passed, failed, not_evaluable, share(failed, passed + failed)];
  return `| ${cells.join(" | ")} |`;
}

function contentLine({rule, scope, expression, missing, message_vi, instruction_vi, basis}: Rule): string {
  const cells = [
    `\`${rule}\``,
    `\`${scope}\``,
    `\`${expression}\``,
    `\`${missing}\``,
    message_vi,
    instruction_vi,
    basis
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Percentage with one decimal as Vietnamese write it; a dash when there is nothing to divide by. */
function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${formatDecimal(Math.round((1000 * part) / whole) / 10)} %`;
}
