/** The annex of a council session: every table behind the documents, numbers as numbers, with charts that Excel draws. */
import type {Chart} from "../../../src/components/chart.js";
import type {ChartCell, ChartColumn} from "../../../src/components/chartTable.js";
import type {Total} from "../../../src/components/points.js";
import {serialDay} from "../../../src/domain/days.js";
import {chartCells} from "../chart/chartBook.js";
import type {SheetChart} from "../xlsx/addCharts.js";
import {addCharts} from "../xlsx/addCharts.js";
import {boldText, heading, label, plainText, title} from "../xlsx/cellStyles.js";
import type {SheetCell, SheetContent} from "../xlsx/writeWorkbook.js";
import {writeWorkbook} from "../xlsx/writeWorkbook.js";
import type {Brief} from "./brief.js";
import type {KeyFigure} from "./keyFigures.js";
import {showTotal} from "./keyFigures.js";
import {keyFigureNotes, keyFigureTable} from "./tables.js";
import {briefTexts} from "./texts.js";

const words = briefTexts.book;
/** Row of the headings of every table. */
const headRow = 4;

export async function briefBook(brief: Brief): Promise<Uint8Array> {
  const charts = brief.charts;
  const sheets = [infoSheet(brief), figureSheet(brief), ...charts.map(chartSheet)];
  const book = await writeWorkbook(sheets, {title: brief.subject, at: brief.scene.context.as_of});
  return addCharts(
    book,
    charts.flatMap((chart, index) => placeChart(chart, index + 3))
  );
}

function infoSheet(brief: Brief): SheetContent {
  const {context} = brief.scene;
  const rows: [string, string][] = [
    [words.rows.document, brief.subject],
    [words.rows.session, briefTexts.session(brief.session)],
    [words.rows.period, brief.period.label_vi],
    [words.rows.cutoff, briefTexts.cutoff(context.as_of)],
    [words.rows.build, context.build_id],
    [words.rows.source, brief.charts[0]?.source ?? ""],
    [words.rows.mark, [brief.basis, brief.mark].filter(Boolean).join(" ")]
  ];
  const links = [{name: words.figures, title: briefTexts.keyFigures.title}, ...brief.charts.map(nameChart)];
  const cells: SheetCell[] = [
    {row: 1, column: 1, value: words.info, style: boldText},
    ...rows.flatMap(([name, value], index) => [
      {row: index + 3, column: 1, value: name, style: boldText},
      {row: index + 3, column: 2, value, style: plainText}
    ]),
    {row: rows.length + 4, column: 1, value: words.rows.contents, style: boldText},
    ...links.flatMap(({name, title: text}, index) => [
      {row: rows.length + 5 + index, column: 1, value: name, style: plainText, link: {sheet: name, cell: "A1"}},
      {row: rows.length + 5 + index, column: 2, value: text, style: plainText}
    ])
  ];
  return {name: words.info, widths: [20, 90], cells};
}

function nameChart({code, title: text}: Chart): {name: string; title: string} {
  return {name: code, title: text};
}

function figureSheet(brief: Brief): SheetContent {
  const {head} = keyFigureTable(brief);
  const notes = [...keyFigureNotes(brief), brief.mark ?? ""].filter((note) => note !== "");
  const last = headRow + brief.figures.length;
  return {
    name: words.figures,
    widths: [48, 16, 18, 22, 16, 22].slice(0, head.length),
    orientation: "landscape",
    headerRows: {top: headRow, bottom: headRow},
    cells: [
      ...heads(briefTexts.keyFigures.title, brief.subject, head),
      ...brief.figures.flatMap((figure, index) => figureCells(figure, headRow + 1 + index, brief.last !== null)),
      ...notes.map((note, index) => ({row: last + 2 + index, column: 1, value: note}))
    ]
  };
}

function figureCells(figure: KeyFigure, row: number, hasLast: boolean): SheetCell[] {
  const {label: name, isRate, now, lastYear, change, lastSession, sessionChange} = figure;
  const style = {...label, numFmt: isRate ? rateFormat : countFormat, alignment: {horizontal: "right" as const}};
  const cells: SheetCell[] = [
    {row, column: 1, value: name, style: label},
    {row, column: 2, value: valueOf(now), style},
    {row, column: 3, value: valueOf(lastYear), style},
    {row, column: 4, value: change, style}
  ];
  if (!hasLast) return cells;
  return [
    ...cells,
    {row, column: 5, value: valueOf(lastSession), style},
    {row, column: 6, value: sessionChange, style}
  ];
}

const rateFormat = '0.0"%"';
const countFormat = "#,##0.####";
const formats: Record<ChartColumn["kind"], string> = {
  percent: rateFormat,
  count: countFormat,
  date: "dd/mm/yyyy",
  year: "0",
  text: "General"
};

/** A number where it is whole; a text where something is missing, so that nobody adds it up. */
function valueOf(total: Total | null): string | number {
  const text = showTotal(total);
  return total?.value === null || total === null || text.includes("*") ? text : total.value;
}

function heads(name: string, subtitle: string, head: readonly string[]): SheetCell[] {
  return [
    {row: 1, column: 1, value: name, style: {...title, alignment: {horizontal: "left"}}},
    {row: 2, column: 1, value: subtitle},
    {row: 3, column: 1, value: words.back, link: {sheet: words.info, cell: "A1"}},
    ...head.map((text, index) => ({row: headRow, column: index + 1, value: text, style: heading}))
  ];
}

function chartSheet(chart: Chart): SheetContent {
  const {columns, rows} = chart.table;
  const below = headRow + rows.length + 2;
  const notes = [
    briefTexts.notesOf(chart),
    `${chart.source} ${chart.cutoff}. ${chart.code} · ${chart.build_id}`,
    chart.mark ?? ""
  ].filter((text) => text !== "");
  return {
    name: chart.code,
    widths: [28, ...columns.slice(1).map(() => 18), 4, 28, ...(chart.native?.series ?? []).map(() => 14)],
    orientation: "landscape",
    headerRows: {top: headRow, bottom: headRow},
    cells: [
      ...heads(
        chart.title,
        chart.subtitle,
        columns.map((column) => column.label)
      ),
      ...rows.flatMap((row, index) =>
        row.map((cell, column) => tableCell(cell, columns[column]!, {row: headRow + 1 + index, column: column + 1}))
      ),
      ...notes.map((text, index) => ({row: below + index, column: 1, value: text})),
      ...(chart.native ? chartCells(chart.native, tablePlace(chart)) : [])
    ]
  };
}

function tableCell(cell: ChartCell, {kind}: ChartColumn, place: {row: number; column: number}): SheetCell {
  const isNumber = kind === "count" || kind === "percent";
  const style = {
    ...label,
    numFmt: formats[kind],
    alignment: {horizontal: isNumber ? ("right" as const) : ("left" as const)}
  };
  const day = kind === "date" && typeof cell === "string" ? serialDay(cell) : null;
  return {...place, value: day ?? cell, style};
}

function tablePlace({table}: Chart): {top: number; left: number} {
  return {top: headRow, left: table.columns.length + 2};
}

function placeChart(chart: Chart, sheet: number): SheetChart[] {
  const {native, code} = chart;
  if (!native) return [];
  const table = tablePlace(chart);
  const at = {row: headRow + native.categories.length + 3, column: table.left};
  const description = `${chart.title}. ${chart.subtitle}`;
  return [{sheet, sheetName: code, chart: native, table, at, description}];
}
