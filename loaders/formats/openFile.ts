/** From the bytes of a file to a workbook of cells, or to the reason why not. Pure and synchronous; runs in browsers too. */
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {OpenedFile, Workbook} from "../types.js";
import {readCsv} from "./csv.js";
import type {Limits} from "./limits.js";
import {reportLimits} from "./limits.js";
import {isOpenDocument, readOds} from "./ods.js";
import {Refusal, damaged, refusal} from "./refusal.js";
import {vietnameseScores} from "./scores.js";
import {sniffContent} from "./sniff.js";
import {readXls} from "./xls.js";
import {findWorkbookPart, readXlsx} from "./xlsx.js";
import type {ZipFile} from "./zipParts.js";
import {openZip} from "./zipParts.js";

interface Opened {
  workbook: Workbook;
  findings: Finding[];
}

const megabyte = 1024 * 1024;
const fewestBytes = 8;

/**
 * Opens a file by what it holds; `name` serves messages only. Nothing that is wrong with the file throws: it comes back as
 * a finding that refuses it. Texts are as written, before any repair of old encodings.
 */
export function openFile(bytes: Uint8Array, name: string, limits: Limits = reportLimits): OpenedFile {
  try {
    const opened = open(bytes, name, limits);
    refuseTwins(opened.workbook);
    return {workbook: opened.workbook, findings: [...opened.findings, ...noteWrongName(opened.workbook, name)]};
  } catch (error) {
    if (error instanceof Refusal) return {workbook: null, findings: [error.finding]};
    if (error instanceof RangeError)
      return {workbook: null, findings: [damaged("cấu trúc bên trong không đúng").finding]};
    throw error;
  }
}

function open(bytes: Uint8Array, name: string, limits: Limits): Opened {
  if (bytes.length === 0) throw refusal("empty_file");
  const content = sniffContent(bytes);
  refuseLarge(bytes, content.kind === "text" ? limits.text_file_megabytes : limits.file_megabytes);
  switch (content.kind) {
    case "zip":
      return {workbook: readZip(openZip(bytes, limits), limits), findings: []};
    case "ole":
      return {workbook: readXls(bytes, limits), findings: []};
    case "html":
      throw refusal("html_file", {name: fileNameOf(name)});
    case "other":
      throw refusal("not_a_spreadsheet", {actual: content.actual});
    case "old_excel":
      throw refusal("old_excel", {actual: content.actual});
    case "unsupported":
      throw refusal("format_not_supported", {actual: content.actual});
    case "text":
      if (bytes.length < fewestBytes) throw refusal("empty_file");
      return readCsv(bytes, limits, vietnameseScores);
  }
}

/** A figure is found again by its file, sheet and cell: two sheets of one name would make that ambiguous. */
function refuseTwins(workbook: Workbook): void {
  const names = new Set<string>();
  for (const {name} of workbook.sheets) {
    const key = name.toLowerCase();
    if (names.has(key)) throw damaged(`hai sheet cùng tên “${name}”`);
    names.add(key);
  }
}

function refuseLarge(bytes: Uint8Array, limit: number): void {
  if (bytes.length <= limit * megabyte) return;
  throw refusal("file_too_large", {size: Math.ceil(bytes.length / megabyte), limit});
}

function readZip(zip: ZipFile, limits: Limits): Workbook {
  if (zip.has("encrypted-package")) throw refusal("password_protected");
  if (isOpenDocument(zip)) return readOds(zip, limits);
  const part = zip.has("[Content_Types].xml") ? findWorkbookPart(zip) : null;
  if (part?.toLowerCase().endsWith(".bin")) throw refusal("format_not_supported", {actual: "Excel nhị phân (.xlsb)"});
  if (part !== null && holdsWorkbook(zip, part)) return readXlsx(zip, part, limits);
  throw refusal("not_a_spreadsheet", {actual: nameOfPackage(zip)});
}

function holdsWorkbook(zip: ZipFile, part: string): boolean {
  return !/^(?:word|ppt|visio)\//i.test(part) && (zip.has(part) || zip.names.some((name) => name.startsWith("xl/")));
}

function nameOfPackage(zip: ZipFile): string {
  const folders: readonly (readonly [start: string, actual: string])[] = [
    ["word/", "tài liệu Word (.docx)"],
    ["ppt/", "trình chiếu PowerPoint (.pptx)"],
    ["visio/", "bản vẽ Visio"],
    ["index/document.iwa", "bảng tính Apple Numbers"],
    ["index.zip", "bảng tính Apple Numbers"],
    ["meta-inf/container.xml", "sách điện tử EPUB"]
  ];
  const found = folders.find(([start]) => zip.names.some((name) => name.startsWith(start)));
  return found?.[1] ?? "tệp nén ZIP";
}

const families: Readonly<Record<string, string>> = {
  xlsx: "Excel (.xlsx)",
  xlsm: "Excel (.xlsx)",
  xls: "Excel 97–2003 (.xls)",
  ods: "OpenDocument (.ods)",
  csv: "văn bản (CSV)"
};

const familyOfExtension: Readonly<Record<string, string>> = {
  ...families,
  xltx: "Excel (.xlsx)",
  xltm: "Excel (.xlsx)",
  xlt: "Excel 97–2003 (.xls)",
  ots: "OpenDocument (.ods)",
  tsv: "văn bản (CSV)",
  tab: "văn bản (CSV)",
  txt: "văn bản (CSV)"
};

function noteWrongName(workbook: Workbook, name: string): Finding[] {
  const file = fileNameOf(name);
  const extension = /\.([a-z0-9]{2,4})$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  const actual = families[workbook.format]!;
  const claimed = Object.hasOwn(familyOfExtension, extension) ? familyOfExtension[extension] : actual;
  return claimed === actual ? [] : [createFinding("wrong_extension", {}, {name: file, actual})];
}

function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
