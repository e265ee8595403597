import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type {Glyph, GlyphBook} from "../../../src/components/figures/outline.js";

/** What we use of opentype.js, which ships no types of its own. */
interface Font {
  unitsPerEm: number;
  tables: {cmap: {glyphIndexMap: Record<string, number>}};
  charToGlyph(letter: string): {
    advanceWidth: number;
    getPath(x: number, y: number, size: number): {commands: PathCommand[]};
  };
}

interface PathCommand extends Partial<Record<"x" | "y" | "x1" | "y1" | "x2" | "y2", number>> {
  type: "M" | "L" | "C" | "Q" | "Z";
}

const require = createRequire(import.meta.url);
const {parse} = require("opentype.js") as {parse: (bytes: ArrayBuffer) => Font};

/** Reads the shapes of all letters of Be Vietnam Pro, regular and semibold, from the fonts that the package brings. */
export async function readGlyphBook(): Promise<GlyphBook> {
  const [regular, bold] = await Promise.all([readFace("400Regular"), readFace("600SemiBold")]);
  return {regular, bold};
}

async function readFace(name: string): Promise<Record<string, Glyph>> {
  const folder = dirname(require.resolve("@expo-google-fonts/be-vietnam-pro/package.json"));
  const bytes = await readFile(join(folder, name, `BeVietnamPro_${name}.ttf`));
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const letters = Object.keys(font.tables.cmap.glyphIndexMap).map((code) => String.fromCodePoint(Number(code)));
  return Object.fromEntries(letters.map((letter) => [letter, toGlyph(font, letter)]));
}

function toGlyph(font: Font, letter: string): Glyph {
  const glyph = font.charToGlyph(letter);
  const {commands} = glyph.getPath(0, 0, 1000);
  return [Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm), commands.map(toText).join("")];
}

function toText({type, x, y, x1, y1, x2, y2}: PathCommand): string {
  const places = [
    [x1, y1],
    [x2, y2],
    [x, y]
  ].filter((place) => place[0] !== undefined);
  return type + places.map((place) => place.map((value) => Math.round(value ?? 0)).join(" ")).join(" ");
}
