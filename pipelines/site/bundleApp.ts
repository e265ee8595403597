import {rm} from "node:fs/promises";
import {build} from "esbuild";

const entry = "src/app.ts";
/** Pages import `./app.js`: Framework takes this file before `app.ts`, and so one request instead of one a module. */
const bundle = "src/app.js";

/** Bundles what runs in the browser while `work` goes on; afterwards the bundle is gone, so that none can grow stale. */
export async function withBundledApp<T>(work: () => Promise<T>): Promise<T> {
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning"
  });
  try {
    return await work();
  } finally {
    await rm(bundle, {force: true});
  }
}
