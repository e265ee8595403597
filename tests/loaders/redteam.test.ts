import {fileURLToPath} from "node:url";
import {beforeAll, describe, expect, test} from "vitest";
import type {Catalogue, Field} from "../../src/domain/catalogue.js";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {sampleCatalogue} from "./forms/readCsv.js";
import {faultsOf, readRedteam, readRedteamReport} from "./redteamTruth.js";

const truth = readRedteam("truth");
const catalogues: Record<string, Catalogue> = {};

/** An office names the columns of its form 1 by rows of fields.csv. */
const englishHeadings: Field[] = [
  {form: "F1", field: "label", label_vi: "Indicator", aliases: []},
  {form: "F1", field: "value", label_vi: "Figure", aliases: []},
  {form: "F1", field: "unit", label_vi: "Clinic", aliases: []},
  {form: "F1", field: "period", label_vi: "Time", aliases: []}
];

beforeAll(async () => {
  const clinics = await readCatalogue(fileURLToPath(new URL("../input/catalogues/clinics", import.meta.url)));
  catalogues["sample"] = await sampleCatalogue();
  catalogues["clinics"] = {...clinics, fields: [...clinics.fields, ...englishHeadings]};
});

describe("readReport(bytes) on reports that were made against it", () => {
  test.each(readRedteam("files").map((row) => [row["file"]!, row] as const))("%s", (file, row) => {
    const report = readRedteamReport(file, catalogues[row["catalogue"]!]!);
    const own = truth.filter((cell) => cell["file"] === file);
    expect(faultsOf(report, row, own)).toEqual([]);
  });
});
