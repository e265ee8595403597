import {build} from "esbuild";

const entry = "loaders/worker/browser.ts";

/** The loaders as one script for a worker of the browser: the same that read in the pipeline. */
export async function bundleReader(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning"
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`empty bundle: ${entry}`);
  return file.text;
}
