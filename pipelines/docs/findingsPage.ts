/** The documentation page of all findings, from the closed list. */
import type {FindingEntry} from "../../src/domain/findingCodes.js";
import {findingCodes} from "../../src/domain/findingCodes.js";

const scopes: Record<FindingEntry["scope"], string> = {
  file: "Cả tệp",
  sheet: "Một sheet",
  row: "Một dòng hoặc một cột",
  cell: "Một ô"
};

const severities: Record<FindingEntry["severity"], string> = {
  refuse: "Không lấy",
  note: "Lấy, có ghi chú"
};

/** Markdown (Vietnamese): what each finding says, an example, and the mend. `{name}` stands for what was read. */
export function findingsPage(): string {
  const lines = [
    "# Các thông báo khi đọc báo cáo",
    "",
    "Trang này do máy tạo từ danh mục thông báo (`src/domain/findingCodes.ts`). Phần trong `{…}` được thay bằng nội dung",
    "đọc được trong tệp. Mỗi thông báo luôn kèm tên tệp, tên sheet và địa chỉ ô.",
    ""
  ];
  for (const severity of ["refuse", "note"] as const) {
    lines.push(`## ${severities[severity]}`, "");
    for (const scope of ["file", "sheet", "row", "cell"] as const) lines.push(...section(severity, scope));
  }
  return `${lines.join("\n").trim()}\n`;
}

function section(severity: FindingEntry["severity"], scope: FindingEntry["scope"]): string[] {
  const entries: [string, FindingEntry][] = Object.entries<FindingEntry>(findingCodes).filter(
    ([, entry]) => entry.severity === severity && entry.scope === scope
  );
  if (entries.length === 0) return [];
  const rows = entries.map(
    ([code, entry]) =>
      `| \`${code}\` | ${escapeCell(entry.message)} | ${escapeCell(entry.example)} | ${escapeCell(entry.mend)} |`
  );
  const heading = ["| Mã | Thông báo | Ví dụ | Cách xử lý |", "| --- | --- | --- | --- |"];
  return [`### ${scopes[scope]}`, "", ...heading, ...rows, ""];
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
