/** Small workbooks for tests, part by part. */
import type {Part} from "./zipMaker.js";
import {makeZip, textPart} from "./zipMaker.js";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface XlsxText {
  /** Content of `sheetData`, or a whole worksheet when it starts with `<`+`worksheet`. */
  sheets?: Record<string, string>;
  /** What stands after `sheetData`. */
  tail?: string;
  strings?: string;
  styles?: string;
  /** Attributes of each `sheet` element by name, such as `state="hidden"`. */
  sheetAttributes?: Record<string, string>;
  bookProperties?: string;
  /** Replaces or removes (null) parts by name. */
  parts?: Record<string, string | null>;
}

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

export function xlsxParts(text: XlsxText = {}): Part[] {
  const sheets = Object.entries(text.sheets ?? {Sheet1: oneCell});
  const parts = new Map<string, string>([
    ["[Content_Types].xml", `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`],
    [
      "_rels/.rels",
      `${head}<Relationships ${packageRelations}>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`
    ],
    [
      "xl/workbook.xml",
      workbookXml(
        sheets.map(([name]) => name),
        text
      )
    ],
    ["xl/_rels/workbook.xml.rels", workbookRelations(sheets.length, text)]
  ]);
  for (const [index, [, data]] of sheets.entries())
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(data, text.tail));
  if (text.strings !== undefined) parts.set("xl/sharedStrings.xml", `${head}<sst ${main}>${text.strings}</sst>`);
  if (text.styles !== undefined) parts.set("xl/styles.xml", `${head}<styleSheet ${main}>${text.styles}</styleSheet>`);
  for (const [name, content] of Object.entries(text.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return [...parts].map(([name, content]) => textPart(name, content));
}

export function makeXlsx(text: XlsxText = {}): Uint8Array<ArrayBuffer> {
  return makeZip(xlsxParts(text));
}

function sheetXml(data: string, tail = ""): string {
  if (data.startsWith("<worksheet") || data.startsWith("<?xml")) return data;
  return `${head}<worksheet ${main}><sheetData>${data}</sheetData>${tail}</worksheet>`;
}

function workbookXml(names: string[], text: XlsxText): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${text.sheetAttributes?.[name] ?? ""} r:id="rId${index + 1}"/>`
  );
  return `${head}<workbook ${main} xmlns:r="${relations}">${text.bookProperties ?? ""}<sheets>${sheets.join("")}</sheets></workbook>`;
}

function workbookRelations(count: number, text: XlsxText): string {
  const all = Array.from({length: count}, (_, index) =>
    relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)
  );
  if (text.strings !== undefined) all.push(relation("rIdStrings", "sharedStrings", "sharedStrings.xml"));
  if (text.styles !== undefined) all.push(relation("rIdStyles", "styles", "styles.xml"));
  return `${head}<Relationships ${packageRelations}>${all.join("")}</Relationships>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

export interface OdsText {
  /** Everything between the tags of `office:spreadsheet`. */
  body?: string;
  styles?: string;
  content?: string;
  manifest?: string;
  mimetype?: string;
}

const odfSpaces = ["office", "table", "text", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
  )
  .join(" ");

export function makeOds(text: OdsText = {}): Uint8Array<ArrayBuffer> {
  const content =
    text.content ??
    `${head}<office:document-content ${odfSpaces} office:version="1.3"><office:automatic-styles>${text.styles ?? ""}` +
      `</office:automatic-styles><office:body><office:spreadsheet>${text.body ?? odsTable("Sheet1", odsRow(odsNumber(1)))}` +
      "</office:spreadsheet></office:body></office:document-content>";
  const mimetype = text.mimetype ?? "application/vnd.oasis.opendocument.spreadsheet";
  const manifest =
    text.manifest ?? `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`;
  return makeZip([
    textPart("mimetype", mimetype, {method: 0}),
    textPart("content.xml", content),
    textPart("META-INF/manifest.xml", manifest)
  ]);
}

export function odsTable(name: string, rows: string, attributes = ""): string {
  return `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
}

export function odsRow(cells: string, attributes = ""): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

export function odsNumber(value: number, attributes = ""): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
}
