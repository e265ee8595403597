import {createHash} from "node:crypto";
import {copyFile, mkdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";

/** Be Vietnam Pro as it lies in `src/fonts`: Latin and Vietnamese letters, regular and semibold. */
const faces = [
  {file: "be-vietnam-pro-latin-400-normal.woff2", weight: 400, subset: "latin"},
  {file: "be-vietnam-pro-vietnamese-400-normal.woff2", weight: 400, subset: "vietnamese"},
  {file: "be-vietnam-pro-latin-600-normal.woff2", weight: 600, subset: "latin"},
  {file: "be-vietnam-pro-vietnamese-600-normal.woff2", weight: 600, subset: "vietnamese"}
] as const;

/** Which letters each file holds, as its package says; the browser asks only for files it needs. */
const ranges = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  vietnamese:
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"
};

const fontFolder = "chu";

export interface SiteFonts {
  /** Rules for a style element in the head of each page. */
  css: string;
  /** Paths of the files below the site, to be loaded early. */
  paths: string[];
}

/** Puts the fonts beside the site (Framework cannot take them from a stylesheet) under names that change with their content. */
export async function writeFonts(out: string, source = "src/fonts"): Promise<SiteFonts> {
  await mkdir(join(out, fontFolder), {recursive: true});
  const rules: string[] = [];
  const paths: string[] = [];
  for (const {file, weight, subset} of faces) {
    const digest = createHash("sha256")
      .update(await readFile(join(source, file)))
      .digest("hex")
      .slice(0, 8);
    const path = `${fontFolder}/${basename(file, ".woff2")}.${digest}.woff2`;
    await copyFile(join(source, file), join(out, path));
    paths.push(path);
    rules.push(
      `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:url("./${path}") format("woff2");unicode-range:${ranges[subset]}}`
    );
  }
  return {css: rules.join(""), paths};
}
