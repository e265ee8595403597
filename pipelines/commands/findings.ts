import {readRows} from "../warehouse/readRows.js";
import type {Command} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import {commonHelp, readArguments} from "./options.js";

const help = `qcdc findings: mọi tệp, ô bị loại hoặc được lưu ý trong bản số liệu hiện nay

Cách dùng: npm run -s qcdc -- findings [--refused] [tùy chọn]

  --refused         chỉ những gì bị loại

${commonHelp}`;

interface FindingLine {
  file: string;
  sheet: string | null;
  cell: string | null;
  severity: string;
  message: string;
}

const inOrder = "order by severity desc, file, sheet nulls first, cell nulls first, code";

export const findings: Command = {
  name: "findings",
  summary: "mọi tệp, ô bị loại hoặc được lưu ý",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {refused: {type: "boolean", default: false}});
    const current = await openBuildFor(common, output);
    try {
      const severities = values.refused === true ? "severity = 'refuse'" : "true";
      const rows = await readRows(current.connection, `select * from findings where ${severities} ${inOrder}`);
      output.print(common.isJson ? JSON.stringify(rows) : describe(rows as unknown as FindingLine[]));
      return 0;
    } finally {
      current.close();
    }
  }
};

function describe(rows: readonly FindingLine[]): string {
  if (rows.length === 0) return "Không có gì bị loại hay cần lưu ý.";
  const lines: string[] = [];
  let heading = "";
  for (const {file, sheet, cell, severity, message} of rows) {
    const next = `${severity === "refuse" ? "BỊ LOẠI" : "LƯU Ý"}: ${file}`;
    if (next !== heading) lines.push(heading === "" ? next : `\n${next}`);
    heading = next;
    const place = [sheet, cell].filter((part) => part !== null && part !== "").join(" › ");
    lines.push(`  ${place === "" ? "cả tệp" : place}: ${message}`);
  }
  return lines.join("\n");
}
