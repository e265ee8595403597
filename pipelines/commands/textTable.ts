import type {JsonRow, JsonValue} from "../warehouse/readRows.js";

const widestColumn = 60;

/** Rows as an aligned text table with its column names; long texts are cut. */
export function formatTable(rows: readonly JsonRow[]): string {
  const first = rows[0];
  if (!first) return "(không có dòng nào)";
  const names = Object.keys(first);
  const cells = [names, ...rows.map((row) => names.map((name) => toText(row[name] ?? null)))];
  const widths = names.map((_, column) => Math.max(...cells.map((line) => [...line[column]!].length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column]!))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

function toText(value: JsonValue): string {
  if (value === null) return "";
  const text = (typeof value === "object" ? JSON.stringify(value) : String(value)).replaceAll(/\s+/g, " ");
  return [...text].length > widestColumn ? `${[...text].slice(0, widestColumn - 1).join("")}…` : text;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - [...text].length);
}
