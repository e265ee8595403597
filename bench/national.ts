import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Benchmark} from "./benchmark.js";
import {makeNationalState} from "./nationalState.js";
import {buildSiteApart} from "./siteBuild.js";
import {visitPages} from "./siteVisits.js";

/** 1,000 units until 2020 and 600 since, 800 on average, below 50 provinces that report as well; fewer with QCDC_BENCH_UNITS. */
export const nationalBenchmark: Benchmark = {
  name: "national",
  async run() {
    const units = Number(process.env["QCDC_BENCH_UNITS"] ?? 1000);
    const folder = await mkdtemp(join(tmpdir(), "bench-national-"));
    try {
      const {state, catalogue, values} = await makeNationalState(folder, {units, years: 12});
      const out = join(folder, "site");
      const built = await buildSiteApart({state, out, catalogue});
      return [{what: "figures", value: values, unit: ""}, ...built, ...(await visitPages(out))];
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  }
};
