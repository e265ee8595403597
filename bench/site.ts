import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "../pipelines/commands/build.js";
import {processOutput} from "../pipelines/commands/processOutput.js";
import {preparePastBuilds} from "../pipelines/extracts/pastMoments.js";
import {silentProgress} from "../pipelines/progress.js";
import type {Benchmark} from "./benchmark.js";
import {buildSiteApart} from "./siteBuild.js";
import {visitPages} from "./siteVisits.js";

/** The site of the sample: how long it takes to build, and what one cold visit to each page costs on loopback. */
export const siteBenchmark: Benchmark = {
  name: "site",
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "bench-site-"));
    try {
      const [state, out, catalogue] = [join(folder, "state"), join(folder, "site"), "data/catalogue"];
      await build.run(["--state", state], {...processOutput(), print: () => undefined});
      // Kept from one site to the next, so that they are no part of what a site costs.
      await preparePastBuilds({stateDir: state, catalogueDir: catalogue}, silentProgress);
      return [...(await buildSiteApart({state, out, catalogue})), ...(await visitPages(out))];
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  }
};
