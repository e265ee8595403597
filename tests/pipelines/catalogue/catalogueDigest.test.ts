import {expect, it} from "vitest";
import {catalogueDigest} from "../../../pipelines/catalogue/catalogueDigest.js";
import {layCatalogue, layCatalogueWith, layChangedCatalogue} from "./layCatalogue.js";

it("catalogueDigest(directory) is the same for the same files and no other", async () => {
  const digest = await catalogueDigest(await layCatalogue());
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await catalogueDigest(await layCatalogueWith("notes.txt", "mine"))).toBe(digest);
  expect(await catalogueDigest(await layChangedCatalogue("units.csv", "Lake Board", "The Board"))).not.toBe(digest);
  expect(await catalogueDigest(await layCatalogueWith("settings.csv", "setting,value\n"))).not.toBe(digest);
});
