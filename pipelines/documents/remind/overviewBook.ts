/** One workbook per province: who has sent what, and every cell that is to be made clear. */
import type {CellStyle} from "hucre";
import type {Catalogue, Unit} from "../../../src/domain/catalogue.js";
import {formatInstant, formatPadded} from "../../../src/domain/format.js";
import {obligationStates} from "../../../src/domain/obligations.js";
import {callsForReminder} from "../../../src/domain/reminder.js";
import {boldText, centredLabel, groupRow, heading, label, plainText, title} from "../xlsx/cellStyles.js";
import type {SheetCell, SheetContent} from "../xlsx/writeWorkbook.js";
import {heightOf, writeWorkbook} from "../xlsx/writeWorkbook.js";
import type {OwedRow, ProvinceReminders} from "./reminders.js";
import {formNames, remindTexts, stateNames} from "./texts.js";

const words = remindTexts.overview;
const owedWidths = [5, 50, 34, 24, 18, 18, 17, 10];
const cellWidths = [5, 34, 36, 18, 8, 70];

/** The overview of one province as xlsx. */
export async function overviewBook(
  group: ProvinceReminders,
  {catalogue, as_of}: {catalogue: Catalogue; as_of: string}
): Promise<Uint8Array> {
  const sheets = [owedSheet(group, {catalogue, as_of}), cellSheet(group, {catalogue, as_of})];
  return await writeWorkbook(sheets, {title: words.title(group.province.name), at: as_of});
}

interface Facts {
  catalogue: Catalogue;
  as_of: string;
}

function owedSheet({province, owed}: ProvinceReminders, facts: Facts): SheetContent {
  const opening = [...openingLines(province, owed, facts), words.counts(countStates(owed))];
  const rows = owed.map((row, index) => owedCells(row, index + 1, facts.catalogue));
  const called = new Set(owed.flatMap(({state}, index) => (callsForReminder(state) ? [index] : [])));
  return tableSheet({name: words.sheet, opening, headings: words.headings, rows, widths: owedWidths, called});
}

function openingLines({name}: Unit, owed: readonly OwedRow[], {catalogue, as_of}: Facts): string[] {
  const periods = new Set(owed.map(({period}) => period));
  const labels = catalogue.periods.filter(({code}) => periods.has(code)).map(({label_vi}) => label_vi);
  const sample = catalogue.settings.is_sample ? [remindTexts.sample] : [];
  return [words.title(name), `${words.at(formatInstant(as_of))}${labels.join("; ")}.`, ...sample];
}

function countStates(owed: readonly OwedRow[]): string {
  const counts = obligationStates.map((state) => ({state, count: owed.filter((row) => row.state === state).length}));
  return counts
    .filter(({count}) => count > 0)
    .map(({state, count}) => `${formatPadded(count)} ${stateNames[state]}`)
    .join(", ");
}

function owedCells(row: OwedRow, number: number, {units, periods}: Catalogue): TableRow {
  const received = row.received_at === null ? "" : formatInstant(row.received_at);
  const name = units.find(({code}) => code === row.unit)?.name ?? row.unit;
  const period = periods.find(({code}) => code === row.period)?.label_vi ?? row.period;
  return [
    number,
    name,
    formNames[row.form],
    period,
    formatInstant(row.due_at),
    received,
    stateNames[row.state],
    row.days_late
  ];
}

function cellSheet({province, owed, reminders}: ProvinceReminders, facts: Facts): SheetContent {
  const cells = reminders.flatMap(({unit, facts: {unclear}}) => unclear.map((cell) => ({unit, ...cell})));
  const rows = cells.map(({unit, file, sheet, cell, message}, index): TableRow => [
    index + 1,
    unit.name,
    file,
    sheet ?? "",
    cell ?? "",
    message
  ]);
  const opening = [...openingLines(province, owed, facts), ...(rows.length === 0 ? [words.none] : [])];
  return tableSheet({
    name: words.cells,
    opening,
    headings: words.cellHeadings,
    rows,
    widths: cellWidths,
    called: new Set()
  });
}

type TableRow = (string | number | null)[];

interface TableSheet {
  name: string;
  opening: readonly string[];
  headings: readonly string[];
  rows: readonly TableRow[];
  widths: readonly number[];
  /** Rows from 0 that call for something to be done. */
  called: ReadonlySet<number>;
}

function tableSheet({name, opening, headings, rows, widths, called}: TableSheet): SheetContent {
  const top = opening.length + 2;
  const line = (values: TableRow, row: number, styleOf: (value: TableRow[number]) => CellStyle): SheetCell[] =>
    values.map((value, index) => ({row, column: index + 1, value, style: styleOf(value)}));
  let width = 0;
  for (const one of widths) width += one;
  return {
    name,
    widths,
    cells: [
      ...opening.map((value, index) => ({
        row: index + 1,
        column: 1,
        value,
        style: openingStyle(index, opening.length)
      })),
      ...line([...headings], top, () => heading),
      ...rows.flatMap((values, index) =>
        line(values, top + 1 + index, (value) =>
          called.has(index) ? groupRow : typeof value === "number" ? centredLabel : label
        )
      )
    ],
    merges: opening.map((_, index) => ({top: index + 1, left: 1, bottom: index + 1, right: widths.length})),
    heights: new Map([
      ...opening.map((text, index) => [index + 1, heightOf(text, width)] as const),
      [top, 36],
      ...rows.map((values, index) => [top + 1 + index, rowHeight(values, widths)] as const)
    ]),
    headerRows: {top, bottom: top},
    orientation: "landscape"
  };
}

function openingStyle(index: number, count: number): CellStyle {
  return index === 0 ? title : index === count - 1 ? boldText : plainText;
}

function rowHeight(values: TableRow, widths: readonly number[]): number {
  return Math.max(...values.map((value, index) => heightOf(String(value ?? ""), widths[index]!)));
}
