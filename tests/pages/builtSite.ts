/** The site of the sample, built once for all test files of a run; they only look at it. */
import {execFile} from "node:child_process";
import {join} from "node:path";
import type {SiteServer} from "../../pipelines/site/serve.js";
import {serveSite} from "../../pipelines/site/serve.js";
import {makeOnce, sampleFolder} from "../sample/folder.js";
import {copySampleState} from "../sample/sampleState.js";

export interface BuiltSite {
  server: SiteServer;
  /** Folder of the site. */
  out: string;
  /** Folder of the state it was built from. */
  state: string;
  close(): Promise<void>;
}

/** Builds data and site as `npm run build` does, from reports read before, unless another test file has or does so, and serves the site. */
export async function openSampleSite(): Promise<BuiltSite> {
  const [state, out] = [join(sampleFolder(), "state"), join(sampleFolder(), "site")];
  await makeOnce("site", async () => {
    await copySampleState(state);
    await run(["--import", "tsx", "pipelines/start.ts", "--build-only", "--state", state, "--out", out]);
  });
  const server = await serveSite(out);
  return {server, out, state, close: () => server.close()};
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [...args], {maxBuffer: 1 << 26}, (error, stdout, stderr) => {
      if (error) fail(new Error(`build failed:\n${stdout}\n${stderr}`, {cause: error}));
      else done();
    });
  });
}
