import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdir, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, sep} from "node:path";
import type {BuildOptions, Plugin} from "esbuild";
import {build} from "esbuild";
import type {PageName} from "../../src/components/siteMap.js";

/** What runs in the browser: `app` on most pages; where a unit checks its report, and where help is, another. */
const programs = ["app", "checkPage", "methodPage"] as const;

export type ProgramName = (typeof programs)[number];

const options = {
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning"
} satisfies BuildOptions;

/** Components do nothing when they are imported: one that nothing uses can be dropped. */
const withoutEffects: Plugin = {
  name: "without-effects",
  setup(bundling) {
    bundling.onResolve({filter: /^\..*\.js$/}, ({path, resolveDir}) => {
      const source = join(resolveDir, path).replace(/\.js$/, ".ts");
      return existsSync(source) ? {path: source, sideEffects: false} : null;
    });
  }
};

/** Takes `texts/en/X.ts` for `texts/X.ts`, where there is one, and `domain/locale.en.ts` for `domain/locale.ts`. */
const englishTexts: Plugin = {
  name: "english-texts",
  setup(bundling) {
    bundling.onResolve({filter: /^\..*\.js$/}, ({path, resolveDir}) => {
      const source = join(resolveDir, path).replace(/\.js$/, ".ts");
      const english = englishTwin(source);
      return english !== null && existsSync(english) ? {path: english, sideEffects: false} : null;
    });
  }
};

/**
 * Bundles what runs in the browser while `work` goes on; afterwards the bundles are gone, so that none can grow stale.
 * Pages import `./app.js`: Framework takes this file before `app.ts`, and so one request instead of one a module.
 */
export async function withBundledApp<T>(work: () => Promise<T>): Promise<T> {
  await build({...options, entryPoints: programs.map((name) => `src/${name}.ts`), outdir: "src"});
  try {
    return await work();
  } finally {
    for (const name of programs) await rm(`src/${name}.js`, {force: true});
  }
}

/** Paths in the site of what one page runs, in Vietnamese and in English. */
export interface PagePrograms {
  vi: string;
  en: string;
}

/**
 * Writes the programs of one page into a built site, which hold the code and the words of this page alone. Gives their
 * paths there, which change with their content.
 */
export async function writePagePrograms(site: string, page: PageName): Promise<PagePrograms> {
  return {vi: await writeProgram(site, page, "vi"), en: await writeProgram(site, page, "en")};
}

async function writeProgram(site: string, page: PageName, language: "vi" | "en"): Promise<string> {
  const bytes = await bundleProgram(`src/${programOf(page)}.ts`, language, page);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const path = `_import/${page}${language === "en" ? "-en" : ""}.${digest}.js`;
  await mkdir(join(site, dirname(path)), {recursive: true});
  await writeFile(join(site, path), bytes);
  return path;
}

/** The program that a page starts. */
function programOf(page: PageName): ProgramName {
  if (page === "method") return "methodPage";
  return page === "check" ? "checkPage" : "app";
}

/** A program with all that it imports, with Vietnamese or English words; that of one page without the others. */
export async function bundleProgram(path: string, language: "vi" | "en", page?: PageName): Promise<Uint8Array> {
  const plugins = [...(language === "en" ? [englishTexts] : []), withoutEffects];
  const define = page ? {"import.meta.onlyPage": JSON.stringify(page)} : {};
  const {outputFiles} = await build({...options, entryPoints: [path], write: false, plugins, define});
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function englishTwin(source: string): string | null {
  if (source.endsWith(join("src", "domain", "locale.ts"))) return source.replace(/\.ts$/, ".en.ts");
  if (!dirname(source).endsWith(`${sep}texts`)) return null;
  return join(dirname(source), "en", basename(source));
}
