/** Whether an Excel workbook is valid in structure, checked by hand: opening it in a program proves nothing. */
import {strFromU8} from "fflate";
import {attribute, readXml} from "../../../loaders/formats/xml.js";
import {scanTags} from "../../../pipelines/documents/returned/xmlEdits.js";

const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

/** ECMA-376 part 1, 18.3.1.99: the elements of a worksheet in their order. */
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " "
  );

/** Whatever breaks the rules of the package: broken XML, order, styles, relations, content types, notes without boxes. */
export function faultsOf(parts: Record<string, Uint8Array>): string[] {
  const faults: string[] = [];
  const types = text(parts["[Content_Types].xml"]);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/\.(xml|rels|vml)$/.test(name)) readXml(text(bytes), name, {});
    const extension = name.split(".").at(-1)!;
    const isDeclared = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${extension}"`);
    if (/comments|vmlDrawing|sheetQ/.test(name) && !isDeclared) faults.push(`no type: ${name}`);
    if (name.endsWith(".rels")) faults.push(...brokenRelations(name, parts));
    if (/worksheets\/[^/]+\.xml$/.test(name)) faults.push(...sheetFaults(name, parts));
  }
  return faults;
}

function brokenRelations(name: string, parts: Record<string, Uint8Array>): string[] {
  const folder = name.replace(/_rels\/[^/]*$/, "");
  const relations = [...scanTags(text(parts[name]))].filter(
    (tag) => tag.name === "Relationship" && tag.kind !== "close"
  );
  const ids = relations.map(({attributes}) => attribute(attributes, "Id"));
  const doubled = ids.length === new Set(ids).size ? [] : [`ids twice: ${name}`];
  return relations
    .flatMap(({attributes}) => {
      const target = attribute(attributes, "Target")!;
      const part = new URL(target, `file:///${folder}`).pathname.slice(1);
      return parts[part] ? [] : [`no part: ${part}`];
    })
    .concat(doubled);
}

function sheetFaults(name: string, parts: Record<string, Uint8Array>): string[] {
  const xml = text(parts[name]);
  const names: string[] = [];
  let depth = 0;
  readXml(xml, name, {
    open(qualified) {
      if (depth === 1) names.push(qualified.replace(/^\w+:/, ""));
      depth += 1;
    },
    close: () => void (depth -= 1)
  });
  const places = names.map((one) => order.indexOf(one));
  const isOrdered = places.every((place, index) => place >= 0 && (index === 0 || places[index - 1]! <= place));
  const styleXml = text(parts["xl/styles.xml"]);
  const known = (
    /<(?:\w+:)?cellXfs[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styleXml)?.[1]?.match(/<(?:\w+:)?xf\b/g) ?? []
  ).length;
  const used = [...xml.matchAll(/<(?:\w+:)?c\b[^>]*\ss="(\d+)"/g)].map(([, style]) => Number(style));
  return [
    ...(isOrdered ? [] : [`order: ${names.join(" ")}`]),
    ...(used.every((style) => style < known) ? [] : [`style: ${Math.max(...used)} of ${known}`]),
    ...boxFaults(name, parts)
  ];
}

function boxFaults(sheet: string, parts: Record<string, Uint8Array>): string[] {
  const relations = text(parts[sheet.replace(/([^/]+)$/, "_rels/$1.rels")]);
  const target = (type: string) =>
    new RegExp(`/${type}"[^>]*Target="/?([^"]*)"|Target="/?([^"]*)"[^>]*/${type}"`).exec(relations);
  const [comments, drawing] = ["comments", "vmlDrawing"].map((type) => {
    const found = target(type);
    return text(parts[found?.[1] ?? found?.[2] ?? ""]);
  });
  const notes = comments!.match(/<(?:\w+:)?comment\s/g)?.length ?? 0;
  const boxes = drawing!.match(/ObjectType="Note"/g)?.length ?? 0;
  const ids = [...drawing!.matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id);
  return [
    ...(notes === boxes ? [] : [`${notes} notes, ${boxes} boxes: ${sheet}`]),
    ...(ids.length === new Set(ids).size ? [] : [`shape ids twice: ${sheet}`])
  ];
}
