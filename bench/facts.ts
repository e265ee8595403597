/** A warehouse of generated facts, from parsed cells on: rebuild, status, trends. Each size in a process of its own. */
import {execFile} from "node:child_process";
import {promisify} from "node:util";
import type {Benchmark, Measure} from "./benchmark.js";

/** 1 and 10 million facts; other sizes, in millions and separated by commas, with QCDC_BENCH_FACTS. */
export const factsBenchmark: Benchmark = {
  name: "facts",
  run: async () => {
    const sizes = (process.env["QCDC_BENCH_FACTS"] ?? "1,10").split(",").map(Number);
    const measures: Measure[] = [];
    for (const millions of sizes) {
      const args = ["--import", "tsx", "bench/factsRun.ts", String(millions)];
      const {stdout} = await promisify(execFile)(process.execPath, args, {maxBuffer: 1 << 24});
      const found = JSON.parse(stdout) as Measure[];
      measures.push(...found.map((measure) => ({...measure, what: `${millions} M facts: ${measure.what}`})));
    }
    return measures;
  }
};
