/** Tables of the documents as texts. */
import {unitRates} from "../../../src/components/overview/shortfalls.js";
import type {FigureScene} from "../../../src/components/scene.js";
import {shortLabel, showPoint, showValue} from "../../../src/components/show.js";
import {common} from "../../../src/components/texts/common.js";
import type {Brief} from "./brief.js";
import {showTotal} from "./keyFigures.js";
import {briefTexts} from "./texts.js";

export interface TextTable {
  widths: readonly number[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
  numbers: ReadonlySet<number>;
}

const words = briefTexts.keyFigures;

/** The headline figures; without the columns of the last session where there was none. */
export function keyFigureTable({figures, last}: Brief): TextTable {
  const head = [words.indicator, words.now, words.lastYear, words.change];
  const rows = figures.map((figure) => {
    const own = [figure.label, showTotal(figure.now), showTotal(figure.lastYear), figure.change];
    return last ? [...own, showTotal(figure.lastSession), figure.sessionChange] : own;
  });
  return {
    widths: last ? [32, 12, 13, 16, 12, 16] : [40, 16, 18, 20],
    head: last ? [...head, words.lastSession, words.sessionChange] : head,
    rows,
    numbers: new Set([1, 2, 3, 4, 5])
  };
}

/** What the reader of the table of headline figures must know. */
export function keyFigureNotes({figures, last}: Brief): string[] {
  const isShort = figures.some(({now, lastSession}) => [showTotal(now), showTotal(lastSession)].join("").includes("*"));
  const session = last
    ? words.lastSessionIs(last.session, last.scene.period.label_vi.toLocaleLowerCase("vi"))
    : words.noSession;
  return [words.note(isShort), session];
}

/** The rates of every unit; null where units report none. */
export function unitTable(scene: FigureScene, isWide: boolean): TextTable | null {
  const {indicators, rows} = unitRates(scene);
  if (indicators.length === 0 || rows.length === 0) return null;
  return {
    widths: [22, ...indicators.map(() => 78 / indicators.length)],
    head: [common.unit, ...indicators.map((indicator) => shortLabel(indicator))],
    rows: rows.map(({unit, points}) => [unit.short_name, ...points.map(isWide ? showPoint : showValue)]),
    numbers: new Set(indicators.map((_, index) => index + 1))
  };
}
