/** Excel workbooks of 2007 and later (.xlsx, .xlsm), ECMA-376: zip of XML parts → workbook. */
import type {FileFormat, Sheet, Workbook} from "../types.js";
import type {CellBudget} from "./cells.js";
import {tooMany} from "./cells.js";
import type {Limits} from "./limits.js";
import {damaged, refusal} from "./refusal.js";
import {readFormats, readSharedStrings} from "./xlsxParts.js";
import {readSheet} from "./xlsxSheet.js";
import {attribute, localName, readXml} from "./xml.js";
import type {ZipFile} from "./zipParts.js";

interface Relation {
  type: string;
  part: string;
}

interface BookSheet {
  name: string;
  is_hidden: boolean;
  relation_id: string;
}

interface Book {
  sheets: BookSheet[];
  is_1904: boolean;
}

/** Path of the workbook part, or null when the zip is no Excel workbook. */
export function findWorkbookPart(zip: ZipFile): string | null {
  if (!zip.has("_rels/.rels")) return zip.has("xl/workbook.xml") ? "xl/workbook.xml" : null;
  for (const relation of readRelations(zip, "").values()) {
    if (relation.type === "officeDocument") return relation.part;
  }
  return null;
}

/** Reads every worksheet, hidden ones too. Chart, dialog and macro sheets hold no cells and are left out. */
export function readXlsx(zip: ZipFile, part: string, limits: Limits): Workbook {
  const book = readBook(zip.text(part), part);
  if (book.sheets.length > limits.sheets) throw tooMany(book.sheets.length, "sheet", limits.sheets);
  const relations = readRelations(zip, part);
  const context = {
    strings: readSharedStrings(zip, partOfType(relations, "sharedStrings")),
    formats: readFormats(zip, partOfType(relations, "styles")),
    is_1904: book.is_1904,
    budget: {cells: 0, limits} satisfies CellBudget
  };
  const sheets: Sheet[] = [];
  const parts = new Set<string>();
  for (const {name, is_hidden, relation_id} of book.sheets) {
    const relation = relations.get(relation_id);
    if (!relation) throw damaged(`không thấy nội dung của sheet “${name}”`);
    if (relation.type !== "worksheet") continue;
    if (parts.has(relation.part)) throw damaged(`sheet “${name}” dùng chung nội dung với sheet khác`);
    parts.add(relation.part);
    sheets.push(readSheet(zip.text(relation.part), {name, is_hidden, part: relation.part}, context));
  }
  if (sheets.length === 0) throw damaged("sổ tính không có sheet nào chứa ô");
  return {format: formatOf(zip), sheets, is_1904: book.is_1904};
}

function formatOf(zip: ZipFile): FileFormat {
  return zip.names.some((name) => name.endsWith("/vbaproject.bin")) ? "xlsm" : "xlsx";
}

function readBook(xml: string, part: string): Book {
  const book: Book = {sheets: [], is_1904: false};
  const path: string[] = [];
  readXml(xml, part, {
    open(qualified, attributes) {
      const name = localName(qualified);
      path.push(name);
      if (path.length === 1 && name !== "workbook")
        throw refusal("not_a_spreadsheet", {actual: "gói tài liệu Office khác"});
      if (path.length === 2 && name === "workbookPr") book.is_1904 = isTrue(attribute(attributes, "date1904"));
      if (path.length === 3 && name === "sheet" && path[1] === "sheets") book.sheets.push(readBookSheet(attributes));
    },
    close: () => void path.pop()
  });
  return book;
}

function readBookSheet(attributes: string): BookSheet {
  const relation = /\s([\w.-]+:id)\s*=/.exec(attributes);
  const name = attribute(attributes, "name");
  const relation_id = relation ? attribute(attributes, relation[1]!) : null;
  if (name === null || relation_id === null) throw damaged("danh sách sheet thiếu tên hoặc nội dung");
  const state = attribute(attributes, "state") ?? "visible";
  return {name, is_hidden: state !== "visible", relation_id};
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

function partOfType(relations: Map<string, Relation>, type: string): string | null {
  for (const relation of relations.values()) if (relation.type === type) return relation.part;
  return null;
}

/** Relations of a part ("" for the package itself) by id; links to outside the file are left out. */
function readRelations(zip: ZipFile, part: string): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  readXml(zip.text(file), file, {
    open(qualified, attributes) {
      if (localName(qualified) !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const id = attribute(attributes, "Id");
      const target = attribute(attributes, "Target");
      const type = attribute(attributes, "Type") ?? "";
      if (id !== null && target !== null) {
        relations.set(id, {type: type.slice(type.lastIndexOf("/") + 1), part: resolvePart(folder, target)});
      }
    }
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
