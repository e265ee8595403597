import type {Child, Markup} from "./markup.js";
import {h} from "./markup.js";
import type {Point} from "./points.js";
import {statesIn} from "./show.js";
import {common} from "./texts/common.js";

export interface TableColumn {
  label: string;
  /** Numbers stand to the right. */
  isNumber?: boolean;
}

export interface TableRow {
  /** The first cell heads its row. */
  cells: readonly Child[];
  kind?: "total" | "chosen" | "part" | undefined;
}

export interface TableParts {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Explains what stands in cells without a figure. */
  legend?: readonly string[];
  isOpen?: boolean;
  /** Its columns are periods, the newest last: on narrow screens that is what is seen first. */
  isOverTime?: boolean;
}

/** A table of figures, or a list of words where no column holds numbers, that can be folded away, sorted by its headings and copied (`src/tables.ts` hears both); on narrow screens it scrolls inside its own frame, which the keyboard can reach. */
export function dataTable({
  caption,
  columns,
  rows,
  legend = [],
  isOpen = false,
  isOverTime = false
}: TableParts): Markup {
  const head = columns.map(({label, isNumber}) =>
    h("th", {scope: "col", class: isNumber ? "number" : null}, h("button", {type: "button", class: "sort"}, label))
  );
  const name = columns.some(({isNumber}) => isNumber) ? common.table : common.list;
  const frame = {class: "table-frame", role: "region", tabindex: 0, "aria-label": common.scrollable(caption)};
  return h(
    "details",
    {class: isOverTime ? "table over-time" : "table", open: isOpen, "data-open": isOpen},
    h("summary", {}, `${name}: ${caption}`),
    h(
      "div",
      frame,
      h(
        "table",
        {},
        h("caption", {}, caption),
        h("thead", {}, h("tr", {}, head)),
        h(
          "tbody",
          {},
          rows.map((row) => drawRow(row, columns))
        )
      )
    ),
    h("p", {class: "table-tools"}, h("button", {type: "button", class: "copy-table"}, common.copyTable)),
    legend.length > 0 && h("p", {class: "table-legend"}, legend.join(" · "))
  );
}

function drawRow({cells, kind}: TableRow, columns: readonly TableColumn[]): Markup {
  const [first = "", ...rest] = cells;
  return h(
    "tr",
    {class: kind ? `row-${kind}` : null},
    h("th", {scope: "row"}, first),
    rest.map((cell, index) => h("td", {class: columns[index + 1]?.isNumber ? "number" : null}, cell))
  );
}

/** Legend lines for what occurs among the figures of a table. */
export function legendOf(points: readonly Point[]): string[] {
  const values = points.filter((point) => point.state === "value");
  const lines = statesIn(points).map((state) => common.legend[state]);
  if (values.some((point) => point.value === 0)) lines.push(common.legendZero);
  if (values.some((point) => point.denominator === 0)) lines.push(common.legendDash);
  if (values.some((point) => point.is_partial)) lines.push(common.legendPartial);
  if (values.some((point) => point.is_estimated)) lines.push(common.legendEstimated);
  return lines;
}
