/** OpenDocument styles: from the style of a cell to a number format as Excel writes it. ODF 1.3 part 3, 16.29. */
import {attribute} from "./xml.js";

export interface OdsStyles {
  /** Format of a cell style, or null when it has none. */
  formatOf(style: string | null): string | null;
  /** True when the style of a table hides it. */
  isHiddenTable(style: string | null): boolean;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

interface CellStyle {
  data_style: string | null;
  parent: string | null;
}

const dataStyles = new Set([
  "number:number-style",
  "number:percentage-style",
  "number:currency-style",
  "number:date-style",
  "number:time-style",
  "number:boolean-style",
  "number:text-style"
]);

/** Collects styles from the elements of styles.xml and of the head of content.xml. */
export function createOdsStyles(): OdsStyles {
  const formats = new Map<string, string>();
  const cellStyles = new Map<string, CellStyle>();
  const hiddenTables = new Set<string>();
  let format: {name: string; code: string} | null = null;
  let table_style: string | null = null;
  let is_literal = false;

  function open(name: string, attributes: string): void {
    if (dataStyles.has(name)) format = {name: attribute(attributes, "style:name") ?? "", code: ""};
    else if (format) {
      is_literal = name === "number:text" || name === "number:currency-symbol";
      format.code += formatPiece(name, attributes);
    }
    if (name === "style:style") openStyle(attributes);
    if (
      name === "style:table-properties" &&
      table_style !== null &&
      attribute(attributes, "table:display") === "false"
    ) {
      hiddenTables.add(table_style);
    }
  }
  function openStyle(attributes: string): void {
    const style = attribute(attributes, "style:name") ?? "";
    const family = attribute(attributes, "style:family");
    table_style = family === "table" ? style : null;
    if (family !== "table-cell") return;
    const data_style = attribute(attributes, "style:data-style-name");
    cellStyles.set(style, {data_style, parent: attribute(attributes, "style:parent-style-name")});
  }
  function text(piece: string): void {
    if (format && is_literal) format.code += piece === "%" ? "%" : quoteLiteral(piece);
  }
  function close(name: string): void {
    is_literal = false;
    if (name === "style:style") table_style = null;
    if (!dataStyles.has(name) || !format) return;
    formats.set(format.name, format.code === "" ? "General" : format.code);
    format = null;
  }
  function formatOf(style: string | null): string | null {
    let name = style;
    for (let depth = 0; name !== null && depth < 16; depth++) {
      const found: CellStyle | undefined = cellStyles.get(name);
      if (!found) return null;
      if (found.data_style !== null) return formats.get(found.data_style) ?? null;
      name = found.parent;
    }
    return null;
  }
  return {formatOf, isHiddenTable: (style) => style !== null && hiddenTables.has(style), open, text, close};
}

function quoteLiteral(text: string): string {
  if (/^[\s/.:,\-()+]*$/.test(text)) return text;
  return `"${text.replaceAll('"', "")}"`;
}

const datePieces: Readonly<Record<string, readonly [short: string, long: string]>> = {
  "number:day": ["d", "dd"],
  "number:month": ["m", "mm"],
  "number:year": ["yy", "yyyy"],
  "number:hours": ["h", "hh"],
  "number:minutes": ["m", "mm"],
  "number:seconds": ["s", "ss"],
  "number:day-of-week": ["ddd", "dddd"],
  "number:am-pm": ["AM/PM", "AM/PM"],
  "number:text-content": ["@", "@"]
};

function formatPiece(name: string, attributes: string): string {
  const pieces = datePieces[name];
  if (pieces) return attribute(attributes, "number:style") === "long" ? pieces[1] : pieces[0];
  if (name !== "number:number") return "";
  const decimals = Number(attribute(attributes, "number:decimal-places") ?? Number.NaN);
  if (Number.isNaN(decimals)) return "General";
  const digits = Math.min(Number(attribute(attributes, "number:min-integer-digits") ?? 1), 15);
  const whole = attribute(attributes, "number:grouping") === "true" ? "#,##0" : "0".repeat(Math.max(digits, 1));
  return decimals > 0 ? `${whole}.${"0".repeat(Math.min(decimals, 15))}` : whole;
}
