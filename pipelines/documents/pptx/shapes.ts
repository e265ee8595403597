/** Shapes of slides as DrawingML and PresentationML, in the order of elements of ECMA-376 Part 1 (19.3, 20.1, 21.1). */
import {element, escapeXml} from "../package/xml.js";
import type {Box, Slide, SlideLine, SlideShape, SlideTable} from "./slides.js";

const emuPerPixel = 9525;
const ink = "1F2933";

export const slideNamespaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main"
};

/** One shape; `id` is its number on the slide, `link` leads to the chart or picture behind it. */
export function shapeXml(shape: SlideShape, id: number, link: string | null): string {
  if (shape.kind === "text") return textShape(shape, id);
  if (shape.kind === "number") return numberShape(shape.box, id);
  if (shape.kind === "table") {
    return frame(shape.box, {id, name: shape.name, description: ""}, {uri: tableUri, content: tableXml(shape)});
  }
  const names = {id, name: shape.name, description: shape.description};
  if (shape.kind === "picture") return pictureXml(shape.box, names, link!);
  const chart = element("c:chart", {"xmlns:c": chartUri, "r:id": link});
  return frame(shape.box, names, {uri: chartUri, content: chart});
}

const chartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const tableUri = "http://schemas.openxmlformats.org/drawingml/2006/table";

/** The title, in the place that layout and outline know. */
export function titleShape({title, titleBox, titleSize}: Slide): string {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", {id: 2, name: "Tiêu đề"}),
      element("p:cNvSpPr", {}, element("a:spLocks", {noGrp: true})),
      element("p:nvPr", {}, element("p:ph", {type: "title"}))
    ),
    element("p:spPr", {}, transform("a:xfrm", titleBox)),
    textBody([{text: title, size: titleSize, isBold: true}], "t")
  );
}

interface Names {
  id: number;
  name: string;
  description: string;
}

function properties({id, name, description}: Names): string {
  return element("p:cNvPr", {id, name, descr: description === "" ? null : description});
}

function transform(tag: string, {left, top, width, height}: Box): string {
  const emu = (pixels: number) => Math.round(pixels * emuPerPixel);
  return element(
    tag,
    {},
    element("a:off", {x: emu(left), y: emu(top)}),
    element("a:ext", {cx: emu(width), cy: emu(height)})
  );
}

function boxShape(box: Box): string {
  return element(
    "p:spPr",
    {},
    transform("a:xfrm", box),
    element("a:prstGeom", {prst: "rect"}, element("a:avLst")),
    element("a:noFill")
  );
}

function textShape({box, lines, anchor = "t"}: Extract<SlideShape, {kind: "text"}>, id: number): string {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", {id, name: `Chữ ${id}`}),
      element("p:cNvSpPr", {txBox: true}),
      element("p:nvPr")
    ),
    boxShape(box),
    textBody(lines, anchor)
  );
}

function textBody(lines: readonly SlideLine[], anchor: string): string {
  return element(
    "p:txBody",
    {},
    element("a:bodyPr", {wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor}, element("a:noAutofit")),
    element("a:lstStyle"),
    ...lines.map(lineXml)
  );
}

function lineXml({text, align = "l", hasBullet = false, ...look}: SlideLine): string {
  const bullet = hasBullet ? element("a:buChar", {char: "–"}) : element("a:buNone");
  const indent = hasBullet ? {marL: 228_600, indent: -228_600} : {marL: 0, indent: 0};
  return element(
    "a:p",
    {},
    element("a:pPr", {...indent, algn: align}, element("a:spcAft", {}, element("a:spcPts", {val: 400})), bullet),
    runXml(text, look)
  );
}

function runXml(
  text: string,
  {size, isBold = false, colour = ink}: Pick<SlideLine, "size" | "isBold" | "colour">
): string {
  const type = {lang: "vi-VN", sz: Math.round(size * 100), b: isBold, dirty: false};
  return element("a:r", {}, element("a:rPr", type, fill(colour)), element("a:t", {}, escapeXml(text)));
}

function fill(colour: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", {val: colour}));
}

function numberShape(box: Box, id: number): string {
  const field = element(
    "a:fld",
    {id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum"},
    element("a:rPr", {lang: "vi-VN", sz: 1400}, fill("555555")),
    element("a:t", {}, "‹#›")
  );
  const body = element(
    "p:txBody",
    {},
    element("a:bodyPr", {wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0}),
    element("a:lstStyle"),
    element("a:p", {}, element("a:pPr", {algn: "r"}), field)
  );
  const names = element(
    "p:nvSpPr",
    {},
    element("p:cNvPr", {id, name: "Số trang"}),
    element("p:cNvSpPr", {txBox: true}),
    element("p:nvPr")
  );
  return element("p:sp", {}, names, boxShape(box), body);
}

function frame(box: Box, names: Names, {uri, content}: {uri: string; content: string}): string {
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      properties(names),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", {noGrp: true})),
      element("p:nvPr")
    ),
    transform("p:xfrm", box),
    element("a:graphic", {}, element("a:graphicData", {uri}, content))
  );
}

function pictureXml(box: Box, names: Names, link: string): string {
  return element(
    "p:pic",
    {},
    element(
      "p:nvPicPr",
      {},
      properties(names),
      element("p:cNvPicPr", {}, element("a:picLocks", {noChangeAspect: true})),
      element("p:nvPr")
    ),
    element("p:blipFill", {}, element("a:blip", {"r:embed": link}), element("a:stretch", {}, element("a:fillRect"))),
    element("p:spPr", {}, transform("a:xfrm", box), element("a:prstGeom", {prst: "rect"}, element("a:avLst")))
  );
}

function tableXml({box, table}: {box: Box; table: SlideTable}): string {
  const {widths, head, rows, numbers, size} = table;
  let all = 0;
  for (const width of widths) all += width;
  const columns = widths.map((width) => element("a:gridCol", {w: Math.round((width / all) * box.width * emuPerPixel)}));
  const height = Math.round(size * 2 * emuPerPixel);
  const row = (cells: readonly string[], isHead: boolean) =>
    element(
      "a:tr",
      {h: height},
      ...cells.map((text, index) => cellXml(text, {size, isHead, isNumber: numbers.has(index)}))
    );
  return element(
    "a:tbl",
    {},
    element("a:tblPr", {firstRow: true}),
    element("a:tblGrid", {}, ...columns),
    row(head, true),
    ...rows.map((cells) => row(cells, false))
  );
}

function cellXml(text: string, {size, isHead, isNumber}: {size: number; isHead: boolean; isNumber: boolean}): string {
  const align = isHead ? "ctr" : isNumber ? "r" : "l";
  const line = (side: string) => element(`a:${side}`, {w: 6350}, fill("8C8C8C"));
  return element(
    "a:tc",
    {},
    element(
      "a:txBody",
      {},
      element("a:bodyPr"),
      element("a:lstStyle"),
      element("a:p", {}, element("a:pPr", {algn: align}), runXml(text, {size, isBold: isHead}))
    ),
    element(
      "a:tcPr",
      {marL: 57_150, marR: 57_150, marT: 19_050, marB: 19_050, anchor: "ctr"},
      ...["lnL", "lnR", "lnT", "lnB"].map(line),
      isHead ? fill("D9E2EC") : element("a:noFill")
    )
  );
}
