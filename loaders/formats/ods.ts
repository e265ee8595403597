/** OpenDocument spreadsheets (.ods), ODF 1.3 part 3: zip of XML parts → workbook. */
import type {Sheet, Workbook} from "../types.js";
import {tooMany} from "./cells.js";
import type {Limits} from "./limits.js";
import {createOdsStyles} from "./odsNumberStyles.js";
import {createTableReader} from "./odsTable.js";
import {damaged, refusal} from "./refusal.js";
import {attribute, readXml} from "./xml.js";
import type {ZipFile} from "./zipParts.js";

const contentPart = "content.xml";

/** True when the zip is an OpenDocument package of any kind. */
export function isOpenDocument(zip: ZipFile): boolean {
  return zip.has(contentPart) && (zip.has("META-INF/manifest.xml") || zip.has("mimetype"));
}

/** Reads every sheet, hidden ones too. */
export function readOds(zip: ZipFile, limits: Limits): Workbook {
  refuseEncrypted(zip);
  const styles = createOdsStyles();
  if (zip.has("styles.xml")) readXml(zip.text("styles.xml"), "styles.xml", styles);
  const content = zip.text(contentPart);
  const is_1904 = /<table:null-date\b[^>]*"1904-01-01"/.test(content);
  const budget = {cells: 0, limits};
  const sheets: Sheet[] = [];
  const path: string[] = [];
  let reader: ReturnType<typeof createTableReader> | null = null;
  readXml(content, contentPart, {
    open(name, attributes) {
      path.push(name);
      if (path.length === 3 && path[1] === "office:body") requireSpreadsheet(name);
      if (path.length === 4 && name === "table:table" && path[2] === "office:spreadsheet") {
        if (sheets.length >= limits.sheets) throw tooMany(sheets.length + 1, "sheet", limits.sheets);
        reader = createTableReader(attribute(attributes, "table:name") ?? "", {styles, budget, is_1904});
        reader.is_hidden = styles.isHiddenTable(attribute(attributes, "table:style-name"));
      } else if (reader) reader.open(name, attributes);
      else styles.open(name, attributes);
    },
    text: (text) => (reader ?? styles).text(text),
    close(name) {
      const depth = path.length;
      path.pop();
      if (depth === 4 && reader) {
        sheets.push(reader.finish());
        reader = null;
      } else (reader ?? styles).close(name);
    }
  });
  if (sheets.length === 0) throw damaged("sổ tính không có sheet nào");
  return {format: "ods", sheets, is_1904};
}

function requireSpreadsheet(name: string): void {
  if (name === "office:spreadsheet") return;
  const kinds = new Map([
    ["office:text", "văn bản OpenDocument (.odt)"],
    ["office:presentation", "trình chiếu OpenDocument (.odp)"],
    ["office:drawing", "bản vẽ OpenDocument (.odg)"]
  ]);
  throw refusal("not_a_spreadsheet", {actual: kinds.get(name) ?? "tài liệu OpenDocument khác"});
}

function refuseEncrypted(zip: ZipFile): void {
  const manifest = "META-INF/manifest.xml";
  if (!zip.has(manifest)) return;
  readXml(zip.text(manifest), manifest, {
    open(name) {
      if (name.endsWith("encryption-data")) throw refusal("password_protected");
    }
  });
}
