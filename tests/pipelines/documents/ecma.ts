import {JSDOM} from "jsdom";

/** Order of children as ECMA-376 Part 1 (transitional) lists them in the types of these elements; only what we write. */
const orders: Record<string, readonly string[]> = {
  "c:chartSpace": ["c:date1904", "c:lang", "c:roundedCorners", "c:chart", "c:spPr", "c:txPr", "c:externalData"],
  "c:chart": ["c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"],
  "c:plotArea": ["c:layout", "c:barChart", "c:lineChart", "c:catAx", "c:valAx", "c:dTable", "c:spPr"],
  "c:manualLayout": ["c:layoutTarget", "c:xMode", "c:yMode", "c:wMode", "c:hMode", "c:x", "c:y", "c:w", "c:h"],
  "c:barChart": ["c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap", "c:axId"],
  "c:lineChart": ["c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:dropLines", "c:marker", "c:smooth", "c:axId"],
  "c:ser": [
    "c:idx",
    "c:order",
    "c:tx",
    "c:spPr",
    "c:invertIfNegative",
    "c:marker",
    "c:dPt",
    "c:dLbls",
    "c:cat",
    "c:val",
    "c:smooth"
  ],
  "c:dPt": ["c:idx", "c:invertIfNegative", "c:marker", "c:bubble3D", "c:explosion", "c:spPr"],
  "c:dLbls": [
    "c:dLbl",
    "c:numFmt",
    "c:spPr",
    "c:txPr",
    "c:dLblPos",
    "c:showLegendKey",
    "c:showVal",
    "c:showCatName",
    "c:showSerName",
    "c:showPercent",
    "c:showBubbleSize",
    "c:separator"
  ],
  "c:dLbl": [
    "c:idx",
    "c:layout",
    "c:tx",
    "c:numFmt",
    "c:spPr",
    "c:txPr",
    "c:dLblPos",
    "c:showLegendKey",
    "c:showVal",
    "c:showCatName",
    "c:showSerName",
    "c:showPercent",
    "c:showBubbleSize",
    "c:separator"
  ],
  "c:scaling": ["c:logBase", "c:orientation", "c:max", "c:min"],
  "c:catAx": [
    "c:axId",
    "c:scaling",
    "c:delete",
    "c:axPos",
    "c:majorGridlines",
    "c:title",
    "c:numFmt",
    "c:majorTickMark",
    "c:minorTickMark",
    "c:tickLblPos",
    "c:spPr",
    "c:txPr",
    "c:crossAx",
    "c:crosses",
    "c:auto",
    "c:lblAlgn",
    "c:lblOffset",
    "c:noMultiLvlLbl"
  ],
  "c:valAx": [
    "c:axId",
    "c:scaling",
    "c:delete",
    "c:axPos",
    "c:majorGridlines",
    "c:title",
    "c:numFmt",
    "c:majorTickMark",
    "c:minorTickMark",
    "c:tickLblPos",
    "c:spPr",
    "c:txPr",
    "c:crossAx",
    "c:crosses",
    "c:crossBetween",
    "c:majorUnit"
  ],
  "p:presentation": ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz"],
  "p:sld": ["p:cSld", "p:clrMapOvr", "p:transition", "p:timing"],
  "p:sldMaster": ["p:cSld", "p:clrMap", "p:sldLayoutIdLst", "p:txStyles"],
  "p:sldLayout": ["p:cSld", "p:clrMapOvr"],
  "p:cSld": ["p:bg", "p:spTree"],
  "p:sp": ["p:nvSpPr", "p:spPr", "p:style", "p:txBody"],
  "p:pic": ["p:nvPicPr", "p:blipFill", "p:spPr"],
  "p:graphicFrame": ["p:nvGraphicFramePr", "p:xfrm", "a:graphic"],
  "p:txBody": ["a:bodyPr", "a:lstStyle", "a:p"],
  "a:tbl": ["a:tblPr", "a:tblGrid", "a:tr"],
  "a:tc": ["a:txBody", "a:tcPr"],
  "a:tcPr": ["a:lnL", "a:lnR", "a:lnT", "a:lnB", "a:noFill", "a:solidFill"],
  "a:pPr": ["a:lnSpc", "a:spcBef", "a:spcAft", "a:buNone", "a:buChar", "a:defRPr"],
  "a:themeElements": ["a:clrScheme", "a:fontScheme", "a:fmtScheme"],
  "a:fmtScheme": ["a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"],
  "xdr:twoCellAnchor": ["xdr:from", "xdr:to", "xdr:graphicFrame", "xdr:clientData"],
  "xdr:graphicFrame": ["xdr:nvGraphicFramePr", "xdr:xfrm", "a:graphic"],
  worksheet: [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "mergeCells",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "drawing",
    "legacyDrawing"
  ],
  "c:legend": ["c:legendPos", "c:legendEntry", "c:layout", "c:overlay", "c:spPr", "c:txPr"],
  "a:defRPr": ["a:ln", "a:noFill", "a:solidFill", "a:highlight", "a:latin", "a:ea", "a:cs"],
  "a:ln": ["a:noFill", "a:solidFill", "a:prstDash", "a:round", "a:miter", "a:headEnd", "a:tailEnd"]
};

/** The root of an XML part. Throws where it is not well-formed. */
export function parsePart(xml: string): Element {
  const {window} = new JSDOM("");
  const parsed = new window.DOMParser().parseFromString(xml, "application/xml");
  const fault = parsed.querySelector("parsererror");
  if (fault) throw new Error(`not well-formed: ${fault.textContent}`);
  return parsed.documentElement;
}

/** All elements of that name, in order. */
export function listElements(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)];
}

/** Elements whose children stand in another order than the standard's, or are not in its list. */
export function misplacedChildren(root: Element): string[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const order = orders[element.tagName];
    if (!order) return [];
    const names = [...element.children].map((child) => child.tagName);
    const places = names.map((name) => order.indexOf(name));
    const isRight = places.every((place, index) => place >= 0 && (index === 0 || places[index - 1]! <= place));
    return isRight ? [] : [`${element.tagName}: ${names.join(" ")}`];
  });
}
