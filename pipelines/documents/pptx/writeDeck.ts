/** Presentations (16:9) with charts that PowerPoint can edit; the same bytes for the same content. */
import {chartSheet, chartWorkbook} from "../chart/chartBook.js";
import {chartXml} from "../chart/chartXml.js";
import type {PackageParts, Relationship} from "../package/officePackage.js";
import {relationshipsPart, zipPackage} from "../package/officePackage.js";
import {coreProperties} from "../package/properties.js";
import {element, xmlPart} from "../package/xml.js";
import {shapeXml, slideNamespaces, titleShape} from "./shapes.js";
import type {Slide, SlideShape} from "./slides.js";
import {layoutPart, masterPart, shapeTree, slideFont, themePart} from "./template.js";

export interface DeckOptions {
  title: string;
  /** ISO instant: when the figures were known. */
  at: string;
}

interface Deck {
  parts: PackageParts;
  charts: number;
  pictures: number;
}

export async function writeDeck(slides: readonly Slide[], {title, at}: DeckOptions): Promise<Uint8Array> {
  const deck: Deck = {parts: {}, charts: 0, pictures: 0};
  for (const [index, slide] of slides.entries()) await addSlide(deck, slide, {number: index + 1, at});
  const {parts} = deck;
  parts["ppt/theme/theme1.xml"] = themePart;
  parts["ppt/slideMasters/slideMaster1.xml"] = masterPart;
  parts["ppt/slideMasters/_rels/slideMaster1.xml.rels"] = relationshipsPart([
    {id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml"},
    {id: "rId2", type: "theme", target: "../theme/theme1.xml"}
  ]);
  parts["ppt/slideLayouts/slideLayout1.xml"] = layoutPart;
  parts["ppt/slideLayouts/_rels/slideLayout1.xml.rels"] = relationshipsPart([
    {id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml"}
  ]);
  addPresentation(parts, slides.length);
  parts["docProps/core.xml"] = coreProperties(title, at);
  parts["_rels/.rels"] = relationshipsPart([
    {id: "rId1", type: "officeDocument", target: "ppt/presentation.xml"},
    {id: "rId2", type: coreType, target: "docProps/core.xml"}
  ]);
  parts["[Content_Types].xml"] = contentTypes(deck, slides.length);
  return zipPackage(parts);
}

const coreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

function addPresentation(parts: PackageParts, slides: number): void {
  const numbers = Array.from({length: slides}, (_, index) => index + 1);
  parts["ppt/presentation.xml"] = xmlPart(
    element(
      "p:presentation",
      {...slideNamespaces, saveSubsetFonts: true},
      element("p:sldMasterIdLst", {}, element("p:sldMasterId", {id: 2_147_483_648, "r:id": "rId1"})),
      element(
        "p:sldIdLst",
        {},
        ...numbers.map((number) => element("p:sldId", {id: 255 + number, "r:id": `rId${number + 2}`}))
      ),
      element("p:sldSz", {cx: 12_192_000, cy: 6_858_000}),
      element("p:notesSz", {cx: 6_858_000, cy: 9_144_000})
    )
  );
  parts["ppt/_rels/presentation.xml.rels"] = relationshipsPart([
    {id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml"},
    {id: "rId2", type: "theme", target: "theme/theme1.xml"},
    ...numbers.map((number) => ({id: `rId${number + 2}`, type: "slide", target: `slides/slide${number}.xml`}))
  ]);
}

async function addSlide(deck: Deck, slide: Slide, {number, at}: {number: number; at: string}): Promise<void> {
  const links: Relationship[] = [{id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml"}];
  const shapes: string[] = [];
  for (const [index, shape] of slide.shapes.entries()) {
    shapes.push(shapeXml(shape, index + 3, await addShapeParts(deck, shape, {links, at})));
  }
  deck.parts[`ppt/slides/slide${number}.xml`] = xmlPart(
    element(
      "p:sld",
      slideNamespaces,
      element("p:cSld", {}, shapeTree(titleShape(slide), ...shapes)),
      element("p:clrMapOvr", {}, element("a:masterClrMapping"))
    )
  );
  deck.parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relationshipsPart(links);
}

async function addShapeParts(
  deck: Deck,
  shape: SlideShape,
  {links, at}: {links: Relationship[]; at: string}
): Promise<string | null> {
  const link = (type: string, target: string) => {
    const id = `rId${links.length + 1}`;
    links.push({id, type, target});
    return id;
  };
  if (shape.kind === "picture") {
    deck.pictures += 1;
    const name = `hinh-${deck.pictures}.png`;
    deck.parts[`ppt/media/${name}`] = shape.png;
    return link("image", `../media/${name}`);
  }
  if (shape.kind !== "chart") return null;
  deck.charts += 1;
  const name = `chart${deck.charts}`;
  const place = {sheet: chartSheet, top: 1, left: 1};
  const text = {font: slideFont, size: 14};
  deck.parts[`ppt/charts/${name}.xml`] = chartXml(shape.chart, {place, text, workbook: "rId1"});
  deck.parts[`ppt/charts/_rels/${name}.xml.rels`] = relationshipsPart([
    {id: "rId1", type: "package", target: `../embeddings/${name}.xlsx`}
  ]);
  deck.parts[`ppt/embeddings/${name}.xlsx`] = await chartWorkbook(shape.chart, at);
  return link("chart", `../charts/${name}.xml`);
}

function contentTypes({charts}: Deck, slides: number): string {
  const presentation = "application/vnd.openxmlformats-officedocument.presentationml";
  const part = (name: string, type: string) => element("Override", {PartName: name, ContentType: type});
  const ending = (extension: string, type: string) => element("Default", {Extension: extension, ContentType: type});
  const each = (count: number, make: (number: number) => string) =>
    Array.from({length: count}, (_, index) => make(index + 1));
  return xmlPart(
    element(
      "Types",
      {xmlns: "http://schemas.openxmlformats.org/package/2006/content-types"},
      ending("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ending("xml", "application/xml"),
      ending("png", "image/png"),
      ending("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      part("/ppt/presentation.xml", `${presentation}.presentation.main+xml`),
      part("/ppt/slideMasters/slideMaster1.xml", `${presentation}.slideMaster+xml`),
      part("/ppt/slideLayouts/slideLayout1.xml", `${presentation}.slideLayout+xml`),
      part("/ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
      part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ...each(slides, (number) => part(`/ppt/slides/slide${number}.xml`, `${presentation}.slide+xml`)),
      ...each(charts, (number) =>
        part(`/ppt/charts/chart${number}.xml`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
      )
    )
  );
}
