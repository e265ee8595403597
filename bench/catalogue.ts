import {readCatalogue} from "../pipelines/catalogue/readCatalogue.js";
import type {Benchmark} from "./benchmark.js";
import {medianMilliseconds} from "./benchmark.js";

export const catalogueBenchmark: Benchmark = {
  name: "catalogue",
  run: async () => [
    {
      what: "read and check the sample catalogue (median of 5)",
      value: await medianMilliseconds(5, () => readCatalogue("data/catalogue")),
      unit: "ms"
    }
  ]
};
