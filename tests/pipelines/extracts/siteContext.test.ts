import {expect, it} from "vitest";
import {listScopes} from "../../../pipelines/extracts/scopes.js";
import {siteContext} from "../../../pipelines/extracts/siteContext.js";
import {sampleCatalogue} from "../../domain/catalogue.js";

const build = {build_id: "b1", as_of: "2026-10-20T08:00:00+07:00", is_sample: true};

it("siteContext tells a change of whole units from one among the departments of an agency", () => {
  const catalogue = sampleCatalogue();
  const {breaks} = siteContext(catalogue, build, listScopes(catalogue));
  // lineage.csv: departments of dn1 in 2020, a district of qn1 at the new year 2025, everything in July 2025.
  expect(breaks).toEqual([
    {date: "2020-07-01", scopes: [], part_scopes: ["dn1"]},
    {date: "2025-01-01", scopes: ["qn1"], part_scopes: []},
    {date: "2025-07-01", scopes: ["dn1", "dn2", "qn1"], part_scopes: []}
  ]);
});

it("siteContext lists the days of the settings that courses mark, oldest first", () => {
  const catalogue = sampleCatalogue();
  const other = {
    "milestone@2025-03-01": "Thông tư mới",
    "milestone@2023-07-01": "Luật mới",
    "milestone@2024-01-01": ""
  };
  const settings = {...catalogue.settings, other};
  expect(siteContext({...catalogue, settings}, build, []).milestones).toEqual([
    {date: "2023-07-01", label_vi: "Luật mới"},
    {date: "2025-03-01", label_vi: "Thông tư mới"}
  ]);
});
