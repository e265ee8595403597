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

/** Numbers that fulfil the condition are shown by another format. */
interface StyleMap {
  condition: string;
  apply: string;
}

interface StylesState {
  formats: Map<string, string>;
  cellStyles: Map<string, CellStyle>;
  hiddenTables: Set<string>;
  /** The number format being read. */
  format: {name: string; code: string; maps: StyleMap[]} | null;
  /** The style of a table being read. */
  table_style: string | null;
  is_literal: boolean;
}

/** Collects styles from the elements of styles.xml and of the head of content.xml. */
export function createOdsStyles(): OdsStyles {
  const state: StylesState = {
    formats: new Map(),
    cellStyles: new Map(),
    hiddenTables: new Set(),
    format: null,
    table_style: null,
    is_literal: false
  };
  return {
    formatOf: (style) => formatOf(state, style),
    isHiddenTable: (style) => style !== null && state.hiddenTables.has(style),
    open: (name, attributes) => openElement(state, name, attributes),
    text: (text) => {
      if (state.format && state.is_literal) state.format.code += text === "%" ? "%" : quoteLiteral(text);
    },
    close: (name) => closeElement(state, name)
  };
}

function openElement(state: StylesState, name: string, attributes: string): void {
  const {format, table_style} = state;
  if (dataStyles.has(name)) {
    state.format = {name: attribute(attributes, "style:name") ?? "", code: "", maps: []};
  } else if (format) {
    state.is_literal = name === "number:text" || name === "number:currency-symbol";
    format.code += formatPiece(name, attributes);
    if (name === "style:map") format.maps.push(readMap(attributes));
  }
  if (name === "style:style") openStyle(state, attributes);
  if (name === "style:table-properties" && table_style !== null && attribute(attributes, "table:display") === "false") {
    state.hiddenTables.add(table_style);
  }
}

function openStyle(state: StylesState, attributes: string): void {
  const style = attribute(attributes, "style:name") ?? "";
  const family = attribute(attributes, "style:family");
  state.table_style = family === "table" ? style : null;
  if (family !== "table-cell") return;
  const data_style = attribute(attributes, "style:data-style-name");
  state.cellStyles.set(style, {data_style, parent: attribute(attributes, "style:parent-style-name")});
}

function closeElement(state: StylesState, name: string): void {
  const {format} = state;
  state.is_literal = false;
  if (name === "style:style") state.table_style = null;
  if (!dataStyles.has(name) || !format) return;
  state.formats.set(format.name, withSections(format, state.formats));
  state.format = null;
}

function readMap(attributes: string): StyleMap {
  const condition = (attribute(attributes, "style:condition") ?? "").replaceAll(/\s/g, "");
  return {condition, apply: attribute(attributes, "style:apply-style-name") ?? ""};
}

/** "positive;negative;zero" as Excel writes it; a style with other conditions shows numbers plainly rather than wrongly. */
function withSections(
  {code, maps}: {code: string; maps: readonly StyleMap[]},
  formats: ReadonlyMap<string, string>
): string {
  const own = code === "" ? "General" : code;
  const applied = (condition: string) => {
    const map = maps.find((one) => one.condition === condition);
    return map ? formats.get(map.apply) : undefined;
  };
  if (maps.length === 0) return own;
  const [from0, above0, below0] = [applied("value()>=0"), applied("value()>0"), applied("value()<0")];
  if (maps.length === 1 && from0 !== undefined) return `${from0};${own}`;
  if (maps.length === 2 && above0 !== undefined && below0 !== undefined) return `${above0};${below0};${own}`;
  return "General";
}

function formatOf({formats, cellStyles}: StylesState, style: string | null): string | null {
  let name = style;
  for (let depth = 0; name !== null && depth < 16; depth++) {
    const found: CellStyle | undefined = cellStyles.get(name);
    if (!found) return null;
    if (found.data_style !== null) return formats.get(found.data_style) ?? null;
    name = found.parent;
  }
  return null;
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
