import type {Benchmark} from "./benchmark.js";
import {briefBenchmark} from "./brief.js";
import {buildingBenchmark} from "./building.js";
import {catalogueBenchmark} from "./catalogue.js";
import {factsBenchmark} from "./facts.js";
import {nationalBenchmark} from "./national.js";
import {readingBenchmark} from "./reading.js";
import {siteBenchmark} from "./site.js";

/** Every benchmark, in the order in which `npm run bench` runs them. */
export const benchmarks: readonly Benchmark[] = [
  catalogueBenchmark,
  readingBenchmark,
  buildingBenchmark,
  factsBenchmark,
  siteBenchmark,
  briefBenchmark,
  nationalBenchmark
];
