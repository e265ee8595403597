import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdir, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, sep} from "node:path";
import type {BuildOptions, Plugin} from "esbuild";
import {build} from "esbuild";

/** What runs in the browser: `app` on most pages, `checkPage` where a unit checks its report. */
const programs = ["app", "checkPage"] as const;

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

/** Takes `texts/en/X.ts` for `texts/X.ts`, where there is one, and `domain/locale.en.ts` for `domain/locale.ts`. */
const englishTexts: Plugin = {
  name: "english-texts",
  setup(bundling) {
    bundling.onResolve({filter: /^\..*\.js$/}, ({path, resolveDir}) => {
      const source = join(resolveDir, path).replace(/\.js$/, ".ts");
      const english = englishTwin(source);
      return english !== null && existsSync(english) ? {path: english} : null;
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

/** Writes the programs with English words into a built site. Gives their paths there, which change with their content. */
export async function writeEnglishPrograms(site: string): Promise<Record<ProgramName, string>> {
  return {app: await writeEnglish(site, "app"), checkPage: await writeEnglish(site, "checkPage")};
}

async function writeEnglish(site: string, name: ProgramName): Promise<string> {
  const bytes = await bundleProgram(`src/${name}.ts`, "en");
  const path = `_import/${name}-en.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.js`;
  await mkdir(join(site, dirname(path)), {recursive: true});
  await writeFile(join(site, path), bytes);
  return path;
}

/** A program with all that it imports, with Vietnamese or English words. */
export async function bundleProgram(path: string, language: "vi" | "en"): Promise<Uint8Array> {
  const plugins = language === "en" ? [englishTexts] : [];
  const {outputFiles} = await build({...options, entryPoints: [path], write: false, plugins});
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function englishTwin(source: string): string | null {
  if (source.endsWith(join("src", "domain", "locale.ts"))) return source.replace(/\.ts$/, ".en.ts");
  if (!dirname(source).endsWith(`${sep}texts`)) return null;
  return join(dirname(source), "en", basename(source));
}
