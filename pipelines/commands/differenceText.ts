import {obligationStateNames, valueStateNames} from "./stateNames.js";
import type {AddedFile, ChangedFigure, ChangedObligation, ChangedRatio, Difference} from "./differences.js";

/** The difference as lines for a terminal. */
export function describeDifference(difference: Difference): string {
  const {from, to, files, figures, ratios, obligations} = difference;
  const late = files.filter(({is_late}) => is_late === true).length;
  return [
    `Từ ${from} đến ${to}: ${files.length} tệp nhận thêm (${late} tệp muộn), ${figures.length} con số thay đổi, ` +
      `${ratios.length} tỷ lệ tính lại, ${obligations.length} nghĩa vụ đổi trạng thái.`,
    ...section("Tệp nhận thêm:", files.map(describeFile)),
    ...section("Con số thay đổi:", groupFigures(figures)),
    ...section("Tỷ lệ tính lại:", ratios.map(describeRatio)),
    ...section("Nghĩa vụ báo cáo:", obligations.map(describeObligation))
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

function describeFile({file, unit, period, status, received_at, is_late}: AddedFile): string {
  const of = [unit, period].filter((part) => part !== null).join(" ");
  return `  ${received_at}  ${file} (${of === "" ? status : `${of}, ${status}`}${is_late === true ? ", muộn" : ""})`;
}

function groupFigures(figures: readonly ChangedFigure[]): string[] {
  const lines: string[] = [];
  let heading = "";
  for (const figure of figures) {
    const next = `  ${figure.unit} · ${figure.period}`;
    if (next !== heading) lines.push(next);
    heading = next;
    lines.push(...describeFigure(figure));
  }
  return lines;
}

function describeFigure(figure: ChangedFigure): string[] {
  const {indicator, old_state, old_value, old_value_text, new_state, new_value, new_value_text} = figure;
  const before = valueText({state: old_state, value: old_value, value_text: old_value_text});
  const after = valueText({state: new_state, value: new_value, value_text: new_value_text});
  const places = [
    place([figure.old_file, figure.old_sheet, figure.old_cell], figure.old_received_at),
    place([figure.new_file, figure.new_sheet, figure.new_cell], figure.new_received_at)
  ].filter((text) => text !== null);
  return [`    ${indicator}: ${before} → ${after}`, `      ${places.join(" → ")}`];
}

interface Figure {
  state: string | null;
  value: number | null;
  value_text: string | null;
}

function valueText({state, value, value_text}: Figure): string {
  if (state === null) return "chưa có";
  return valueStateNames[state] ?? value_text ?? String(value);
}

function place(parts: (string | null)[], received: string | null): string | null {
  if (parts[0] === null || received === null) return null;
  return `${parts.filter((part) => part !== null && part !== "").join(" › ")} (nhận ${received})`;
}

function describeRatio(ratio: ChangedRatio): string {
  const before = ratioText(ratio.old_value, ratio.old_numerator, ratio.old_denominator);
  const after = ratioText(ratio.new_value, ratio.new_numerator, ratio.new_denominator);
  return `  ${ratio.unit} · ${ratio.period} · ${ratio.indicator}: ${before} → ${after}`;
}

function ratioText(value: number | null, numerator: number | null, denominator: number | null): string {
  if (numerator === null || denominator === null) return "chưa tính được";
  return `${value === null ? "–" : `${value.toFixed(1).replace(".", ",")}%`} (${numerator}/${denominator})`;
}

function describeObligation({unit, form, period, old_state, new_state, days_late}: ChangedObligation): string {
  const name = (state: string) => obligationStateNames[state] ?? state;
  const late = days_late === null || days_late === 0 ? "" : `, ${days_late} ngày`;
  return `  ${unit} · ${form} · ${period}: ${name(old_state)} → ${name(new_state)}${late}`;
}
