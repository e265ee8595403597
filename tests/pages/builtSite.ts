/** The site of the sample, built once for all test files of a run; they only look at it. */
import {execFile} from "node:child_process";
import {existsSync} from "node:fs";
import {mkdir, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {SiteServer} from "../../pipelines/site/serve.js";
import {serveSite} from "../../pipelines/site/serve.js";

export interface BuiltSite {
  server: SiteServer;
  /** Folder of the site. */
  out: string;
  /** Folder of the state it was built from. */
  state: string;
  close(): Promise<void>;
}

/** Builds data and site as `npm run build` does, unless another test file has or does so, and serves the site. */
export async function openSampleSite(): Promise<BuiltSite> {
  const folder = process.env.QCDC_TEST_SITE;
  if (!folder) throw new Error("no folder for the site: tests/pages/siteFolder.ts has not run");
  const [state, out] = [join(folder, "state"), join(folder, "site")];
  await buildOnce(folder, {state, out});
  const server = await serveSite(out);
  return {server, out, state, close: () => server.close()};
}

/** The first comer builds, the others wait for its word. */
async function buildOnce(folder: string, {state, out}: {state: string; out: string}): Promise<void> {
  const [done, failed] = [join(folder, "done"), join(folder, "failed")];
  const isFirst = await mkdir(join(folder, "building")).then(
    () => true,
    () => false
  );
  if (!isFirst) {
    while (!existsSync(done) && !existsSync(failed)) await new Promise((wake) => setTimeout(wake, 200));
    if (existsSync(failed)) throw new Error("site not built: see the test file that built it");
    return;
  }
  try {
    await run(["--import", "tsx", "pipelines/start.ts", "--build-only", "--state", state, "--out", out]);
    await writeFile(`${done}.new`, "");
    await rename(`${done}.new`, done);
  } catch (error) {
    await writeFile(failed, "");
    throw error;
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [...args], {maxBuffer: 1 << 26}, (error, stdout, stderr) => {
      if (error) fail(new Error(`build failed:\n${stdout}\n${stderr}`, {cause: error}));
      else done();
    });
  });
}
