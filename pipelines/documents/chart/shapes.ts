/** Fills, lines, marks and type of charts: told apart in grey print too. */
import type {NativeLook} from "../../../src/domain/nativeChart.js";
import {element} from "../package/xml.js";

export interface ChartText {
  font: string;
  /** Points. */
  size: number;
  isBold?: boolean;
  /** Six hex digits. */
  colour?: string;
}

/** How something is drawn: a series, the tick of a plan, the line of a level. */
type Look = NativeLook | "plan" | "level";

const ink = "1F2933";
const colours: Record<Look, string> = {
  strong: "0B4F8A",
  chosen: "C2410C",
  soft: "9CB8D3",
  muted: "E3E7EB",
  context: "8C8C8C",
  plan: "111111",
  level: "555555"
};
const contextDashes = ["solid", "dash", "sysDot", "dashDot", "lgDash"] as const;

/** An element that only carries a value. */
export function val(name: string, value: string | number): string {
  return element(`c:${name}`, {val: value});
}

/** An element that is true or false. */
export function flag(name: string, value: boolean): string {
  return element(`c:${name}`, {val: value});
}

function solid(colour: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", {val: colour}));
}

/** Width in points. */
function stroke(colour: string, width: number, dash: string): string {
  return element(
    "a:ln",
    {w: Math.round(width * 12_700), cap: "rnd"},
    solid(colour),
    element("a:prstDash", {val: dash})
  );
}

/** Filled bars with a dark edge, so that the lightest is seen on paper. */
export function barShape(look: NativeLook): string {
  return element("c:spPr", {}, solid(colours[look]), stroke("44546A", 0.5, "solid"));
}

/** Hatched: a bar that misses what is asked of it. */
export const pointShape = element(
  "c:spPr",
  {},
  element(
    "a:pattFill",
    {prst: "wdUpDiag"},
    element("a:fgClr", {}, element("a:srgbClr", {val: colours.chosen})),
    element("a:bgClr", {}, element("a:srgbClr", {val: "FFFFFF"}))
  ),
  stroke(colours.chosen, 1, "solid")
);

export function dashOf(look: Look, place: number): string {
  if (look === "chosen") return "dash";
  if (look === "level") return "sysDash";
  return look === "context" ? contextDashes[place % contextDashes.length]! : "solid";
}

export function lineShape(look: Look, dash: string): string {
  if (look === "plan") return element("c:spPr", {}, element("a:ln", {w: 28_575}, element("a:noFill")));
  const width = {strong: 2.75, chosen: 2.25, level: 1.25}[look as string] ?? 1;
  return element("c:spPr", {}, stroke(colours[look], width, dash));
}

/** Dots on lines that the chart speaks of; a broad tick for a plan. */
export function marker(look: Look): string {
  if (look === "plan") return mark("dash", 18, colours.plan);
  if (look === "strong") return mark("circle", 7, colours.strong);
  if (look === "chosen") return mark("diamond", 7, colours.chosen);
  // A value between two gaps has no line: its dot is all there is to see.
  return look === "level" ? element("c:marker", {}, val("symbol", "none")) : mark("circle", 3, colours[look]);
}

function mark(symbol: string, size: number, colour: string): string {
  return element(
    "c:marker",
    {},
    val("symbol", symbol),
    val("size", size),
    element("c:spPr", {}, solid(colour), stroke(colour, 0.75, "solid"))
  );
}

/** Type of everything inside, in Vietnamese. */
export function textProperties({font, size, isBold = false, colour = ink}: ChartText): string {
  const type = element(
    "a:defRPr",
    {sz: Math.round(size * 100), b: isBold},
    solid(colour),
    element("a:latin", {typeface: font}),
    element("a:cs", {typeface: font})
  );
  return element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, element("a:pPr", {}, type), element("a:endParaRPr", {lang: "vi-VN"}))
  );
}

/** A thin grey line. */
export const hairline = element("c:spPr", {}, stroke("B8C0C8", 0.75, "solid"));
