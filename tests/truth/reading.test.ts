import {beforeAll, describe, expect, test} from "vitest";
import {sampleCatalogue} from "../loaders/forms/readCsv.js";
import type {Comparison} from "./compareReading.js";
import {compareReading, readAll} from "./compareReading.js";
import {readTruth} from "./truthFiles.js";

let comparison: Comparison;

beforeAll(async () => {
  comparison = compareReading(readAll(await sampleCatalogue()));
}, 120_000);

describe("reading the 340 sample reports", () => {
  test("compares every cell that the truth lists", () => {
    expect(comparison.compared).toBe(readTruth("values").length);
    expect(comparison.compared).toBe(15_045);
  });

  test.each([
    ["gives no value that differs from the truth", "differing"],
    ["takes in and refuses the same cells", "states"],
    ["notes what the truth wants noted, and nothing else", "notes"],
    ["takes in no cell that the truth does not know", "extra"],
    ["gives each file the status of the truth", "statuses"],
    ["reads each line of the registers", "registers"],
    ["checks each typed total", "totals"],
    ["accounts for every cell that it mapped", "conservation"]
  ] as const)("%s", (_, list) => {
    expect(comparison[list]).toEqual([]);
  });
});
