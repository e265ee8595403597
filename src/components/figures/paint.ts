import {round} from "../chart/scale.js";
import {textWidth} from "../chart/textWidth.js";
import type {Child, Markup} from "../markup.js";
import {drawNow, h, isList, toText} from "../markup.js";
import {attributesOf, colourOf} from "./palette.js";

/** Sign of what misses its target. The font of figures has no glyph for it: it is drawn. */
const failingSign = "▼";

/** A drawing with attributes in place of classes, and with nothing that only a page can show. */
export function paint(given: Child, hatch: string): Child {
  const child = drawNow(given);
  if (child === null || child === false || typeof child === "string" || typeof child === "number") return child;
  if (isList(child)) return child.map((one) => paint(one, hatch));
  const {tag, attributes, children} = child;
  if (tag === "title") return null;
  const {class: className, "data-trace": _, ...rest} = attributes;
  const classes = typeof className === "string" ? className : "";
  const painted = {...attributesOf(tag, classes), ...rest, ...hatchOf(tag, classes, hatch)};
  if (tag === "text") return withRim({tag, attributes: painted, children});
  return h(
    tag,
    painted,
    children.map((one) => paint(one, hatch))
  );
}

/** A text with a rim as two, since few programs know how to draw the rim below the letters. */
function withRim(text: Markup): Child {
  const {stroke, "stroke-width": width, "paint-order": _, ...rest} = text.attributes;
  const top = paintText({...text, attributes: rest});
  if (stroke === undefined) return top;
  const rim = {...rest, fill: stroke, stroke, "stroke-width": width, "stroke-linejoin": "round", "aria-hidden": "true"};
  return [h("text", rim, ...text.children), top];
}

/** Bars that fail are hatched: in grey, their colour is near to that of the others. */
function hatchOf(tag: string, classes: string, hatch: string): Record<string, string> {
  return tag === "rect" && classes.split(" ").includes("tone-fail") ? {fill: `url(#${hatch})`} : {};
}

/** The pattern of bars that fail. */
export function hatchPattern(id: string): Markup {
  const size = {width: 6, height: 6};
  return h(
    "defs",
    {},
    h(
      "pattern",
      {id, ...size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
      h("rect", {...size, fill: colourOf("fail")}),
      h("rect", {width: 1.6, height: 6, fill: colourOf("paper"), "fill-opacity": 0.75})
    )
  );
}

/** A text whose sign for "misses its target" is drawn as a triangle in front of the rest. */
export function paintText(text: Markup): Child {
  const words = toText(text);
  if (!words.includes(failingSign)) return text;
  const rest = words.replace(failingSign, "").trim();
  const size = Number(text.attributes["font-size"]);
  const [side, gap] = [size * 0.62, rest === "" ? 0 : size * 0.28];
  const anchor = text.attributes["text-anchor"] ?? "start";
  const width = side + gap + textWidth(rest, size);
  const start = Number(text.attributes.x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const base = Number(text.attributes.y) - size * 0.08;
  const points = [
    [start, base - side * 0.95],
    [start + side, base - side * 0.95],
    [start + side / 2, base]
  ];
  const triangle = h("path", {
    d: `M${points.map(([x, y]) => `${round(x!)} ${round(y!)}`).join("L")}Z`,
    fill: text.attributes.fill
  });
  if (rest === "") return triangle;
  const moved = {...text.attributes, x: round(start + side + gap), "text-anchor": null};
  return [triangle, h("text", moved, rest)];
}
