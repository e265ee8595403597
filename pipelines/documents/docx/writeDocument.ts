/** Text documents that the product writes: A4, Times New Roman, charts that Word can edit, the same bytes for the same content. */
import {strFromU8, unzipSync} from "fflate";
import {
  AlignmentType,
  Document,
  Header,
  ImportedXmlComponent,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip
} from "docx";
import type {NativeChart} from "../../../src/domain/nativeChart.js";
import {chartSheet, chartWorkbook} from "../chart/chartBook.js";
import {chartXml} from "../chart/chartXml.js";
import type {PackageParts} from "../package/officePackage.js";
import {coreProperties} from "../package/properties.js";
import {relationshipXml, relationshipsPart, zipPackage} from "../package/officePackage.js";
import {element} from "../package/xml.js";
import {bodyFont} from "./blocks.js";
import type {Block} from "./officialDocument.js";

export interface DocumentOptions {
  title: string;
  /** ISO instant: when the figures were known. */
  at: string;
  /** In the order of their paragraphs (`chartBlock`), numbered from 1. */
  charts?: readonly NativeChart[];
}

/** Margins of Nghị định 30/2020: 20 mm above, below and right, 30 mm left. */
const page = {
  size: {width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297)},
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(20),
    header: convertMillimetersToTwip(10)
  }
};

/** The bytes of a docx; pages after the first carry their number in the middle above the text. */
export async function writeDocument(blocks: readonly Block[], options: DocumentOptions): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({children: [PageNumber.CURRENT], size: 26})]
  });
  const document = new Document({
    title: options.title,
    creator: "qcdc",
    styles: {
      default: {
        document: {
          run: {font: bodyFont, size: 28, language: {value: "vi-VN", eastAsia: "vi-VN"}},
          paragraph: {spacing: {line: 264, lineRule: LineRuleType.AUTO}}
        }
      }
    },
    sections: [
      {
        properties: {page, titlePage: true},
        headers: {default: new Header({children: [number]}), first: new Header({children: [new Paragraph("")]})},
        children: [...blocks]
      }
    ]
  });
  return await finish(await Packer.toBuffer(document), options);
}

/** English Metric Units in a centimetre. */
const emu = 360_000;

/** Where the chart of that number (from 1) stands: 16 cm wide. `description` is read to those who do not see it. */
export function chartBlock(number: number, description: string): Paragraph {
  const size = {cx: 16 * emu, cy: 8 * emu};
  const drawing = element(
    "w:drawing",
    {},
    element(
      "wp:inline",
      {...inlineNamespaces, distT: 0, distB: 0, distL: 0, distR: 0},
      element("wp:extent", size),
      element("wp:docPr", {id: number, name: `Biểu đồ ${number}`, descr: description}),
      element("wp:cNvGraphicFramePr"),
      element(
        "a:graphic",
        {},
        element("a:graphicData", {uri: inlineNamespaces["xmlns:c"]}, element("c:chart", {"r:id": chartId(number)}))
      )
    )
  );
  const run = ImportedXmlComponent.fromXmlString(element("w:r", {"xmlns:w": wordNamespace}, drawing));
  return new Paragraph({alignment: AlignmentType.CENTER, keepNext: true, children: [run as unknown as TextRun]});
}

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const inlineNamespaces = {
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
};

function chartId(number: number): string {
  return `rIdChart${number}`;
}

/** Puts the charts in, and says of the time what the figures say, not what the clock says. */
async function finish(bytes: Uint8Array, {title, at, charts = []}: DocumentOptions): Promise<Uint8Array> {
  const parts: PackageParts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] as Uint8Array);
  for (const [index, chart] of charts.entries()) {
    const number = index + 1;
    const place = {sheet: chartSheet, top: 1, left: 1};
    parts[`word/charts/chart${number}.xml`] = chartXml(chart, {place, text: chartText, workbook: "rId1"});
    parts[`word/charts/_rels/chart${number}.xml.rels`] = relationshipsPart([
      {id: "rId1", type: "package", target: `../embeddings/bieu-do-${number}.xlsx`}
    ]);
    parts[`word/embeddings/bieu-do-${number}.xlsx`] = await chartWorkbook(chart, at);
  }
  const links = charts.map((_, index) =>
    relationshipXml({id: chartId(index + 1), type: "chart", target: `charts/chart${index + 1}.xml`})
  );
  parts["word/document.xml"] = numberDrawings(text("word/document.xml"));
  const relationships = "word/_rels/document.xml.rels";
  parts[relationships] = text(relationships).replace("</Relationships>", `${links.join("")}</Relationships>`);
  parts["[Content_Types].xml"] = text("[Content_Types].xml").replace(
    "</Types>",
    `${chartTypes(charts.length, text("[Content_Types].xml"))}</Types>`
  );
  parts["docProps/core.xml"] = coreProperties(title, at);
  return zipPackage(parts);
}

/** The library counts drawings over all documents that a process writes. */
function numberDrawings(document: string): string {
  let number = 0;
  return document.replaceAll(/<wp:docPr id="\d+"/g, () => {
    number += 1;
    return `<wp:docPr id="${number}"`;
  });
}

const chartText = {font: bodyFont, size: 9};

function chartTypes(charts: number, known: string): string {
  const type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const workbook =
    known.includes('Extension="xlsx"') || charts === 0
      ? ""
      : element("Default", {Extension: "xlsx", ContentType: sheet});
  const parts = Array.from({length: charts}, (_, index) =>
    element("Override", {PartName: `/word/charts/chart${index + 1}.xml`, ContentType: type})
  );
  return workbook + parts.join("");
}
