import {writeXlsx} from "hucre/xlsx";
import type {Cell, CellStyle, WriteSheet} from "hucre";
import {serialDay} from "../../domain/days.js";
import type {Chart} from "../chart.js";
import type {ChartCell, ChartColumn} from "../chartTable.js";
import {common} from "../texts/common.js";
import {download} from "../texts/download.js";

const words = download.workbook;
const bold: CellStyle = {font: {bold: true}, alignment: {wrapText: true, vertical: "top"}};
const wrapped: CellStyle = {alignment: {wrapText: true, vertical: "top"}};

/** How a number is shown; what is in the cell stays exact. */
function formatOf(value: number, kind: ChartColumn["kind"]): string {
  if (kind === "percent") return "0.0";
  if (kind === "year") return "0";
  return Number.isInteger(value) ? "#,##0" : "#,##0.0###";
}

/** The rows of a chart as a workbook, numbers as numbers, with a sheet that says what they are. */
export async function chartWorkbook(chart: Chart): Promise<Blob> {
  const date = new Date(chart.as_of);
  const bytes = await writeXlsx({
    sheets: [dataSheet(chart), aboutSheet(chart)],
    properties: {title: chart.title, creator: "qcdc", created: date, modified: date}
  });
  return new Blob([Uint8Array.from(bytes)], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  });
}

function dataSheet({table: {columns, rows}}: Chart): WriteSheet {
  const head = columns.map(({label}): Partial<Cell> => ({value: label, style: bold}));
  const body = rows.map((row) => row.map((cell, index) => toCell(cell, columns[index]!)));
  return {
    name: words.data,
    columns: columns.map(({kind}) => ({width: kind === "text" ? 32 : 16})),
    cells: cellMap([head, ...body]),
    freezePane: {rows: 1}
  };
}

function aboutSheet(chart: Chart): WriteSheet {
  const lines: [string, string][] = [
    [words.title, chart.title],
    [words.subtitle, chart.subtitle],
    [common.noteLabel, chart.note ?? words.noNote],
    [words.source, chart.source],
    [words.cutoff, chart.cutoff],
    [words.code, chart.code],
    [words.build, chart.build_id],
    ...(chart.mark === null ? [] : [[words.mark, common.sampleLong] satisfies [string, string]])
  ];
  const cells = lines.map(([label, text]): Partial<Cell>[] => [
    {value: label, style: bold},
    {value: text, style: wrapped}
  ]);
  return {name: words.about, columns: [{width: 20}, {width: 90}], cells: cellMap(cells)};
}

function toCell(value: ChartCell, {kind}: ChartColumn): Partial<Cell> {
  const day = kind === "date" && typeof value === "string" ? serialDay(value) : null;
  if (day !== null) return {value: day, style: {numFmt: "dd/mm/yyyy"}};
  return typeof value === "number" ? {value, style: {numFmt: formatOf(value, kind)}} : {value};
}

function cellMap(rows: readonly (readonly Partial<Cell>[])[]): Map<string, Partial<Cell>> {
  return new Map(rows.flatMap((row, y) => row.map((cell, x): [string, Partial<Cell>] => [`${y},${x}`, cell])));
}
