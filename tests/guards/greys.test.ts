/** Charts must be read from a photocopy and by colour-blind readers: contrast by the formula of WCAG 2, colour vision by Viénot 1999. */
import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {attributesOf, colourOf} from "../../src/components/figures/palette.js";

type Rgb = readonly [number, number, number];

const tones = ["base", "fail", "muted", "soft", "paper"] as const;
const pairs = tones.flatMap((one, index) => tones.slice(index + 1).map((other) => [one, other] as const));

/** What is seen without the cones for red, for green, and in grey; of linear RGB. */
const visions: readonly [string, readonly Rgb[]][] = [
  [
    "without red",
    [
      [0.11238, 0.88762, 0],
      [0.11238, 0.88762, 0],
      [0.00401, -0.00401, 1]
    ]
  ],
  [
    "without green",
    [
      [0.29275, 0.70725, 0],
      [0.29275, 0.70725, 0],
      [-0.02234, 0.02234, 1]
    ]
  ]
];

function linear(hex: string): Rgb {
  const pairsOf = hex.length === 4 ? hex.slice(1).replaceAll(/./g, "$&$&") : hex.slice(1);
  const [red, green, blue] = pairsOf.match(/../g)!.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function seen(colour: Rgb, vision: readonly Rgb[]): Rgb {
  const [red, green, blue] = vision.map((row) => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]);
  return [red!, green!, blue!];
}

const style = await readFile("src/style.css", "utf8");
const dark = coloursOf(/prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/.exec(style)![0]);
/** Figures outside the site have the colours of the page in light. */
const themes: readonly [string, (tone: string) => string][] = [
  ["light", (tone) => colourOf(tone as Parameters<typeof colourOf>[0])],
  ["dark", (tone) => dark.get(tone)!]
];
const themedPairs = themes.flatMap(([theme, of]) => pairs.map(([one, other]) => [theme, one, other, of] as const));

function coloursOf(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]));
}

describe.each(themedPairs)("in %s “%s” and “%s”", (_theme, one, other, of) => {
  const [first, second] = [linear(of(one)), linear(of(other))];

  it("differ on a photocopy", () => {
    expect(contrast(first, second)).toBeGreaterThanOrEqual(1.5);
  });

  it.each(visions)("differ %s", (_, vision) => {
    expect(contrast(seen(first, vision), seen(second, vision))).toBeGreaterThanOrEqual(1.3);
  });
});

it.each(themes)("numbers on the tones can be read in %s", (_theme, of) => {
  for (const tone of ["base", "soft", "muted", "fail"] as const)
    expect([tone, contrast(linear(of(tone)), linear(of(`on-${tone}`))) >= 4.5]).toEqual([tone, true]);
});

it("pages have in light the colours of figures outside them", () => {
  const own = coloursOf(/:root \{[^}]*\}/.exec(style)![0]);
  for (const tone of tones) expect([tone, own.get(tone)]).toEqual([tone, colourOf(tone)]);
});

it("lines differ by more than colour: what is chosen is dashed, levels and breaks by dashes of their own, context is thin", () => {
  const dashes = ["trend chosen", "reference", "break"].map((one) => attributesOf("path", one)["stroke-dasharray"]);
  expect(dashes).not.toContain(undefined);
  expect(new Set(dashes).size).toBe(3);
  expect(attributesOf("path", "trend main")["stroke-dasharray"]).toBeUndefined();
  expect(attributesOf("path", "trend main")["stroke-width"]).toBe(3);
  expect(attributesOf("path", "trend context")["stroke-width"]).toBeUndefined();
});

it("what is missing to its target says so by a mark beside its colour", () => {
  expect(/td \.failing::before \{[^}]*content: "▼ "/.test(style)).toBe(true);
});
