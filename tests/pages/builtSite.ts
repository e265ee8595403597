/** The site of the sample, built once for a test file in a folder of its own. */
import {execFile} from "node:child_process";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {SiteServer} from "../../pipelines/site/serve.js";
import {serveSite} from "../../pipelines/site/serve.js";

export interface BuiltSite {
  server: SiteServer;
  /** Folder of the site. */
  out: string;
  /** Folder of the state it was built from. */
  state: string;
  remove(): Promise<void>;
}

/** Builds data and site as `npm run build` does, and serves the site. */
export async function buildSampleSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "built-"));
  const [state, out] = [join(folder, "state"), join(folder, "site")];
  await run(["--import", "tsx", "pipelines/start.ts", "--build-only", "--state", state, "--out", out]);
  const server = await serveSite(out);
  return {
    server,
    out,
    state,
    async remove() {
      await server.close();
      await rm(folder, {recursive: true, force: true});
    }
  };
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [...args], {maxBuffer: 1 << 26}, (error, stdout, stderr) => {
      if (error) fail(new Error(`build failed:\n${stdout}\n${stderr}`, {cause: error}));
      else done();
    });
  });
}
