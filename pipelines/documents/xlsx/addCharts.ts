/** Charts in workbooks that the product writes: drawn by Excel from the cells of their own sheet. */
import {strFromU8, unzipSync} from "fflate";
import type {NativeChart} from "../../../src/domain/nativeChart.js";
import {chartXml} from "../chart/chartXml.js";
import type {PackageParts} from "../package/officePackage.js";
import {relationshipXml, relationshipsPart, zipPackage} from "../package/officePackage.js";
import {element, xmlPart} from "../package/xml.js";
import {fontName} from "./writeWorkbook.js";

export interface SheetChart {
  /** Number of the sheet, from 1. */
  sheet: number;
  sheetName: string;
  chart: NativeChart;
  /** Where the chart's table stands (`chartCells`), from 1. */
  table: {top: number; left: number};
  /** First row and column that the chart covers, from 1. */
  at: {row: number; column: number};
  description: string;
}

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** The workbook with a chart on some of its sheets, at most one each; the same bytes for the same content. */
export function addCharts(bytes: Uint8Array, charts: readonly SheetChart[]): Uint8Array {
  const parts: PackageParts = unzipSync(bytes);
  for (const [index, chart] of charts.entries()) addChart(parts, chart, index + 1);
  return zipPackage(parts);
}

function addChart(parts: PackageParts, one: SheetChart, number: number): void {
  const sheet = `xl/worksheets/sheet${one.sheet}.xml`;
  const links = `xl/worksheets/_rels/sheet${one.sheet}.xml.rels`;
  const place = {sheet: one.sheetName, ...one.table};
  parts[sheet] = withDrawing(textOf(parts, sheet));
  const link = relationshipXml({id: "rIdChart", type: "drawing", target: `../drawings/drawing${number}.xml`});
  const known = parts[links] === undefined ? relationshipsPart([]) : textOf(parts, links);
  parts[links] = known.includes("</Relationships>")
    ? known.replace("</Relationships>", `${link}</Relationships>`)
    : known.replace(/\/>$/, `>${link}</Relationships>`);
  parts[`xl/drawings/drawing${number}.xml`] = drawingPart(one, number);
  parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationshipsPart([
    {id: "rId1", type: "chart", target: `../charts/chart${number}.xml`}
  ]);
  parts[`xl/charts/chart${number}.xml`] = chartXml(one.chart, {
    place,
    text: {font: fontName, size: 10},
    workbook: null
  });
  const types = "[Content_Types].xml";
  const override = (name: string, type: string) => element("Override", {PartName: name, ContentType: type});
  const added =
    override(`/xl/drawings/drawing${number}.xml`, drawingType) + override(`/xl/charts/chart${number}.xml`, chartType);
  parts[types] = textOf(parts, types).replace("</Types>", `${added}</Types>`);
}

function textOf(parts: PackageParts, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`no such part: ${name}`);
  return typeof part === "string" ? part : strFromU8(part);
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A drawing stands right after header and footer, which every sheet of ours has. */
function withDrawing(sheet: string): string {
  const found = /<headerFooter\b[^>]*(?:\/>|>[\s\S]*?<\/headerFooter>)/.exec(sheet);
  if (!found) throw new Error("sheet without header and footer");
  const drawing = element("drawing", {"xmlns:r": relationships, "r:id": "rIdChart"});
  return sheet.replace(found[0], () => found[0] + drawing);
}

const rowsOfChart = 22;
const columnsOfChart = 8;

function drawingPart({at, description}: SheetChart, number: number): string {
  const corner = (name: string, {row, column}: {row: number; column: number}) =>
    element(
      name,
      {},
      element("xdr:col", {}, String(column - 1)),
      element("xdr:colOff", {}, "0"),
      element("xdr:row", {}, String(row - 1)),
      element("xdr:rowOff", {}, "0")
    );
  const zero = element("a:off", {x: 0, y: 0}) + element("a:ext", {cx: 0, cy: 0});
  const frame = element(
    "xdr:graphicFrame",
    {macro: ""},
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", {id: number + 1, name: `Biểu đồ ${number}`, descr: description}),
      element("xdr:cNvGraphicFramePr")
    ),
    element("xdr:xfrm", {}, zero),
    element(
      "a:graphic",
      {},
      element("a:graphicData", {uri: namespaces["xmlns:c"]}, element("c:chart", {"r:id": "rId1"}))
    )
  );
  const end = {row: at.row + rowsOfChart, column: at.column + columnsOfChart};
  return xmlPart(
    element(
      "xdr:wsDr",
      namespaces,
      element("xdr:twoCellAnchor", {}, corner("xdr:from", at), corner("xdr:to", end), frame, element("xdr:clientData"))
    )
  );
}

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": relationships
};
