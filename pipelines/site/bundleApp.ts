import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdir, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, sep} from "node:path";
import type {BuildOptions, Plugin} from "esbuild";
import {build} from "esbuild";

const entry = "src/app.ts";
/** Pages import `./app.js`: Framework takes this file before `app.ts`, and so one request instead of one a module. */
const bundle = "src/app.js";

const options = {
  entryPoints: [entry],
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

/** Bundles what runs in the browser while `work` goes on; afterwards the bundle is gone, so that none can grow stale. */
export async function withBundledApp<T>(work: () => Promise<T>): Promise<T> {
  await build({...options, outfile: bundle});
  try {
    return await work();
  } finally {
    await rm(bundle, {force: true});
  }
}

/** Writes the program with English words into a built site. Gives its path there, which changes with its content. */
export async function writeEnglishApp(site: string): Promise<string> {
  const {outputFiles} = await build({...options, write: false, plugins: [englishTexts]});
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const path = `_import/app-en.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.js`;
  await mkdir(join(site, dirname(path)), {recursive: true});
  await writeFile(join(site, path), bytes);
  return path;
}

function englishTwin(source: string): string | null {
  if (source.endsWith(join("src", "domain", "locale.ts"))) return source.replace(/\.ts$/, ".en.ts");
  if (!dirname(source).endsWith(`${sep}texts`)) return null;
  return join(dirname(source), "en", basename(source));
}
