import {build} from "esbuild";

const bundles = new Map<string, Promise<string>>();

/** The worker and all it imports as one script, made once per process: a thread that starts from it is ready in milliseconds. */
export function bundleWorker(entry: string): Promise<string> {
  let bundle = bundles.get(entry);
  if (!bundle) {
    bundle = makeBundle(entry);
    bundles.set(entry, bundle);
  }
  return bundle;
}

async function makeBundle(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "silent"
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`empty bundle: ${entry}`);
  return file.text;
}
