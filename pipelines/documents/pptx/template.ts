/** What every presentation needs before its first slide: one theme, one master, one layout with a title. */
import {element, xmlPart} from "../package/xml.js";
import {slideNamespaces} from "./shapes.js";

export const slideFont = "Arial";

const drawing = {"xmlns:a": slideNamespaces["xmlns:a"]};

function colour(name: string, value: string): string {
  return element(`a:${name}`, {}, element("a:srgbClr", {val: value}));
}

const colours = element(
  "a:clrScheme",
  {name: "qcdc"},
  colour("dk1", "1F2933"),
  colour("lt1", "FFFFFF"),
  colour("dk2", "0B4F8A"),
  colour("lt2", "EEF2F6"),
  colour("accent1", "0B4F8A"),
  colour("accent2", "C2410C"),
  colour("accent3", "555555"),
  colour("accent4", "9CB8D3"),
  colour("accent5", "8C8C8C"),
  colour("accent6", "E3E7EB"),
  colour("hlink", "0B4F8A"),
  colour("folHlink", "555555")
);

function face(tag: string): string {
  const typeface = element("a:latin", {typeface: slideFont});
  return element(tag, {}, typeface, element("a:ea", {typeface: ""}), element("a:cs", {typeface: ""}));
}

const fonts = element("a:fontScheme", {name: "qcdc"}, face("a:majorFont"), face("a:minorFont"));
const placeholderFill = element("a:solidFill", {}, element("a:schemeClr", {val: "phClr"}));
const threeFills = placeholderFill.repeat(3);
const threeLines = element("a:ln", {w: 9525}, placeholderFill).repeat(3);
const threeEffects = element("a:effectStyle", {}, element("a:effectLst")).repeat(3);

export const themePart = xmlPart(
  element(
    "a:theme",
    {...drawing, name: "qcdc"},
    element(
      "a:themeElements",
      {},
      colours,
      fonts,
      element(
        "a:fmtScheme",
        {name: "qcdc"},
        element("a:fillStyleLst", {}, threeFills),
        element("a:lnStyleLst", {}, threeLines),
        element("a:effectStyleLst", {}, threeEffects),
        element("a:bgFillStyleLst", {}, threeFills)
      )
    )
  )
);

/** The list of shapes of a slide, master or layout. */
export function shapeTree(...shapes: readonly string[]): string {
  const zero = {x: 0, y: 0};
  const none = {cx: 0, cy: 0};
  const origin = element("a:off", zero) + element("a:ext", none) + element("a:chOff", zero) + element("a:chExt", none);
  return element(
    "p:spTree",
    {},
    element("p:nvGrpSpPr", {}, element("p:cNvPr", {id: 1, name: ""}), element("p:cNvGrpSpPr"), element("p:nvPr")),
    element("p:grpSpPr", {}, element("a:xfrm", {}, origin)),
    ...shapes
  );
}

const titlePlace = element(
  "p:sp",
  {},
  element(
    "p:nvSpPr",
    {},
    element("p:cNvPr", {id: 2, name: "Tiêu đề"}),
    element("p:cNvSpPr", {}, element("a:spLocks", {noGrp: true})),
    element("p:nvPr", {}, element("p:ph", {type: "title"}))
  ),
  element(
    "p:spPr",
    {},
    element("a:xfrm", {}, element("a:off", {x: 457_200, y: 342_900}), element("a:ext", {cx: 11_277_600, cy: 762_000})),
    element("a:prstGeom", {prst: "rect"}, element("a:avLst"))
  ),
  element(
    "p:txBody",
    {},
    element("a:bodyPr", {anchor: "t"}),
    element("a:lstStyle"),
    element("a:p", {}, element("a:endParaRPr", {lang: "vi-VN"}))
  )
);

const level = (size: number) =>
  element(
    "a:lvl1pPr",
    {},
    element(
      "a:defRPr",
      {sz: size},
      element("a:solidFill", {}, element("a:schemeClr", {val: "tx1"})),
      element("a:latin", {typeface: "+mn-lt"})
    )
  );

export const masterPart = xmlPart(
  element(
    "p:sldMaster",
    slideNamespaces,
    element(
      "p:cSld",
      {},
      element("p:bg", {}, element("p:bgRef", {idx: 1001}, element("a:schemeClr", {val: "bg1"}))),
      shapeTree(titlePlace)
    ),
    element("p:clrMap", {
      bg1: "lt1",
      tx1: "dk1",
      bg2: "lt2",
      tx2: "dk2",
      accent1: "accent1",
      accent2: "accent2",
      accent3: "accent3",
      accent4: "accent4",
      accent5: "accent5",
      accent6: "accent6",
      hlink: "hlink",
      folHlink: "folHlink"
    }),
    element("p:sldLayoutIdLst", {}, element("p:sldLayoutId", {id: 2_147_483_649, "r:id": "rId1"})),
    element(
      "p:txStyles",
      {},
      element("p:titleStyle", {}, level(2800)),
      element("p:bodyStyle", {}, level(1800)),
      element("p:otherStyle", {}, level(1800))
    )
  )
);

export const layoutPart = xmlPart(
  element(
    "p:sldLayout",
    {...slideNamespaces, type: "titleOnly", preserve: true},
    element("p:cSld", {name: "Chỉ tiêu đề"}, shapeTree(titlePlace)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping"))
  )
);
