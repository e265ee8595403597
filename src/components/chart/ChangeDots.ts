import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {RowAxis, RowLayout} from "./rowLayout.js";
import {inColumns} from "./inColumns.js";
import {drawRows, layoutRows, rowNeeds} from "./rowLayout.js";
import type {Tone} from "./svg.js";
import type {DrawSize} from "./svg.js";
import {drawing, line, traced, withTitle} from "./svg.js";

export interface ChangeRow {
  label: string;
  text: string;
  before: number | null;
  now: number | null;
  /** The level asked for. */
  target: number | null;
  tone: Tone;
  /** Names the one figure that the full dot is. */
  trace?: string | null;
}

export interface ChangeDotsOptions extends DrawSize {
  summary: string;
  axis: RowAxis;
}

/** Two moments a row: an open dot for before, a full one for now, a stroke for the target. */
export function ChangeDots(rows: readonly ChangeRow[], {summary, axis, ...size}: ChangeDotsOptions): Markup {
  return inColumns(rows, {...size, ...rowNeeds(rows, axis, size.width)}, (part, place) => {
    const layout = layoutRows(part, {...place, axis});
    const marks = part.map((row, index) => drawChange(row, layout.middle(index), layout));
    return drawing(layout, summary, [drawRows(part, axis, layout), marks]);
  });
}

function drawChange(row: ChangeRow, middle: number, {x}: RowLayout): Child {
  const {before, now, target, tone} = row;
  const between =
    before !== null && now !== null ? line([x.at(before), middle], [x.at(now), middle], `change tone-${tone}`) : null;
  const stroke = target === null ? null : line([x.at(target), middle - 9], [x.at(target), middle + 9], "plan");
  const open = before === null ? null : h("circle", {cx: x.at(before), cy: middle, r: 5.5, class: `open tone-${tone}`});
  const full =
    now === null
      ? null
      : traced(
          withTitle(h("circle", {cx: x.at(now), cy: middle, r: 6, class: `tone-${tone}`}), `${row.label}: ${row.text}`),
          row.trace
        );
  return [line([x.at(x.domain[0]), middle], [x.at(x.domain[1]), middle], "rail"), stroke, between, open, full];
}
